using System.CommandLine;
using Mahdar.Cli.Asking;
using Mahdar.Cli.Languages;
using Mahdar.Cli.Views;
using Mahdar.Storage;
using Mahdar.Storage.Sqlite;

namespace Mahdar.Cli.Commands;

/// <summary><c>mahdar demo [--reports]</c>: the samples read into a fresh record, and what it answers.</summary>
internal static class DemoCommand
{
    private const string Folder = "samples";
    private const int RowsShown = 12;

    private static readonly string[] Shown = ["events", "people", "statements", "conflicts"];

    public static Command Build(Terminal terminal, Messages messages)
    {
        var reports = new Option<bool>("--reports") { Description = messages["demo.reports"] };
        var explain = new Option<bool>("--explain") { Description = messages["read.explain"] };
        var command = new Command("demo", messages["demo"]) { reports, explain };
        command.SetAction(result =>
        {
            if (FindSamples() is not { } samples)
            {
                terminal.Error.WriteLine(messages["demo.none"]);
                return 1;
            }
            return result.GetValue(reports) || result.GetValue(explain)
                ? new ReadRun(terminal, messages, [samples]).AsText(new ViewOptions(result.GetValue(explain), true))
                : KeepAndShow(samples, terminal, messages);
        });
        return command;
    }

    private static int KeepAndShow(string samples, Terminal terminal, Messages messages)
    {
        var file = Path.Combine(Directory.CreateTempSubdirectory("mahdar-demo-").FullName, "record.db");
        var status = new IngestRun(terminal, messages).Keep([samples], file);
        using var store = RecordStore.Open(file, StoreAccess.Read);
        using var writer = terminal.Writer();
        var sheet = new Sheet(writer, messages, new ViewOptions(false, true), terminal.IsScreen);
        var answerer = new Answerer(store, messages);
        foreach (var listing in Listings.All.Where(listing => Shown.Contains(listing.Name)))
        {
            sheet.Heading(messages["ask." + listing.Name]);
            sheet.Table(listing.Columns.Select(column => messages[column]), listing.Rows(answerer, new RecordFilter { Limit = RowsShown }).Select(row => row.Cells));
        }
        sheet.Blank();
        sheet.Line(0, messages.Of("demo.next", file));
        return status;
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
