using System.CommandLine;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using Mahdar.Asking;
using Mahdar.Cli.Commands;
using Mahdar.Cli.Languages;
using Mahdar.Cli.Views;
using Mahdar.Storage;
using Mahdar.Storage.Sqlite;

namespace Mahdar.Cli.Asking;

/// <summary><c>mahdar search WORDS</c>: the reports that have the words under whatever clitics and spelling, each with the passage.</summary>
internal static class SearchCommand
{
    private const int UsualLimit = 20;

    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static Command Build(Terminal terminal, Messages messages)
    {
        var words = new Argument<string[]>("words") { Description = messages["search.words"], Arity = ArgumentArity.OneOrMore };
        var format = new Option<string>("--format") { Description = messages["search.format"], DefaultValueFactory = _ => "text" };
        format.AcceptOnlyFromAmong("text", "json");
        var limit = new Option<int>("--limit") { Description = messages["ask.--limit"], DefaultValueFactory = _ => UsualLimit };
        var days = new DayOptions(messages);
        var file = StoreOption.Build(messages);
        var command = new Command("search", messages["search"]) { words, format, limit, days.From, days.To, file };
        command.SetAction(result =>
        {
            using var store = RecordStore.Open(result.GetValue(file)!, StoreAccess.Read);
            using var moment = store.Snapshot();
            using var writer = terminal.Writer();
            var hits = store.Questions.Search(string.Join(' ', result.GetValue(words)!), days.Filter(result) with { Limit = result.GetValue(limit) });
            var json = new RecordAsJson(store.Questions);
            if (result.GetValue(format) == "json") foreach (var hit in hits) writer.WriteLine(json.Of(hit).ToJsonString(Plain));
            else Show(hits, new Sheet(writer, messages, new ViewOptions(false, true), terminal.IsScreen));
            return 0;
        });
        return command;
    }

    private static void Show(IReadOnlyList<SearchHit> hits, Sheet sheet)
    {
        if (hits.Count == 0) sheet.Line(0, new Piece(sheet.Messages["search.none"], Tone.Quiet));
        foreach (var hit in hits)
        {
            sheet.Item(new Piece($"{hit.Published?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)} {hit.Publisher} ", Tone.Day), sheet.Value(hit.Title, Tone.Strong), new Piece("  " + hit.Report, Tone.Quiet));
            sheet.Detail(sheet.Marked(hit.Text, hit.Passage, hit.Words));
        }
    }
}
