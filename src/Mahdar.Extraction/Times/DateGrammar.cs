namespace Mahdar.Extraction.Times;

/// <summary>A day: اليوم الأربعاء 2 يوليو/تموز 2025, الخامس والعشرين من شهر تموز, مساء الجمعة, 15 الجاري.</summary>
internal static class DateGrammar
{
    public static TimePhrase? Read(TimeTokens t, int i)
    {
        var named = NamedDayGrammar.Read(t, i);
        var phrase = named is null ? DayOfMonthGrammar.Read(t, NamedDayGrammar.Lead(t, i, out _), i) : JoinDate(t, named);
        return phrase is null ? null : Trail(t, phrase);
    }

    /// <summary>A date after a weekday: الأربعاء 5 أغسطس, الخميس (5 يوليو), الأحد الموافق 3 يونيو.</summary>
    private static DatePhrase JoinDate(TimeTokens t, DatePhrase phrase)
    {
        var at = phrase.Next;
        if (t.Is(at, TimeRole.Corresponding, out var corresponding)) at = corresponding;
        var bracket = t.IsMark(at, '(');
        if (bracket || t.IsMark(at, '،') || t.IsMark(at, ',') || t.IsMark(at, '-') || t.IsMark(at, '–')) at++;
        if (t.IsUnit(at, TimeUnit.Day)) at++;
        var date = DayOfMonthGrammar.Read(t, at, at) ?? (t.Figure(at) >= 0 ? NumericDateGrammar.Read(t, at) as DatePhrase ?? NumericDateGrammar.WithoutYear(t, at, at) : null);
        if (date is not { Day: not null } || date.Weekday is not null) return phrase;
        var next = bracket && t.IsMark(date.Next, ')') ? date.Next + 1 : date.Next;
        return phrase with { Day = date.Day, IsOrdinal = date.IsOrdinal, Month = date.Month, Year = date.Year, HijriYear = date.HijriYear, Within = date.Within ?? phrase.Within, Relation = date.Relation, Next = next, Rule = "weekday-date" };
    }

    /// <summary>A part of the day after the date, and the same day in the other calendar.</summary>
    private static DatePhrase Trail(TimeTokens t, DatePhrase phrase)
    {
        phrase = OtherCalendar.Join(t, phrase);
        return phrase.DayPart is null && phrase.Day is not null && t.Try(phrase.Next, TimeWordKind.DayAdverb, out var adverb) && adverb.Written.Length > 1
            ? phrase with { DayPart = t.Tables.DayPart(adverb), Next = phrase.Next + adverb.Length } : phrase;
    }
}
