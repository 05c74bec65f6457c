using Mahdar.Cli.Views;
using Mahdar.Model;
using Mahdar.Storage;

namespace Mahdar.Cli.Asking;

/// <summary>A kept report: where it comes from, which reports it copies or is copied by, and what it claims, with the record of each claim.</summary>
internal sealed class ReportDossier(Answerer answerer, Sheet sheet)
{
    private const int LongestWords = 160;

    public void Show(KeptReport kept)
    {
        var report = kept.Minutes.Report;
        sheet.Heading($"{sheet.Value(report.Title).Text}  {kept.Key}");
        sheet.Line(2, sheet.Value(report.Publisher, Tone.Day), "  ", report.Published is { } day ? sheet.Text(new Days(day.From, day.To)) : "", "  ", sheet.Value(report.Url, Tone.Quiet));
        foreach (var source in kept.Sources) sheet.Line(2, new Piece(source, Tone.Quiet));
        Copies(kept.Key);
        Claims(kept);
    }

    private void Copies(string key)
    {
        var witness = answerer.Questions.Report(key)?.Witness ?? key;
        var others = answerer.Questions.ReportsOfWitness(witness).Where(report => report.Key != key).ToList();
        if (others.Count == 0) return;
        sheet.Heading(answerer.Messages.Of("show.copies", others.Count + 1));
        foreach (var other in others)
            sheet.Item(new Piece($"{(other.Published is { } day ? sheet.Text(Days.On(day)) : "")} {other.Publisher} ", Tone.Day), sheet.Value(other.Title), new Piece("  " + other.Key, Tone.Quiet));
    }

    private void Claims(KeptReport kept)
    {
        var claims = answerer.Questions.ClaimsOf(kept.Key);
        if (claims.Count == 0) return;
        sheet.Heading(answerer.Messages["show.claims"]);
        foreach (var claim in claims)
        {
            sheet.Item(new Piece(claim.Local + "  ", Tone.Quiet), sheet.Value(Words(claim.Span, kept.Minutes.Report.Text)), new Piece($"  → {Record(claim)}", Tone.Quiet));
        }
    }

    private static string Words(Span span, string text) =>
        span.Length <= LongestWords ? span.Of(text).ToString() : string.Concat(text.AsSpan(span.Start, LongestWords), "…");

    private string Record(ReportClaim claim) => claim.Record ?? answerer.Messages["show.no-record"];
}
