namespace Mahdar.Resolution.Witnesses;

/// <summary>
/// Makes groups of pairs that copy one another. The closest pairs come first, and a pair joins two groups only where their longest reports
/// share enough too; so a chain of partial copies, or a report of the whole day that quotes many, makes no group of unlike reports.
/// </summary>
internal sealed class CopyGroups
{
    private readonly Sketches sketches;
    private readonly DisjointSets groups;
    private readonly int[] longest;
    private readonly bool[] hasTakenIn;

    private CopyGroups(Sketches sketches)
    {
        this.sketches = sketches;
        groups = new DisjointSets(sketches.Count);
        longest = [.. Enumerable.Range(0, sketches.Count)];
        hasTakenIn = new bool[sketches.Count];
    }

    public static int[] Of(Sketches sketches, IEnumerable<Overlap> copies)
    {
        var groups = new CopyGroups(sketches);
        foreach (var copy in copies.OrderByDescending(copy => copy.Resemblance).ThenBy(copy => copy.A).ThenBy(copy => copy.B)) groups.Join(copy);
        return groups.groups.Roots();
    }

    private void Join(Overlap copy)
    {
        var (a, b) = (groups.Find(copy.A), groups.Find(copy.B));
        if (a == b || !BelongTogether(longest[a], longest[b])) return;
        if (copy.Ratio > CopyRule.MuchLonger && !TakesIn(copy)) return;
        groups.Union(a, b);
        longest[groups.Find(a)] = sketches.Size(longest[a]) >= sketches.Size(longest[b]) ? longest[a] : longest[b];
    }

    private bool BelongTogether(int a, int b) => CopyRule.BelongTogether(sketches.Compare(a, b));

    /// <summary>A report much longer than what it copies takes in one text only: it is no bridge between two.</summary>
    private bool TakesIn(Overlap copy)
    {
        var longer = copy.SizeA > copy.SizeB ? copy.A : copy.B;
        if (hasTakenIn[longer]) return false;
        return hasTakenIn[longer] = true;
    }
}
