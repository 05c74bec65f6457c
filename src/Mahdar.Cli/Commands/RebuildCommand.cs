using System.CommandLine;
using Mahdar.Cli.Languages;

namespace Mahdar.Cli.Commands;

/// <summary><c>mahdar rebuild [--store FILE]</c>: all kept reports read again with what the program knows today.</summary>
internal static class RebuildCommand
{
    public static Command Build(Terminal terminal, Messages messages)
    {
        var store = StoreOption.Build(messages);
        var command = new Command("rebuild", messages["rebuild"]) { store };
        command.SetAction(result => new IngestRun(terminal, messages).Rebuild(result.GetValue(store)!));
        return command;
    }
}
