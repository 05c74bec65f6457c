using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Extensions;

namespace Mahdar.Web.Serving;

/// <summary>Addresses within the site.</summary>
public static class Address
{
    /// <summary>The page asked for with one value of its query set.</summary>
    public static string With(HttpRequest request, string key, string value)
    {
        var query = new QueryBuilder(request.Query.Where(part => part.Key != key).SelectMany(part => part.Value, (part, each) => KeyValuePair.Create(part.Key, each ?? ""))) { { key, value } };
        return Uri.EscapeDataString(request.Path).Replace("%2F", "/", StringComparison.Ordinal) + query.ToQueryString();
    }

    /// <summary>A page within the site; the home page where the address leads elsewhere.</summary>
    public static string Local(string? address) =>
        address is ['/', not ('/' or '\\'), ..] or "/" && !address.Any(char.IsControl) ? address : "/";

    /// <summary>The link to an original report: only to the web, never a script.</summary>
    public static string? Web(string? address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri) && (uri.Scheme == Uri.UriSchemeHttp || uri.Scheme == Uri.UriSchemeHttps) ? uri.AbsoluteUri : null;

    public static string Event(string id) => "/events/" + Escaped(id);

    public static string Person(string id) => "/people/" + Escaped(id);

    public static string Edition(string id) => "/editions/" + Escaped(id);

    public static string Statement(string id) => "/statements/" + Escaped(id);

    public static string Conflict(string id) => "/conflicts/" + Escaped(id);

    public static string Report(string key) => "/reports/" + Escaped(key);

    /// <summary>The words of a report that one fact of it stands on.</summary>
    public static string Words(string report, string fact) => $"/reports/{Escaped(report)}?fact={Escaped(fact)}#chosen";

    public static string Place(string name) => "/places/" + Escaped(name);

    /// <summary>The dossier of a person or body by the key of a party: <c>state:RU</c>.</summary>
    public static string Party(string key)
    {
        var at = key.IndexOf(':', StringComparison.Ordinal);
        return at < 0 ? Person(key) : key[..at] switch
        {
            "state" => "/states/",
            "organization" => "/organizations/",
            _ => "/series/",
        } + Escaped(key[(at + 1)..]);
    }

    private static string Escaped(string part) => Uri.EscapeDataString(part);
}
