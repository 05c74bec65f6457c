using System.CommandLine;
using Mahdar.Cli.Languages;
using Mahdar.Cli.Views;

namespace Mahdar.Cli.Commands;

/// <summary><c>mahdar read PATH… [--format json|text] [--explain] [--no-colour]</c></summary>
internal static class ReadCommand
{
    public static Command Build(Terminal terminal, Messages messages)
    {
        var paths = new Argument<string[]>("path") { Description = messages["read.path"], Arity = ArgumentArity.OneOrMore };
        var format = new Option<string>("--format") { Description = messages["read.format"], DefaultValueFactory = _ => "text" };
        format.AcceptOnlyFromAmong("json", "text");
        var explain = new Option<bool>("--explain") { Description = messages["read.explain"] };
        var plain = new Option<bool>("--no-colour", "--no-color") { Description = messages["read.no-colour"] };
        var command = new Command("read", messages["read"]) { paths, format, explain, plain };
        command.SetAction(result =>
        {
            var run = new ReadRun(terminal, messages, result.GetValue(paths)!);
            return result.GetValue(format) == "json" ? run.AsJson() : run.AsText(new ViewOptions(result.GetValue(explain), !result.GetValue(plain)));
        });
        return command;
    }
}
