using Mahdar.Model;

namespace Mahdar.Extraction.Times;

/// <summary>A day by its weekday or counted from the report's own: "Thursday", "yesterday, Friday", "next Tuesday".</summary>
internal static class WeekdayResolver
{
    public static int Number(DateOnly day) => day.DayOfWeek == DayOfWeek.Sunday ? 7 : (int)day.DayOfWeek;

    public static string Name(int weekday) => ((DayOfWeek)(weekday % 7)).ToString();

    public static Resolution Resolve(DatePhrase phrase, TimeSetting setting, string text)
    {
        if (setting.Today is not { } today) return Resolution.Unknown($"'{text}': counted from the report's own day, which is not known");
        if (phrase.Offset is { } offset) return Counted(phrase, today, offset, text);
        var weekday = phrase.Weekday!.Value;
        if (phrase.Within is { Unit: TimeUnit.Week } week)
        {
            var monday = Calendars.Monday(today).AddDays(7 * Weeks(week.Relation));
            return Resolution.Day(monday.AddDays(weekday - 1), $"'{text}': the {Name(weekday)} of the week of {Write.Day(monday)}");
        }
        return Named(weekday, phrase.Relation, today, setting, text);
    }

    private static Resolution Named(int weekday, TimeRelation relation, DateOnly today, TimeSetting setting, string text)
    {
        var last = today.AddDays(-((Number(today) - weekday + 7) % 7));
        switch (relation)
        {
            case TimeRelation.Past:
                var before = last == today ? last.AddDays(-7) : last;
                return Resolution.Day(before, $"'{text}': the last {Name(weekday)} before the report's day, {Write.Day(today)}");
            case TimeRelation.Next:
                return Resolution.Day(last.AddDays(7), $"'{text}': the first {Name(weekday)} after the report's day, {Write.Day(today)}");
            case TimeRelation.This:
                return Resolution.Day(Calendars.Monday(today).AddDays(weekday - 1), $"'{text}': the {Name(weekday)} of the report's own week");
        }
        var chosen = setting.Nearest<DateOnly>([last, last.AddDays(7)], day => day);
        var tense = setting.Tense switch { Tense.Past => ", and the sentence tells the past", Tense.Future => ", and the sentence tells of what is to come", _ => "" };
        return Resolution.Day(chosen, $"'{text}': the nearest {Name(weekday)}, {setting.Direction(chosen)} ({Write.Day(today)}, a {Write.Weekday(today)}){tense}");
    }

    /// <summary>"today", "yesterday"; where a weekday beside it disagrees, the weekday is kept and the disagreement told.</summary>
    private static Resolution Counted(DatePhrase phrase, DateOnly today, int offset, string text)
    {
        var day = today.AddDays(offset);
        if (phrase.Weekday is not { } weekday || Number(day) == weekday)
            return Resolution.Day(day, $"'{text}': counted from the report's day, {Write.Day(today)}");
        var shift = (weekday - Number(day) + 10) % 7 - 3;
        var problem = new TimeProblem(ProblemKind.WeekdayMismatch, phrase.First, phrase.Next,
            $"the report's day is {Write.Day(today)}, a {Write.Weekday(today)}: '{text}' would be a {Write.Weekday(day)}", $"يوم الخبر {Write.Day(today)}، فلا يوافق «{text}»");
        return Resolution.Day(day.AddDays(shift), $"'{text}': the {Name(weekday)} nearest to the report's day, {Write.Day(today)}, which is another weekday") with { Problem = problem };
    }

    private static int Weeks(TimeRelation relation) => relation switch { TimeRelation.Past => -1, TimeRelation.Next => 1, _ => 0 };
}
