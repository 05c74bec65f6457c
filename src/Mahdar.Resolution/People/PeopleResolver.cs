using Mahdar.Model.Claims;
using Mahdar.Model.Records;
using Mahdar.Resolution.Witnesses;

namespace Mahdar.Resolution.People;

/// <summary>Makes one person of one person's names, offices and spellings across reports, and keeps namesakes apart.</summary>
public static class PeopleResolver
{
    public static PeopleResolution Resolve(IReadOnlyList<ReportClaims> reports, WitnessGroups witnesses, IReadOnlyList<Judgement> judgements)
    {
        _ = (witnesses, judgements);
        return new([], [.. reports.Select(report => report.People.Select(_ => -1).ToArray())]);
    }
}
