using Mahdar.Exchange;
using Mahdar.Model.Claims;

namespace Mahdar.Web.Lists;

/// <summary>Forms in which records are named in addresses.</summary>
public static class ListText
{
    /// <summary>The beginning of a text, up to a whole word.</summary>
    public static string Short(string text, int longest) => text.Length <= longest ? text : text[..Math.Max(1, text.LastIndexOf(' ', longest))] + " …";

    /// <summary>The key of a body as a party: <c>state:RU</c>.</summary>
    public static string Key(Body body) => $"{EnumNames<BodyKind>.Of(body.Kind)}:{body.Key}";
}
