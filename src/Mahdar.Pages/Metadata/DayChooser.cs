using System.Globalization;
using Mahdar.Model;

namespace Mahdar.Pages.Metadata;

/// <summary>Chooses the day of an article among what its page says: what most kinds of source agree on, and of equals the most trustworthy.</summary>
internal static class DayChooser
{
    public static DayClaim? Choose(IReadOnlyList<DayClaim> claims)
    {
        if (claims.Count == 0) return null;
        var best = claims.MaxBy(claim => (claims.Where(other => other.AgreesWith(claim)).Select(other => Kind(other.Source)).Distinct().Count(), -(int)claim.Source))!;
        // The day on the page is that of the publisher's clock; a time in UTC may still be on the day before.
        return best.IsUniversal ? claims.FirstOrDefault(claim => claim.Source == DaySource.Visible && claim.AgreesWith(best) && claim.Written.Day != best.Written.Day) is { } shown
            ? best with { Written = new WrittenDay(shown.Written.Day, shown.Written.Clock, null), Words = shown.Words, Source = DaySource.Visible } : best : best;
    }

    public static PublishedDay Day(DayClaim claim) => new(claim.Written.Day, claim.Written.Day, claim.Basis, $"{Name(claim.Source)} says {claim.Words}.");

    /// <summary>ISO 8601; null where only the day is known.</summary>
    public static string? Moment(DayClaim claim)
    {
        if (claim.Written.Clock is not { } clock) return null;
        var local = claim.Written.Day.ToDateTime(clock).ToString("yyyy-MM-ddTHH:mm", CultureInfo.InvariantCulture);
        return claim.Written.Offset is { } offset ? local + (offset == TimeSpan.Zero ? "Z" : (offset < TimeSpan.Zero ? "-" : "+") + offset.ToString(@"hh\:mm", CultureInfo.InvariantCulture)) : local;
    }

    /// <summary>The first claim that cannot be true beside the chosen one. An address may hold the day of a draft, so it contradicts nothing.</summary>
    public static DayClaim? Against(IReadOnlyList<DayClaim> claims, DayClaim chosen) =>
        claims.FirstOrDefault(claim => claim.Source != DaySource.Address && Math.Abs(claim.Written.Day.DayNumber - chosen.Written.Day.DayNumber) > 1);

    public static Problem Contradiction(DayClaim chosen, DayClaim other, Span span) => new(
        ProblemKind.InconsistentDate, span,
        $"{Name(chosen.Source)} says {Iso(chosen)}, but {LowerFirst(Name(other.Source))} says {Iso(other)}.",
        $"في {ArabicName(chosen.Source)} {Iso(chosen)}، وفي {ArabicName(other.Source)} {Iso(other)}.");

    private static string LowerFirst(string text) => char.ToLowerInvariant(text[0]) + text[1..];

    private static string Iso(DayClaim claim) => claim.Written.Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>What is hidden in the page is one kind of source, what it shows another, its address a third.</summary>
    private static int Kind(DaySource source) => source switch { DaySource.Visible => 1, DaySource.Address => 2, _ => 0 };

    private static string Name(DaySource source) => source switch
    {
        DaySource.JsonLd => "The JSON-LD of the page",
        DaySource.Meta => "The metadata of the page",
        DaySource.Property => "A property on the page",
        DaySource.Visible => "The page",
        _ => "The address",
    };

    private static string ArabicName(DaySource source) => source switch
    {
        DaySource.JsonLd => "بيانات JSON-LD للصفحة",
        DaySource.Meta => "بيانات الصفحة",
        DaySource.Property => "خاصية في الصفحة",
        DaySource.Visible => "نص الصفحة",
        _ => "عنوانها",
    };
}
