using Mahdar.Exchange;
using Mahdar.Model;

namespace Mahdar.Cli.Views;

/// <summary>Sessions of recurring meetings.</summary>
internal static class EditionView
{
    public static void Show(Sheet sheet, Minutes minutes, EntityNames names)
    {
        if (minutes.Editions.Count == 0) return;
        sheet.Heading(sheet.Messages["editions"]);
        foreach (var edition in minutes.Editions)
        {
            sheet.Item(Describe(sheet, names, edition));
            sheet.Explain(minutes.Report, edition.Rule, edition.Evidence);
        }
    }

    public static List<Piece> Describe(Sheet sheet, EntityNames names, Edition edition)
    {
        List<Piece> line = [names.Of(edition.Series)];
        if (edition.Ordinal is { } ordinal) line.AddRange([", ", sheet.Messages.Of("edition.number", ordinal)]);
        if (edition.When.IsKnown) line.AddRange([", ", sheet.Value(sheet.Text(edition.When), Tone.Day)]);
        if (edition.Place is { } place) line.AddRange([", ", names.Of(place, Tone.Place)]);
        line.Add(new Piece($" ({sheet.Messages["status." + EnumNames<EditionStatus>.Of(edition.Status)]})", Tone.Quiet));
        return line;
    }
}
