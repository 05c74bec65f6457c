using Mahdar.Model.Claims;
using Mahdar.Model.Records;
using Mahdar.Resolution.Names;

namespace Mahdar.Resolution.People;

/// <summary>
/// A surname alone is, report by report, the bearer of that surname whom the reports of those days tell of, if state and office allow it.
/// What is left stays a person of one name where state or rarity tell something, and nobody where it does not.
/// </summary>
internal sealed class LoneNames(IReadOnlyList<ReportClaims> reports, NameNodes names, PersonDrafts drafts, NameStatistics statistics, BearerIndex bearers)
{
    /// <summary>A word that begins so many names is a given name, and tells nobody by itself.</summary>
    private const int CommonGiven = 12, FewGiven = 3;

    public void Assign()
    {
        var lone = names.All.Where(node => node.Name.IsLone ? !drafts.IsJudged(node) : IsSurname(node)).ToList();
        foreach (var node in lone) Assign(node);
        foreach (var alike in lone.Where(node => node.Name.IsLone && node.Claims.Count > 0).GroupBy(node => node.Name.Key)) JoinRest([.. alike]);
    }

    /// <summary>Several words that no given name begins, and with which longer names end: جاويش أوغلو.</summary>
    private bool IsSurname(NameNode node) =>
        drafts.Of(node).Nodes.Count == 1 && !drafts.IsJudged(node) && !GivenNames.IsArabic(node.Name.Words[0]) && statistics.Beginning(node.Name.Words[0]) <= FewGiven && bearers.IsEnding(node.Name);

    private void Assign(NameNode node)
    {
        var taken = new SortedDictionary<int, List<ClaimPlace>>();
        var candidates = bearers.Candidates(node.Name);
        foreach (var place in node.Claims)
        {
            var claim = reports[place.Report].People[place.Person];
            if (bearers.Find(node.Name, candidates, claim, reports[place.Report].Published) is not { } bearer || drafts.MustStayApart(node, bearer.Nodes[0])) continue;
            if (!taken.TryGetValue(bearer.Nodes[0].Number, out var places)) taken[bearer.Nodes[0].Number] = places = [];
            places.Add(place);
        }
        foreach (var (number, places) in taken) Take(node, drafts.Of(names.All[number]), places);
        if (taken.Count > 0) node.Claims.RemoveAll(taken.Values.SelectMany(places => places).ToHashSet().Contains);
        if (node.Claims.Count == 0 || IsNobody(node)) Leave(node, taken);
    }

    private void Take(NameNode node, PersonDraft bearer, List<ClaimPlace> places)
    {
        bearer.Taken.AddRange(places);
        bearer.Links.Add(new Link(bearer.Nodes[0].Id, node.Id, 0.7, [Scale.ReasonOf("surname", node.Name.Key, places.Count)], []) { ShownB = reports[places[0].Report].People[places[0].Person].Id });
    }

    private bool IsNobody(NameNode node) => node.Name.IsLone && node.Home is null && statistics.Beginning(node.Name.Words[0]) >= CommonGiven;

    /// <summary>A name that is nobody's own goes with the person who has most of its claims.</summary>
    private void Leave(NameNode node, SortedDictionary<int, List<ClaimPlace>> taken)
    {
        node.Claims.Clear();
        if (taken.Count == 0) return;
        var most = taken.MaxBy(person => person.Value.Count).Key;
        var why = drafts.Of(names.All[most]).Links[^1];
        drafts.Join(names.All[most], node, () => why with { A = node.Id });
    }

    /// <summary>Without a state a name goes with the only state, or with one that has most of it.</summary>
    private void JoinRest(NameNode[] alike)
    {
        var homeless = Array.Find(alike, node => node.Home is null);
        var most = alike.Where(node => node.Home is not null).OrderByDescending(node => node.Claims.Count).ThenBy(node => node.Number).FirstOrDefault();
        if (most is null) return;
        var all = alike.Where(node => node.Home is not null).Sum(node => node.Claims.Count);
        foreach (var node in alike)
            if (node != most && (node == homeless ? most.Claims.Count >= 0.7 * all : node.Home!.Kind != BodyKind.State || node.Claims.Count < 0.2 * most.Claims.Count))
                drafts.Join(most, node, () => SameNames.Why(most, node));
    }
}
