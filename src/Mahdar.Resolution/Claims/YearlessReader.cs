using Mahdar.Arabic;
using Mahdar.Model;
using Mahdar.Model.Claims;
using Mahdar.Resolution.Tables;

namespace Mahdar.Resolution.Claims;

/// <summary>
/// Finds the days of a month that stand beside an event and whose year the report does not tell. Other reports may tell it later; until then the
/// event has no day.
/// </summary>
internal static class YearlessReader
{
    /// <summary>In letters: a day stands no further behind the words of its event.</summary>
    private const int Beside = 40;

    private static readonly Dictionary<string, int> Months = TableRows.Of("times/months").Where(row => row["calendar"] == "gregorian")
        .SelectMany(row => row.List("names").Concat(row.List("doubtful")).Select(name => (Name: Letters.Fold(name), Month: int.Parse(row["month"], System.Globalization.CultureInfo.InvariantCulture))))
        .Where(month => !month.Name.Contains(' ', StringComparison.Ordinal)).DistinctBy(month => month.Name).ToDictionary(month => month.Name, month => month.Month, StringComparer.Ordinal);

    public static YearlessDays? Of(Event happening, Minutes minutes)
    {
        if (happening.When.IsKnown || minutes.Report.Published is not null || happening.Evidence.Count == 0) return null;
        var span = happening.Evidence[0];
        foreach (var time in minutes.Times)
        {
            if (time.Days.IsKnown || time.Impossible || time.Kind is not (TimeKind.Date or TimeKind.Range) || time.Span.Start < span.Start || time.Span.Start > span.End + Beside) continue;
            if (!IsOneLine(minutes.Report.Text, span.Start, time.Span.Start)) continue;
            if (Read(time.Text) is { } days) return days;
        }
        return null;
    }

    /// <summary>One or two numbers that can be days, and a month; null for anything else.</summary>
    public static YearlessDays? Read(string text)
    {
        int month = 0, first = 0, last = 0;
        foreach (var word in Letters.Fold(text).Split([' ', '/', '،', '-', '–'], StringSplitOptions.RemoveEmptyEntries))
        {
            if (Months.TryGetValue(word, out var named)) month = named;
            else if (int.TryParse(word.TrimStart(Letters.Waw), System.Globalization.CultureInfo.InvariantCulture, out var number) && number is > 0 and < 32) (first, last) = (first == 0 ? number : first, number);
        }
        return month > 0 && first > 0 && last >= first ? new YearlessDays(month, first, last) : null;
    }

    private static bool IsOneLine(string text, int start, int end) => end <= start || text.AsSpan(start, end - start).IndexOf('\n') < 0;
}
