namespace Mahdar.Extraction.Times;

/// <summary>Finds the phrases of time of a passage: at each word that may begin one, the longest phrase that a rule reads.</summary>
internal static class TimeGrammar
{
    private static readonly Func<TimeTokens, int, TimePhrase?>[] Rules =
    [
        RangeGrammar.Read, NumericDateGrammar.Read, DateGrammar.Read, MonthGrammar.Read, SliceGrammar.Read, YearGrammar.Read,
        UnitGrammar.Read, AnaphorGrammar.Read, EraGrammar.Read, ClockGrammar.Read, RepetitionGrammar.Read, DurationGrammar.Read,
    ];

    public static List<TimePhrase> Read(TimeTokens t)
    {
        var found = new List<TimePhrase>();
        for (var i = 0; i < t.Count; i++)
        {
            if (t[i].Meanings is null && t.Figure(i) < 0 || Longest(t, i) is not { } phrase) continue;
            if (!IsName(t, phrase)) found.Add(phrase);
            i = phrase.Next - 1;
        }
        return found;
    }

    /// <summary>ثورة 25 يناير, شارع 23 يوليو.</summary>
    private static bool IsName(TimeTokens t, TimePhrase phrase) =>
        phrase is DatePhrase { Day: not null, Month: not null, Year: null, Weekday: null, Relation: TimeRelation.None, Within: null } && t.Tables.Exceptions.NamesDate(t.Passage, phrase.First);

    /// <summary>The longest phrase that begins at a token; of equals, that of the first rule.</summary>
    private static TimePhrase? Longest(TimeTokens t, int i)
    {
        TimePhrase? longest = null;
        foreach (var rule in Rules)
            if (rule(t, i) is { } phrase && phrase.Next > (longest?.Next ?? i)) longest = phrase;
        return longest;
    }
}
