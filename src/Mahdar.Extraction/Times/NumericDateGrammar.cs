namespace Mahdar.Extraction.Times;

/// <summary>Dates in figures: 2018/7/16, 16-07-2018, 16.7.2018, 2018-07-16T10:00, 1439/9/14هـ.</summary>
internal static class NumericDateGrammar
{
    public static TimePhrase? Read(TimeTokens t, int i)
    {
        var start = t.Try(i, TimeWordKind.Unit, out var unit) && unit.Value == (int)TimeUnit.Day && unit.Form == TimeTables.One || t.Is(i, TimeRole.Date) ? i + 1 : i;
        if (t.Figure(start) < 0 || !Mark(t, start + 1, out var mark) || !t.IsMark(start + 3, mark) || t.SpaceBefore(start + 3) || t.SpaceBefore(start + 4)) return null;
        int a = t.Figure(start), b = t.Figure(start + 2), c = t.Figure(start + 4);
        if (b < 0 || c < 0) return null;
        var yearFirst = t.Digits(start) == 4;
        if (yearFirst ? t.Digits(start + 4) > 2 : t.Digits(start + 4) != 4) return null;
        var (year, month, day) = yearFirst ? (a, b, c) : (c, b, a);
        if (month > 12 && day is <= 12 and > 0) (month, day) = (day, month);
        if (year is < 1000 or > 2200 || month is < 1 or > 12 || day is < 1 or > 99 || IsVersion(t, start, mark)) return null;
        var next = start + 5;
        var hijri = t.Is(next, TimeRole.Hijri) || year is > 1340 and < 1460;
        if (t.Is(next, TimeRole.Hijri) || t.Is(next, TimeRole.Gregorian)) next++;
        return OtherCalendar.Join(t, new DatePhrase(i, next, "numeric") { Year = year, HijriYear = hijri, Day = day, Month = new MonthName(month, hijri, false) });
    }

    private static bool Mark(TimeTokens t, int i, out char mark)
    {
        mark = (uint)i < (uint)t.Count ? t.Passage.Tokens[i].Mark : '\0';
        return mark is '/' or '-' or '.' or '\\' or '–' && !t.SpaceBefore(i) && !t.SpaceBefore(i + 1);
    }

    /// <summary>A longer chain of figures (1.2.2018.4) is no date.</summary>
    private static bool IsVersion(TimeTokens t, int start, char mark) => t.IsMark(start - 1, mark) && !t.SpaceBefore(start) && t.Figure(start - 2) >= 0 || t.IsMark(start + 5, mark) && !t.SpaceBefore(start + 5) && t.Figure(start + 6) >= 0 && mark == '.';
}
