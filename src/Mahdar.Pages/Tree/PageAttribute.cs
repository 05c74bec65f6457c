using AngleSharp.Common;
using AngleSharp.Html.Construction;

namespace Mahdar.Pages.Tree;

internal sealed class PageAttribute(StringOrMemory name, StringOrMemory value) : IConstructableAttr
{
    public StringOrMemory Name => name;

    public StringOrMemory Value { get; set; } = value;
}
