using System.Text;
using Mahdar.Arabic;

namespace Mahdar.Cli.Views;

/// <summary>Keeps runs of different directions apart on a screen. Letters are never reordered: that is the terminal's work.</summary>
internal static class Bidi
{
    private const char LeftToRight = '\u2066', RightToLeft = '\u2067', End = '\u2069';

    /// <summary>The text between the marks of its own direction.</summary>
    public static string Isolate(string text) => string.Concat(Opening(text), text, Closing);

    /// <summary>What begins the isolate of a text; <see cref="Closing"/> ends it.</summary>
    public static string Opening(ReadOnlySpan<char> text) => (IsArabic(text) ? RightToLeft : LeftToRight).ToString();

    public static string Closing => End.ToString();

    /// <summary>The text of a report made safe to show: without line ends, controls of the terminal or of direction.</summary>
    /// <param name="isPart">It stands after other text: a blank at its start stays.</param>
    public static string Clean(ReadOnlySpan<char> text, bool isPart = false)
    {
        var clean = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (c is >= '\u202a' and <= '\u202e' or >= '\u2066' and <= '\u2069') continue;
            var shown = char.IsControl(c) || c is '\u2028' or '\u2029' ? ' ' : c;
            if (shown != ' ' || (clean.Length > 0 ? clean[^1] != ' ' : isPart)) clean.Append(shown);
        }
        return clean.ToString();
    }

    /// <summary>By the first letter, as the Unicode algorithm settles it.</summary>
    private static bool IsArabic(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
            if (char.IsLetter(c)) return Letters.IsArabic(c);
        return false;
    }
}
