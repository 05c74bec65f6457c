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

    public JsonNode Of(EventRecord happening) => testimonies.Attach(RecordJson.ToBytes(happening), happening.Claims);

    public JsonNode Of(EditionRecord edition) => testimonies.Attach(RecordJson.ToBytes(edition), edition.Claims);

    public JsonNode Of(StatementRecord statement) => testimonies.Attach(RecordJson.ToBytes(statement), statement.Claims);

    public JsonNode Of(Conflict conflict) => testimonies.Attach(RecordJson.ToBytes(conflict), conflict.Readings.SelectMany(reading => reading.Claims), conflict.Evidence);

    public JsonNode Of(PersonRecord person) => JsonNode.Parse(RecordJson.ToBytes(person))!;

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

    private static JsonObject Offsets(Span word) => new() { ["start"] = word.Start, ["end"] = word.End };

    private static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
