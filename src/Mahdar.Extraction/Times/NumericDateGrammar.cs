namespace Mahdar.Extraction.Times;

/// <summary>Dates in figures: 2018/7/16, 16-07-2018, 16.7.2018, 11/نوفمبر/2022, 2018-07-16T10:00, 1439/9/14هـ, 26 / 5 / 1447هـ.</summary>
internal static class NumericDateGrammar
{
    public static TimePhrase? Read(TimeTokens t, int i)
    {
        var start = t.Try(i, TimeWordKind.Unit, out var unit) && unit.Value == (int)TimeUnit.Day && unit.Form == TimeTables.One || t.Is(i, TimeRole.Date) ? i + 1 : i;
        if (start > i && WithoutYear(t, start, i) is { } brief) return brief;
        if (t.Figure(start) < 0 || !Mark(t, start + 1, out var mark) || !t.IsMark(start + 3, mark) || mark != '/' && (t.SpaceBefore(start + 3) || t.SpaceBefore(start + 4))) return null;
        int a = t.Figure(start), b = t.Figure(start + 2), c = t.Figure(start + 4);
        if (b < 0 && NamedMonth(t, i, start) is { } named) return named;
        if (b < 0 || c < 0) return null;
        var yearFirst = t.Digits(start) == 4;
        if (yearFirst ? t.Digits(start + 4) > 2 : t.Digits(start + 4) != 4) return null;
        var (year, month, day) = yearFirst ? (a, b, c) : (c, b, a);
        if (month > 12 && day is <= 12 and > 0) (month, day) = (day, month);
        if (year is < 1000 or > 2200 || month is < 1 or > 12 || day is < 1 or > 99 || IsVersion(t, start, mark)) return null;
        var next = start + 5;
        var hijri = t.Is(next, TimeRole.Hijri) || year is > 1340 and < 1460;
        if (t.Is(next, TimeRole.Hijri) || t.Is(next, TimeRole.Gregorian)) next++;
        if (IsHour(t, next)) next += 3;
        return OtherCalendar.Join(t, new DatePhrase(i, next, "numeric") { Year = year, HijriYear = hijri, Day = day, Month = new MonthName(month, hijri, false) });
    }

    /// <summary>A month by its name between the same marks: 11/نوفمبر/2022, 5-مايو-2019.</summary>
    private static DatePhrase? NamedMonth(TimeTokens t, int first, int start) =>
        t.Figure(start) is >= 1 and <= 31 and var day && t.Try(start + 2, TimeWordKind.Month, out var word) && word.Length == 1 && t.Digits(start + 4) == 4 && t.Figure(start + 4) is >= 1900 and <= 2200 and var year
            ? new DatePhrase(first, start + 5, "numeric") { Year = year, Day = day, Month = MonthName.Of(word) } : null;

    /// <summary>20/7 after a weekday or يوم: elsewhere it may be a fraction or a score.</summary>
    public static DatePhrase? WithoutYear(TimeTokens t, int i, int first)
    {
        if (!t.IsMark(i + 1, '/') || t.SpaceBefore(i + 1) || t.SpaceBefore(i + 2) || t.IsMark(i + 3, '/')) return null;
        return t.Figure(i) is >= 1 and <= 31 and var day && t.Figure(i + 2) is >= 1 and <= 12 and var month
            ? new DatePhrase(first, i + 3, "numeric") { Day = day, Month = new MonthName(month, false, false) } : null;
    }

    private static bool Mark(TimeTokens t, int i, out char mark)
    {
        mark = (uint)i < (uint)t.Count ? t.Passage.Tokens[i].Mark : '\0';
        return mark == '/' || mark is '-' or '.' or '\\' or '–' && !t.SpaceBefore(i) && !t.SpaceBefore(i + 1);
    }

    /// <summary>The hour of an ISO date: T10:00.</summary>
    private static bool IsHour(TimeTokens t, int i) =>
        i < t.Count && t.Passage.Form(i) is ['t', >= '0' and <= '9', ..] && !t.SpaceBefore(i) && t.IsMark(i + 1, ':') && t.Figure(i + 2) >= 0;

    /// <summary>A longer chain of figures (1.2.2018.4) is no date.</summary>
    private static bool IsVersion(TimeTokens t, int start, char mark) => t.IsMark(start - 1, mark) && !t.SpaceBefore(start) && t.Figure(start - 2) >= 0 || t.IsMark(start + 5, mark) && !t.SpaceBefore(start + 5) && t.Figure(start + 6) >= 0 && mark == '.';
}
