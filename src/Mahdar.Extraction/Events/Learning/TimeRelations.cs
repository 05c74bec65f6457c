using Mahdar.Model;

namespace Mahdar.Extraction.Events.Learning;

/// <summary>How days lie to the day of the report, as one word.</summary>
internal sealed class TimeRelations(DateOnly? published)
{
    private const int Week = 7, Month = 45, LongSpan = 45;

    public string Of(Days days)
    {
        if (!days.IsKnown) return "none";
        if (published is not { } today || days.From is not { } from) return "unknown";
        var to = days.To ?? from;
        var length = to.DayNumber - from.DayNumber;
        if (to < today) return (today.DayNumber - to.DayNumber, length) switch { (1, 0) => "yesterday", ( <= Week, 0) => "days ago", ( <= Month, 0) => "weeks ago", (_, 0) => "long ago", (_, > LongSpan) => "years ago", _ => "span ago" };
        if (from > today) return (from.DayNumber - today.DayNumber, length) switch { (1, 0) => "tomorrow", ( <= Week, 0) => "days ahead", ( <= Month, 0) => "weeks ahead", (_, 0) => "far ahead", (_, > LongSpan) => "years ahead", _ => "span ahead" };
        return length switch { 0 => from == today ? "today" : "around", > LongSpan => "this year", > Week => "this month", _ => "these days" };
    }
}
