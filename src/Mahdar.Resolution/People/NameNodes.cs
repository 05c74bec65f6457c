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
        var names = new Dictionary<string, NameWords>(StringComparer.Ordinal);
        var gathered = new Dictionary<(string Name, BodyKind? Kind, string Home, string Claim), (NameWords Name, Body? Home, List<ClaimPlace> Claims)>();
        var unnamed = new List<ClaimPlace>();
        for (var r = 0; r < reports.Count; r++)
            for (var p = 0; p < reports[r].People.Count; p++)
            {
                var claim = reports[r].People[p];
                var isAlone = alone.Contains(claim.Id);
                if (!names.TryGetValue(claim.Name ?? "", out var name)) names[claim.Name ?? ""] = name = NameWords.Of(claim.Name ?? "");
                if (name.Words.Length == 0 && !isAlone)
                {
                    unnamed.Add(new(r, p));
                    continue;
                }
                var home = Offices.HomeOf(claim);
                var key = (name.Key, home?.Kind, home?.Key ?? "", isAlone ? claim.Id : "");
                if (!gathered.TryGetValue(key, out var node)) gathered[key] = node = (name, home, []);
                node.Claims.Add(new(r, p));
            }
        return new([.. gathered.OrderBy(node => node.Key.Name, StringComparer.Ordinal).ThenBy(node => node.Key.Kind).ThenBy(node => node.Key.Home, StringComparer.Ordinal)
            .ThenBy(node => node.Key.Claim, StringComparer.Ordinal).Select((node, number) => NodeOf(number, node.Key.Claim, node.Value, reports))], unnamed);
    }

    private static NameNode NodeOf(int number, string claim, (NameWords Name, Body? Home, List<ClaimPlace> Claims) gathered, IReadOnlyList<ReportClaims> reports)
    {
        var id = claim.Length > 0 ? claim : ClaimIds.Of('p', $"{gathered.Name.Key}\n{gathered.Home?.Kind} {gathered.Home?.Key}");
        var node = new NameNode(number, id, gathered.Name, gathered.Home);
        foreach (var place in gathered.Claims)
        {
            node.Claims.Add(place);
            node.Profile.Add(place.Report, reports[place.Report].People[place.Person], reports[place.Report].Published?.DayNumber ?? 0, !gathered.Name.IsLone);
        }
        return node;
    }
}
