using System.CommandLine;
using Mahdar.Cli.Languages;
using Mahdar.Cli.Views;
using Mahdar.Reading.Fetching;
using Mahdar.Reading.Sources;

namespace Mahdar.Cli.Commands;

/// <summary><c>mahdar read PATH… [--ids FILE-OR-FOLDER] [--format json|text] [--explain] [--no-colour] [--learn] [--allow-host HOST]</c></summary>
internal static class ReadCommand
{
    public static Command Build(Terminal terminal, Messages messages)
    {
        var paths = new Argument<string[]>("path") { Description = messages["read.path"], Arity = ArgumentArity.OneOrMore };
        var format = new Option<string>("--format") { Description = messages["read.format"], DefaultValueFactory = _ => "text" };
        format.AcceptOnlyFromAmong("json", "text");
        var ids = new Option<string?>("--ids") { Description = messages["read.ids"] };
        var allowed = new Option<string[]>("--allow-host") { Description = messages["read.allow-host"] };
        var learns = new Option<bool>("--learn") { Description = messages["read.learn"] };
        var explain = new Option<bool>("--explain") { Description = messages["read.explain"] };
        var plain = new Option<bool>("--no-colour", "--no-color") { Description = messages["read.no-colour"] };
        var command = new Command("read", messages["read"]) { paths, ids, format, explain, plain, learns, allowed };
        command.SetAction(result =>
        {
            WantedReports? wanted = null;
            if (result.GetValue(ids) is { } list && (wanted = WantedReports.Of(list)) is null)
            {
                terminal.Error.WriteLine(messages.Of("error.missing", list));
                return 1;
            }
            var run = new ReadRun(terminal, messages, result.GetValue(paths)!, wanted, FetchOptions.Default with { AllowedHosts = (result.GetValue(allowed) ?? []).ToHashSet(StringComparer.OrdinalIgnoreCase) }, result.GetValue(learns));
            return result.GetValue(format) == "json" ? run.AsJson() : run.AsText(new ViewOptions(result.GetValue(explain), !result.GetValue(plain)));
        });
        return command;
    }
}
