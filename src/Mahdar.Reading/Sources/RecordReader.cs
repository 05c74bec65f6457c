using System.Text;
using System.Text.Json;

namespace Mahdar.Reading.Sources;

/// <summary>Reads one JSON object; fields that it doesn't know are passed over.</summary>
public static class RecordReader
{
    /// <summary>The record, or null where the bytes are no JSON object.</summary>
    public static ReportRecord? Read(ReadOnlySpan<byte> line)
    {
        try
        {
            return ReadObject(line);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>The id alone, without reading what comes after it; null where there is none.</summary>
    public static string? ReadId(ReadOnlySpan<byte> line)
    {
        try
        {
            var json = new Utf8JsonReader(line);
            if (!json.Read() || json.TokenType != JsonTokenType.StartObject) return null;
            while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
            {
                if (json.ValueTextEquals("id"u8)) return Value(ref json);
                json.Read();
                json.Skip();
            }
            return null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static ReportRecord? ReadObject(ReadOnlySpan<byte> line)
    {
        var json = new Utf8JsonReader(line);
        if (!json.Read() || json.TokenType != JsonTokenType.StartObject) return null;
        var record = new ReportRecord(null, null, null, null, null, null, null);
        while (json.Read() && json.TokenType == JsonTokenType.PropertyName) record = ReadField(ref json, record);
        while (json.Read()) { }
        return record;
    }

    private static ReportRecord ReadField(ref Utf8JsonReader json, ReportRecord record)
    {
        if (json.ValueTextEquals("text"u8)) return record with { Text = Value(ref json) };
        if (json.ValueTextEquals("id"u8)) return record with { Id = Value(ref json) };
        if (json.ValueTextEquals("url"u8)) return record with { Url = Value(ref json) };
        if (json.ValueTextEquals("publisher"u8)) return record with { Publisher = Value(ref json) };
        if (json.ValueTextEquals("title"u8)) return record with { Title = Value(ref json) };
        if (json.ValueTextEquals("author"u8)) return record with { Author = Value(ref json) };
        if (json.ValueTextEquals("published"u8)) return record with { Published = Value(ref json) };
        json.Read();
        json.Skip();
        return record;
    }

    /// <summary>A string or number as text; null for anything else.</summary>
    private static string? Value(ref Utf8JsonReader json)
    {
        json.Read();
        switch (json.TokenType)
        {
            case JsonTokenType.String: return Text(ref json);
            case JsonTokenType.Number: return Encoding.UTF8.GetString(json.ValueSpan);
            default: json.Skip(); return null;
        }
    }

    private static string Text(ref Utf8JsonReader json)
    {
        try
        {
            return json.GetString()!;
        }
        catch (InvalidOperationException)
        {
            // Half a surrogate pair, or bytes that are no UTF-8: kept as they are, for offsets count from the text.
            return JsonText.Unescape(Encoding.UTF8.GetString(json.ValueSpan));
        }
    }
}
