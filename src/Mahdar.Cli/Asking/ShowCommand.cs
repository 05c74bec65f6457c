using System.CommandLine;
using Mahdar.Cli.Commands;
using Mahdar.Cli.Languages;
using Mahdar.Cli.Views;
using Mahdar.Storage;
using Mahdar.Storage.Sqlite;

namespace Mahdar.Cli.Asking;

/// <summary><c>mahdar show ID</c> and <c>mahdar why ID</c>: one record or report with its evidence, and why its claims were put together.</summary>
internal static class ShowCommand
{
    public static IEnumerable<Command> Build(Terminal terminal, Messages messages) =>
        [Build("show", (dossier, id) => dossier.Show(id), terminal, messages), Build("why", (dossier, id) => dossier.Why(id), terminal, messages)];

    private static Command Build(string name, Func<Dossier, string, bool> show, Terminal terminal, Messages messages)
    {
        var id = new Argument<string>("id") { Description = messages["ask.id"] };
        var file = StoreOption.Build(messages);
        var command = new Command(name, messages["ask." + name]) { id, file };
        command.SetAction(result =>
        {
            using var store = RecordStore.Open(result.GetValue(file)!, StoreAccess.Read);
            using var moment = store.Snapshot();
            Staleness.Say(store, terminal, messages);
            using var writer = terminal.Writer();
            var sheet = new Sheet(writer, messages, new ViewOptions(false, true), terminal.IsScreen);
            var asked = result.GetValue(id)!;
            if (show(new Dossier(new Answerer(store, messages), sheet), Found(store.Questions, asked))) return 0;
            throw Unknown.Of("ask.no-record", asked);
        });
        return command;
    }

    /// <summary>The record of an id, or the key of a report; where it is the start of one alone, that one.</summary>
    /// <exception cref="StoreException">There is none, or several begin so.</exception>
    private static string Found(Questions questions, string id)
    {
        if (questions.RecordOf(id) is { } record) return record;
        return Only(id, [.. questions.IdsLike(id), .. questions.ReportsLike(id)]);
    }

    /// <exception cref="StoreException">There is none, or several.</exception>
    public static string Only(string id, IReadOnlyList<string> found) => found switch
    {
        [] => throw Unknown.Of("ask.no-record", id),
        [var only] => only,
        _ => throw Unknown.Of("ask.several", id, string.Join(", ", found)),
    };
}
