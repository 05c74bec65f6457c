using System.Globalization;
using System.Text.Json;
using Mahdar.Model;

namespace Mahdar.Exchange;

/// <summary>The parts that objects of the contract are made of.</summary>
internal static class JsonParts
{
    /// <summary>A string or null. Half a surrogate pair, which no UTF-8 can hold, is written as U+FFFD: the length stays the same.</summary>
    public static void Text(this Utf8JsonWriter json, string name, string? value)
    {
        if (value is null) json.WriteNull(name);
        else json.WriteString(name, Surrogates.Mend(value));
    }

    public static void Enum<T>(this Utf8JsonWriter json, string name, T? value) where T : struct, Enum =>
        json.Text(name, value is { } known ? EnumNames<T>.Of(known) : null);

    public static void Day(this Utf8JsonWriter json, string name, DateOnly? day)
    {
        if (day is not { } known)
        {
            json.WriteNull(name);
            return;
        }
        Span<char> iso = stackalloc char[10];
        known.TryFormat(iso, out _, "yyyy-MM-dd", CultureInfo.InvariantCulture);
        json.WriteString(name, iso);
    }

    public static void Days(this Utf8JsonWriter json, string name, Days days)
    {
        if (!days.IsKnown)
        {
            json.WriteNull(name);
            return;
        }
        json.WriteStartObject(name);
        json.Day("from", days.From);
        json.Day("to", days.To);
        json.WriteEndObject();
    }

    public static void Offsets(this Utf8JsonWriter json, Span span)
    {
        json.WriteNumber("start", span.Start);
        json.WriteNumber("end", span.End);
    }

    public static void Offsets(this Utf8JsonWriter json, string name, Span? span)
    {
        if (span is not { } known)
        {
            json.WriteNull(name);
            return;
        }
        json.WriteStartObject(name);
        json.Offsets(known);
        json.WriteEndObject();
    }

    public static void Evidence(this Utf8JsonWriter json, IReadOnlyList<Span> evidence) => json.List("evidence", evidence, static (json, span) => json.Offsets(span));

    /// <summary>An array of objects; <paramref name="fields"/> writes those of one.</summary>
    public static void List<T>(this Utf8JsonWriter json, string name, IReadOnlyList<T> items, Action<Utf8JsonWriter, T> fields)
    {
        json.WriteStartArray(name);
        for (var i = 0; i < items.Count; i++)
        {
            json.WriteStartObject();
            fields(json, items[i]);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }
}
