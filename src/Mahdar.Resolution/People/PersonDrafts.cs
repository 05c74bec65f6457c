using Mahdar.Model.Records;
using Mahdar.Resolution.Witnesses;

namespace Mahdar.Resolution.People;

/// <summary>Which names are one person so far, and which must not be.</summary>
internal sealed class PersonDrafts
{
    private readonly DisjointSets sets;
    private readonly PersonDraft[] drafts;
    private readonly List<(int A, int B)> apart = [];

    public PersonDrafts(NameNodes names)
    {
        sets = new DisjointSets(names.All.Count);
        drafts = [.. names.All.Select(node => new PersonDraft(node))];
    }

    public PersonDraft Of(NameNode node) => drafts[sets.Find(node.Number)];

    /// <summary>All, in the order of their first names.</summary>
    public IEnumerable<PersonDraft> All() => Enumerable.Range(0, drafts.Length).Where(number => sets.Find(number) == number).Select(number => drafts[number]);

    /// <summary>From now on no person may hold both; the link that says why is shown at either.</summary>
    public void KeepApart(NameNode a, NameNode b, Link why)
    {
        apart.Add((a.Number, b.Number));
        Of(a).Links.Add(why);
        Of(b).Links.Add(why);
    }

    public bool MustStayApart(NameNode a, NameNode b)
    {
        var (first, second) = (sets.Find(a.Number), sets.Find(b.Number));
        return apart.Exists(pair => (sets.Find(pair.A), sets.Find(pair.B)) is var (x, y) && ((x == first && y == second) || (x == second && y == first)));
    }

    /// <summary>Whether judgements name it: what they say is not to be guessed at.</summary>
    public bool IsJudged(NameNode node) => Of(node).Nodes.Count > 1 || apart.Exists(pair => pair.A == node.Number || pair.B == node.Number);

    /// <summary>Makes one of two persons; false where they are one already or a judgement keeps them apart.</summary>
    public bool Join(NameNode a, NameNode b, Func<Link> link)
    {
        var (first, second) = (sets.Find(a.Number), sets.Find(b.Number));
        if (first == second || MustStayApart(a, b)) return false;
        var why = link();
        var (kept, gone) = (drafts[Math.Min(first, second)], drafts[Math.Max(first, second)]);
        sets.Union(first, second);
        kept.Take(gone);
        kept.Links.Add(why);
        return true;
    }
}
