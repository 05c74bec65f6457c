using System.CommandLine;
using System.Globalization;
using Mahdar.Cli.Languages;
using Mahdar.Storage;

namespace Mahdar.Cli.Asking;

/// <summary><c>--from</c> and <c>--to</c>: a day, a month or a year.</summary>
internal sealed class DayOptions(Messages messages)
{
    public Option<string?> From { get; } = new("--from") { Description = messages["ask.--from"] };

    public Option<string?> To { get; } = new("--to") { Description = messages["ask.--to"] };

    /// <exception cref="StoreException">It is no day: the message names it.</exception>
    public RecordFilter Filter(ParseResult result) => new() { From = Day(result.GetValue(From), isEnd: false), To = Day(result.GetValue(To), isEnd: true) };

    /// <summary>Of a month or year the first day, or the last.</summary>
    private static DateOnly? Day(string? text, bool isEnd)
    {
        if (text is null) return null;
        if (IsDay(text, "yyyy-MM-dd", out var day)) return day;
        if (IsDay(text, "yyyy-MM", out day)) return isEnd ? day.AddDays(DateTime.DaysInMonth(day.Year, day.Month) - 1) : day;
        if (IsDay(text, "yyyy", out day)) return isEnd ? new DateOnly(day.Year, 12, 31) : day;
        throw Unknown.Of("ask.no-day", text);
    }

    private static bool IsDay(string text, string form, out DateOnly day) => DateOnly.TryParseExact(text, form, CultureInfo.InvariantCulture, DateTimeStyles.None, out day);
}
