using Mahdar.Model.Claims;
using Mahdar.Resolution.Names;

namespace Mahdar.Resolution.People;

/// <summary>
/// Names written alike are one person, whatever state a report or two may give; they are namesakes where the name is a common one and
/// several states (or, for the commonest, organizations) stand behind it with comparable support.
/// </summary>
internal sealed class SameNames(NameStatistics statistics, PersonDrafts drafts)
{
    private const double Common = 0.3, VeryCommon = 1;

    public void Join(IEnumerable<NameNode> nodes)
    {
        foreach (var alike in nodes.Where(node => !node.Name.IsLone).GroupBy(node => node.Name.Key)) JoinAlike([.. alike]);
    }

    private void JoinAlike(NameNode[] alike)
    {
        if (alike.Length == 1) return;
        var namesakes = statistics.Namesakes(alike[0].Name);
        var heads = new List<NameNode>();
        foreach (var node in alike.OrderByDescending(node => Tells(node, namesakes)).ThenByDescending(node => node.Profile.Reports.Count).ThenBy(node => node.Number))
        {
            var head = heads.Find(head => !IsNamesake(node, head, namesakes));
            if (head is null || !drafts.Join(head, node, () => Why(head, node))) heads.Add(node);
        }
    }

    private static bool Tells(NameNode node, double namesakes) => node.Home is { } home && (home.Kind == BodyKind.State || namesakes > VeryCommon);

    internal static Model.Records.Link Why(NameNode a, NameNode b)
    {
        var scale = new Scale(true);
        scale.Add(5, "same-name");
        return scale.LinkOf(a.Id, b.Id);
    }

    private static bool IsNamesake(NameNode node, NameNode head, double namesakes)
    {
        if (!Tells(node, namesakes) || !Tells(head, namesakes) || node.Home!.Equals(head.Home)) return false;
        var (reports, most) = (node.Profile.Reports.Count, head.Profile.Reports.Count);
        if (node.Profile.Together(head.Profile) > 0) return false;
        return namesakes > Common ? reports >= 2 && reports >= 0.2 * most : reports >= 5 && reports >= 0.3 * most && !SharesRole(node.Profile, head.Profile);
    }

    private static bool SharesRole(Profile a, Profile b) => a.Offices.Keys.Any(office => b.Offices.Keys.Any(other => other.Role == office.Role)) || a.Offices.Count == 0 || b.Offices.Count == 0;
}
