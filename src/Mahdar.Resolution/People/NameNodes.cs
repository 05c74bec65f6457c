using Mahdar.Model.Claims;
using Mahdar.Resolution.Claims;
using Mahdar.Resolution.Names;

namespace Mahdar.Resolution.People;

/// <summary>The names of all claims.</summary>
internal sealed class NameNodes
{
    private readonly Dictionary<string, NameNode> byId = new(StringComparer.Ordinal);

    private NameNodes(IReadOnlyList<NameNode> all, IReadOnlyList<ClaimPlace> unnamed)
    {
        (All, Unnamed) = (all, unnamed);
        foreach (var node in all) byId.TryAdd(node.Id, node);
    }

    /// <summary>In the order of their names, then of their states.</summary>
    public IReadOnlyList<NameNode> All { get; }

    /// <summary>Claims of people told only by office.</summary>
    public IReadOnlyList<ClaimPlace> Unnamed { get; }

    public NameNode? Of(string? id) => id is null ? null : byId.GetValueOrDefault(id);

    /// <param name="alone">Ids of claims that are to be nodes of their own.</param>
    public static NameNodes Of(IReadOnlyList<ReportClaims> reports, IReadOnlySet<string> alone)
    {
        var names = new NameReader();
        var fullest = new FullestNames(reports, names);
        var gathered = new Dictionary<(int Name, Body? Home, string Claim), List<ClaimPlace>>();
        var unnamed = new List<ClaimPlace>();
        for (var r = 0; r < reports.Count; r++)
            for (var p = 0; p < reports[r].People.Count; p++)
            {
                var claim = reports[r].People[p];
                var isAlone = alone.Count > 0 && alone.Contains(claim.Id);
                var number = fullest.Of(claim);
                if (names[number].Words.Length == 0 && !isAlone)
                {
                    unnamed.Add(new(r, p));
                    continue;
                }
                var key = (number, Offices.HomeOf(claim), isAlone ? claim.Id.ToString() : "");
                if (!gathered.TryGetValue(key, out var places)) gathered[key] = places = [];
                places.Add(new(r, p));
            }
        return new([.. gathered.OrderBy(node => names[node.Key.Name].Key, StringComparer.Ordinal).ThenBy(node => node.Key.Home, BodyOrder.ByKey).ThenBy(node => node.Key.Claim, StringComparer.Ordinal)
            .Select((node, number) => NodeOf(number, node.Key.Claim, (names[node.Key.Name], node.Key.Home, node.Value), reports))], unnamed);
    }

    private static NameNode NodeOf(int number, string claim, (NameWords Name, Body? Home, List<ClaimPlace> Claims) gathered, IReadOnlyList<ReportClaims> reports)
    {
        var id = claim.Length > 0 ? claim : ClaimIds.Of('p', $"{gathered.Name.Key}\n{gathered.Home?.Kind} {gathered.Home?.Key}");
        var node = new NameNode(number, id, gathered.Name, gathered.Home);
        node.Claims.AddRange(gathered.Claims);
        foreach (var place in gathered.Claims)
        {
            node.Profile.Add(place.Report, reports[place.Report].People[place.Person], reports[place.Report].Published?.DayNumber ?? 0, !gathered.Name.IsLone);
        }
        return node;
    }
}
