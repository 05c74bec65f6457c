using System.Numerics;

namespace Mahdar.Reading.Blocks.Sites;

/// <summary>
/// In how many different reports, and in how many weeks, a line was seen at one end: bits of their hashes, so that the order does not matter
/// and a report that comes twice counts once. Sure for the few that it takes.
/// </summary>
/// <param name="Undated">Reports whose day is not known.</param>
internal readonly record struct LineTally(ulong Reports, ulong Weeks, ulong Undated)
{
    /// <summary>A line that comes back for weeks, under different news, is no news.</summary>
    private const int FewestReports = 3, FewestWeeks = 3;

    /// <summary>A paragraph of background comes back too: one that is the site's has to do so more often.</summary>
    private const int FewestReportsOfProse = 5, FewestWeeksOfProse = 4;

    /// <summary>Where days are not known, one story may lie behind all of them.</summary>
    private const int FewestUndated = 8, FewestUndatedOfProse = 20;

    public LineTally With(ulong report, DateOnly? day) => day is { } known
        ? this with { Reports = Reports | Bit(report), Weeks = Weeks | Bit((ulong)(known.DayNumber / 7)) }
        : this with { Undated = Undated | Bit(report) };

    public bool IsOfSite(bool isProse) => isProse
        ? Has(Reports, FewestReportsOfProse) && Has(Weeks, FewestWeeksOfProse) || Has(Undated, FewestUndatedOfProse)
        : Has(Reports, FewestReports) && Has(Weeks, FewestWeeks) || Has(Undated, FewestUndated);

    private static bool Has(ulong bits, int count) => BitOperations.PopCount(bits) >= count;

    private static ulong Bit(ulong hash) => 1UL << (int)(hash % 64);
}
