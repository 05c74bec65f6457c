using System.CommandLine;
using Mahdar.Cli.Languages;

namespace Mahdar.Cli.Commands;

/// <summary><c>mahdar ingest PATH… [--store FILE]</c></summary>
internal static class IngestCommand
{
    public static Command Build(Terminal terminal, Messages messages)
    {
        var paths = new Argument<string[]>("path") { Description = messages["read.path"], Arity = ArgumentArity.OneOrMore };
        var store = StoreOption.Build(messages);
        var command = new Command("ingest", messages["ingest"]) { paths, store };
        command.SetAction(result => new IngestRun(terminal, messages).Keep(result.GetValue(paths)!, result.GetValue(store)!));
        return command;
    }
}
