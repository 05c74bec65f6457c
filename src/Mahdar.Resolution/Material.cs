using Mahdar.Model.Claims;
using Mahdar.Resolution.Judgements;
using Mahdar.Resolution.People;
using Mahdar.Resolution.Witnesses;

namespace Mahdar.Resolution;

/// <summary>What the stages after witnesses and people read together. Reports are meant by their place in the sorted list.</summary>
internal sealed class Material(IReadOnlyList<ReportClaims> reports, WitnessGroups witnesses, PeopleResolution people, Decisions decisions)
{
    public IReadOnlyList<ReportClaims> Reports => reports;

    public WitnessGroups Witnesses => witnesses;

    public PeopleResolution People => people;

    public Decisions Decisions => decisions;

    public Sides Sides { get; } = new(people);
}
