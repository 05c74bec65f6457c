using System.Collections.Frozen;

namespace Mahdar.Arabic;

/// <summary>
/// The folded forms that the tables know, each with its number. It is built once and never grows with what is read,
/// so memory does not depend on the number of reports.
/// </summary>
public sealed class Vocabulary
{
    private readonly FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> numbers;

    public Vocabulary(IEnumerable<string> foldedForms)
    {
        var next = 0;
        Forms = foldedForms.Distinct(StringComparer.Ordinal).ToArray();
        numbers = Forms.ToFrozenDictionary(form => form, _ => next++, StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
    }

    public IReadOnlyList<string> Forms { get; }

    /// <summary>The number of a folded form, or -1.</summary>
    public int Find(ReadOnlySpan<char> foldedForm) => numbers.TryGetValue(foldedForm, out var number) ? number : -1;

    /// <summary>Writes every known reading of a folded form, the one with the fewest proclitics first; returns how many.</summary>
    public int Read(ReadOnlySpan<char> form, Span<WordReading> readings)
    {
        var count = 0;
        Strip(form, Proclitics.None, readings, ref count);
        if (form.Length < 3) return count;
        var rest = form[1..];
        switch (form[0])
        {
            case Letters.Waw:
                Strip(rest, Proclitics.Wa, readings, ref count);
                StripPreposition(rest, Proclitics.Wa, readings, ref count);
                break;
            case Letters.Fa:
                Strip(rest, Proclitics.Fa, readings, ref count);
                StripPreposition(rest, Proclitics.Fa, readings, ref count);
                break;
            default:
                StripPreposition(form, Proclitics.None, readings, ref count);
                break;
        }
        return count;
    }

    private void StripPreposition(ReadOnlySpan<char> form, Proclitics before, Span<WordReading> readings, ref int count)
    {
        if (form.Length < 3) return;
        var rest = form[1..];
        switch (form[0])
        {
            case Letters.Ba: Strip(rest, before | Proclitics.Ba, readings, ref count); break;
            case Letters.Kaf: Strip(rest, before | Proclitics.Ka, readings, ref count); break;
            case Letters.Seen: Add(rest, before | Proclitics.Sa, readings, ref count); break;
            case Letters.Lam:
                Strip(rest, before | Proclitics.La, readings, ref count);
                if (rest[0] == Letters.Lam) StripLamOfArticle(rest, before | Proclitics.La, readings, ref count);
                break;
        }
    }

    /// <summary>لل stands for ل and ال: the alef that is not written is put back.</summary>
    private void StripLamOfArticle(ReadOnlySpan<char> lamAndWord, Proclitics before, Span<WordReading> readings, ref int count)
    {
        if (lamAndWord.Length > 61) return;
        Span<char> whole = stackalloc char[64];
        whole[0] = Letters.Alef;
        lamAndWord.CopyTo(whole[1..]);
        Add(whole[..(lamAndWord.Length + 1)], before, readings, ref count);
        Add(lamAndWord[1..], before | Proclitics.Al, readings, ref count);
        Add(lamAndWord, before | Proclitics.Al, readings, ref count);
        // للجنة: of three ل (لـ, الـ, لجنة) two are written.
        whole[1] = Letters.Lam;
        lamAndWord.CopyTo(whole[2..]);
        Add(whole[..(lamAndWord.Length + 2)], before, readings, ref count);
    }

    private void Strip(ReadOnlySpan<char> form, Proclitics before, Span<WordReading> readings, ref int count)
    {
        Add(form, before, readings, ref count);
        if (form.Length > 3 && form[0] == Letters.Alef && form[1] == Letters.Lam)
            Add(form[2..], before | Proclitics.Al, readings, ref count);
    }

    private void Add(ReadOnlySpan<char> form, Proclitics proclitics, Span<WordReading> readings, ref int count)
    {
        if (count < readings.Length && Find(form) is >= 0 and var word) readings[count++] = new WordReading(proclitics, word);
    }
}
