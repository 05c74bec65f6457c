using System.CommandLine;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Mahdar.Cli.Commands;
using Mahdar.Cli.Languages;
using Mahdar.Cli.Views;
using Mahdar.Storage;
using Mahdar.Storage.Sqlite;

namespace Mahdar.Cli.Asking;

/// <summary><c>mahdar events|people|states|… [filters] [--format table|json|csv] [--store FILE]</c></summary>
internal static class ListCommand
{
    private const int UsualLimit = 50;

    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static IEnumerable<Command> Build(Terminal terminal, Messages messages) => Listings.All.Select(listing => Build(listing, terminal, messages));

    private static Command Build(Listing listing, Terminal terminal, Messages messages)
    {
        var filters = new FilterOptions(listing, messages);
        var format = new Option<string>("--format") { Description = messages["ask.format"], DefaultValueFactory = _ => "table" };
        format.AcceptOnlyFromAmong("table", "json", "csv");
        var file = StoreOption.Build(messages);
        var command = new Command(listing.Name, messages["ask." + listing.Name]) { format, file };
        foreach (var option in filters.All) command.Add(option);
        command.SetAction(result =>
        {
            using var store = RecordStore.Open(result.GetValue(file)!, StoreAccess.Read);
            using var moment = store.Snapshot();
            Staleness.Say(store, terminal, messages);
            var form = result.GetValue(format);
            var filter = filters.Filter(result, store.Questions, form == "table" ? UsualLimit : 0);
            using var writer = terminal.Writer();
            Write(form!, listing, listing.Rows(new Answerer(store, messages), filter), new Sheet(writer, messages, new ViewOptions(false, true), terminal.IsScreen), writer);
            return 0;
        });
        return command;
    }

    private static void Write(string format, Listing listing, IEnumerable<AskedRow> rows, Sheet sheet, StreamWriter writer)
    {
        switch (format)
        {
            case "json":
                foreach (var row in rows) writer.WriteLine(row.Json().ToJsonString(Plain));
                break;
            case "csv":
                writer.WriteLine(string.Join(',', listing.Columns.Select(column => column["column.".Length..])));
                foreach (var row in rows) writer.WriteLine(string.Join(',', row.Cells.Select(Quoted)));
                break;
            default:
                sheet.Table(listing.Columns.Select(column => sheet.Messages[column]), rows.Select(row => row.Cells));
                break;
        }
    }

    /// <summary>A field of CSV (RFC 4180).</summary>
    private static string Quoted(string cell) =>
        cell.AsSpan().ContainsAny("\",\n\r") ? new StringBuilder(cell).Replace("\"", "\"\"").Insert(0, '"').Append('"').ToString() : cell;
}
