using System.Globalization;
using Mahdar.Arabic;
using Mahdar.Resolution.Tables;

namespace Mahdar.Resolution.Editions;

/// <summary>The known series: their names, and where known how their sessions are counted.</summary>
internal static class SeriesTable
{
    private static readonly Dictionary<string, Row> Rows = TableRows.Of("series/series").ToDictionary(row => row["slug"], RowOf, StringComparer.Ordinal);

    public static bool IsKnown(string slug) => Rows.ContainsKey(slug);

    /// <summary>The folded words of all names of a series; those of the given name where the series is not known.</summary>
    public static IReadOnlySet<string> Words(string slug, string name) => Rows.TryGetValue(slug, out var row) ? row.Words : WordsOf(name);

    /// <summary>The number that the count of sessions gives for a year; null where the series is not counted.</summary>
    public static int? OrdinalIn(string slug, int year) =>
        Rows.TryGetValue(slug, out var row) && row is { Ordinal: { } ordinal, Year: { } anchor, Step: > 0 and var step }
            ? ordinal + (int)Math.Round((year - anchor) / step)
            : null;

    /// <summary>Whether it meets once a year, so that a year and a number belong together.</summary>
    public static bool IsYearly(string slug) => Rows.TryGetValue(slug, out var row) && row.Step is 1;

    private static HashSet<string> WordsOf(string names) =>
        [.. Letters.Fold(names.Replace('|', ' ')).Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Plain).Where(word => word.Length > 2)];

    /// <summary>Without the article and the particles that are written onto it.</summary>
    private static string Plain(string word)
    {
        var plain = word.Trim('"', '«', '»', '(', ')', '،', ',');
        foreach (var prefix in (string[])["وال", "لل", "بال", "ال"])
            if (plain.Length > prefix.Length + 2 && plain.StartsWith(prefix, StringComparison.Ordinal)) return plain[prefix.Length..];
        return plain;
    }

    private static Row RowOf(TableRow row) => new(
        WordsOf(row["name"] + "|" + row["names"]), Number(row["anchor_ordinal"]), Number(row["anchor_year"]),
        double.TryParse(row["years_per_edition"], CultureInfo.InvariantCulture, out var step) ? step : null);

    private static int? Number(string cell) => int.TryParse(cell, CultureInfo.InvariantCulture, out var number) ? number : null;

    private sealed record Row(IReadOnlySet<string> Words, int? Ordinal, int? Year, double? Step);
}
