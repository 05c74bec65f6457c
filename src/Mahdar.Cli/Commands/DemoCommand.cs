using System.CommandLine;
using Mahdar.Cli.Languages;
using Mahdar.Cli.Views;

namespace Mahdar.Cli.Commands;

/// <summary><c>mahdar demo</c>: the sample reports, read and shown.</summary>
internal static class DemoCommand
{
    private const string Folder = "samples";

    public static Command Build(Terminal terminal, Messages messages)
    {
        var explain = new Option<bool>("--explain") { Description = messages["read.explain"] };
        var command = new Command("demo", messages["demo"]) { explain };
        command.SetAction(result => Run(terminal, messages, new ViewOptions(result.GetValue(explain), true)));
        return command;
    }

    private static int Run(Terminal terminal, Messages messages, ViewOptions options)
    {
        if (FindSamples() is { } samples) return new ReadRun(terminal, messages, [samples]).AsText(options);
        terminal.Error.WriteLine(messages["demo.none"]);
        return 1;
    }

    /// <summary>The samples lie where the user stands, or above the program.</summary>
    private static string? FindSamples()
    {
        if (Directory.Exists(Folder)) return Folder;
        for (var place = new DirectoryInfo(AppContext.BaseDirectory); place is not null; place = place.Parent)
            if (Directory.Exists(Path.Combine(place.FullName, Folder))) return Path.Combine(place.FullName, Folder);
        return null;
    }
}
