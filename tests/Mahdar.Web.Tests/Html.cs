using System.Net;
using System.Text.RegularExpressions;

namespace Mahdar.Tests.Web;

/// <summary>What a page links to and loads.</summary>
internal static partial class Html
{
    /// <summary>Addresses within the site, without what stands behind #.</summary>
    public static IEnumerable<string> Links(string page) =>
        Href().Matches(page).Select(found => WebUtility.HtmlDecode(found.Groups["address"].Value).Split('#')[0]).Where(address => address.StartsWith('/'));

    /// <summary>Addresses that a browser loads by itself.</summary>
    public static IEnumerable<string> Loads(string page) => Loaded().Matches(page).Select(found => WebUtility.HtmlDecode(found.Groups["address"].Value));

    [GeneratedRegex("<a [^>]*href=\"(?<address>[^\"]*)\"")]
    private static partial Regex Href();

    [GeneratedRegex("<(script|img|iframe|object|embed|link rel=\"(stylesheet|icon)\")[^>]*(src|href)=\"(?<address>[^\"]*)\"")]
    private static partial Regex Loaded();
}
