using Mahdar.Model;

namespace Mahdar.Resolution.Editions;

/// <summary>The claims taken for one session so far.</summary>
internal sealed class EditionCluster
{
    public List<int> Members { get; } = [];

    public List<EditionFact> Facts { get; } = [];

    public List<EditionLink> Links { get; } = [];

    /// <summary>The claim that leads: the first taken up.</summary>
    public EditionFact Lead => Facts[0];

    public HashSet<int> Ordinals { get; } = [];

    public Days When { get; private set; }

    public void Take(int member, EditionFact fact)
    {
        Members.Add(member);
        Facts.Add(fact);
        if (fact.Claim.Ordinal is { } ordinal) Ordinals.Add(ordinal);
        if (fact.Claim.When.IsKnown && (!When.IsKnown || Length(fact.Claim.When) < Length(When))) When = fact.Claim.When;
    }

    private static int Length(Days days) => days is { From: { } from, To: { } to } ? to.DayNumber - from.DayNumber : 10000;
}
