using System.Collections.Frozen;
using Mahdar.Arabic;

namespace Mahdar.Extraction.Times;

/// <summary>Finds the meanings of a folded form, with its proclitics taken off. Most words are no word of time: they are turned away by their last two letters.</summary>
internal sealed class TimeLexicon
{
    private readonly FrozenDictionary<string, TimeWord[]>.AlternateLookup<ReadOnlySpan<char>> words;
    private readonly bool[] endings = new bool[4096];

    public TimeLexicon(TimeTables tables)
    {
        var frozen = tables.Freeze();
        words = frozen.GetAlternateLookup<ReadOnlySpan<char>>();
        Words = [.. frozen.Keys.Concat(frozen.Values.SelectMany(meanings => meanings.SelectMany(word => word.Rest))).Distinct()];
        foreach (var word in frozen.Keys) endings[Ending(word)] = true;
    }

    public IReadOnlyList<string> Words { get; }

    public TimeToken Find(ReadOnlySpan<char> form)
    {
        if (form.Length == 0 || !endings[Ending(form)]) return default;
        if (Bare(form, Proclitics.None, out var token) || form.Length < 3) return token;
        var rest = form[1..];
        return form[0] switch
        {
            Letters.Waw => Bare(rest, Proclitics.Wa, out token) || Preposition(rest, Proclitics.Wa, out token) ? token : default,
            Letters.Fa => Bare(rest, Proclitics.Fa, out token) || Preposition(rest, Proclitics.Fa, out token) ? token : default,
            _ => Preposition(form, Proclitics.None, out token) ? token : default,
        };
    }

    public int? WeekdayWithoutArticle(ReadOnlySpan<char> form)
    {
        if (form.Length is < 2 or > 28) return null;
        Span<char> whole = stackalloc char[form.Length + 2];
        (whole[0], whole[1]) = (Letters.Alef, Letters.Lam);
        form.CopyTo(whole[2..]);
        return words.TryGetValue(whole, out var meanings) && Array.Find(meanings, word => word.Kind == TimeWordKind.Weekday) is { } weekday ? weekday.Value : null;
    }

    private bool Preposition(ReadOnlySpan<char> form, Proclitics before, out TimeToken token)
    {
        token = default;
        if (form.Length < 3) return false;
        var rest = form[1..];
        return form[0] switch
        {
            Letters.Ba => Bare(rest, before | Proclitics.Ba, out token),
            Letters.Kaf => Bare(rest, before | Proclitics.Ka, out token),
            Letters.Lam => Bare(rest, before | Proclitics.La, out token) || rest[0] == Letters.Lam && LamOfArticle(rest, before | Proclitics.La, out token),
            _ => false,
        };
    }

    /// <summary>لل stands for ل and ال: the alef that is not written is put back.</summary>
    private bool LamOfArticle(ReadOnlySpan<char> lamAndWord, Proclitics before, out TimeToken token)
    {
        token = default;
        if (lamAndWord.Length > 30) return false;
        Span<char> whole = stackalloc char[32];
        whole[0] = Letters.Alef;
        lamAndWord.CopyTo(whole[1..]);
        return Bare(whole[..(lamAndWord.Length + 1)], before, out token);
    }

    private bool Bare(ReadOnlySpan<char> form, Proclitics before, out TimeToken token)
    {
        if (words.TryGetValue(form, out var meanings))
        {
            token = new TimeToken(meanings, before);
            return true;
        }
        if (form.Length > 3 && form[0] == Letters.Alef && form[1] == Letters.Lam && words.TryGetValue(form[2..], out meanings))
        {
            token = new TimeToken(meanings, before | Proclitics.Al);
            return true;
        }
        token = default;
        return false;
    }

    private static int Ending(ReadOnlySpan<char> form) => (form[^1] * 61 + (form.Length > 1 ? form[^2] : 0)) & 4095;
}
