using System.Text.Json;

namespace Mahdar.Pages.Metadata;

/// <summary>Finds the articles in scripts of JSON-LD, wherever in lists, graphs and other objects they stand. What is no JSON is passed over.</summary>
internal static class JsonLdReader
{
    private const int Deepest = 12;

    private static readonly string[] ArticleTypes = ["NewsArticle", "Article", "ReportageNewsArticle", "AnalysisNewsArticle", "OpinionNewsArticle", "BackgroundNewsArticle", "LiveBlogPosting", "BlogPosting", "Report", "PressRelease", "SocialMediaPosting"];

    private static readonly JsonDocumentOptions Lenient = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip, MaxDepth = 64 };

    public static IEnumerable<JsonLdArticle> Read(IEnumerable<string> scripts)
    {
        var objects = new List<JsonElement>();
        foreach (var script in scripts)
            if (Parse(script) is { } root) Gather(root, objects, 0);
        var byId = objects.Where(found => Text(found, "@id") is not null).GroupBy(found => Text(found, "@id")!).ToDictionary(group => group.Key, group => group.MaxBy(found => found.EnumerateObject().Count()));
        var house = objects.Where(found => IsOf(found, "NewsMediaOrganization") || IsOf(found, "Organization") || IsOf(found, "WebSite")).Select(found => Text(found, "name")).FirstOrDefault(name => name is not null);
        foreach (var found in objects)
            if (Array.Find(ArticleTypes, type => IsOf(found, type)) is { } type) yield return Article(found, type, byId, house);
    }

    private static JsonElement? Parse(string script)
    {
        var json = script.AsSpan().Trim();
        if (json.StartsWith("<!--", StringComparison.Ordinal)) json = json[4..];
        if (json.EndsWith("-->", StringComparison.Ordinal)) json = json[..^3];
        json = json.Trim().TrimEnd(';');
        if (json.IsEmpty || json[0] is not ('{' or '[')) return null;
        var whole = SurrogatePairs.Mend(json.ToString());
        return TryParse(whole) ?? TryParse(string.Create(whole.Length, whole, (clean, raw) =>
        {
            // Many systems write line ends into strings as they are.
            for (var i = 0; i < raw.Length; i++) clean[i] = char.IsControl(raw[i]) ? ' ' : raw[i];
        }));
    }

    private static JsonElement? TryParse(string json)
    {
        try
        {
            using var document = JsonDocument.Parse(json, Lenient);
            return document.RootElement.Clone();
        }
        catch (Exception fault) when (fault is JsonException or ArgumentException)
        {
            return null;
        }
    }

    private static void Gather(JsonElement element, List<JsonElement> objects, int depth)
    {
        if (depth > Deepest) return;
        if (element.ValueKind == JsonValueKind.Array)
            foreach (var item in element.EnumerateArray()) Gather(item, objects, depth + 1);
        if (element.ValueKind != JsonValueKind.Object) return;
        if (element.TryGetProperty("@type", out _)) objects.Add(element);
        foreach (var property in element.EnumerateObject())
            if (property.Value.ValueKind is JsonValueKind.Object or JsonValueKind.Array && property.Name is not ("liveBlogUpdate" or "itemListElement" or "comment")) Gather(property.Value, objects, depth + 1);
    }

    private static bool IsOf(JsonElement found, string type) =>
        found.TryGetProperty("@type", out var types) && (types.ValueKind == JsonValueKind.String ? types.ValueEquals(type)
            : types.ValueKind == JsonValueKind.Array && types.EnumerateArray().Any(one => one.ValueKind == JsonValueKind.String && one.ValueEquals(type)));

    private static JsonLdArticle Article(JsonElement found, string type, Dictionary<string, JsonElement> byId, string? house) => new(
        type,
        Text(found, "headline") ?? Text(found, "name"),
        Text(found, "datePublished") ?? Text(found, "dateCreated"),
        Text(found, "dateModified"),
        Name(found, "author", byId),
        Name(found, "publisher", byId) ?? house,
        Text(found, "articleSection"),
        Text(found, "articleBody"),
        Text(found, "inLanguage"),
        Text(found, "mainEntityOfPage") ?? Text(found, "url"));

    /// <summary>A string, the first of several, or the id of an object.</summary>
    private static string? Text(JsonElement found, string property) => found.TryGetProperty(property, out var value) ? TextOf(value) : null;

    private static string? TextOf(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString() is { } text && !string.IsNullOrWhiteSpace(text) ? System.Net.WebUtility.HtmlDecode(text) : null,
        JsonValueKind.Number => value.GetRawText(),
        JsonValueKind.Array => value.EnumerateArray().Select(TextOf).FirstOrDefault(text => text is not null),
        JsonValueKind.Object => value.TryGetProperty("@id", out var id) ? TextOf(id) : value.TryGetProperty("name", out var name) ? TextOf(name) : null,
        _ => null,
    };

    private static string? Name(JsonElement found, string property, Dictionary<string, JsonElement> byId)
    {
        if (!found.TryGetProperty(property, out var value)) return null;
        var names = (value.ValueKind == JsonValueKind.Array ? value.EnumerateArray().ToList() : [value]).Select(one => NameOf(one, byId)).Where(name => name is not null).Distinct().ToList();
        return names.Count > 0 ? string.Join("، ", names) : null;
    }

    private static string? NameOf(JsonElement value, Dictionary<string, JsonElement> byId)
    {
        if (value.ValueKind != JsonValueKind.Object) return TextOf(value);
        if (Text(value, "name") is { } name) return name;
        return Text(value, "@id") is { } id && byId.TryGetValue(id, out var known) ? Text(known, "name") : null;
    }
}
