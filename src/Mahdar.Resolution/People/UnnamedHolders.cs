using Mahdar.Model;
using Mahdar.Model.Claims;
using Mahdar.Model.Records;

namespace Mahdar.Resolution.People;

/// <summary>
/// An office told without a name ("the Russian foreign minister") is, on its day, the person whom reports of days near it name in that office; where
/// too few do, the one whom data/people has in it.
/// </summary>
internal sealed class UnnamedHolders
{
    private const int NearDays = 45;
    private const double Few = 3, Clear = 0.6;

    private readonly IReadOnlyList<ReportClaims> reports;
    private readonly PersonDraft[] drafts;
    private readonly Dictionary<string, PersonDraft> byLatin = new(StringComparer.Ordinal);
    private readonly Dictionary<(Role, Body), List<(int Day, int Draft)>> seen = [];

    public UnnamedHolders(IReadOnlyList<ReportClaims> reports, PersonDrafts persons)
    {
        this.reports = reports;
        drafts = [.. persons.All()];
        for (var number = 0; number < drafts.Length; number++)
        {
            if (drafts[number].Profile.Latin() is { } latin) byLatin.TryAdd(latin, drafts[number]);
            foreach (var place in drafts[number].Nodes.SelectMany(node => node.Claims).Concat(drafts[number].Taken)) See(place, number);
        }
        foreach (var days in seen.Values) days.Sort();
    }

    /// <summary>Gives each claim to its holder; returns, by Latin name, claims of holders whom no report names.</summary>
    public SortedDictionary<string, List<ClaimPlace>> Assign(IReadOnlyList<ClaimPlace> unnamed)
    {
        var known = new SortedDictionary<string, List<ClaimPlace>>(StringComparer.Ordinal);
        var taken = new Dictionary<(PersonDraft, string), List<ClaimPlace>>();
        foreach (var place in unnamed)
        {
            if (OfficeOf(place) is not { Of: { } of } office || reports[place.Report].Published is not { } day) continue;
            var holder = Holder(office.Role, of, day.DayNumber, Few);
            var listed = KnownPeople.Default.Holder(office.Role, of.Key, day);
            holder ??= listed is null ? Holder(office.Role, of, day.DayNumber, 0) : byLatin.GetValueOrDefault(listed.Latin);
            if (holder is not null) Add(taken, (holder, office.Title), place);
            else if (listed is not null) Add(known, listed.Latin, place);
        }
        foreach (var ((holder, title), places) in taken) Take(holder, title, places);
        return known;
    }

    private void Take(PersonDraft holder, string title, List<ClaimPlace> places)
    {
        holder.Taken.AddRange(places);
        var first = reports[places[0].Report].People[places[0].Person].Id;
        holder.Links.Add(new Link(holder.Nodes[0].Id, first, 0.7, [Scale.ReasonOf("holder", title, places.Count)], []));
    }

    private OfficeClaim? OfficeOf(ClaimPlace place) =>
        reports[place.Report].People[place.Person].Offices
            .Where(office => office.Status == OfficeStatus.Current && Offices.HasOneHolder(office.Role, office.Of) && OfficeTitles.IsOfOne(office))
            .Select(office => (OfficeClaim?)office).FirstOrDefault();

    /// <summary>Whom the reports of the days around name, the nearer the more; null where they weigh too little or do not agree.</summary>
    private PersonDraft? Holder(Role role, Body of, int day, double least)
    {
        if (!seen.TryGetValue((role, of), out var days)) return null;
        var weights = new List<(int Draft, double Weight)>();
        var all = 0.0;
        for (var i = First(days, day - NearDays); i < days.Count && days[i].Day <= day + NearDays; i++)
        {
            var weight = 1 / (1 + Math.Abs(days[i].Day - day) / 7.0);
            var draft = days[i].Draft;
            var known = weights.FindIndex(other => other.Draft == draft);
            if (known < 0) weights.Add((draft, weight));
            else weights[known] = (draft, weights[known].Weight + weight);
            all += weight;
        }
        if (weights.Count == 0 || all < least) return null;
        var most = weights.MaxBy(weight => (weight.Weight, -weight.Draft));
        return most.Weight >= Clear * all ? drafts[most.Draft] : null;
    }

    private void See(ClaimPlace place, int number)
    {
        if (reports[place.Report].Published is not { } day) return;
        foreach (var office in reports[place.Report].People[place.Person].Offices)
        {
            if (office.Status != OfficeStatus.Current || !Offices.HasOneHolder(office.Role, office.Of)) continue;
            if (!seen.TryGetValue((office.Role, office.Of!), out var days)) seen[(office.Role, office.Of!)] = days = [];
            days.Add((day.DayNumber, number));
        }
    }

    private static int First(List<(int Day, int Draft)> days, int atLeast)
    {
        var found = days.BinarySearch((atLeast, -1));
        return found < 0 ? ~found : found;
    }

    private static void Add<TKey>(IDictionary<TKey, List<ClaimPlace>> places, TKey key, ClaimPlace place)
    {
        if (!places.TryGetValue(key, out var list)) places[key] = list = [];
        list.Add(place);
    }
}
