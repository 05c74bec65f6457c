using System.Globalization;
using System.Text;

namespace Mahdar.Pages.Metadata;

/// <summary>Escapes of JSON that stand for half a character, as systems leave them that cut texts off: names and values with one cannot be read.</summary>
internal static class SurrogatePairs
{
    private const int EscapeLength = 6;

    private const string Unknown = "\\ufffd";

    /// <summary>The JSON with the sign for an unknown character in the place of each half; mostly the JSON itself.</summary>
    public static string Mend(string json)
    {
        if (!json.Contains("\\ud", StringComparison.OrdinalIgnoreCase)) return json;
        var mended = new StringBuilder(json.Length);
        for (var i = 0; i < json.Length;)
        {
            var length = json[i] != '\\' ? 1 : Escaped(json, i) is not { } c ? Math.Min(2, json.Length - i) : IsPair(c, Escaped(json, i + EscapeLength)) ? 2 * EscapeLength : EscapeLength;
            if (length == EscapeLength && char.IsSurrogate(Escaped(json, i)!.Value)) mended.Append(Unknown);
            else mended.Append(json, i, length);
            i += length;
        }
        return mended.ToString();
    }

    private static bool IsPair(char first, char? second) => char.IsHighSurrogate(first) && second is { } low && char.IsLowSurrogate(low);

    /// <summary>The character that an escape such as \u0627 stands for; null where none stands here.</summary>
    private static char? Escaped(string json, int at) =>
        at + EscapeLength <= json.Length && json[at] == '\\' && json[at + 1] == 'u' && ushort.TryParse(json.AsSpan(at + 2, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code) ? (char)code : null;
}
