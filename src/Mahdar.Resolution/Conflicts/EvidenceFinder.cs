using Mahdar.Model.Claims;
using Mahdar.Model.Records;

namespace Mahdar.Resolution.Conflicts;

/// <summary>The words on which claims stand, looked up for all that is asked for at once: few of many claims are in a conflict.</summary>
internal static class EvidenceFinder
{
    /// <summary>Each conflict with the words of its readings' claims, in the order of the claims' ids; one that has evidence keeps it.</summary>
    public static IEnumerable<Conflict> Fill(IReadOnlyList<Conflict> conflicts, IEnumerable<ReportClaims> reports)
    {
        var wanted = new Dictionary<ClaimId, Evidence?>();
        foreach (var conflict in conflicts)
            foreach (var reading in conflict.Readings)
                foreach (var claim in reading.Claims) wanted[ClaimId.Parse(claim)] = null;
        foreach (var report in reports) Find(report, wanted);
        return conflicts.Select(conflict => conflict.Evidence.Count > 0 ? conflict : conflict with
        {
            Evidence = [.. conflict.Readings.SelectMany(reading => reading.Claims).Distinct().Order(StringComparer.Ordinal).Select(claim => wanted[ClaimId.Parse(claim)]).OfType<Evidence>()],
        });
    }

    private static void Find(ReportClaims report, Dictionary<ClaimId, Evidence?> wanted)
    {
        foreach (var person in report.People) Take(person.Id, person.Evidence);
        foreach (var happening in report.Events)
            if (happening.Evidence.Count > 0) Take(ClaimId.Parse(happening.Id), happening.Evidence[0]);
        foreach (var edition in report.Editions)
            if (edition.Evidence.Count > 0) Take(ClaimId.Parse(edition.Id), edition.Evidence[0]);
        foreach (var statement in report.Statements) Take(statement.Id, statement.Span);

        void Take(ClaimId claim, Model.Span span)
        {
            if (wanted.ContainsKey(claim)) wanted[claim] = new Evidence(report.Report, span);
        }
    }
}
