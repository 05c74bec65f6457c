using Mahdar.Arabic;
using Mahdar.Model;

namespace Mahdar.Extraction.Times;

/// <summary>A full date that stands on a line of its own, or opens one before an agency's sign: 26 يوليو 2024، 8:36 م; موسكو 26 يوليو 2024 (تاس).</summary>
internal static class DatelineFinder
{
    /// <summary>Words such as "published on" that a line may hold beside the date.</summary>
    private const int MostOtherWords = 4;

    public static PublishedDay? Find(TimeTokens t, List<TimePhrase> phrases, List<DatePhrase> dates)
    {
        foreach (var date in dates)
            if (date.IsFullDate && (StandsAlone(t, phrases, date) || OpensLine(t, date)) && date.Resolve(Unset, "") is { Days: { From: { } day, IsOneDay: true } })
                return DaySettler.Known(day, PublishedBasis.Dateline, $"the dateline says '{t.Text(date.First, date.Next)}'");
        return null;
    }

    /// <summary>Whether the line holds, but for expressions of time and marks, a few words at most.</summary>
    public static bool StandsAlone(TimeTokens t, List<TimePhrase> phrases, DatePhrase date)
    {
        var (start, end) = LineOf(t, date.First);
        var covered = phrases.Where(phrase => phrase.First >= start && phrase.Next <= end).Sum(phrase => phrase.Next - phrase.First);
        var words = 0;
        for (var i = start; i < end; i++)
            if (t.Passage.Tokens[i].Kind is TokenKind.Word or TokenKind.Foreign or TokenKind.Number) words++;
        return words - covered <= MostOtherWords && !t.IsMark(end - 1, '.');
    }

    /// <summary>A place, the date, and the sign after which the text begins.</summary>
    private static bool OpensLine(TimeTokens t, DatePhrase date)
    {
        var (start, _) = LineOf(t, date.First);
        return date.First - start <= 4 && (t.IsMark(date.Next, '(') || t.IsMark(date.Next, '/') || t.IsMark(date.Next, '-') || t.IsMark(date.Next, '–') || t.IsMark(date.Next, ':'));
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
