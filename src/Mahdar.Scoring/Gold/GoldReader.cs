using System.Text.Json;

namespace Mahdar.Scoring.Gold;

/// <summary>Reads the gold of a folder: every NAME.gold.json, by NAME.</summary>
public static class GoldReader
{
    private const string Ending = ".gold.json";

    /// <summary>Throws <see cref="InvalidDataException"/>, naming the file, where one is no gold.</summary>
    public static SortedDictionary<string, GoldReport> ReadFolder(string folder)
    {
        var golds = new SortedDictionary<string, GoldReport>(StringComparer.Ordinal);
        foreach (var path in Directory.EnumerateFiles(folder, "*" + Ending)) golds[Path.GetFileName(path)[..^Ending.Length]] = ReadFile(path);
        return golds;
    }

    private static GoldReport ReadFile(string path)
    {
        try
        {
            using var json = JsonDocument.Parse(File.ReadAllBytes(path));
            return Read(json.RootElement);
        }
        catch (Exception e) when (e is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            throw new InvalidDataException($"{path}: {e.Message}", e);
        }
    }

    public static GoldReport Read(JsonElement json) => new()
    {
        Published = Text(json, "published"),
        Title = Text(json, "title"),
        Drop = !Has(json, "drop") ? null : List(json, "drop", line => line.GetString() ?? ""),
        People = List(json, "people", p => new GoldPerson(Text(p, "name") ?? "", Text(p, "role"), Text(p, "of"))),
        Events = List(json, "events", e => new GoldEvent(Text(e, "type") ?? "", Text(e, "status"), List(e, "who", who => who.GetString() ?? ""), Text(e, "from"), Text(e, "to"), Text(e, "country"), Text(e, "city")) { Topics = !Has(e, "topics") ? null : List(e, "topics", topic => topic.GetString() ?? "") }),
        Editions = List(json, "editions", e => new GoldEdition(Text(e, "series") ?? "", Number(e, "ordinal"))),
        Statements = List(json, "statements", s => new GoldStatement(Text(s, "speaker") ?? "", Text(s, "first") ?? "", Text(s, "last") ?? "") { Slots = s.TryGetProperty("addressee", out _) ? new GoldSlots(Text(s, "addressee"), Text(s, "relay"), Number(s, "at")) : null }),
        Times = List(json, "times", t => new GoldTime(Text(t, "text") ?? "", Text(t, "from"), Text(t, "to"))),
        Problems = List(json, "problems", p => new GoldProblem(Text(p, "kind") ?? "", Text(p, "text") ?? "")),
    };

    private static string? Text(JsonElement json, string name) => json.TryGetProperty(name, out var field) && field.ValueKind == JsonValueKind.String ? field.GetString() : null;

    private static bool Has(JsonElement json, string name) => json.TryGetProperty(name, out var field) && field.ValueKind != JsonValueKind.Null;

    private static int? Number(JsonElement json, string name) => json.TryGetProperty(name, out var field) && field.ValueKind == JsonValueKind.Number ? field.GetInt32() : null;

    private static IReadOnlyList<T> List<T>(JsonElement json, string name, Func<JsonElement, T> item) =>
        json.TryGetProperty(name, out var array) && array.ValueKind == JsonValueKind.Array ? [.. array.EnumerateArray().Select(item)] : [];
}
