using System.CommandLine;
using System.Runtime.InteropServices;
using Mahdar.Cli.Languages;
using Mahdar.Pipeline.Watching;

namespace Mahdar.Cli.Commands;

/// <summary><c>mahdar watch FEEDS… [--store FILE] [--once] [--every MINUTES] [--delay SECONDS] [--allow-host HOST]</c></summary>
internal static class WatchCommand
{
    private const double LeastMinutes = 1, MostMinutes = 7 * 24 * 60, MostSeconds = 600;

    public static Command Build(Terminal terminal, Messages messages)
    {
        var feeds = new Argument<string[]>("feeds") { Description = messages["watch.feeds"], Arity = ArgumentArity.OneOrMore };
        var store = StoreOption.Build(messages);
        var once = new Option<bool>("--once") { Description = messages["watch.once"] };
        var every = new Option<double>("--every") { Description = messages["watch.every"], DefaultValueFactory = _ => WatchOptions.Default.Every.TotalMinutes };
        var delay = new Option<double>("--delay") { Description = messages["watch.delay"], DefaultValueFactory = _ => WatchOptions.Default.Fetching.Delay.TotalSeconds };
        var allowed = new Option<string[]>("--allow-host") { Description = messages["read.allow-host"] };
        var command = new Command("watch", messages["watch"]) { feeds, store, once, every, delay, allowed };
        command.SetAction(result =>
        {
            var (minutes, seconds) = (result.GetValue(every), result.GetValue(delay));
            if (minutes is not (>= LeastMinutes and <= MostMinutes) || seconds is not (>= 0 and <= MostSeconds))
            {
                terminal.Error.WriteLine(messages.Of("watch.range", LeastMinutes, MostMinutes, MostSeconds));
                return 1;
            }
            var options = WatchOptions.Default with
            {
                Every = TimeSpan.FromMinutes(minutes),
                Fetching = WatchOptions.Default.Fetching with { Delay = TimeSpan.FromSeconds(seconds), AllowedHosts = (result.GetValue(allowed) ?? []).ToHashSet(StringComparer.OrdinalIgnoreCase) },
            };
            using var stop = new CancellationTokenSource();
            using var interrupted = PosixSignalRegistration.Create(PosixSignal.SIGINT, signal => Stop(signal, stop));
            using var terminated = PosixSignalRegistration.Create(PosixSignal.SIGTERM, signal => Stop(signal, stop));
            return new WatchRun(terminal, messages, options).Watch(result.GetValue(feeds)!, result.GetValue(store)!, result.GetValue(once), stop.Token);
        });
        return command;
    }

    /// <summary>The first signal asks for an orderly end; a second one ends the program at once.</summary>
    private static void Stop(PosixSignalContext signal, CancellationTokenSource stop)
    {
        signal.Cancel = !stop.IsCancellationRequested;
        stop.Cancel();
    }
}
