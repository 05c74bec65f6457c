using System.Globalization;
using System.Text.Json;
using System.Xml;
using Mahdar.Model;

namespace Mahdar.Exchange;

/// <summary>Reads the parts that objects of the contract are made of. What is absent is null, an empty list or the first value.</summary>
internal static class ElementParts
{
    public static JsonElement? Field(this JsonElement json, string name) =>
        json.ValueKind == JsonValueKind.Object && json.TryGetProperty(name, out var field) && field.ValueKind != JsonValueKind.Null ? field : null;

    public static string? Text(this JsonElement json, string name) => json.Field(name) is { ValueKind: JsonValueKind.String } field ? field.GetString() : null;

    public static int? Number(this JsonElement json, string name) =>
        json.Field(name) is { ValueKind: JsonValueKind.Number } field && field.TryGetInt32(out var number) ? number : null;

    public static bool Flag(this JsonElement json, string name) => json.Field(name) is { ValueKind: JsonValueKind.True };

    public static T? Enum<T>(this JsonElement json, string name) where T : struct, Enum => EnumNames<T>.Find(json.Text(name));

    public static DateOnly? Day(this JsonElement json, string name) =>
        DateOnly.TryParseExact(json.Text(name), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    public static Days Days(this JsonElement json, string name) => json.Field(name) is { } days ? new Days(days.Day("from"), days.Day("to")) : default;

    public static Span Offsets(this JsonElement json) => new(json.Number("start") ?? 0, json.Number("end") ?? 0);

    public static Span? Offsets(this JsonElement json, string name) => json.Field(name)?.Offsets();

    public static TimeSpan? Duration(this JsonElement json, string name)
    {
        try
        {
            return json.Text(name) is { } iso ? XmlConvert.ToTimeSpan(iso) : null;
        }
        catch (FormatException)
        {
            return null;
        }
    }

    public static IReadOnlyList<T> List<T>(this JsonElement json, string name, Func<JsonElement, T> item, Func<JsonElement, bool>? where = null) =>
        json.Field(name) is { ValueKind: JsonValueKind.Array } array ? [.. array.EnumerateArray().Where(where ?? (_ => true)).Select(item)] : [];

    public static IReadOnlyList<Span> Evidence(this JsonElement json) => json.List("evidence", Offsets);
}
