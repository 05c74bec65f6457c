using System.Globalization;
using Mahdar.Model.Records;

namespace Mahdar.Resolution.Conflicts;

/// <summary>Readings of days that leave no day in common: a month that holds the day told first is no conflict.</summary>
internal static class DayClash
{
    /// <param name="slack">Days by which readings may miss each other: reports of one evening and its morning after differ by one.</param>
    /// <returns>The preferred reading and those that clash with it; empty where none does.</returns>
    public static List<Reading> Of(IReadOnlyList<Reading> readings, int slack)
    {
        if (readings.FirstOrDefault(reading => reading.IsPreferred) is not { } first || Parse(first.Value) is not { } days) return [];
        var clashing = readings.Where(reading => reading != first && Parse(reading.Value) is { } other && Gap(days, other) > slack).ToList();
        return clashing.Count == 0 ? [] : [first, .. clashing];
    }

    /// <summary>How many days lie between two readings; null where one of them is open.</summary>
    public static int? DaysApart(string a, string b) => Parse(a) is { } one && Parse(b) is { } other ? Math.Max(0, Gap(one, other)) : null;

    private static (DateOnly From, DateOnly To)? Parse(string value)
    {
        var parts = value.Split('/');
        return Day(parts[0]) is { } from && Day(parts[^1]) is { } to ? (from, to) : null;
    }

    private static DateOnly? Day(string text) => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    private static int Gap((DateOnly From, DateOnly To) a, (DateOnly From, DateOnly To) b) =>
        Math.Max(a.From.DayNumber - b.To.DayNumber, b.From.DayNumber - a.To.DayNumber);
}
