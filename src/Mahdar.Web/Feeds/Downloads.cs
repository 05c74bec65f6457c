using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using Mahdar.Asking;
using Mahdar.Exchange;
using Mahdar.Model;
using Mahdar.Model.Records;
using Mahdar.Storage;
using Mahdar.Web.Api;
using Mahdar.Web.Lists;
using Mahdar.Web.Serving;
using Microsoft.AspNetCore.Http;

namespace Mahdar.Web.Feeds;

/// <summary>What a list shows, as a file.</summary>
internal sealed class Downloads(Visit visit)
{
    private const int MostInFeed = 50;

    private string Site => $"{visit.Http.Request.Scheme}://{visit.Http.Request.Host}";

    /// <summary>The list of a path (<c>/events</c>) with its query; not found where there is no such list or form.</summary>
    public IResult Of(string list, string ending, ListQuery query)
    {
        var filter = new FilterReader(visit.Questions).Read(query.Asked(ending == "atom" ? MostInFeed : 0));
        return (list, ending) switch
        {
            ("events", "csv") => Table(list, ["day", "what", "status", "who", "place", "reports", "witnesses", "id"], visit.Questions.Events(filter).Select(Cells)),
            ("events", "json") => Json(list, visit.Questions.Events(filter), (json, item) => json.Of(item)),
            ("events", "ics") => Days(list, visit.Questions.Events(filter).Select(item => new CalendarEntry(item.Id, Title(item), item.When, visit.Names.Place(item.Place), item.Status, Site + Address.Event(item.Id)))),
            ("events", "atom") => Feed(list, query, visit.Questions.Events(filter).Select(item => new AtomEntry(Title(item), Site + Address.Event(item.Id), item.When.From ?? item.When.To, string.Join(" · ", item.Topics.Prepend(visit.Words.Days(item.When)))))),
            ("statements", "csv") => Table(list, ["day", "speaker", "mode", "words", "reports", "witnesses", "id"], visit.Questions.Statements(filter).Select(Cells)),
            ("statements", "json") => Json(list, visit.Questions.Statements(filter), (json, item) => json.Of(item)),
            ("statements", "atom") => Feed(list, query, visit.Questions.Statements(filter).Select(item => new AtomEntry(visit.Names.Of(item.Speaker), Site + Address.Statement(item.Id), item.Day, item.Text))),
            ("editions", "csv") => Table(list, ["day", "series", "session", "status", "place", "reports", "witnesses", "id"], visit.Questions.Editions(filter).Select(Cells)),
            ("editions", "json") => Json(list, visit.Questions.Editions(filter), (json, item) => json.Of(item)),
            ("editions", "ics") => Days(list, visit.Questions.Editions(filter).Select(item => new CalendarEntry(item.Id, Title(item), item.When, visit.Names.Place(item.Place), item.Status == EditionStatus.Cancelled ? EventStatus.Cancelled : EventStatus.Held, Site + Address.Edition(item.Id)))),
            ("editions", "atom") => Feed(list, query, visit.Questions.Editions(filter).Select(item => new AtomEntry(Title(item), Site + Address.Edition(item.Id), item.When.From, visit.Words.Days(item.When)))),
            ("people", "csv") => Table(list, ["name", "latin", "office", "first", "last", "reports", "witnesses", "id"], visit.Questions.People(filter).Select(Cells)),
            ("people", "json") => Json(list, visit.Questions.People(filter), (json, item) => json.Of(item)),
            ("conflicts", "csv") => Table(list, ["kind", "what", "readings", "favoured", "id"], visit.Questions.Conflicts(filter).Select(Cells)),
            ("conflicts", "json") => Json(list, visit.Questions.Conflicts(filter), (json, item) => json.Of(item)),
            ("conflicts", "atom") => Feed(list, query, visit.Questions.Conflicts(filter).Select(item => new AtomEntry(visit.Words.Kind(item.Kind), Site + Address.Conflict(item.Id), null, visit.Words.Say(item.What)))),
            ("reports", "csv") => Table(list, ["day", "publisher", "title", "url", "witness", "id"], visit.Questions.Reports(filter).Select(Cells)),
            ("reports", "json") => Json(list, visit.Questions.Reports(filter), (json, item) => json.Of(item)),
            ("reports", "atom") => Feed(list, query, visit.Questions.Reports(filter).Select(item => new AtomEntry(item.Title ?? visit.Texts["no-title"], Site + Address.Report(item.Key), item.Published, item.Publisher ?? ""))),
            _ => Results.NotFound(),
        };
    }

    private IReadOnlyList<string?> Cells(EventRecord item) =>
        [Iso(item.When), EnumNames<EventType>.Of(item.Type), EnumNames<EventStatus>.Of(item.Status), string.Join(" + ", item.Parties.Select(visit.Names.Of)), visit.Names.Place(item.Place), Text(item.Reports), Text(item.Witnesses), item.Id];

    private IReadOnlyList<string?> Cells(StatementRecord item) =>
        [Iso(item.Day), visit.Names.Of(item.Speaker), EnumNames<StatementMode>.Of(item.Mode), item.Text, Text(item.Reports), Text(item.Witnesses), item.Id];

    private IReadOnlyList<string?> Cells(EditionRecord item) =>
        [Iso(item.When), visit.Names.Of(item.Series), item.Ordinal is { } ordinal ? Text(ordinal) : "", EnumNames<EditionStatus>.Of(item.Status), visit.Names.Place(item.Place), Text(item.Reports), Text(item.Witnesses), item.Id];

    private IReadOnlyList<string?> Cells(PersonRecord item) =>
        [item.Name, item.Latin, visit.Names.Office(item), Iso(item.First), Iso(item.Last), Text(item.Reports), Text(item.Witnesses), item.Id];

    private IReadOnlyList<string?> Cells(Conflict item) =>
        [EnumNames<ConflictKind>.Of(item.Kind), visit.Words.Say(item.What), string.Join(" | ", item.Readings.Select(reading => $"{visit.Names.Value(reading)} ({reading.Witnesses})")), item.Readings.FirstOrDefault(reading => reading.Id == item.Favoured) is { } favoured ? visit.Names.Value(favoured) : "", item.Id];

    private static IReadOnlyList<string?> Cells(ReportCard item) => [Iso(item.Published), item.Publisher, item.Title, item.Url, item.Witness, item.Key];

    private string Title(EventRecord item) => $"{visit.Words.Type(item.Type)}: {string.Join(" · ", item.Parties.Select(visit.Names.Of))}";

    private string Title(EditionRecord item) => visit.Names.Of(item.Series) + (item.Ordinal is { } ordinal ? $" ({Text(ordinal)})" : "");

    private IResult Table(string name, IReadOnlyList<string?> columns, IEnumerable<IReadOnlyList<string?>> rows) => File(name, "csv", "text/csv", Csv.Of(rows.Prepend(columns)));

    private IResult Days(string name, IEnumerable<CalendarEntry> entries) => File(name, "ics", "text/calendar", Calendar.Of(visit.Texts["site"], entries));

    private IResult Feed(string name, ListQuery query, IEnumerable<AtomEntry> entries) =>
        Results.Text(Atom.Of($"{visit.Texts["site"]} · {visit.Texts["nav." + name]}", Site + query.File("atom"), Site + query.Url, [.. entries]), "application/atom+xml", Encoding.UTF8);

    private IResult Json<T>(string name, IReadOnlyList<T> items, Func<RecordAsJson, T, JsonNode> of)
    {
        var json = new RecordAsJson(visit.Questions);
        return File(name, "json", "application/json", items.Select((item, at) => (at == 0 ? "[" : ",\n") + of(json, item).ToJsonString(JsonForm.Plain)).Append(items.Count == 0 ? "[]" : "]"));
    }

    /// <summary>Piece by piece: all of a list may be more than memory should hold.</summary>
    private IResult File(string name, string ending, string type, IEnumerable<string> pieces)
    {
        visit.Http.Response.Headers.ContentDisposition = $"attachment; filename=\"mahdar-{name}.{ending}\"";
        return Results.Stream(async stream =>
        {
            await using var writer = new StreamWriter(stream, new UTF8Encoding(false), leaveOpen: true);
            foreach (var piece in pieces)
            {
                visit.Http.RequestAborted.ThrowIfCancellationRequested();
                await writer.WriteAsync(piece).ConfigureAwait(false);
            }
        }, type + "; charset=utf-8");
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string? Iso(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string? Iso(Days days) => days.IsOneDay ? Iso(days.From) : days.IsKnown ? $"{Iso(days.From)}/{Iso(days.To)}" : null;
}
