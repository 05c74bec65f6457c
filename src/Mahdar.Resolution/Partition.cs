using System.Collections;

namespace Mahdar.Resolution;

/// <summary>Numbers from 0 on in groups: these in the order of their first members, members in order. Each group is a view of one array: most are very small.</summary>
internal sealed class Partition : IReadOnlyList<IReadOnlyList<int>>
{
    private readonly int[] members, starts, group;

    /// <param name="heads">For each number one of its group, the same for all of it.</param>
    public Partition(IReadOnlyList<int> heads)
    {
        (members, group) = (new int[heads.Count], new int[heads.Count]);
        var (numbers, sizes) = (new int[heads.Count], new List<int>());
        for (var at = 0; at < group.Length; at++)
        {
            ref var number = ref numbers[heads[at]];
            if (number == 0)
            {
                sizes.Add(0);
                number = sizes.Count;
            }
            group[at] = number - 1;
            sizes[number - 1]++;
        }
        starts = new int[sizes.Count + 1];
        for (var i = 0; i < sizes.Count; i++) starts[i + 1] = starts[i] + sizes[i];
        var next = starts.AsSpan(..^1).ToArray();
        for (var at = 0; at < group.Length; at++) members[next[group[at]]++] = at;
    }

    public int Count => starts.Length - 1;

    public IReadOnlyList<int> this[int index] => Members(index);

    /// <summary>The place of the group that a number stands in.</summary>
    public int GroupOf(int member) => group[member];

    public int SizeOf(int index) => starts[index + 1] - starts[index];

    public ArraySegment<int> Members(int index) => new(members, starts[index], SizeOf(index));

    public IEnumerator<IReadOnlyList<int>> GetEnumerator() => Enumerable.Range(0, Count).Select(index => this[index]).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
