using Mahdar.Arabic;
using Mahdar.Extraction.Lexicon;

namespace Mahdar.Extraction.People;

/// <summary>What protocol wishes on whom it has told (data/offices/blessings): it belongs to the words that tell him.</summary>
internal static class Blessings
{
    /// <summary>The key of data/offices/blessings.</summary>
    public const string Key = "blessing";

    /// <summary>"الشيخ نواف الأحمد حفظه الله ورعاه", "الملك سلمان - أيده الله -", "السلطان هيثم /حفظه الله/", "رئيس الدولة "حفظه الله"", "الملك محمد السادس، نصره الله،": the token behind a blessing on whom a name or title tells.</summary>
    public static int Behind(Material material, int end)
    {
        var at = IsSetOff(material, end) || material.IsComma(end) ? end + 1 : end;
        if (EndOf(material, at) is not (> 0 and var behind)) return end;
        return at > end && IsSetOff(material, behind) ? behind + 1 : behind;
    }

    private static bool IsSetOff(Material material, int token) => material.Is(token, '-') || material.Is(token, '–') || material.Is(token, 'ـ') || material.Is(token, '/') || material.Is(token, '(') || material.Is(token, ')') || token < material.Tokens.Length && material.Tokens[token].Kind == TokenKind.Quote;

    /// <returns>The token behind the blessing that begins at <paramref name="token"/>, or 0.</returns>
    public static int EndOf(Material material, int token)
    {
        foreach (var match in material.Matches.At(token))
            if (match.Entry is { Kind: EntryKind.Marker, Key: Key } && match.Proclitics == Proclitics.None) return match.End;
        return 0;
    }
}
