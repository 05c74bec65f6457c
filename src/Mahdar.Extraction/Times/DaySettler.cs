using Mahdar.Arabic;
using Mahdar.Model;

namespace Mahdar.Extraction.Times;

/// <summary>
/// Works out a report's own day from its text where no metadata gives it: from a date called "today", from a dateline, or
/// from a weekday and a date that agree in only one of the years that the report allows.
/// </summary>
public static class DaySettler
{
    /// <summary>
    /// The report's day with its basis and reason, or null. <paramref name="candidateYears"/>: years that something else
    /// allows, for example the ordinal of a yearly session. <paramref name="head"/>: the tokens from the title to the text, where a day is the
    /// report's own sooner than above the title, where many pages show the day on which they are looked at.
    /// </summary>
    public static PublishedDay? Settle(TimeReader reader, Passage passage, IReadOnlyCollection<int> candidateYears, Range? head = null)
    {
        var tokens = reader.Tokens(passage);
        var phrases = TimeGrammar.Read(tokens);
        var dates = phrases.OfType<DatePhrase>().Where(phrase => phrase is { Day: not null, Month: not null }).ToList();
        var lines = new DateLines(tokens, phrases);
        return CalledToday(tokens, dates) ?? DatelineFinder.Find(tokens, lines, phrases, dates, head) ?? ByWeekday(tokens, lines, phrases, dates, candidateYears);
    }

    /// <summary>اليوم الأربعاء 2 يوليو/تموز 2025, or the day before: أمس الأربعاء (2 يوليو/تموز 2025).</summary>
    private static PublishedDay? CalledToday(TimeTokens t, List<DatePhrase> dates)
    {
        foreach (var date in dates)
            if (date is { Offset: 0, Year: not null } && DayOf(date, date.Year.Value) is { } day)
                return Known(day, PublishedBasis.Text, $"the text calls it today: '{t.Text(date.First, date.Next)}'");
        foreach (var date in dates)
            if (date is { Offset: { } offset, Year: not null } && DayOf(date, date.Year.Value) is { } day)
                return Known(day.AddDays(-offset), PublishedBasis.Text, $"the text counts from it: '{t.Text(date.First, date.Next)}'");
        return null;
    }

    /// <summary>الأربعاء 5 أغسطس, or a dateline 02 يوليو with اليوم الأربعاء in the text: the one candidate year in which the weekday fits.</summary>
    private static PublishedDay? ByWeekday(TimeTokens t, DateLines lines, List<TimePhrase> phrases, List<DatePhrase> dates, IReadOnlyCollection<int> candidateYears)
    {
        var today = phrases.OfType<DatePhrase>().FirstOrDefault(phrase => phrase is { Offset: 0, Weekday: not null })?.Weekday;
        var open = dates.Where(date => date is { Year: null, Relation: TimeRelation.None, Within: null, Offset: null or 0 });
        foreach (var date in open.OrderBy(date => date.Weekday is not null && date.Weekday == today ? 0 : 1))
        {
            var weekday = date.Weekday ?? (DatelineFinder.StandsAlone(t, lines.Of(date.First)) ? today : null);
            if (weekday is null) continue;
            var fitting = candidateYears.Select(year => DayOf(date, year)).OfType<DateOnly>().Where(day => WeekdayResolver.Number(day) == weekday).ToList();
            if (fitting.Count == 1)
                return Known(fitting[0], PublishedBasis.Inferred,
                    $"'{t.Text(date.First, date.Next)}' is a {WeekdayResolver.Name(weekday.Value)} in {fitting[0].Year} alone of {string.Join(", ", candidateYears.Order())}");
        }
        return null;
    }

    private static DateOnly? DayOf(DatePhrase date, int year)
    {
        var month = date.Month!.Value;
        return Calendars.HasDay(year, month.Number, date.Day!.Value, month.Hijri) ? Calendars.Day(year, month.Number, date.Day.Value, month.Hijri) : null;
    }

    internal static PublishedDay Known(DateOnly day, PublishedBasis basis, string reason) => new(day, day, basis, reason);
}
