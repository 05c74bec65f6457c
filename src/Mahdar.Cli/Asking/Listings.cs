using System.Globalization;
using Mahdar.Exchange;
using Mahdar.Model;
using Mahdar.Model.Claims;
using Mahdar.Model.Records;
using Mahdar.Storage;

namespace Mahdar.Cli.Asking;

/// <summary>The lists that the record answers with.</summary>
internal static class Listings
{
    private const Filters Bodily = Filters.Parties | Filters.Place | Filters.Days;
    private const Filters Every = Bodily | Filters.Words | Filters.Judged | Filters.Publisher | Filters.Order;

    public static readonly IReadOnlyList<Listing> All =
    [
        new("events", ["column.day", "column.what", "column.status", "column.who", "column.place", "column.reports", "column.judged", "column.id"], Every, Events)
        {
            Kinds = Words<EventType>(), Statuses = Words<EventStatus>(),
        },
        new("people", ["column.name", "column.office", "column.state", "column.first", "column.last", "column.reports", "column.judged", "column.id"], Every & ~Filters.Place & ~Filters.Publisher, People) { Kinds = Words<Role>() },
        new("states", ["column.name", "column.records", "column.id"], Bodily, (answerer, filter) => Bodies(answerer, filter, BodyKind.State)),
        new("organizations", ["column.name", "column.records", "column.id"], Bodily, (answerer, filter) => Bodies(answerer, filter, BodyKind.Organization)),
        new("series", ["column.name", "column.records", "column.id"], Bodily, (answerer, filter) => Bodies(answerer, filter, BodyKind.Series)),
        new("editions", ["column.day", "column.series", "column.session", "column.status", "column.place", "column.reports", "column.judged", "column.id"], Every, Editions) { Statuses = Words<EditionStatus>() },
        new("statements", ["column.day", "column.speaker", "column.words", "column.reports", "column.judged", "column.id"], Every, Statements) { Kinds = Words<StatementMode>() },
        new("conflicts", ["column.weight", "column.what", "column.readings", "column.favoured", "column.judged", "column.id"], Every, Conflicts) { Kinds = Words<ConflictKind>() },
        new("reports", ["column.day", "column.publisher", "column.title", "column.copy", "column.id"], Every & ~Filters.Judged, Reports) { Kinds = [] },
    ];

    private static string[] Words<T>() where T : struct, Enum => [.. Enum.GetValues<T>().Select(EnumNames<T>.Of)];

    private static IEnumerable<AskedRow> Events(Answerer answerer, RecordFilter filter) =>
        answerer.Questions.Events(filter).Select(happening => new AskedRow(
            [
                Text(happening.When), answerer.Messages["event." + EnumNames<EventType>.Of(happening.Type)], answerer.Messages["status." + EnumNames<EventStatus>.Of(happening.Status)],
                string.Join(" + ", happening.Parties.Select(answerer.Name)), answerer.Place(happening.Place), Support(happening.Reports, happening.Witnesses), answerer.Judged(happening.Id), happening.Id,
            ],
            () => answerer.Json.Of(happening)));

    private static IEnumerable<AskedRow> People(Answerer answerer, RecordFilter filter) =>
        answerer.Questions.People(filter).Select(person => new AskedRow(
            [
                answerer.Name(person), person.Tenures.FirstOrDefault()?.Title ?? "", person.Tenures.FirstOrDefault(tenure => tenure.Of is not null)?.Of is { } of ? answerer.Name(of) : "",
                Text(person.First), Text(person.Last), Support(person.Reports, person.Witnesses), answerer.Judged(person.Id), person.Id,
            ],
            () => answerer.Json.Of(person)));

    private static IEnumerable<AskedRow> Bodies(Answerer answerer, RecordFilter filter, BodyKind kind) =>
        answerer.Questions.Bodies(kind, filter).Select(body => new AskedRow(
            [kind == BodyKind.State ? answerer.State(body.Key.Split(':')[1]) : body.Name, Text(body.Records), body.Key],
            () => answerer.Json.Of(body)));

    private static IEnumerable<AskedRow> Editions(Answerer answerer, RecordFilter filter) =>
        answerer.Questions.Editions(filter).Select(edition => new AskedRow(
            [
                Text(edition.When), edition.Series.Name, edition.Ordinal is { } ordinal ? Text(ordinal) : "", answerer.Messages["status." + EnumNames<EditionStatus>.Of(edition.Status)],
                answerer.Place(edition.Place), Support(edition.Reports, edition.Witnesses), answerer.Judged(edition.Id), edition.Id,
            ],
            () => answerer.Json.Of(edition)));

    private static IEnumerable<AskedRow> Statements(Answerer answerer, RecordFilter filter) =>
        answerer.Questions.Statements(filter).Select(statement => new AskedRow(
            [Text(statement.Day), answerer.Name(statement.Speaker), statement.Text, Support(statement.Reports, statement.Witnesses), answerer.Judged(statement.Id), statement.Id],
            () => answerer.Json.Of(statement)));

    private static IEnumerable<AskedRow> Conflicts(Answerer answerer, RecordFilter filter) =>
        answerer.Questions.Conflicts(filter).Select(conflict => new AskedRow(
            [
                conflict.Weight.ToString("0.0", CultureInfo.InvariantCulture), answerer.Messages.IsArabic ? conflict.What.Arabic : conflict.What.English,
                string.Join(" | ", conflict.Readings.Select(reading => $"{reading.Value} ({reading.Witnesses})")),
                conflict.Readings.FirstOrDefault(reading => reading.Id == conflict.Favoured)?.Value ?? "", answerer.Judged(conflict.Id), conflict.Id,
            ],
            () => answerer.Json.Of(conflict)));

    private static IEnumerable<AskedRow> Reports(Answerer answerer, RecordFilter filter) =>
        answerer.Questions.Reports(filter).Select(report => new AskedRow(
            [Text(report.Published), report.Publisher ?? "", report.Title ?? "", report.Witness == report.Key ? "" : report.Witness, report.Key],
            () => answerer.Json.Of(report)));

    /// <summary>"5/2": five reports, two witnesses.</summary>
    private static string Support(int reports, int witnesses) => string.Create(CultureInfo.InvariantCulture, $"{reports}/{witnesses}");

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Text(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";

    private static string Text(Days days) => days.IsOneDay ? Text(days.From) : days.IsKnown ? $"{Text(days.From)}/{Text(days.To)}" : "";
}
