using System.Text;
using System.Text.Json;
using Mahdar.Pages.Encodings;
using Mahdar.Reading.Sources.Feeds;

namespace Mahdar.Reading.Sources.Records;

/// <summary>A JSON file that is no JSON Lines: a feed, a list of records, or one record set over several lines.</summary>
internal static class JsonRecords
{
    private static readonly JsonDocumentOptions Lenient = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip };

    public static IEnumerable<RawReport> Read(string path, byte[] json)
    {
        if (PageDecoder.Decode(json) is not { } text) return [RawReport.Failed(path, "not text: binary, or in an unknown encoding", "ليس نصا: بيانات ثنائية أو ترميز غير معروف")];
        using var document = JsonDocument.Parse(text, Lenient);
        try
        {
            return Reports(path, document.RootElement);
        }
        catch (InvalidOperationException fault)
        {
            throw new JsonException("a name holds half a surrogate pair", fault);
        }
    }

    private static List<RawReport> Reports(string path, JsonElement root)
    {
        if (JsonFeed.Is(root)) return [.. JsonFeed.Read(path, root)];
        var records = root.ValueKind == JsonValueKind.Array ? root.EnumerateArray().ToList() : ListIn(root) ?? [root];
        return [.. records.Select((record, i) => new RawReport(path, RawKind.Record, Encoding.UTF8.GetBytes(record.GetRawText()), i + 1))];
    }

    /// <summary>Records that an object wraps: {"articles": [ … ]}; by another name where it is the only list of an object that is no record itself.</summary>
    private static List<JsonElement>? ListIn(JsonElement root)
    {
        if (root.ValueKind != JsonValueKind.Object) return null;
        foreach (var name in new[] { "articles", "items", "data", "results", "documents", "docs", "records" })
            if (root.TryGetProperty(name, out var list) && IsList(list)) return [.. list.EnumerateArray()];
        if (RecordReader.Read(Encoding.UTF8.GetBytes(root.GetRawText())) is { Text: not null } or { Html: not null }) return null;
        var others = root.EnumerateObject().Where(property => IsList(property.Value)).ToList();
        return others.Count == 1 ? [.. others[0].Value.EnumerateArray()] : null;
    }

    private static bool IsList(JsonElement value) => value.ValueKind == JsonValueKind.Array && value.EnumerateArray().Any(item => item.ValueKind == JsonValueKind.Object);
}
