using System.CommandLine;
using Mahdar.Cli.Languages;

namespace Mahdar.Cli.Commands;

/// <summary><c>mahdar rebuild [--store FILE] [--learn]</c>: all kept reports read again with what the program knows today.</summary>
internal static class RebuildCommand
{
    public static Command Build(Terminal terminal, Messages messages)
    {
        var store = StoreOption.Build(messages);
        var learns = new Option<bool>("--learn") { Description = messages["rebuild.learn"] };
        var command = new Command("rebuild", messages["rebuild"]) { store, learns };
        command.SetAction(result => new IngestRun(terminal, messages).Rebuild(result.GetValue(store)!, result.GetValue(learns)));
        return command;
    }
}
