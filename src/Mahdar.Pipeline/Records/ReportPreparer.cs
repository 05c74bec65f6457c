using System.Text;
using Mahdar.Arabic;
using Mahdar.Model;
using Mahdar.Resolution.Claims;
using Mahdar.Storage;

namespace Mahdar.Pipeline.Records;

/// <summary>Makes minutes ready to be kept: their key, packed form, words and claims. Safe to call from many threads.</summary>
public static class ReportPreparer
{
    public static NewReport Prepare(Minutes minutes)
    {
        var report = minutes.Report;
        var (key, packed) = (KeyOf(report), PackedMinutes.Pack(WithoutPath(minutes)));
        return new NewReport(key, report.Path ?? "", report, packed, TermsOf(report), ClaimsOf(minutes, packed, key));
    }

    /// <summary>What a report claims, as it follows from its minutes as they are kept.</summary>
    public static PackedClaims ClaimsOf(Minutes minutes, byte[] packed, string key) =>
        ClaimsOf(IsKeptExactly(minutes) ? minutes : PackedMinutes.Unpack(packed, AsKept(minutes.Report.Text)), key);

    /// <summary>What a report claims, where its minutes come out of the store.</summary>
    public static PackedClaims ClaimsOf(Minutes kept, string key) => PackedClaims.Of(ClaimReader.Read(kept, key), ClaimVersion.Current);

    /// <summary>Half of a surrogate pair has no UTF-8, in which the store keeps texts.</summary>
    private static bool IsKeptExactly(Minutes minutes) => !minutes.Report.Text.AsSpan().ContainsAnyInRange('\ud800', '\udfff');

    private static string AsKept(string text) => Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text));

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
