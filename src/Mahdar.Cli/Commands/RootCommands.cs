using System.CommandLine;
using Mahdar.Cli.Asking;
using Mahdar.Cli.Languages;
using Mahdar.Storage;

namespace Mahdar.Cli.Commands;

/// <summary>The commands that the program has. Exit status: 0 all well, 1 wrong use or something missing, 2 some report could not be read.</summary>
internal static class RootCommands
{
    public static int Run(string[] args, Terminal terminal)
    {
        var messages = Messages.Choose(args, terminal.Locale);
        using var writer = terminal.Writer();
        using var help = new HelpWriter(writer, messages);
        try
        {
            var status = Build(terminal, messages).Parse(args).Invoke(new InvocationConfiguration { Output = help, Error = terminal.Error, EnableDefaultExceptionHandler = false });
            help.Deliver();
            return status;
        }
        catch (StoreException fault)
        {
            terminal.Error.WriteLine(messages.IsArabic ? fault.MessageArabic : fault.Message);
            return 1;
        }
        catch (IOException) when (!terminal.IsScreen)
        {
            // Whoever read our output has gone.
            return 0;
        }
    }

    private static RootCommand Build(Terminal terminal, Messages messages)
    {
        var language = new Option<string>("--lang") { Description = messages["lang"], Recursive = true };
        language.AcceptOnlyFromAmong("en", "ar");
        var root = new RootCommand(messages["root"])
        {
            language,
            ReadCommand.Build(terminal, messages),
            IngestCommand.Build(terminal, messages),
            WatchCommand.Build(terminal, messages),
            RebuildCommand.Build(terminal, messages),
            SearchCommand.Build(terminal, messages),
            JudgeCommand.Build(terminal, messages),
            ScoreCommand.Build(terminal, messages),
            ServeCommand.Build(terminal, messages),
            AccountsCommand.Build(terminal, messages),
            DemoCommand.Build(terminal, messages),
            TimesCommand.Create(),
            NamesCommand.Build(terminal, messages),
            TrainCommand.Build(terminal, messages),
        };
        foreach (var command in ListCommand.Build(terminal, messages).Concat(ShowCommand.Build(terminal, messages))) root.Add(command);
        return root;
    }
}
