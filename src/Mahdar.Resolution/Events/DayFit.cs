using Mahdar.Model;
using Mahdar.Resolution.Readings;

namespace Mahdar.Resolution.Events;

/// <summary>How well the days of a claim go with those of an event. A plan may move; what is told as past happened before it was told.</summary>
internal static class DayFit
{
    /// <summary>A weekday may be read as that of the week before.</summary>
    private const double Impossible = -6, WeekEarly = -1.5;

    /// <summary>Neither the claim nor its report has a day: it may be any meeting of the same people.</summary>
    private const double AnyTime = -2.2;

    public static double Of(EventFact fact, EventCluster cluster, Grounds? grounds)
    {
        if (cluster.Day is { } day) return OfDay(fact, day, cluster, grounds);
        if (fact.Day is { } own) return cluster.Range.IsKnown ? OfRange(cluster.Range, own, false, grounds) : OfReports(fact, own, cluster, grounds);
        if (fact.When.IsKnown && cluster.Range.IsKnown) return OfRanges(fact.When, cluster.Range, grounds);
        return OfNone(fact, cluster, grounds);
    }

    /// <summary>The event's day is known.</summary>
    private static double OfDay(EventFact fact, DateOnly day, EventCluster cluster, Grounds? grounds)
    {
        if (fact.Told is { } told && Bound(fact, told, day) is { } bound)
        {
            grounds?.Add(bound, "day-after-report", Text(day), Text(told));
            return bound;
        }
        var undated = fact.Told is { } reported ? Undated(fact, reported, day, cluster) : AnyTime;
        if (fact.Day is { } own)
        {
            var gap = Math.Abs(own.DayNumber - day.DayNumber);
            var points = OfDays(fact, gap);
            if (IsDoubtful(fact, cluster)) points = Math.Max(points, undated - 0.7);
            grounds?.Add(points, gap == 0 ? "day-same" : "day-gap", Text(day), gap);
            return points;
        }
        if (fact.When.IsKnown) return OfRange(fact.When, day, !fact.IsPast, grounds);
        grounds?.Add(undated, "day-untold", Text(day), fact.Told is { } of ? Text(of) : "");
        return undated;
    }

    /// <summary>The report's own day, where many witnesses know of another: it is often only taken for the event's.</summary>
    private static bool IsDoubtful(EventFact fact, EventCluster cluster) => fact.IsDayOfReport && cluster.Witnesses.Count >= 5;

    /// <summary>What is told as past with a day cannot come after its report; what is announced seldom comes before it.</summary>
    private static double? Bound(EventFact fact, DateOnly told, DateOnly day)
    {
        var after = day.DayNumber - told.DayNumber;
        if (fact.IsPast && after > 1)
            return fact.Day is { } own && day.DayNumber - own.DayNumber == 7 ? WeekEarly
                : fact.When.IsKnown || after > 45 ? Impossible
                : fact.Type == EventType.Visit && after <= 14 ? -0.5
                : -2.5;
        if (fact.Type == EventType.Agreement) return null;
        if (!fact.IsPast && after < -7 && fact.Claim.Status != EventStatus.Cancelled) return -4;
        return null;
    }

    private static double OfDays(EventFact fact, int gap)
    {
        var points = fact.Type == EventType.Call ? OfGapOfCalls(gap) : fact.Type == EventType.Visit ? OfGapOfVisits(gap) : OfGap(gap);
        return points < 0 ? points * Doubt(fact, gap) : points;
    }

    private static double OfGap(int gap) => gap switch { 0 => 3, 1 => 2, 2 => 1, 3 => 0.3, <= 7 => -1, <= 14 => -2.2, <= 31 => -3.5, _ => Impossible };

    /// <summary>A visit goes on for days: one report tells the arrival, another the departure.</summary>
    private static double OfGapOfVisits(int gap) => gap switch { 0 => 3, 1 => 2.2, <= 4 => 1.2, <= 7 => -0.5, <= 14 => -2, <= 31 => -3.5, _ => Impossible };

    /// <summary>People who call each other do so again within days.</summary>
    private static double OfGapOfCalls(int gap) => gap switch { 0 => 3, 1 => 0.7, 2 => -1, <= 7 => -2.5, _ => Impossible };

    /// <summary>How far a day that differs is to be believed: plans move, and days of agreements are told carelessly.</summary>
    private static double Doubt(EventFact fact, int gap) =>
        fact.Type == EventType.Agreement ? 0.5
        : !fact.IsPast && gap <= 75 ? (fact.Told is { } told && Math.Abs(fact.Day!.Value.DayNumber - told.DayNumber) > 20 ? 0.4 : 0.7)
        : gap == 7 ? 0.6
        : fact.IsDayOfReport && gap < 20 ? 0.6
        : 1;

    private static double OfRange(Days range, DateOnly day, bool isPlan, Grounds? grounds)
    {
        var (from, to) = (range.From ?? range.To!.Value, range.To ?? range.From!.Value);
        var outside = day < from ? from.DayNumber - day.DayNumber : day > to ? day.DayNumber - to.DayNumber : 0;
        var length = to.DayNumber - from.DayNumber + 1;
        var points = outside switch
        {
            0 => length <= 10 ? 1.7 : length <= 31 ? 1 : 0.2,
            <= 2 => 0.3,
            <= 7 => isPlan ? -0.3 : -0.8,
            <= 31 => isPlan ? -0.8 : -2,
            _ => isPlan && outside < 75 ? -2 : -5,
        };
        grounds?.Add(points, outside == 0 ? "day-within" : "day-outside", Text(day), Text(from), Text(to));
        return points;
    }

    private static double OfRanges(Days a, Days b, Grounds? grounds)
    {
        var (from, to) = (Later(a.From ?? a.To!.Value, b.From ?? b.To!.Value), Earlier(a.To ?? a.From!.Value, b.To ?? b.From!.Value));
        var gap = from.DayNumber - to.DayNumber;
        var points = gap <= 0 ? (to.DayNumber - from.DayNumber < 31 ? 1.2 : 0.3) : gap <= 3 ? 0.3 : gap <= 14 ? -1 : -3;
        grounds?.Add(points, gap <= 0 ? "days-overlap" : "days-apart", Text(Earlier(from, to)), Text(Later(from, to)));
        return points;
    }

    /// <summary>The claim gives no day: how long before or after its report the event was. What many tell of is the likelier to be meant.</summary>
    private static double Undated(EventFact fact, DateOnly told, DateOnly day, EventCluster cluster)
    {
        var lag = told.DayNumber - day.DayNumber;
        var points = fact.Type == EventType.Agreement ? OfLagOfAgreements(Math.Abs(lag))
            : fact.Type == EventType.Call && fact.IsPast ? OfLagOfCalls(lag)
            : fact.IsPast ? OfLag(lag) : OfLead(-lag);
        return points + Math.Min(2, 0.35 * Math.Log2(cluster.Witnesses.Count));
    }

    private static double OfLag(int lag) => lag switch { <= 1 => 1.5, <= 4 => 1, <= 10 => 0.2, <= 31 => -0.4, <= 100 => -1.6, <= 250 => -2.2, <= 500 => -4, _ => Impossible };

    private static double OfLagOfCalls(int lag) => lag switch { <= 1 => 1.5, <= 3 => 0.5, <= 10 => -0.7, <= 31 => -1.5, _ => -2.5 };

    private static double OfLagOfAgreements(int lag) => lag switch { <= 2 => 1.2, <= 10 => 0.7, <= 45 => 0.3, <= 120 => -0.2, _ => -0.7 };

    private static double OfLead(int lead) => lead switch { < -1 => -1.5, <= 0 => 0.7, <= 3 => 1.3, <= 14 => 0.8, <= 45 => 0.3, <= 100 => -0.2, _ => -1 };

    /// <summary>The event has no day yet, only reports' days.</summary>
    private static double OfReports(EventFact fact, DateOnly own, EventCluster cluster, Grounds? grounds)
    {
        if (cluster.FirstTold is not { } first) return AnyTime;
        var points = cluster.IsPast ? OfLag((cluster.FirstPast ?? first).DayNumber - own.DayNumber) : OfLead(own.DayNumber - first.DayNumber);
        if (cluster.FirstPast is { } past && own.DayNumber > past.DayNumber + 1) points = Impossible;
        grounds?.Add(points, "day-untold", Text(own), Text(first));
        return points;
    }

    private static double OfNone(EventFact fact, EventCluster cluster, Grounds? grounds)
    {
        if (fact.Told is not { } told || cluster.FirstTold is not { } first || cluster.LastTold is not { } last) return AnyTime;
        var gap = told < first ? first.DayNumber - told.DayNumber : told > last ? told.DayNumber - last.DayNumber : 0;
        var points = fact.Type == EventType.Agreement
            ? gap switch { <= 2 => 1, <= 14 => 0.6, <= 45 => 0, <= 100 => -0.6, _ => -1.2 }
            : gap switch { <= 2 => 1, <= 7 => 0.4, <= 30 => -0.5, <= 100 => -1.2, _ => -2 };
        if (fact.Type != EventType.Agreement && cluster.FirstPast is { } past && !fact.IsPast && told.DayNumber > past.DayNumber + 2) points -= 1;
        grounds?.Add(points, "reports-apart", gap);
        return points;
    }

    private static DateOnly Later(DateOnly a, DateOnly b) => a > b ? a : b;

    private static DateOnly Earlier(DateOnly a, DateOnly b) => a < b ? a : b;

    private static string Text(DateOnly day) => ValueText.Of(day);
}
