using Mahdar.Cli.Languages;
using Mahdar.Pipeline.Watching;
using Spectre.Console;

namespace Mahdar.Cli.Views;

/// <summary>Shows the watching: a page on a person's terminal, lines where the output goes elsewhere.</summary>
internal static class WatchView
{
    public static void Run(Terminal terminal, Messages messages, WatchBoard board, Action<IWatcher> watch)
    {
        if (!terminal.IsScreen)
        {
            using var writer = terminal.Writer();
            watch(new WatchLines(writer, terminal.Error, messages, board));
            return;
        }
        using var screen = terminal.Writer();
        screen.AutoFlush = true;
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(screen) });
        var page = new WatchPage(messages, board);
        console.Live(page.Draw(console.Profile.Height)).Overflow(VerticalOverflow.Ellipsis).Start(context =>
        {
            page.Changed += () => context.UpdateTarget(page.Draw(console.Profile.Height));
            watch(page);
        });
    }
}
