using Mahdar.Model;
using Mahdar.Resolution.Statements;

namespace Mahdar.Resolution.Events;

/// <summary>How much speaks for a claim telling of an event: points of each kind of evidence, added up.</summary>
internal sealed class EventScorer(Material material, WordWeights words, WordWeights context)
{
    /// <summary>One report tells of two events where the sides of each have one that the other lacks.</summary>
    private const double OtherSides = -5;

    /// <summary>One report tells of a meeting of two and, beside it, of three: two meetings.</summary>
    private const double MoreSides = -1.7;

    private readonly PartyFit parties = new(material);

    /// <summary>From so many points on, a claim is taken to tell of the event.</summary>
    public static double Least(EventType type) => type == EventType.Agreement ? 2.4 : 2;

    /// <summary>Points; null where something rules it out.</summary>
    public double? Score(EventFact fact, EventCluster cluster, Grounds? grounds = null)
    {
        if (parties.Of(fact, cluster, grounds) is not { } points) return null;
        points += DayFit.Of(fact, cluster, grounds);
        points += Place(fact, cluster, grounds);
        points += Series(fact, cluster, grounds);
        points += Words(fact, cluster, grounds);
        points += Context(fact, cluster, grounds);
        points += Said(fact, cluster, grounds);
        return points + Reports(fact, cluster, grounds);
    }

    private static double Place(EventFact fact, EventCluster cluster, Grounds? grounds)
    {
        if (fact.City is { } city && cluster.HasCity(city)) return Told(0.8, "place-same", city, grounds);
        if (fact.Country is { } country && cluster.HasCountries)
            return cluster.HasCountry(country)
                ? fact.City is not null && cluster.HasCities ? Told(-0.4, "city-other", fact.City, grounds) : Told(0.4, "place-same", country, grounds)
                : Told(-1, "place-other", fact.City ?? country, grounds);
        return 0;
    }

    private static double Series(EventFact fact, EventCluster cluster, Grounds? grounds) =>
        fact.Series is not { } series || !cluster.HasAnySeries ? 0
        : cluster.HasSeries(series.Key) ? Told(0.8, "series-same", series.Name, grounds)
        : Told(-0.5, "series-other", series.Name, grounds);

    private double Words(EventFact fact, EventCluster cluster, Grounds? grounds)
    {
        var (shared, all, count) = (0f, 0f, 0);
        foreach (var word in fact.Claim.Words)
        {
            var weight = words.Of(word);
            all += weight;
            if (!cluster.Words.Contains(word)) continue;
            shared += weight;
            count++;
        }
        if (all <= 0) return 0;
        var part = shared / all;
        var points = fact.Type == EventType.Agreement ? Math.Clamp((part - 0.45) * 4, -1, 1.6) : Math.Clamp((part - 0.4) * 1.5, 0, 0.7);
        if (points != 0) Told(points, points > 0 ? "words-same" : "words-other", count, grounds);
        return points;
    }

    /// <summary>What else the reports speak of: two reports of one event share more than its parties.</summary>
    private double Context(EventFact fact, EventCluster cluster, Grounds? grounds)
    {
        if (fact.Context.Count < 5 || cluster.Context.Count < 5) return 0;
        var (shared, all, count) = (0f, 0f, 0);
        foreach (var word in fact.Context)
        {
            var weight = context.Of(word);
            all += weight;
            if (!cluster.Context.TryGetValue(word, out var reports) || reports * 12 < cluster.Facts.Count) continue;
            shared += weight;
            count++;
        }
        var points = Math.Clamp(((shared / all) - 0.12) * 3, -0.2, 1) * (fact.Type == EventType.Agreement ? 1.3 : 1);
        if (count > 0) Told(points, points > 0 ? "context-same" : "context-other", count, grounds);
        return points;
    }

    /// <summary>The reports tell the same words as said.</summary>
    private static double Said(EventFact fact, EventCluster cluster, Grounds? grounds)
    {
        if (fact.Said.Count == 0 || cluster.Said.Count == 0 || fact.Keys.Count != cluster.Breadth) return 0;
        var shared = fact.Said.Count(cluster.Said.Contains);
        return shared == 0 ? 0 : Told(fact.IsDayInferred ? Math.Min(1.2, 0.6 * shared) : Math.Min(0.6, 0.2 * shared), "said-same", shared, grounds);
    }

    private static double Reports(EventFact fact, EventCluster cluster, Grounds? grounds)
    {
        if (cluster.Reports.Contains(fact.Report))
        {
            var other = cluster.Facts.First(other => other.Report == fact.Report);
            if (!fact.Keys.All(other.Keys.Contains) && !other.Keys.All(fact.Keys.Contains)) return Told(OtherSides, "report-sides", fact.Report, grounds);
            if (fact.Keys.Count != other.Keys.Count) return Told(MoreSides, "report-sides", fact.Report, grounds);
            return Told(fact.Day is { } day && other.Day is { } its && Math.Abs(day.DayNumber - its.DayNumber) > 1 ? -3 : -0.7, "report-same", fact.Report, grounds);
        }
        return cluster.Witnesses.Contains(fact.Witness) ? Told(0.8, "witness-same", fact.Witness, grounds) : 0;
    }

    private static double Told(double points, string key, object value, Grounds? grounds)
    {
        grounds?.Add(points, key, value);
        return points;
    }
}
