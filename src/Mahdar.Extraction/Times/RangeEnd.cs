using Mahdar.Arabic;

namespace Mahdar.Extraction.Times;

/// <summary>One end of a range.</summary>
internal static class RangeEnd
{
    /// <summary>One end: a date, a number of a day, or a year.</summary>
    public static DatePhrase? Read(TimeTokens t, int i)
    {
        if (YearEnd(t, i) is { } year) return year;
        if (NumericDateGrammar.Read(t, i) is DatePhrase numeric) return numeric;
        if (DateGrammar.Read(t, i) is DatePhrase date) return date;
        if ((MonthGrammar.Read(t, i) as DatePhrase ?? Doubtful(t, i)) is { } month) return month;
        var at = t.IsUnit(i, TimeUnit.Day) && !t.Has(i, Proclitics.Al) ? i + 1 : i;
        return NumberGrammar.DayOfMonth(t, at, out var day, out var next) && !t.Try(next, TimeWordKind.Unit, out _) ? new DatePhrase(i, next, "day-number") { Day = day } : null;
    }

    /// <summary>مارس between two ends is the month, which the other end tells.</summary>
    private static DatePhrase? Doubtful(TimeTokens t, int i) =>
        MonthGrammar.Name(t, i, out var month, out var next) ? MonthGrammar.Tail(t, new DatePhrase(i, next, "month") { Month = month }) : null;

    private static DatePhrase? YearEnd(TimeTokens t, int i)
    {
        var labelled = YearGrammar.Label(t, i, out var at);
        if (!labelled) at = i;
        if (!labelled && t.Figure(i) < 0 && !t.Try(i, TimeWordKind.Cardinal, out _)) return null;
        return YearGrammar.Value(t, at, true, out var year, out var hijri, out var next) && (!t.IsMark(next, '/') && !t.IsMark(next, '-') || t.Figure(next + 1) is < 0 or > 99)
            ? new DatePhrase(i, next, "year") { Year = year, HijriYear = hijri } : null;
    }
}
