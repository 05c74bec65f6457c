using System.Text.Json;

namespace Mahdar.Reading.Sources.Feeds;

/// <summary>The items of a JSON Feed.</summary>
internal static class JsonFeed
{
    public static bool Is(JsonElement root) =>
        root.ValueKind == JsonValueKind.Object && Text(root, "version") is { } version && version.Contains("jsonfeed.org/version", StringComparison.OrdinalIgnoreCase);

    public static IEnumerable<RawReport> Read(string path, JsonElement root)
    {
        var publisher = Text(root, "title");
        var number = 0;
        var from = FeedAddress.Of(path).Or(Text(root, "home_page_url") ?? "");
        if (root.TryGetProperty("items", out var items) && items.ValueKind == JsonValueKind.Array)
            foreach (var item in items.EnumerateArray())
                if (item.ValueKind == JsonValueKind.Object) yield return Item($"{path}#{++number}", item, publisher, from);
        if (number == 0) yield return RawReport.Failed(path, "a feed without items", "خلاصة بلا عناصر");
    }

    private static RawReport Item(string path, JsonElement item, string? publisher, FeedAddress from)
    {
        var record = new ReportRecord(Text(item, "id"), from.Whole(Text(item, "url") ?? Text(item, "external_url")), publisher, Text(item, "title"), Author(item), Text(item, "date_published") ?? Text(item, "date_modified"), null);
        return ItemReport.Of(path, record, Text(item, "content_html") ?? Text(item, "content_text"), Text(item, "summary"));
    }

    private static string? Author(JsonElement item)
    {
        if (item.TryGetProperty("authors", out var authors) && authors.ValueKind == JsonValueKind.Array)
            return authors.EnumerateArray().Where(author => author.ValueKind == JsonValueKind.Object).Select(author => Text(author, "name")).FirstOrDefault(name => name is not null);
        return item.TryGetProperty("author", out var one) && one.ValueKind == JsonValueKind.Object ? Text(one, "name") : null;
    }

    private static string? Text(JsonElement item, string name) =>
        item.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String && Sound(value) is var text && !string.IsNullOrWhiteSpace(text) ? text : null;

    private static string Sound(JsonElement value)
    {
        try
        {
            return value.GetString()!;
        }
        catch (InvalidOperationException)
        {
            // Half a surrogate pair.
            return JsonText.Unescape(value.GetRawText()[1..^1]);
        }
    }
}
