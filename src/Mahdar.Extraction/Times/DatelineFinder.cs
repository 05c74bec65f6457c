using Mahdar.Arabic;
using Mahdar.Model;

namespace Mahdar.Extraction.Times;

/// <summary>A full date that stands on a line of its own, or opens one before an agency's sign: 26 يوليو 2024، 8:36 م; موسكو 26 يوليو 2024 (تاس).</summary>
internal static class DatelineFinder
{
    /// <summary>Words such as "published on" that a line may hold beside the date.</summary>
    private const int MostOtherWords = 4;

    /// <summary>
    /// The day of the dateline. Of several, one from which "today" or "tomorrow" of the text falls on the weekday that stands with it ("غدا الخميس" below
    /// 30-7-2025 rather than 1-8-2025), then one between the title and the text, then the first.
    /// </summary>
    public static PublishedDay? Find(TimeTokens t, List<TimePhrase> phrases, List<DatePhrase> dates, Range? head)
    {
        var found = new List<(DatePhrase Date, DateOnly Day)>();
        foreach (var date in dates)
            if (date.IsFullDate && (StandsAlone(t, phrases, date) || OpensLine(t, date) || ClosesLine(t, date)) && date.Resolve(Unset, "") is { Days: { From: { } day, IsOneDay: true } })
                found.Add((date, day));
        if (found.Count == 0) return null;
        var (best, own) = found.MinBy(dateline => (AgreesWithText(phrases, dateline.Day) ? 0 : 2) + (IsWithin(head, dateline.Date.First) ? 0 : 1));
        return DaySettler.Known(own, PublishedBasis.Dateline, $"the dateline says '{t.Text(best.First, best.Next)}'");
    }

    private static bool IsWithin(Range? head, int token) => head is { } range && token >= range.Start.Value && token < range.End.Value;

    /// <summary>Whether a weekday that the text counts from its day is the right one.</summary>
    private static bool AgreesWithText(List<TimePhrase> phrases, DateOnly day) =>
        phrases.OfType<DatePhrase>().Any(phrase => phrase is { Offset: { } offset, Weekday: { } weekday } && WeekdayResolver.Number(day.AddDays(offset)) == weekday);

    /// <summary>Whether the line holds, but for expressions of time and marks, a few words at most.</summary>
    public static bool StandsAlone(TimeTokens t, List<TimePhrase> phrases, DatePhrase date)
    {
        var (start, end) = LineOf(t, date.First);
        var covered = phrases.Where(phrase => phrase.First >= start && phrase.Next <= end).Sum(phrase => phrase.Next - phrase.First);
        var words = 0;
        for (var i = start; i < end; i++)
            // "و.م.ع": letters that stand for an agency are no words.
            if (t.Passage.Tokens[i].Kind is TokenKind.Word or TokenKind.Foreign or TokenKind.Number && !(t.Passage.Tokens[i].Length == 1 && (t.IsMark(i - 1, '.') || t.IsMark(i + 1, '.')))) words++;
        return words - covered <= MostOtherWords && !t.IsMark(end - 1, '.');
    }

    /// <summary>A place, the date, and the sign after which the text begins.</summary>
    private static bool OpensLine(TimeTokens t, DatePhrase date)
    {
        var (start, _) = LineOf(t, date.First);
        return date.First - start <= 4 && (t.IsMark(date.Next, '(') || t.IsMark(date.Next, '/') || t.IsMark(date.Next, '-') || t.IsMark(date.Next, '–') || t.IsMark(date.Next, ':'));
    }

    /// <summary>"… أعلن ذلك المتحدث. 05.09.2025, وكالة الأفق": behind the full stop that ends a line's sentence, with nothing but an outlet's name.</summary>
    private static bool ClosesLine(TimeTokens t, DatePhrase date)
    {
        var (start, end) = LineOf(t, date.First);
        if (date.First == start || !t.IsMark(date.First - 1, '.') || end - date.Next > MostOtherWords) return false;
        for (var i = date.Next; i < end; i++)
            if (t.Passage.Tokens[i].Kind is not (TokenKind.Word or TokenKind.Foreign) && !t.IsMark(i, ',') && !t.IsMark(i, '،')) return false;
        return true;
    }

    private static (int Start, int End) LineOf(TimeTokens t, int token)
    {
        int start = token, end = token;
        while (start > 0 && t.Passage.Tokens[start - 1].Kind != TokenKind.Break) start--;
        while (end < t.Count && t.Passage.Tokens[end].Kind != TokenKind.Break) end++;
        return (start, end);
    }

    private static readonly TimeSetting Unset = new(null, TimePreference.Near, Tense.Open, []);
}
