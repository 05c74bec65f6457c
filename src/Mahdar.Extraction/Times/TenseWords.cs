using System.Collections.Frozen;
using Mahdar.Arabic;
using Mahdar.Extraction.Tables;

namespace Mahdar.Extraction.Times;

/// <summary>Which verbs tell the past and which the future (data/times/tense).</summary>
internal sealed class TenseWords
{
    private readonly FrozenDictionary<string, Tense>.AlternateLookup<ReadOnlySpan<char>> words;

    private TenseWords(FrozenDictionary<string, Tense> words) => this.words = words.GetAlternateLookup<ReadOnlySpan<char>>();

    public static TenseWords Load()
    {
        var found = new Dictionary<string, Tense>(StringComparer.Ordinal);
        foreach (var row in Table.Load("times/tense").Rows)
            foreach (var word in row.List("words")) found[Letters.Fold(word)] = row["tense"] == "neither" ? Tense.Open : row.Enum<Tense>("tense");
        return new TenseWords(found.ToFrozenDictionary(StringComparer.Ordinal));
    }

    /// <summary>The tense that a folded word tells, with or without و and ف before it.</summary>
    public Tense Of(ReadOnlySpan<char> form)
    {
        if (words.TryGetValue(form, out var tense)) return tense;
        if (form.Length > 3 && form[0] is Letters.Waw or Letters.Fa) return Of(form[1..]);
        return IsFutureVerb(form) ? Tense.Future : Tense.Open;
    }

    /// <summary>س and a present verb: سيلتقي, ستعقد, سنواصل.</summary>
    private static bool IsFutureVerb(ReadOnlySpan<char> form) => form.Length >= 5 && form[0] == Letters.Seen && form[1] is Letters.Ya or Letters.Ta or Letters.Nun;
}
