using Mahdar.Exchange;
using Mahdar.Model.Claims;

namespace Mahdar.Web.Lists;

/// <summary>Forms in which records are named in addresses.</summary>
public static class ListText
{
    /// <summary>The key of a body as a party: <c>state:RU</c>.</summary>
    public static string Key(Body body) => $"{EnumNames<BodyKind>.Of(body.Kind)}:{body.Key}";
}
