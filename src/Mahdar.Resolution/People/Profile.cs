using Mahdar.Model;
using Mahdar.Model.Claims;

namespace Mahdar.Resolution.People;

/// <summary>What the reports that use a name tell about its bearer. A claim adds to it; two make a third.</summary>
internal sealed class Profile
{
    private const double GoodPart = 0.25;

    public Dictionary<Body, int> Homes { get; private init; } = [];
    public Dictionary<(Role Role, Body? Of), OfficeDays> Offices { get; private init; } = [];
    public Dictionary<string, int> Latins { get; private init; } = new(StringComparer.Ordinal);

    /// <summary>Sorted, each once.</summary>
    public List<int> Reports { get; private set; } = [];

    /// <param name="isWhole">Whether the claim has a name of several words: a surname alone tells little of who it is in Latin letters.</param>
    public void Add(int report, PersonClaim claim, int day, bool isWhole)
    {
        if (Reports.Count == 0 || Reports[^1] != report) Reports.Add(report);
        if (People.Offices.HomeOf(claim) is { } home) Homes[home] = Homes.GetValueOrDefault(home) + 1;
        foreach (var office in claim.Offices.Where(office => office.Role != Role.Other && office.Status == OfficeStatus.Current))
            Count((office.Role, office.Of), new OfficeDays(1, day, day));
        if (isWhole && claim.Latin is { } latin) Latins[latin] = Latins.GetValueOrDefault(latin) + 1;
    }

    /// <summary>What both tell together; neither of the two changes.</summary>
    public Profile Join(Profile other)
    {
        var joined = new Profile { Homes = new(Homes), Offices = new(Offices), Latins = new(Latins, StringComparer.Ordinal), Reports = Union(Reports, other.Reports) };
        foreach (var (home, reports) in other.Homes) joined.Homes[home] = joined.Homes.GetValueOrDefault(home) + reports;
        foreach (var (office, days) in other.Offices) joined.Count(office, days);
        foreach (var (latin, reports) in other.Latins) joined.Latins[latin] = joined.Latins.GetValueOrDefault(latin) + reports;
        return joined;
    }

    /// <summary>In how many reports both stand.</summary>
    public int Together(Profile other)
    {
        var together = 0;
        for (int i = 0, j = 0; i < Reports.Count && j < other.Reports.Count;)
        {
            var order = Reports[i].CompareTo(other.Reports[j]);
            if (order == 0) together++;
            if (order <= 0) i++;
            if (order >= 0) j++;
        }
        return together;
    }

    /// <summary>The state seen most, with in how many reports; ties go to the smaller key.</summary>
    public (Body? State, int Reports) State() => Most(BodyKind.State);

    public (Body? Organization, int Reports) Organization() => Most(BodyKind.Organization);

    public string? Latin() => Latins.Count == 0 ? null : Latins.OrderByDescending(latin => latin.Value).ThenBy(latin => latin.Key, StringComparer.Ordinal).First().Key;

    /// <summary>The state or organization that both stand for in a good part of their reports; null where there is none.</summary>
    public static Body? SharedHome(Profile a, Profile b)
    {
        var (allA, allB) = ((double)a.Homes.Values.Sum(), (double)b.Homes.Values.Sum());
        Body? shared = null;
        var (most, overlap) = (0.0, 0.0);
        foreach (var (home, reports) in a.Homes)
        {
            if (!b.Homes.TryGetValue(home, out var others)) continue;
            var part = Math.Min(reports / allA, others / allB);
            overlap += part;
            if (part > most || (part == most && BodyOrder.ByKey.Compare(home, shared) < 0)) (shared, most) = (home, part);
        }
        return overlap >= GoodPart ? shared : null;
    }

    private (Body? Body, int Reports) Most(BodyKind kind)
    {
        (Body? Body, int Reports) most = (null, 0);
        foreach (var (home, reports) in Homes)
            if (home.Kind == kind && (reports > most.Reports || (reports == most.Reports && string.CompareOrdinal(home.Key, most.Body!.Key) < 0))) most = (home, reports);
        return most;
    }

    private void Count((Role, Body?) office, OfficeDays days) => Offices[office] = Offices.TryGetValue(office, out var known) ? known.Join(days) : days;

    private static List<int> Union(List<int> a, List<int> b)
    {
        var union = new List<int>(a.Count + b.Count);
        for (int i = 0, j = 0; i < a.Count || j < b.Count;)
        {
            var next = j == b.Count || (i < a.Count && a[i] <= b[j]) ? a[i] : b[j];
            union.Add(next);
            if (i < a.Count && a[i] == next) i++;
            if (j < b.Count && b[j] == next) j++;
        }
        return union;
    }
}
