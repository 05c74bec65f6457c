using System.CommandLine;
using Mahdar.Cli.Commands;
using Mahdar.Cli.Languages;
using Mahdar.Cli.Views;
using Mahdar.Storage;
using Mahdar.Storage.Sqlite;

namespace Mahdar.Cli.Asking;

/// <summary><c>mahdar show ID</c> and <c>mahdar why ID</c>: one record with its evidence, and why its claims were put together.</summary>
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
            using var writer = terminal.Writer();
            var sheet = new Sheet(writer, messages, new ViewOptions(false, true), terminal.IsScreen);
            var asked = result.GetValue(id)!;
            if (Found(store.Questions, asked) is { } record && show(new Dossier(new Answerer(store, messages), sheet), record)) return 0;
            terminal.Error.WriteLine(messages.Of("ask.no-record", asked));
            return 1;
        });
        return command;
    }

    /// <summary>The record of an id, or of the only id that begins so.</summary>
    public static string? Found(Questions questions, string id) => questions.RecordOf(id) ?? (questions.IdsLike(id) is [var only] ? only : null);
}
