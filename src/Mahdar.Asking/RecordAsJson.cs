using System.Globalization;
using System.Text.Json.Nodes;
using Mahdar.Exchange;
using Mahdar.Exchange.Records;
using Mahdar.Model;
using Mahdar.Model.Claims;
using Mahdar.Model.Records;
using Mahdar.Storage;
using Mahdar.Storage.Sqlite;

namespace Mahdar.Asking;

/// <summary>Records as JSON with the words they stand on: the same on the command line and over the network.</summary>
public sealed class RecordAsJson(Questions questions)
{
    private readonly Testimonies testimonies = new(questions);

    public JsonNode Of(EventRecord happening) => Marked(testimonies.Attach(RecordJson.ToBytes(happening), happening.Claims), happening.Id);

    public JsonNode Of(EditionRecord edition) => Marked(testimonies.Attach(RecordJson.ToBytes(edition), edition.Claims), edition.Id);

    public JsonNode Of(StatementRecord statement) => Marked(testimonies.Attach(RecordJson.ToBytes(statement), statement.Claims), statement.Id);

    public JsonNode Of(Conflict conflict) =>
        Marked(testimonies.Attach(RecordJson.ToBytes(conflict), conflict.Readings.SelectMany(reading => reading.Claims), conflict.Evidence), conflict.Id);

    public JsonNode Of(PersonRecord person) => Marked(JsonNode.Parse(RecordJson.ToBytes(person))!, person.Id);

    public JsonNode Of(KnownBody body) => new JsonObject { ["key"] = body.Key, ["kind"] = EnumNames<BodyKind>.Of(body.Kind), ["name"] = body.Name, ["records"] = body.Records };

    public JsonNode Of(ReportCard report) => new JsonObject
    {
        ["id"] = report.Key,
        ["title"] = report.Title,
        ["publisher"] = report.Publisher,
        ["published"] = Day(report.Published),
        ["url"] = report.Url,
        ["witness"] = report.Witness,
        ["sources"] = new JsonArray([.. questions.SourcesOf(report.Key).Select(source => JsonValue.Create(source))]),
    };

    public JsonNode Of(SearchHit hit) => new JsonObject
    {
        ["report"] = hit.Report,
        ["title"] = hit.Title,
        ["publisher"] = hit.Publisher,
        ["published"] = Day(hit.Published),
        ["start"] = hit.Passage.Start,
        ["end"] = hit.Passage.End,
        ["passage"] = hit.Passage.Of(hit.Text).ToString(),
        ["words"] = new JsonArray([.. hit.Words.Select(Offsets)]),
    };

    /// <summary>What people said of the record, as <c>judged</c>: <c>null</c> where they did not.</summary>
    private JsonNode Marked(JsonNode json, string record)
    {
        json["judged"] = questions.MarkOf(record) is not { } mark ? null : new JsonObject
        {
            ["verdict"] = EnumNames<Verdict>.Of(mark.Verdict),
            ["who"] = mark.Who,
            ["when"] = mark.When.ToString("O", CultureInfo.InvariantCulture),
            ["why"] = mark.Why,
        };
        return json;
    }

    private static JsonObject Offsets(Span word) => new() { ["start"] = word.Start, ["end"] = word.End };

    private static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
