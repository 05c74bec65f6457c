using System.Collections.Frozen;
using Mahdar.Arabic;
using Mahdar.Extraction.Tables;

namespace Mahdar.Extraction.Times;

/// <summary>Neighbours beside which a word of time is something else (data/times/not-times): روسيا اليوم is an outlet.</summary>
internal sealed class NotTimes
{
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> words;
    private readonly FrozenSet<(string Word, string Neighbour)> before, after;

    private NotTimes(HashSet<(string, string)> before, HashSet<(string, string)> after)
    {
        this.before = before.ToFrozenSet();
        this.after = after.ToFrozenSet();
        words = before.Concat(after).Select(pair => pair.Item1).ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
    }

    public static NotTimes Load()
    {
        HashSet<(string, string)> before = [], after = [];
        foreach (var row in Table.Load("times/not-times").Rows)
            foreach (var neighbour in row.List("neighbours"))
                (row["side"] == "before" ? before : after).Add((Letters.Fold(row["word"]), Letters.Fold(neighbour)));
        return new NotTimes(before, after);
    }

    /// <summary>Whether a date without a year is part of a name here: ثورة 25 يناير.</summary>
    public bool NamesDate(Passage passage, int first) => first > 0 && passage.Tokens[first - 1].IsWord && before.Contains(("(date)", WithoutProclitic(passage.Form(first - 1), "(date)")));

    public bool Excludes(Passage passage, int token)
    {
        if (WordAt(passage.Form(token)) is not { } word) return false;
        return token > 0 && before.Contains((word, WithoutProclitic(passage.Form(token - 1), word)))
            || token + 1 < passage.Tokens.Length && after.Contains((word, passage.Form(token + 1).ToString()));
    }

    /// <summary>The word of the table at a token; "احتفل باليوم الوطني": a preposition written on it changes nothing.</summary>
    private string? WordAt(ReadOnlySpan<char> form) =>
        words.TryGetValue(form, out var word) || form is [Letters.Ba or Letters.Waw or Letters.Fa or Letters.Kaf, ..] && words.TryGetValue(form[1..], out word) ? word : null;

    /// <summary>The neighbour as the table has it: with و, ف, ب or ل off where that leaves a word of the table.</summary>
    private string WithoutProclitic(ReadOnlySpan<char> form, string word)
    {
        var whole = form.ToString();
        if (form is [Letters.Lam, Letters.Lam, ..]) return $"ال{whole[2..]}";
        return form.Length > 3 && form[0] is Letters.Waw or Letters.Fa or Letters.Ba or Letters.Lam && !before.Contains((word, whole)) ? whole[1..] : whole;
    }
}
