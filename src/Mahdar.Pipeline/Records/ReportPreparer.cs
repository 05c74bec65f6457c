using System.Text;
using Mahdar.Arabic;
using Mahdar.Model;
using Mahdar.Resolution.Claims;
using Mahdar.Storage;

namespace Mahdar.Pipeline.Records;

/// <summary>Makes minutes ready to be kept: their key, packed form and words. Safe to call from many threads.</summary>
public static class ReportPreparer
{
    public static NewReport Prepare(Minutes minutes)
    {
        var report = minutes.Report;
        return new NewReport(KeyOf(report), report.Path ?? "", report, PackedMinutes.Pack(WithoutPath(minutes)), TermsOf(report));
    }

    /// <summary>Where a report was found is kept beside it: it may be found in several places, in any order.</summary>
    public static Minutes WithoutPath(Minutes minutes) => minutes with { Report = minutes.Report with { Path = null } };

    /// <summary>The same text under the same metadata is the same report, wherever it lies.</summary>
    public static string KeyOf(Report report) =>
        ClaimIds.Of('r', string.Join('\n', report.Id, report.Url, report.Publisher, report.Author, report.GivenTitle, GivenDay(report), report.PublishedAt, report.Section));

    private static string? GivenDay(Report report) =>
        report.Published is { Basis: PublishedBasis.Metadata } published ? $"{published.From:yyyy-MM-dd}" : null;

    /// <summary>The words by which a report is found: those of its title, body and captions.</summary>
    public static string TermsOf(Report report)
    {
        var terms = new StringBuilder(report.Text.Length * 2);
        SearchTerms.Append(report.GivenTitle, terms);
        foreach (var block in report.Blocks)
            if (block.Kind is BlockKind.Title or BlockKind.Body or BlockKind.Caption) SearchTerms.Append(block.Span.Of(report.Text), terms);
        return terms.ToString();
    }
}
