namespace Mahdar.Resolution.Witnesses;

/// <summary>Sets of numbers that grow by union. The smallest member stands for its set, so that the result does not depend on the order of unions.</summary>
internal sealed class DisjointSets(int count)
{
    private readonly int[] parents = [.. Enumerable.Range(0, count)];

    public int Find(int member)
    {
        while (parents[member] != member) member = parents[member] = parents[parents[member]];
        return member;
    }

    /// <summary>Joins the sets of two members; false where they were one already.</summary>
    public bool Union(int a, int b)
    {
        (a, b) = (Find(a), Find(b));
        if (a == b) return false;
        if (a < b) parents[b] = a;
        else parents[a] = b;
        return true;
    }

    public int[] Roots() => [.. Enumerable.Range(0, parents.Length).Select(Find)];
}
