using Mahdar.Model.Records;

namespace Mahdar.Resolution.Conflicts;

/// <summary>Readings of a place that exclude one another: two cities, or two countries; a country that holds the city is no conflict.</summary>
internal static class PlaceClash
{
    public static List<Reading> Of(IReadOnlyList<Reading> readings)
    {
        if (readings.FirstOrDefault(reading => reading.IsPreferred) is not { } first) return [];
        var clashing = readings.Where(reading => reading != first && AreApart(Parse(first.Value), Parse(reading.Value))).ToList();
        return clashing.Count == 0 ? [] : [first, .. clashing];
    }

    public static bool AreOfOneState(string a, string b) => Parse(a).Country is { } country && country == Parse(b).Country;

    private static bool AreApart((string? City, string? Country) a, (string? City, string? Country) b) =>
        a.Country is not null && b.Country is not null && (a.Country != b.Country || (a.City is not null && b.City is not null && a.City != b.City));

    private static (string? City, string? Country) Parse(string value)
    {
        if (value.EndsWith(')') && value.LastIndexOf(" (", StringComparison.Ordinal) is > 0 and var at) return (value[..at], value[(at + 2)..^1]);
        return value.Length == 2 ? (null, value) : (value, null);
    }
}
