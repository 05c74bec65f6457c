namespace Mahdar.Resolution;

/// <summary>Groups that grow by joining, each led by its heaviest member.</summary>
internal sealed class Groups
{
    private readonly int[] head;
    private readonly List<int>?[] members;
    private readonly Func<int, float> weight;

    public Groups(int count, Func<int, float> weight)
    {
        this.weight = weight;
        head = [.. Enumerable.Range(0, count)];
        members = new List<int>?[count];
    }

    public int HeadOf(int at) => head[at];

    public IReadOnlyList<int> Members(int at) => members[head[at]] ?? (IReadOnlyList<int>)[at];

    public void Join(int a, int b)
    {
        var (one, other) = (HeadOf(a), HeadOf(b));
        if (one == other) return;
        var (lead, follower) = (weight(one), other).CompareTo((weight(other), one)) >= 0 ? (one, other) : (other, one);
        var all = members[lead] ??= [lead];
        foreach (var member in Members(follower))
        {
            head[member] = lead;
            all.Add(member);
        }
        members[follower] = null;
    }

    /// <summary>All groups in the order of their first members; members in order.</summary>
    public Partition All() => new(head);
}
