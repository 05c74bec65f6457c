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
            line.AddRange([": ", sheet.Value(statement.Text), new Piece($" ({string.Join(" · ", Remarks(sheet, minutes, statement))})", Tone.Quiet)]);
            sheet.Item(line);
            sheet.Explain(minutes.Report, statement.Rule, statement.Cue is { } cue ? [cue] : []);
        }
    }

    /// <summary>How the words are told, what is done by saying them, and where they were said.</summary>
    private static IEnumerable<string> Remarks(Sheet sheet, Minutes minutes, Statement statement)
    {
        yield return sheet.Messages["mode." + EnumNames<StatementMode>.Of(statement.Mode)];
        if (statement.Stance is { } stance) yield return sheet.Messages["stance." + stance];
        if (minutes.Events.FirstOrDefault(happening => happening.Id == statement.Event) is { } happening) yield return sheet.Messages.Of("at", sheet.Messages["event." + EnumNames<EventType>.Of(happening.Type)]);
    }
}
