using System.Globalization;
using System.Text;

namespace Mahdar.Reading.Sources;

/// <summary>The characters that a JSON string stands for, halves of surrogate pairs included.</summary>
internal static class JsonText
{
    public static string Unescape(string escaped)
    {
        var text = new StringBuilder(escaped.Length);
        for (var i = 0; i < escaped.Length; i++)
        {
            if (escaped[i] != '\\' || i + 1 >= escaped.Length) text.Append(escaped[i]);
            else if (escaped[++i] != 'u') text.Append(Short(escaped[i]));
            else
            {
                text.Append((char)ushort.Parse(escaped.AsSpan(i + 1, 4), NumberStyles.HexNumber, CultureInfo.InvariantCulture));
                i += 4;
            }
        }
        return text.ToString();
    }

    private static char Short(char c) => c switch { 'n' => '\n', 't' => '\t', 'r' => '\r', 'b' => '\b', 'f' => '\f', _ => c };
}
