using Mahdar.Arabic;

namespace Mahdar.Names;

/// <summary>
/// Takes و ف ب ك ل from the front of a form where the rest is by far the more usual word: والعراق is العراق, but وزير stays.
/// </summary>
internal static class Stem
{
    /// <summary>A rest must be twice as frequent as the whole.</summary>
    private const int Preponderance = 4;

    private const int ShortestRest = 3;
    private const NameLists Kept = NameLists.Given | NameLists.Family | NameLists.State | NameLists.Place;

    /// <summary>Writes the stem of <paramref name="form"/> and returns its length; <paramref name="stem"/> has room for one letter more than the form.</summary>
    public static int Write(ReadOnlySpan<char> form, WordTable words, Span<char> stem)
    {
        var rest = form;
        if (rest.Length > ShortestRest && rest[0] is Letters.Waw or Letters.Fa && Prevails(rest[1..], rest, words)) rest = rest[1..];
        if (rest.Length > ShortestRest && rest[0] is Letters.Ba or Letters.Kaf or Letters.Lam && Prevails(rest[1..], rest, words)) rest = rest[1..];
        else if (rest.Length > ShortestRest + 1 && rest[0] == Letters.Lam && rest[1] == Letters.Lam) return WriteArticle(rest, words, stem);
        rest.CopyTo(stem);
        return rest.Length;
    }

    /// <summary>لل is ل and ال: the alef that is not written is put back, if that makes a word.</summary>
    private static int WriteArticle(ReadOnlySpan<char> form, WordTable words, Span<char> stem)
    {
        stem[0] = Letters.Alef;
        form[1..].CopyTo(stem[1..]);
        if (Prevails(stem[..form.Length], form, words)) return form.Length;
        form.CopyTo(stem);
        return form.Length;
    }

    private static bool Prevails(ReadOnlySpan<char> rest, ReadOnlySpan<char> whole, WordTable words)
    {
        var known = words.Find(whole);
        return (known.Lists & Kept) == 0 && words.Find(rest).Level >= Math.Max(known.Level + Preponderance, 1);
    }
}
