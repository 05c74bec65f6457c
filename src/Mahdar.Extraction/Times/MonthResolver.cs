using Mahdar.Model;

namespace Mahdar.Extraction.Times;

/// <summary>A month, a season or a year, or its beginning, middle or end.</summary>
internal static class MonthResolver
{
    public static Resolution Resolve(DatePhrase phrase, TimeSetting setting, string text)
    {
        if (phrase.Month is null && phrase.Season is null) return Year(phrase, text);
        var hijri = phrase.Month is { Hijri: true };
        var stated = YearChoice.Stated(phrase, setting, hijri);
        if (stated.Year is { } year) return Found(phrase, year, $"'{text}': {stated.Reason}");
        if (setting.Today is not { } today) return Resolution.Unknown($"'{text}': the year is not written, and the report's own day is not known");
        var current = hijri ? Calendars.HijriYear(today) : today.Year;
        switch (phrase.Relation)
        {
            case TimeRelation.Past:
                return Found(phrase, Days(phrase, current).To < First(phrase, today) ? current : current - 1, $"'{text}': the last one before the report's, {Write.Day(today)}");
            case TimeRelation.Next:
                return Found(phrase, Days(phrase, current).From > today ? current : current + 1, $"'{text}': the first one after the report's day, {Write.Day(today)}");
            case TimeRelation.This:
                return ThisMonth(phrase, current, today, text);
        }
        var chosen = setting.Nearest<int>([current, current - 1, current + 1], candidate => Closest(Days(phrase, candidate), today));
        return Found(phrase, chosen, $"'{text}' without a year: the nearest one, {setting.Direction(Closest(Days(phrase, chosen), today))} ({Write.Day(today)})");
    }

    /// <summary>"this September" said in October.</summary>
    public static TimeProblem NotCurrent(DatePhrase phrase, MonthName month, DateOnly today) =>
        new(ProblemKind.ImpossibleDate, phrase.First, phrase.Next, $"'this {month.Name}' in a report of {Write.Day(today)}", $"الشهر المذكور ليس الشهر الجاري في {Write.Day(today)}");

    private static DateOnly First(DatePhrase phrase, DateOnly today) => phrase.Month is { Hijri: true } || phrase.Season is not null ? today : new DateOnly(today.Year, today.Month, 1);

    private static Resolution ThisMonth(DatePhrase phrase, int current, DateOnly today, string text)
    {
        var found = Found(phrase, current, $"'{text}': the report's own year, {current}");
        if (phrase.Month is not { Hijri: false } month || month.Number == today.Month) return found;
        return found with { Impossible = true, Problem = NotCurrent(phrase, month, today) };
    }

    private static Resolution Year(DatePhrase phrase, string text)
    {
        var days = Calendars.Part(Calendars.Year(phrase.Year!.Value, phrase.HijriYear), phrase.Part);
        return new Resolution(TimeKind.Date, days, phrase.HijriYear ? $"{Write.Day(days.From!.Value)}/{Write.Day(days.To!.Value)}" : Write.Year(phrase.Year.Value), $"'{text}': the year is written");
    }

    private static Resolution Found(DatePhrase phrase, int year, string reason)
    {
        var days = Calendars.Part(Days(phrase, year), phrase.Part);
        var timex = phrase.Season is { } season ? $"{Write.Year(year)}-{season.Timex}"
            : phrase.Month is { Hijri: false } month ? Write.Month(year, month.Number)
            : $"{Write.Day(days.From!.Value)}/{Write.Day(days.To!.Value)}";
        return new Resolution(phrase.Part == PartOf.Whole ? TimeKind.Date : TimeKind.Range, days, timex, reason);
    }

    private static Days Days(DatePhrase phrase, int year) =>
        phrase.Season is { } season ? Calendars.Season(year, season.FirstMonth) : Calendars.Month(year, phrase.Month!.Value.Number, phrase.Month.Value.Hijri);

    private static DateOnly Closest(Days days, DateOnly today) => today < days.From ? days.From.Value : today > days.To ? days.To!.Value : today;
}
