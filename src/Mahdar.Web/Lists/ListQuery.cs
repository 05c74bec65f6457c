using System.Globalization;
using Mahdar.Asking;
using Mahdar.Storage;
using Microsoft.AspNetCore.Http;

namespace Mahdar.Web.Lists;

/// <summary>How a list is narrowed, as it stands in the address: links to a list stay good, and every change of it is another link.</summary>
public sealed class ListQuery
{
    public const int PageSize = 30;

    private static readonly string[] Known = ["person", "state", "organization", "series", "place", "from", "to", "status", "kind", "publisher", "judged", "q", "sort"];

    private readonly IReadOnlyList<KeyValuePair<string, string>> parts;

    private ListQuery(string path, IReadOnlyList<KeyValuePair<string, string>> parts, int page) => (Path, this.parts, Page) = (path, parts, page);

    public string Path { get; }

    /// <summary>From 1.</summary>
    public int Page { get; }

    public static ListQuery Of(HttpRequest request)
    {
        var parts = Known.SelectMany(key => request.Query[key].Where(value => !string.IsNullOrWhiteSpace(value)).Select(value => KeyValuePair.Create(key, value!.Trim()))).ToList();
        var page = int.TryParse(request.Query["page"], NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? Math.Clamp(number, 1, 100_000) : 1;
        return new ListQuery(request.Path, parts, page);
    }

    /// <summary>The same conditions at another address.</summary>
    public ListQuery For(string path) => new(path, parts, Page);

    /// <summary>A list at another address with nothing to narrow it.</summary>
    public static ListQuery At(string path) => new(path, [], 1);

    public string? this[string key] => parts.FirstOrDefault(part => part.Key == key).Value;

    /// <summary>All that the address says, but for the page.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> All => parts;

    /// <summary>All by which the list is narrowed.</summary>
    public IEnumerable<KeyValuePair<string, string>> Narrowed => parts.Where(part => part.Key != "sort");

    /// <summary>The same list in another order; as a rule where the name is empty.</summary>
    public ListQuery InOrder(string sort) => sort.Length == 0 ? Without("sort") : With("sort", sort);

    public bool Has(string key, string value) => parts.Any(part => part.Key == key && part.Value == value);

    /// <summary>The same list with one more condition, from its first page. Parties add up; everything else has one value.</summary>
    public ListQuery With(string key, string value)
    {
        var several = key is "person" or "state" or "organization" or "series";
        return new ListQuery(Path, [.. parts.Where(part => several ? part.Key != key || part.Value != value : part.Key != key), KeyValuePair.Create(key, value)], 1);
    }

    public ListQuery Without(string key, string? value = null) => new(Path, [.. parts.Where(part => part.Key != key || value is not null && part.Value != value)], 1);

    public ListQuery OnPage(int page) => new(Path, parts, page);

    /// <summary>The address, with all letters that must be escaped.</summary>
    public string Url => Path + Query;

    /// <summary>The address of the same list as a file: <c>/events.csv?…</c>.</summary>
    public string File(string ending) => Path + "." + ending + Without("page").Query;

    public AskedFilter Asked(int limit, int offset = 0) => new()
    {
        People = Each("person"),
        States = Each("state"),
        Organizations = Each("organization"),
        Series = Each("series"),
        Place = this["place"],
        From = this["from"],
        To = this["to"],
        Status = this["status"],
        Kind = this["kind"],
        Text = this["q"],
        Publisher = this["publisher"],
        Standing = this["judged"] is { } judged ? FilterReader.Standing(judged) : Standing.NotRejected,
        Order = this["sort"] is { } sort ? FilterReader.Order(sort) : Order.Usual,
        Limit = limit,
        Offset = offset,
    };

    public AskedFilter AskedPage() => Asked(PageSize, (Page - 1) * PageSize);

    private string Query
    {
        get
        {
            var query = QueryString.Create(parts!);
            return (Page > 1 ? query.Add("page", Page.ToString(CultureInfo.InvariantCulture)) : query).ToString();
        }
    }

    private string[] Each(string key) => [.. parts.Where(part => part.Key == key).Select(part => part.Value)];
}
