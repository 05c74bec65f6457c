using Mahdar.Exchange;
using Mahdar.Model;

namespace Mahdar.Cli.Views;

/// <summary>Who said what, to whom and through whom.</summary>
internal static class StatementView
{
    public static void Show(Sheet sheet, Minutes minutes, EntityNames names)
    {
        if (minutes.Statements.Count == 0) return;
        sheet.Heading(sheet.Messages["statements"]);
        foreach (var statement in minutes.Statements)
        {
            List<Piece> line = [names.Of(statement.Speaker)];
            if (statement.Addressee is { } addressee) line.AddRange([" ", sheet.Messages.Of("to", names.Of(addressee).Text)]);
            if (statement.Relay is { } relay) line.AddRange([" ", sheet.Messages.Of("via", names.Of(relay).Text)]);
            line.AddRange([": ", sheet.Value(statement.Text), new Piece($" ({sheet.Messages["mode." + EnumNames<StatementMode>.Of(statement.Mode)]})", Tone.Quiet)]);
            sheet.Item(line);
            sheet.Explain(minutes.Report, statement.Rule, statement.Cue is { } cue ? [cue] : []);
        }
    }
}
