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
        var draft = new RecordDraft();
        while (json.Read() && json.TokenType == JsonTokenType.PropertyName) ReadField(ref json, draft);
        while (json.Read()) { }
        return draft.ToRecord();
    }

    private static void ReadField(ref Utf8JsonReader json, RecordDraft draft)
    {
        var meanings = RecordFields.Of(NameOf(ref json));
        if (draft.Wants(meanings) && Value(ref json) is { } value) draft.Set(meanings, value);
        else if (json.TokenType == JsonTokenType.PropertyName)
        {
            json.Read();
            json.Skip();
        }
    }

    private static string NameOf(ref Utf8JsonReader json) => json.ValueIsEscaped ? JsonText.Unescape(Encoding.UTF8.GetString(json.ValueSpan)) : Encoding.UTF8.GetString(json.ValueSpan);

    /// <summary>A string or number as text, several strings joined, the name of an object; null for anything else.</summary>
    private static string? Value(ref Utf8JsonReader json)
    {
        json.Read();
        switch (json.TokenType)
        {
            case JsonTokenType.String: return Text(ref json);
            case JsonTokenType.Number: return Encoding.UTF8.GetString(json.ValueSpan);
            case JsonTokenType.StartArray: return Several(ref json);
            case JsonTokenType.StartObject: return Rendered(ref json);
            default: json.Skip(); return null;
        }
    }

    /// <summary>What an object has as its text, as the interface of WordPress gives titles and articles.</summary>
    private static string? Rendered(ref Utf8JsonReader json)
    {
        string? rendered = null;
        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            var isText = json.ValueTextEquals("rendered"u8);
            json.Read();
            if (isText && json.TokenType == JsonTokenType.String) rendered = Text(ref json);
            else json.Skip();
        }
        return rendered;
    }

    private static string? Several(ref Utf8JsonReader json)
    {
        var texts = new List<string>();
        while (json.Read() && json.TokenType != JsonTokenType.EndArray)
            if (json.TokenType == JsonTokenType.String) texts.Add(Text(ref json));
            else json.Skip();
        return texts.Count > 0 ? string.Join("، ", texts) : null;
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
