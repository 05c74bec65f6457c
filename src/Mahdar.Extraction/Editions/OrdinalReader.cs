using System.Collections.Frozen;
using System.Globalization;
using Mahdar.Arabic;
using Mahdar.Extraction.Tables;

namespace Mahdar.Extraction.Editions;

/// <summary>Reads the number of a session: 48, الـ57, الخامس والعشرين, التاسعة عشرة, الـ150. Its words are those of data/times/numbers.</summary>
public sealed class OrdinalReader
{
    private const int Largest = 400;

    private readonly FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> words = Load().GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The ordinal that starts at a token and the token after it; null where there is none.</summary>
    public (int Value, int End)? Read(Material material, int token)
    {
        if (token >= material.Tokens.Length || material.IsTime(token)) return null;
        if (material.IsForm(token, "ال") || material.IsForm(token, "رقم")) return Figure(material, token + 1) ?? InBrackets(material, token + 1);
        // "الدورة العادية (24)"
        if (material.Is(token, '(')) return InBrackets(material, token);
        if (material.Tokens[token].Kind == TokenKind.Number) return Figure(material, token);
        if (!material.IsWord(token) || Word(material.Passage.Form(token)) is not { } first) return null;
        var next = token + 1;
        if (first < 10 && (material.IsForm(next, "عشر") || material.IsForm(next, "عشره"))) return (first + 10, next + 1);
        if (first < 10 && material.StartsWith(next, Letters.Waw) && Word(material.Passage.Form(next)[1..]) is { } tens and >= 20) (first, next) = (first + tens, next + 1);
        return material.IsForm(next, "بعد") && (material.IsForm(next + 1, "الميه") || material.IsForm(next + 1, "المايه")) ? (first + 100, next + 2) : (first, next);
    }

    private static (int, int)? Figure(Material material, int token) =>
        token < material.Tokens.Length && material.Tokens[token] is { Kind: TokenKind.Number, Number: > 0 and <= Largest and var value } && !material.IsTime(token) && !material.Is(token + 1, '%') ? (value, token + 1) : null;

    /// <summary>"الـ (33)".</summary>
    private static (int, int)? InBrackets(Material material, int token) =>
        material.Is(token, '(') && Figure(material, token + 1) is var (value, end) && material.Is(end, ')') ? (value, end + 1) : null;

    private int? Word(ReadOnlySpan<char> form)
    {
        if (form.Length > 3 && form[0] == Letters.Alef && form[1] == Letters.Lam) form = form[2..];
        return words.TryGetValue(form, out var value) ? value : null;
    }

    private static FrozenDictionary<string, int> Load()
    {
        var values = new Dictionary<string, int>();
        foreach (var row in Table.Load("times/numbers").Rows)
            foreach (var form in row.List("ordinals"))
                values.TryAdd(Letters.Fold(form), int.Parse(row["value"], CultureInfo.InvariantCulture));
        return values.ToFrozenDictionary();
    }
}
