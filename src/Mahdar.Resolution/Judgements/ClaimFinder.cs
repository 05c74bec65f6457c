using Mahdar.Model;
using Mahdar.Model.Claims;
using Mahdar.Model.Records;

namespace Mahdar.Resolution.Judgements;

/// <summary>Finds the claim that a judgement meant: by its id, or where a newer reading gave other ids, by the words it stands on.</summary>
internal sealed class ClaimFinder
{
    private readonly HashSet<string> ids = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ReportClaims> reports = new(StringComparer.Ordinal);

    public ClaimFinder(IReadOnlyList<ReportClaims> all)
    {
        foreach (var report in all)
        {
            reports[report.Report] = report;
            foreach (var (id, _) in Claims(report)) ids.Add(id);
        }
    }

    /// <summary>The id of the claim, or null where the report no longer claims such a thing.</summary>
    public string? Find(string id, Evidence? anchor)
    {
        if (ids.Contains(id)) return id;
        if (anchor is null || !reports.TryGetValue(anchor.Report, out var report)) return null;
        return Claims(report)
            .Where(claim => claim.Id[0] == id[0] && claim.Evidence.Overlaps(anchor.Span))
            .OrderByDescending(claim => Shared(claim.Evidence, anchor.Span)).ThenBy(claim => claim.Id, StringComparer.Ordinal)
            .Select(claim => claim.Id)
            .FirstOrDefault();
    }

    private static int Shared(Span a, Span b) => Math.Min(a.End, b.End) - Math.Max(a.Start, b.Start);

    private static IEnumerable<(string Id, Span Evidence)> Claims(ReportClaims report)
    {
        foreach (var claim in report.Events)
            foreach (var span in claim.Evidence.DefaultIfEmpty()) yield return (claim.Id, span);
        foreach (var claim in report.Editions)
            foreach (var span in claim.Evidence.DefaultIfEmpty()) yield return (claim.Id, span);
        foreach (var claim in report.Statements) yield return (claim.Id, claim.Span);
    }
}
