using System.Globalization;
using System.Text;
using Mahdar.Arabic;

namespace Mahdar.Scoring.Comparison;

/// <summary>Text as figures compare it: marks dropped, spellings of one letter made equal, words apart by one blank.</summary>
public static class Folded
{
    private const string From = "أإآٱىةؤئگڤپچ", To = "اااا" + "ي" + "هويكفبج";

    public static string Text(string? text)
    {
        var folded = new StringBuilder();
        var between = false;
        foreach (var rune in (text ?? "").EnumerateRunes())
        {
            if (IsDropped(rune.Value)) continue;
            if (!IsAlphanumeric(rune))
            {
                between = true;
                continue;
            }
            if (between && folded.Length > 0) folded.Append(' ');
            between = false;
            Append(folded, rune);
        }
        return folded.ToString();
    }

    public static string[] Words(string? text) => Text(text) is { Length: > 0 } folded ? folded.Split(' ') : [];

    /// <summary>Letters and numbers of every script.</summary>
    public static bool IsAlphanumeric(Rune rune) =>
        Rune.IsLetter(rune) || Rune.GetUnicodeCategory(rune) is UnicodeCategory.DecimalDigitNumber or UnicodeCategory.LetterNumber or UnicodeCategory.OtherNumber;

    private static void Append(StringBuilder folded, Rune rune)
    {
        if (!rune.IsBmp)
        {
            folded.Append(rune.ToString());
            return;
        }
        var c = (char)rune.Value;
        // Presentation forms and full-width letters are written as the letters they show.
        if (c is >= '\ufe80' and <= '\ufefc')
        {
            folded.Append(Letters.Fold(c));
            if (Letters.IsLamAlef(c)) folded.Append(Letters.Alef);
            return;
        }
        if (c is >= '\uff01' and <= '\uff5e') c = (char)(c - '\uff01' + '!');
        var place = From.IndexOf(c);
        folded.Append(place >= 0 ? To[place] : Letters.Digit(c) is >= 0 and var digit ? (char)('0' + digit) : c);
    }

    private static bool IsDropped(int c) =>
        c is >= 0x610 and <= 0x61a or >= 0x64b and <= 0x65f or 0x670 or >= 0x6d6 and <= 0x6ed or 0x640
            or >= 0x200b and <= 0x200f or >= 0x202a and <= 0x202e or >= 0x2066 and <= 0x2069 or 0xfeff or >= 0xfe70 and <= 0xfe7f;
}
