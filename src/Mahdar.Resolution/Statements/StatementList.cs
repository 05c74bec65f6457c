using System.Collections;
using Mahdar.Model.Claims;
using Mahdar.Model.Records;

namespace Mahdar.Resolution.Statements;

/// <summary>
/// The statements of an account, the newest first, those without a day last; of one day in the order of ids. There are very many: each is made
/// when it is looked at, and not kept.
/// </summary>
internal sealed class StatementList : IReadOnlyList<StatementRecord>
{
    private readonly StatementGroups statements;
    private readonly Func<int, StatementRecord> make;
    private readonly int[] order;

    /// <param name="ids">The id of each group's record.</param>
    /// <param name="make">Makes the record of a group.</param>
    public StatementList(StatementGroups statements, ClaimId[] ids, Func<int, StatementRecord> make)
    {
        (this.statements, this.make) = (statements, make);
        var days = statements.Groups.Select(group => group.Min(at => statements.Facts.TimeOf(at))?.DayNumber ?? -1).ToArray();
        order = [.. Enumerable.Range(0, ids.Length)];
        Array.Sort(order, (a, b) => days[b].CompareTo(days[a]) is not 0 and var day ? day : ids[a].CompareTo(ids[b]));
    }

    public int Count => order.Length;

    public StatementRecord this[int index] => make(order[index]);

    /// <summary>Those that are told more than once: few of them.</summary>
    public IEnumerable<StatementRecord> Retold => order.Where(at => statements.Groups.SizeOf(at) > 1).Select(make);

    public IEnumerator<StatementRecord> GetEnumerator() => order.Select(make).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
