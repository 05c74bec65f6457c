namespace Mahdar.Extraction.Times;

/// <summary>One day by two calendars: 14 رمضان 1439 هـ الموافق 30 مايو 2018. The Gregorian date is the one resolved.</summary>
internal static class OtherCalendar
{
    public static DatePhrase Join(TimeTokens t, DatePhrase phrase)
    {
        if (!phrase.NamesDay || phrase.Month is null) return phrase;
        var at = phrase.Next;
        if (t.Is(at, TimeRole.Corresponding, out var next)) at = next;
        else if (t.IsMark(at, '-') || t.IsMark(at, '/') || t.IsMark(at, '(') || t.IsMark(at, '،') || t.IsMark(at, '–')) at++;
        if (t.Is(at, TimeRole.Corresponding, out next)) at = next;
        if (at == phrase.Next) return phrase;
        var other = DayOfMonthGrammar.Read(t, at, at) ?? (t.Figure(at) >= 0 ? NumericDateGrammar.Read(t, at) as DatePhrase : null);
        if (other?.Month is not { } month || month.Hijri == phrase.Month.Value.Hijri) return phrase;
        var end = t.IsMark(other.Next, ')') && t.IsMark(phrase.Next, '(') ? other.Next + 1 : other.Next;
        var kept = month.Hijri ? phrase : other;
        return kept with { First = phrase.First, Next = end, Weekday = phrase.Weekday, Offset = phrase.Offset, Rule = "two-calendars" };
    }
}
