using Mahdar.Arabic;
using Mahdar.Model;

namespace Mahdar.Extraction.Times;

/// <summary>A full date that stands on a line of its own, or opens one before an agency's sign: 26 يوليو 2024، 8:36 م; موسكو 26 يوليو 2024 (تاس).</summary>
internal static class DatelineFinder
{
    /// <summary>Words such as "published on" that a line may hold beside the date.</summary>
    private const int MostOtherWords = 4;

    /// <summary>So many words of a place stand before the date that opens a line.</summary>
    private const int MostBefore = 4;

    private const int DaysOfWeek = 7;

    /// <summary>
    /// The day of the dateline. Of several, one from which "today" or "tomorrow" of the text falls on the weekday that stands with it ("غدا الخميس" below
    /// 30-7-2025 rather than 1-8-2025), then one between the title and the text, then the first.
    /// </summary>
    public static PublishedDay? Find(TimeTokens t, DateLines lines, List<TimePhrase> phrases, List<DatePhrase> dates, Range? head)
    {
        var found = new List<(DatePhrase Date, DateOnly Day)>();
        foreach (var date in dates)
            if (date.IsFullDate && lines.Of(date.First) is var line && (StandsAlone(t, line) || OpensLine(t, line, date) || ClosesLine(t, line, date)) && date.Resolve(Unset, "") is { Days: { From: { } day, IsOneDay: true } })
                found.Add((date, day));
        if (found.Count == 0) return null;
        var weekdays = WeekdaysOfText(phrases);
        var (best, own) = found.MinBy(dateline => (weekdays.Contains(Weekday(WeekdayResolver.Number(dateline.Day))) ? 0 : 2) + (IsWithin(head, dateline.Date.First) ? 0 : 1));
        return DaySettler.Known(own, PublishedBasis.Dateline, $"the dateline says '{t.Text(best.First, best.Next)}'");
    }

    private static bool IsWithin(Range? head, int token) => head is { } range && token >= range.Start.Value && token < range.End.Value;

    /// <summary>The weekdays on which the text must have been written for those right that it counts from its day ("غدا الخميس").</summary>
    private static HashSet<int> WeekdaysOfText(List<TimePhrase> phrases) =>
        [.. phrases.OfType<DatePhrase>().Where(phrase => phrase is { Offset: not null, Weekday: not null }).Select(phrase => Weekday(phrase.Weekday!.Value - phrase.Offset!.Value))];

    private static int Weekday(int number) => (number % DaysOfWeek + DaysOfWeek) % DaysOfWeek;

    /// <summary>Whether the line holds, but for expressions of time and marks, a few words at most.</summary>
    public static bool StandsAlone(TimeTokens t, DateLine line) => line.OtherWords <= MostOtherWords && !t.IsMark(line.End - 1, '.');

    /// <summary>A place, the date, and the sign after which the text begins.</summary>
    private static bool OpensLine(TimeTokens t, DateLine line, DatePhrase date) =>
        date.First - line.Start <= MostBefore && (t.IsMark(date.Next, '(') || t.IsMark(date.Next, '/') || t.IsMark(date.Next, '-') || t.IsMark(date.Next, '–') || t.IsMark(date.Next, ':'));

    /// <summary>"… أعلن ذلك المتحدث. 05.09.2025, وكالة الأفق": behind the full stop that ends a line's sentence, with nothing but an outlet's name.</summary>
    private static bool ClosesLine(TimeTokens t, DateLine line, DatePhrase date)
    {
        var (start, end, _) = line;
        if (date.First == start || !t.IsMark(date.First - 1, '.') || end - date.Next > MostOtherWords) return false;
        for (var i = date.Next; i < end; i++)
            if (t.Passage.Tokens[i].Kind is not (TokenKind.Word or TokenKind.Foreign) && !t.IsMark(i, ',') && !t.IsMark(i, '،')) return false;
        return true;
    }

    private static readonly TimeSetting Unset = new(null, TimePreference.Near, Tense.Open, []);
}
