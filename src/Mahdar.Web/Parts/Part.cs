using Mahdar.Web.Serving;
using Mahdar.Web.Words;
using Microsoft.AspNetCore.Components;

namespace Mahdar.Web.Parts;

/// <summary>What every piece of a page has at hand.</summary>
public abstract class Part : ComponentBase
{
    [Inject] public required Visit Visit { get; set; }

    protected Wording Words => Visit.Words;

    protected Texts T => Visit.Texts;

    protected Naming Names => Visit.Names;
}
