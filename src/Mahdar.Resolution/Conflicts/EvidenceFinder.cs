using Mahdar.Model.Claims;
using Mahdar.Model.Records;

namespace Mahdar.Resolution.Conflicts;

/// <summary>The words on which a claim stands, by its id.</summary>
internal sealed class EvidenceFinder
{
    private readonly Dictionary<string, Evidence> all = new(StringComparer.Ordinal);

    public EvidenceFinder(IEnumerable<ReportClaims> reports)
    {
        foreach (var report in reports)
        {
            foreach (var person in report.People) all[person.Id] = new Evidence(report.Report, person.Evidence);
            foreach (var happening in report.Events)
                if (happening.Evidence.Count > 0) all[happening.Id] = new Evidence(report.Report, happening.Evidence[0]);
            foreach (var edition in report.Editions)
                if (edition.Evidence.Count > 0) all[edition.Id] = new Evidence(report.Report, edition.Evidence[0]);
            foreach (var statement in report.Statements) all[statement.Id] = new Evidence(report.Report, statement.Span);
        }
    }

    /// <summary>Each once, in the order of the claims' ids.</summary>
    public IReadOnlyList<Evidence> Of(IEnumerable<string> claims) => [.. claims.Distinct().Order(StringComparer.Ordinal).Select(claim => all.GetValueOrDefault(claim)).OfType<Evidence>()];
}
