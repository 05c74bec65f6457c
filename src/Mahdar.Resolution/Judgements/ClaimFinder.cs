using Mahdar.Model;
using Mahdar.Model.Claims;
using Mahdar.Model.Records;

namespace Mahdar.Resolution.Judgements;

/// <summary>Finds the claim that a judgement meant: by its id, or where a newer reading gave other ids, by the words it stands on.</summary>
/// <param name="reports">In the order of their keys.</param>
internal sealed class ClaimFinder(IReadOnlyList<ReportClaims> reports)
{
    private readonly Lazy<HashSet<string>> ids = new(() => reports.SelectMany(Claims).Select(claim => claim.Id).ToHashSet(StringComparer.Ordinal));

    /// <summary>The id of the claim, or null where the report no longer claims such a thing.</summary>
    public string? Find(string id, Evidence? anchor)
    {
        if (anchor is null) return ids.Value.Contains(id) ? id : null;
        if (ReportOf(anchor.Report) is not { } report) return null;
        var alike = Claims(report).Where(claim => claim.Id[0] == id[0]).ToList();
        return alike.Exists(claim => claim.Id == id) ? id : alike
            .Where(claim => claim.Evidence.Overlaps(anchor.Span))
            .OrderByDescending(claim => Shared(claim.Evidence, anchor.Span)).ThenBy(claim => claim.Id, StringComparer.Ordinal)
            .Select(claim => claim.Id)
            .FirstOrDefault();
    }

    /// <summary>A judgement about people by the ids that its claims have now; forms of a name have the same ids always.</summary>
    public Judgement OfPeople(Judgement judgement) => judgement with
    {
        A = IsOfPerson(judgement.A, judgement.AnchorA) ? Find(judgement.A, judgement.AnchorA) ?? judgement.A : judgement.A,
        B = IsOfPerson(judgement.B, judgement.AnchorB) ? Find(judgement.B!, judgement.AnchorB) ?? judgement.B : judgement.B,
    };

    private static bool IsOfPerson(string? id, Evidence? anchor) => anchor is not null && id is ['p', '-', ..];

    private ReportClaims? ReportOf(string key)
    {
        var (from, to) = (0, reports.Count);
        while (from < to)
        {
            var middle = (from + to) / 2;
            if (string.CompareOrdinal(reports[middle].Report, key) < 0) from = middle + 1;
            else to = middle;
        }
        return from < reports.Count && reports[from].Report == key ? reports[from] : null;
    }

    private static int Shared(Span a, Span b) => Math.Min(a.End, b.End) - Math.Max(a.Start, b.Start);

    private static IEnumerable<(string Id, Span Evidence)> Claims(ReportClaims report)
    {
        foreach (var claim in report.People) yield return (claim.Id, claim.Evidence);
        foreach (var claim in report.Events)
            foreach (var span in claim.Evidence.DefaultIfEmpty()) yield return (claim.Id, span);
        foreach (var claim in report.Editions)
            foreach (var span in claim.Evidence.DefaultIfEmpty()) yield return (claim.Id, span);
        foreach (var claim in report.Statements) yield return (claim.Id, claim.Span);
    }
}
