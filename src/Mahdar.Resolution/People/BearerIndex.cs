using Mahdar.Model;
using Mahdar.Model.Claims;
using Mahdar.Resolution.Names;

namespace Mahdar.Resolution.People;

/// <summary>The persons who may be meant by one word of their name.</summary>
internal sealed class BearerIndex
{
    private const int NearDays = 21;
    private const double Enough = 2, Clear = 1.5, SameWord = 0.13;

    private sealed record Bearer(PersonDraft Person, string Word, bool IsShort, int[] Days);

    private readonly Dictionary<string, List<Bearer>> bySkeleton = new(StringComparer.Ordinal);
    private readonly WordLikeness likeness;
    private readonly NameStatistics statistics;

    public BearerIndex(IReadOnlyList<ReportClaims> reports, PersonDrafts drafts, NameStatistics statistics, WordLikeness likeness)
    {
        (this.likeness, this.statistics) = (likeness, statistics);
        foreach (var draft in drafts.All().Where(draft => !draft.Main.Name.IsLone))
        {
            var days = draft.Profile.Reports.Select(report => reports[report].Published?.DayNumber ?? 0).Where(day => day > 0).Order().ToArray();
            foreach (var word in draft.Nodes.Where(node => !node.Name.IsLone).Select(node => node.Name.Words[^1]).Distinct()) Add(new Bearer(draft, word, false, days));
            foreach (var word in Shorts(draft)) Add(new Bearer(draft, word, true, days));
        }
    }

    /// <summary>The one person whom a word means in a report of a day; null where nobody is likely, or several are.</summary>
    public PersonDraft? Find(string word, PersonClaim claim, DateOnly? day)
    {
        if (!bySkeleton.TryGetValue(Skeleton.Of(word), out var bearers)) return null;
        var home = Offices.HomeOf(claim);
        var needsOffice = statistics.Beginning(word) > statistics.End(word);
        var (best, first, second) = ((PersonDraft?)null, double.MinValue, double.MinValue);
        foreach (var bearer in bearers)
        {
            var distance = likeness.Between(word, bearer.Word);
            if (distance > SameWord || bearer.Person == best) continue;
            var (points, isTold) = Weigh(bearer, claim, home, day);
            if (needsOffice && !isTold && !bearer.IsShort) continue;
            points -= 8 * distance;
            if (points > first) (best, first, second) = (bearer.Person, points, first);
            else if (points > second) second = points;
        }
        return first >= Enough && first - Math.Max(second, 0) >= Clear ? best : null;
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
        var skeleton = Skeleton.Of(bearer.Word);
        if (!bySkeleton.TryGetValue(skeleton, out var bearers)) bySkeleton[skeleton] = bearers = [];
        bearers.Add(bearer);
    }

    private static IEnumerable<string> Shorts(PersonDraft draft) =>
        KnownPeople.Default.Of(draft.Profile.Latin())?.Short.Select(NameWords.Of).Where(name => name.IsLone).Select(name => name.Words[0]) ?? [];
}
