using System.CommandLine;
using System.Net;
using Mahdar.Cli.Languages;
using Mahdar.Web.Serving;
using Microsoft.Extensions.Hosting;

namespace Mahdar.Cli.Commands;

/// <summary><c>mahdar serve [--store FILE] [--port N] [--address IP]</c></summary>
internal static class ServeCommand
{
    public static Command Build(Terminal terminal, Messages messages)
    {
        var file = StoreOption.Build(messages);
        var port = new Option<int>("--port") { Description = messages["serve.port"], DefaultValueFactory = _ => WebOptions.UsualPort };
        var address = new Option<string>("--address") { Description = messages["serve.address"], DefaultValueFactory = _ => IPAddress.Loopback.ToString() };
        var command = new Command("serve", messages["serve"]) { file, port, address };
        command.SetAction((result, stop) =>
        {
            var asked = result.GetValue(address)!;
            if (asked == "localhost") asked = IPAddress.Loopback.ToString();
            if (IPAddress.TryParse(asked, out var where)) return RunAsync(new WebOptions(result.GetValue(file)!, where, result.GetValue(port)), terminal, messages, stop);
            terminal.Error.WriteLine(messages.Of("serve.no-address", asked));
            return Task.FromResult(1);
        });
        return command;
    }

    private static async Task<int> RunAsync(WebOptions options, Terminal terminal, Messages messages, CancellationToken stop)
    {
        await using var site = WebServer.Build(options);
        try
        {
            await site.StartAsync(stop).ConfigureAwait(false);
        }
        catch (IOException) when (!stop.IsCancellationRequested)
        {
            terminal.Error.WriteLine(messages.Of("serve.taken", options.Port));
            return 1;
        }
        foreach (var url in site.Urls) terminal.Error.WriteLine(messages.Of("serve.at", url));
        if (!options.IsLocal) terminal.Error.WriteLine(messages["serve.open"]);
        await site.WaitForShutdownAsync(stop).ConfigureAwait(false);
        return 0;
    }
}
