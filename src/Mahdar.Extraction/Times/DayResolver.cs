using Mahdar.Model;

namespace Mahdar.Extraction.Times;

/// <summary>A numbered day: of a month that is named, or of "this month".</summary>
internal static class DayResolver
{
    /// <summary>A date so few days from the report's is this year's, whatever weekday stands beside it.</summary>
    private const int Near = 3;

    private const string NoYear = "the year is not written, and the report's own day is not known";

    public static Resolution Resolve(DatePhrase phrase, TimeSetting setting, string text)
    {
        if (phrase.Month is not { } month) return OfRelativeMonth(phrase, setting, text);
        if (phrase.Day > month.MostDays || phrase.Day < 1) return Impossible(phrase, month, $"{month.Name} has {month.MostDays} days", $"أيام الشهر {month.MostDays}");
        var stated = YearChoice.Stated(phrase, setting, month.Hijri);
        if (stated.Year is { } year)
        {
            if (!Calendars.HasDay(year, month.Number, phrase.Day!.Value, month.Hijri))
                return Impossible(phrase, month, $"{month.Name} {year} has no day {phrase.Day}", $"لا يوم {phrase.Day} في هذا الشهر من {year}");
            return Check(phrase, Calendars.Day(year, month.Number, phrase.Day.Value, month.Hijri), $"'{text}': {stated.Reason}");
        }
        return setting.Today is { } today ? Choose(phrase, month, today, setting, text) : Resolution.Unknown($"'{text}': {NoYear}");
    }

    private static Resolution Choose(DatePhrase phrase, MonthName month, DateOnly today, TimeSetting setting, string text)
    {
        var candidates = Candidates(phrase, month, today);
        if (candidates.Length == 0) return Impossible(phrase, month, $"no year near has a day {phrase.Day} of {month.Name}", "لا سنة قريبة فيها هذا اليوم");
        switch (phrase.Relation)
        {
            case TimeRelation.Past when candidates.LastOrDefault(day => day < today) is var day && day != default:
                return Check(phrase, day, $"'{text}': the last one before the report's day, {Write.Day(today)}");
            case TimeRelation.Next when candidates.FirstOrDefault(day => day > today) is var day && day != default:
                return Check(phrase, day, $"'{text}': the first one after the report's day, {Write.Day(today)}");
            case TimeRelation.This:
                return ThisMonth(phrase, month, candidates, today, text);
        }
        if (phrase.Weekday is { } other && candidates.FirstOrDefault(day => Math.Abs(day.DayNumber - today.DayNumber) <= Near) is var near && near != default && WeekdayResolver.Number(near) != other)
            return Check(phrase, near, $"'{text}' without a year: beside the report's day, {Write.Day(today)}");
        var fitting = phrase.Weekday is { } weekday ? candidates.Where(day => WeekdayResolver.Number(day) == weekday).ToArray() : [];
        var why = fitting.Length > 0 ? "the year in which the weekday fits" : "the nearest year";
        var chosen = setting.Nearest<DateOnly>(fitting.Length > 0 ? fitting : candidates, day => day);
        return Check(phrase, chosen, $"'{text}' without a year: {why}, {setting.Direction(chosen)} ({Write.Day(today)})");
    }

    private static Resolution ThisMonth(DatePhrase phrase, MonthName month, DateOnly[] candidates, DateOnly today, string text)
    {
        var nearest = candidates.MinBy(day => Math.Abs(day.DayNumber - today.DayNumber));
        var found = Check(phrase, nearest, $"'{text}': the month that is current on the report's day, {Write.Day(today)}");
        return month.Hijri || nearest.Month == today.Month ? found : found with { Impossible = true, Problem = MonthResolver.NotCurrent(phrase, month, today) };
    }

    private static DateOnly[] Candidates(DatePhrase phrase, MonthName month, DateOnly today)
    {
        var current = month.Hijri ? Calendars.HijriYear(today) : today.Year;
        var reach = phrase is { Day: 29, Month: { Number: 2, Hijri: false } } ? 4 : 1;
        return [.. Enumerable.Range(current - reach, 2 * reach + 1)
            .Where(year => Calendars.HasDay(year, month.Number, phrase.Day!.Value, month.Hijri))
            .Select(year => Calendars.Day(year, month.Number, phrase.Day!.Value, month.Hijri))];
    }

    /// <summary>"the 15th of this month", "15 الجاري".</summary>
    private static Resolution OfRelativeMonth(DatePhrase phrase, TimeSetting setting, string text)
    {
        var relation = phrase.Within?.Relation ?? phrase.Relation;
        var named = relation is TimeRelation.Same or TimeRelation.Following or TimeRelation.Preceding;
        if ((named ? setting.LastNamed : setting.Today) is not { } today) return Resolution.Unknown($"'{text}': the month is counted from a day that is not known");
        var month = new DateOnly(today.Year, today.Month, 1).AddMonths(relation switch { TimeRelation.Past or TimeRelation.Preceding => -1, TimeRelation.Next or TimeRelation.Following => 1, _ => 0 });
        if (phrase.Day > DateTime.DaysInMonth(month.Year, month.Month) || phrase.Day < 1)
            return Impossible(phrase, new MonthName(month.Month, false, false), $"{Write.Month(month.Year, month.Month)} has no day {phrase.Day}", $"لا يوم {phrase.Day} في هذا الشهر");
        return Check(phrase, month.AddDays(phrase.Day!.Value - 1), $"'{text}': the month is counted from {(named ? "a day named before it" : "the report's day")}, {Write.Day(today)}");
    }

    /// <summary>Keeps the date where a weekday beside it disagrees, and says so.</summary>
    private static Resolution Check(DatePhrase phrase, DateOnly day, string reason)
    {
        var found = Resolution.Day(day, reason);
        if (phrase.Weekday is not { } weekday || WeekdayResolver.Number(day) == weekday) return found;
        if (phrase is { IsOrdinal: true, Day: <= 5 })
        {
            var first = new DateOnly(day.Year, day.Month, 1);
            var counted = first.AddDays((weekday - WeekdayResolver.Number(first) + 7) % 7 + 7 * (phrase.Day.Value - 1));
            if (counted.Month == first.Month) return Resolution.Day(counted, reason + $"; {WeekdayResolver.Name(weekday)} number {phrase.Day} of the month");
        }
        var problem = new TimeProblem(ProblemKind.WeekdayMismatch, phrase.First, phrase.Next,
            $"{Write.Day(day)} is a {Write.Weekday(day)}, not a {WeekdayResolver.Name(weekday)}", $"{Write.Day(day)} ليس اليوم المذكور من الأسبوع");
        return found with { Problem = problem };
    }

    private static Resolution Impossible(DatePhrase phrase, MonthName month, string message, string arabic) =>
        Resolution.Unknown($"no calendar has this day: {message}") with
        {
            Impossible = true,
            Problem = new TimeProblem(ProblemKind.ImpossibleDate, phrase.First, phrase.Next, message, arabic),
        };
}
