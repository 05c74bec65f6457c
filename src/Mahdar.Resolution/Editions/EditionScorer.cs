using Mahdar.Model;
using Mahdar.Model.Records;
using Mahdar.Resolution.Readings;

namespace Mahdar.Resolution.Editions;

/// <summary>How much speaks for two claims being of one session of one series.</summary>
internal sealed class EditionScorer
{
    public const double Least = 3;

    private readonly List<Reason> pro = [];
    private readonly List<Reason> contra = [];

    public IReadOnlyList<Reason> For => [.. pro];

    public IReadOnlyList<Reason> Against => [.. contra];

    /// <summary>Points; null where something rules it out.</summary>
    public double? Score(EditionFact fact, EditionCluster cluster)
    {
        pro.Clear();
        contra.Clear();
        if (Series(fact, cluster.Lead) is not { } series || Number(fact, cluster) is not { } number || Time(fact, cluster) is not { } time) return null;
        return series + number + time + Place(fact, cluster);
    }

    /// <summary>The same series, or a name that most of its words could stand for ("the foreign ministers of the organization").</summary>
    private double? Series(EditionFact fact, EditionFact lead)
    {
        if (fact.Claim.Series.Key == lead.Claim.Series.Key) return Told(2.5, "edition-series", lead.Claim.Series.Name);
        if (fact.IsKnown && lead.IsKnown) return null;
        var shared = fact.Words.Count(lead.Words.Contains);
        return shared < 2 ? null : Told(shared * 2 >= Math.Min(fact.Words.Count, lead.Words.Count) ? 1.5 : 1, "edition-words", shared);
    }

    /// <summary>Other numbers are other sessions, unless one is the other with a digit written wrongly; in one report they are always two.</summary>
    private double? Number(EditionFact fact, EditionCluster cluster)
    {
        if (fact.Claim.Ordinal is not { } number || cluster.Ordinals.Count == 0) return 0;
        if (cluster.Ordinals.Contains(number)) return Told(3, "edition-number", number);
        if (cluster.Facts.Any(other => other.Report == fact.Report)) return null;
        return cluster.Ordinals.Any(other => IsMisprint(number, other)) ? Told(-0.5, "edition-misprint", number, cluster.Ordinals.First()) : null;
    }

    private static bool IsMisprint(int a, int b)
    {
        var (one, other) = (a.ToString(System.Globalization.CultureInfo.InvariantCulture), b.ToString(System.Globalization.CultureInfo.InvariantCulture));
        return one.Length == other.Length && one.Length > 1 && Math.Abs(a - b) > 1 && one.Zip(other).Count(pair => pair.First != pair.Second) == 1;
    }

    private double? Time(EditionFact fact, EditionCluster cluster)
    {
        if (fact.Claim.When.IsKnown && cluster.When.IsKnown)
        {
            var gap = Gap(fact.Claim.When, cluster.When);
            return gap > 60 ? null : gap > 0 ? Told(-0.5, "edition-days-apart", gap) : Told(1, "edition-days");
        }
        var told = cluster.Facts.Select(other => other.Told).Where(day => day is not null).DefaultIfEmpty(null).Min();
        var mine = fact.Claim.When.From ?? fact.Claim.When.To ?? fact.Told;
        var its = cluster.When.From ?? cluster.When.To ?? told;
        if (mine is not { } day || its is not { } other2) return 0;
        var between = Math.Abs(day.DayNumber - other2.DayNumber);
        return between <= 20 ? Told(1, "edition-near", between) : between <= 150 ? 0.2 : between <= 300 ? Told(-1, "edition-far", between) : null;
    }

    private double Place(EditionFact fact, EditionCluster cluster)
    {
        if (fact.City is { } city && cluster.Facts.Any(other => other.City == city)) return Told(1.5, "place-same", city);
        if (fact.Country is { } country && cluster.Facts.Any(other => other.Country is not null))
            return cluster.Facts.Any(other => other.Country == country) ? Told(0.8, "place-same", country) : Told(-2, "place-other", country);
        return 0;
    }

    private static int Gap(Days a, Days b)
    {
        var (from, to) = (Max(a.From ?? a.To, b.From ?? b.To), Min(a.To ?? a.From, b.To ?? b.From));
        return Math.Max(0, from.DayNumber - to.DayNumber);
    }

    private static DateOnly Max(DateOnly? a, DateOnly? b) => a > b ? a.Value : b!.Value;

    private static DateOnly Min(DateOnly? a, DateOnly? b) => a < b ? a.Value : b!.Value;

    private double Told(double points, string key, params object[] values)
    {
        (points > 0 ? pro : contra).Add(Because.Of(key, values));
        return points;
    }
}
