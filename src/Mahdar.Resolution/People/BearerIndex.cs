using System.Runtime.InteropServices;
using Mahdar.Model;
using Mahdar.Model.Claims;
using Mahdar.Resolution.Names;

namespace Mahdar.Resolution.People;

/// <summary>The persons who may be meant by one word of their name.</summary>
internal sealed class BearerIndex
{
    private const int NearDays = 21;
    private const double Enough = 2, Clear = 1.5, SameWord = 0.065, SameWordOfSameHome = 0.13;

    internal sealed record Candidate(Bearer Bearer, double Distance);

    internal sealed record Bearer(PersonDraft Person, NameWords Name, bool IsShort, int[] Days);

    /// <summary>By the consonants of the last word, then by that word.</summary>
    private readonly Dictionary<string, Dictionary<string, List<Bearer>>> bySkeleton = new(StringComparer.Ordinal);

    /// <summary>Names by each of their endings of several words.</summary>
    private readonly Dictionary<ulong, List<NameWords>> byEnding = [];
    private readonly NameComparison comparison;
    private readonly NameStatistics statistics;

    public BearerIndex(IReadOnlyList<ReportClaims> reports, PersonDrafts drafts, NameStatistics statistics, NameComparison comparison)
    {
        (this.comparison, this.statistics) = (comparison, statistics);
        foreach (var draft in drafts.All().Where(draft => !draft.Main.Name.IsLone))
        {
            var days = draft.Profile.Reports.Select(report => reports[report].Published?.DayNumber ?? 0).Where(day => day > 0).Order().ToArray();
            foreach (var name in draft.Nodes.Select(node => node.Name).Where(name => !name.IsLone).DistinctBy(name => name.Key)) Add(new Bearer(draft, name, false, days));
            foreach (var name in Shorts(draft)) Add(new Bearer(draft, name, true, days));
        }
    }

    /// <summary>Whether somebody has a longer name that ends so.</summary>
    public bool IsEnding(NameWords name) =>
        byEnding.TryGetValue(Ending(name, name.Words.Length), out var longer) && longer.Exists(bearer => comparison.EndsWith(bearer, name, out var worst) && worst <= SameWord);

    /// <summary>The persons whose names end like a surname, with how unlike the words are.</summary>
    public IReadOnlyList<Candidate> Candidates(NameWords name)
    {
        var candidates = new List<Candidate>();
        if (name.Words.Length == 0) return candidates;
        foreach (var bearer in EndingLike(name))
            if (IsNamed(bearer, name, out var distance) && distance <= SameWordOfSameHome) candidates.Add(new(bearer, distance));
        return [.. candidates.GroupBy(candidate => candidate.Bearer.Person).Select(same => same.OrderBy(candidate => candidate.Distance).ThenByDescending(candidate => candidate.Bearer.IsShort).First())];
    }

    /// <summary>The one person whom a surname means in a report of a day; null where nobody is likely, or several are.</summary>
    public PersonDraft? Find(NameWords name, IReadOnlyList<Candidate> candidates, PersonClaim claim, DateOnly? day)
    {
        if (candidates.Count == 0) return null;
        var home = Offices.HomeOf(claim);
        var needsOffice = statistics.Beginning(name.Words[0]) > statistics.End(name.Words[^1]);
        var (best, first, second) = ((PersonDraft?)null, double.MinValue, double.MinValue);
        foreach (var (bearer, distance) in candidates)
        {
            var (points, isTold) = Weigh(bearer, claim, home, day);
            if (distance > (isTold ? SameWordOfSameHome : SameWord)) continue;
            if (needsOffice && !isTold && !bearer.IsShort) continue;
            points -= 8 * distance;
            if (points > first) (best, first, second) = (bearer.Person, points, first);
            else if (points > second) second = points;
        }
        return first >= Enough && first - Math.Max(second, 0) >= Clear ? best : null;
    }

    /// <summary>Those with a last word hardly unlike that of the name: very many have the same.</summary>
    private IEnumerable<Bearer> EndingLike(NameWords name) =>
        bySkeleton.TryGetValue(name.Skeletons[^1], out var byWord) ? byWord.Where(word => comparison.IsLike(word.Value[0].Name, name, SameWordOfSameHome)).SelectMany(word => word.Value) : [];

    private bool IsNamed(Bearer bearer, NameWords name, out double distance)
    {
        if (!bearer.IsShort) return comparison.EndsWith(bearer.Name, name, out distance);
        distance = 0;
        return bearer.Name.Key == name.Key;
    }

    private static (double Points, bool IsTold) Weigh(Bearer bearer, PersonClaim claim, Body? home, DateOnly? day)
    {
        var near = day is { } then ? Near(bearer.Days, then.DayNumber) : bearer.Days.Length;
        var points = 2 * Math.Log2(1 + near);
        var isTold = false;
        if (home is not null)
        {
            var homes = bearer.Person.Profile.Homes;
            isTold = homes.ContainsKey(home);
            if (isTold) points += 4;
            else if (home.Kind == BodyKind.State && homes.Keys.Any(other => other.Kind == BodyKind.State)) points -= 6;
        }
        if (claim.Offices.Any(office => office.Role != Role.Other && bearer.Person.Profile.Offices.ContainsKey((office.Role, office.Of)))) points += 4;
        if (claim.Latin is { } latin && latin == bearer.Person.Profile.Latin()) points += near > 0 ? 2 : 0.5;
        return (points, isTold);
    }

    private static int Near(int[] days, int day) => First(days, day + NearDays + 1) - First(days, day - NearDays);

    private static int First(int[] days, int atLeast)
    {
        var (from, to) = (0, days.Length);
        while (from < to)
        {
            var middle = (from + to) / 2;
            if (days[middle] < atLeast) from = middle + 1;
            else to = middle;
        }
        return from;
    }

    private void Add(Bearer bearer)
    {
        if (bearer.Name.Words[^1].Length < 3 && !bearer.IsShort) return;
        var skeleton = bearer.Name.Skeletons[^1];
        if (!bySkeleton.TryGetValue(skeleton, out var byWord)) bySkeleton[skeleton] = byWord = new(StringComparer.Ordinal);
        if (!byWord.TryGetValue(bearer.Name.Words[^1], out var bearers)) byWord[bearer.Name.Words[^1]] = bearers = [];
        bearers.Add(bearer);
        for (var words = 2; words < bearer.Name.Words.Length; words++)
        {
            ref var longer = ref CollectionsMarshal.GetValueRefOrAddDefault(byEnding, Ending(bearer.Name, words), out _);
            (longer ??= []).Add(bearer.Name);
        }
    }

    /// <summary>The consonants of the first and the last of so many words at the end, as a number.</summary>
    private static ulong Ending(NameWords name, int words) => WordHash.Join(WordHash.Join((ulong)words, WordHash.Of(name.Skeletons[^words])), WordHash.Of(name.Skeletons[^1]));

    private static IEnumerable<NameWords> Shorts(PersonDraft draft) => KnownPeople.Default.Of(draft.Profile.Latin())?.Short.Select(NameWords.Of) ?? [];
}
