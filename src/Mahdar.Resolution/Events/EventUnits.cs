using Mahdar.Resolution.Judgements;

namespace Mahdar.Resolution.Events;

/// <summary>
/// The claims in the order in which they are taken up: what most witnesses say first, days before months, names before offices, what has
/// happened before what is announced. The order depends on what the claims say alone, never on how they came.
/// </summary>
internal static class EventUnits
{
    public static List<EventUnit> Of(IReadOnlyList<EventFact> facts, Together together)
    {
        var units = Enumerable.Range(0, facts.Count)
            .GroupBy(at => together.GroupOf(at) is var group ? Signature(facts[group], group, together) : "")
            .Select(group => UnitOf([.. group], facts))
            .ToList();
        units.Sort(Compare);
        return units;
    }

    /// <summary>Same parties, same single day; claims that a judgement names stand by themselves or with those it puts them to.</summary>
    private static string Signature(EventFact fact, int at, Together together) =>
        fact.Day is not { } day || fact.Named < 2 || together.IsJudged(at)
            ? "=" + at
            : $"{fact.Type} {day:yyyyMMdd} {fact.IsPast} {string.Join('+', fact.Sides.Select(side => side.Key + "#" + side.Person).Order(StringComparer.Ordinal))}";

    private static EventUnit UnitOf(List<int> members, IReadOnlyList<EventFact> facts)
    {
        members.Sort((a, b) => CompareFacts(facts[a], facts[b]));
        return new EventUnit(members, facts[members[0]], members.Select(at => facts[at].Witness).Distinct().Count());
    }

    private static int Compare(EventUnit a, EventUnit b) =>
        Rank(a).CompareTo(Rank(b)) is not 0 and var rank ? rank
        : b.Witnesses.CompareTo(a.Witnesses) is not 0 and var witnesses ? witnesses
        : CompareFacts(a.Lead, b.Lead);

    /// <summary>Days on which things happened by several witnesses, then by one, then other days, then the rest.</summary>
    private static int Rank(EventUnit unit) =>
        !unit.Lead.IsExact ? 3 : !unit.Lead.IsPast ? 2 : unit.Witnesses > 1 ? 0 : unit.Lead.IsDayOfReport ? 2 : 1;

    private static int CompareFacts(EventFact a, EventFact b) =>
        b.IsExact.CompareTo(a.IsExact) is not 0 and var exact ? exact
        : b.When.IsKnown.CompareTo(a.When.IsKnown) is not 0 and var known ? known
        : Math.Min(b.Named, 2).CompareTo(Math.Min(a.Named, 2)) is not 0 and var named ? named
        : b.IsPast.CompareTo(a.IsPast) is not 0 and var past ? past
        : a.IsDayOfReport.CompareTo(b.IsDayOfReport) is not 0 and var ofReport ? ofReport
        : Nullable.Compare(a.Told, b.Told) is not 0 and var told ? told
        : string.CompareOrdinal(a.Claim.Id, b.Claim.Id);
}
