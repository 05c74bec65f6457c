using System.Globalization;
using Mahdar.Storage;

namespace Mahdar.Web.Drawing;

/// <summary>Years, the months of a year, or the days of a month: which of them a time line shows follows from what is asked for.</summary>
public sealed class TimeScale
{
    private TimeScale(int length, DateOnly? from, DateOnly? to) => (Length, From, To) = (length, from, to);

    /// <summary>Of the text of a unit: 4, 7 or 10.</summary>
    public int Length { get; }

    public DateOnly? From { get; }

    public DateOnly? To { get; }

    /// <param name="from">The first day asked for; null for all times.</param>
    public static TimeScale Of(DateOnly? from, DateOnly? to)
    {
        if (from is not { } first || to is not { } last || last < first) return new TimeScale(4, null, null);
        if (first.Year == last.Year && first.Month == last.Month) return new TimeScale(10, new DateOnly(first.Year, first.Month, 1), new DateOnly(first.Year, first.Month, DateTime.DaysInMonth(first.Year, first.Month)));
        return first.Year == last.Year ? new TimeScale(7, new DateOnly(first.Year, 1, 1), new DateOnly(first.Year, 12, 31)) : new TimeScale(4, null, null);
    }

    /// <summary>A bar for every unit, empty ones included, in the order of time.</summary>
    public IReadOnlyList<Bar> Filled(IReadOnlyList<Bar> bars)
    {
        var known = bars.ToDictionary(bar => bar.Time, StringComparer.Ordinal);
        return [.. Units(bars).Select(unit => known.GetValueOrDefault(unit) ?? new Bar(unit, 0, 0))];
    }

    private IEnumerable<string> Units(IReadOnlyList<Bar> bars) => Length switch
    {
        10 => Enumerable.Range(0, To!.Value.Day).Select(day => From!.Value.AddDays(day).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
        7 => Enumerable.Range(1, 12).Select(month => $"{From!.Value.Year:0000}-{month:00}"),
        _ => Years(bars),
    };

    /// <summary>All years between the first and the last; only those that have something where they lie too far apart.</summary>
    private static IEnumerable<string> Years(IReadOnlyList<Bar> bars)
    {
        const int MostYears = 60;
        if (bars.Count == 0) return [];
        var (first, last) = (int.Parse(bars[0].Time, CultureInfo.InvariantCulture), int.Parse(bars[^1].Time, CultureInfo.InvariantCulture));
        return last - first < MostYears ? Enumerable.Range(first, last - first + 1).Select(year => year.ToString("0000", CultureInfo.InvariantCulture)) : bars.Select(bar => bar.Time);
    }
}
