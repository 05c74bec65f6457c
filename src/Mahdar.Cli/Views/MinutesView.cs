using Mahdar.Model;

namespace Mahdar.Cli.Views;

/// <summary>Shows the minutes of a report to a person at a terminal.</summary>
internal sealed class MinutesView(Sheet sheet)
{
    public void Show(Minutes minutes)
    {
        var names = new EntityNames(minutes, sheet);
        ReportView.Show(sheet, minutes.Report);
        PeopleView.Show(sheet, minutes, names);
        EditionView.Show(sheet, minutes, names);
        EventView.Show(sheet, minutes, names);
        StatementView.Show(sheet, minutes, names);
        TimeView.Show(sheet, minutes);
        ProblemView.Show(sheet, minutes);
        if (IsEmpty(minutes)) sheet.Line(2, new Piece(sheet.Messages["nothing"], Tone.Quiet));
        if (sheet.Options.Explain) BlockView.Show(sheet, minutes.Report);
        sheet.Blank();
    }

    private static bool IsEmpty(Minutes minutes) =>
        minutes.Entities.Count + minutes.Events.Count + minutes.Statements.Count + minutes.Times.Count + minutes.Editions.Count + minutes.Problems.Count == 0;
}
