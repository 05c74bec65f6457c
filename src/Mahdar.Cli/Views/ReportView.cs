using Mahdar.Exchange;
using Mahdar.Model;

namespace Mahdar.Cli.Views;

/// <summary>Title, path, publisher and day.</summary>
internal static class ReportView
{
    public static void Show(Sheet sheet, Report report)
    {
        sheet.Line(0, report.Title is { } title ? sheet.Value(title, Tone.Strong) : new Piece(sheet.Messages["no-title"], Tone.Quiet));
        List<Piece> line = [sheet.Value(report.Path, Tone.Quiet)];
        if (report.Publisher is { } publisher) line.AddRange([" · ", sheet.Value(publisher)]);
        if (report.Author is { } author) line.AddRange([" · ", sheet.Value(author)]);
        if (report.Published is { } published)
            line.AddRange([" · ", new Piece(sheet.Messages.Of("published", sheet.Value(sheet.Text(new Days(published.From, published.To))).Text), Tone.Day), new Piece($" ({sheet.Messages["basis." + EnumNames<PublishedBasis>.Of(published.Basis)]})", Tone.Quiet)]);
        sheet.Line(0, line);
        if (sheet.Options.Explain && report.Published is { } known) sheet.Detail(sheet.Value(known.Reason, Tone.Quiet));
    }
}
