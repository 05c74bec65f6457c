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

    public Evidence? Of(string claim) => all.GetValueOrDefault(claim);
}
