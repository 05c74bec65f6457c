using System.Globalization;
using System.Text.Json.Nodes;
using Mahdar.Model;
using Mahdar.Model.Records;
using Mahdar.Storage;
using Mahdar.Storage.Sqlite;

namespace Mahdar.Asking;

/// <summary>The words of reports behind claims. Texts are read once, and the last of them kept.</summary>
public sealed class Testimonies(Questions questions)
{
    private const int MostTexts = 256;

    private readonly Dictionary<string, string?> texts = [];

    /// <summary>Where the words of claims stand, with the report's name and day; in the order of the days.</summary>
    public IReadOnlyList<Testimony> Of(IEnumerable<string> claims) =>
        [.. claims.Select(Of).OfType<Testimony>().OrderBy(testimony => testimony.Report.Published ?? DateOnly.MaxValue).ThenBy(testimony => testimony.Claim.Id, StringComparer.Ordinal)];

    public Testimony? Of(string claim) =>
        questions.Claim(claim) is { } place && questions.Report(place.Report) is { } report ? new Testimony(place, report, Words(place.Report, place.Span)) : null;

    /// <summary>The words of a report at a span; empty where there is no such report.</summary>
    public string Words(string report, Span span) => Text(report) is { } text ? span.Of(text).ToString() : "";

    public string? Text(string report)
    {
        if (texts.Count > MostTexts) texts.Clear();
        if (!texts.TryGetValue(report, out var text)) texts.Add(report, text = questions.TextOf(report));
        return text;
    }

    /// <summary>The JSON of a record with the evidence of its claims: report, sources, offsets and words.</summary>
    /// <param name="others">Words that no claim stands on: a day that cannot be.</param>
    public JsonNode Attach(byte[] record, IEnumerable<string> claims, IReadOnlyList<Evidence>? others = null)
    {
        var json = JsonNode.Parse(record)!;
        json["evidence"] = new JsonArray([.. Of(claims).Select(Json), .. (others ?? []).Select(Json)]);
        return json;
    }

    private JsonObject Json(Testimony testimony) => Json(testimony.Report, testimony.Claim.Report, testimony.Claim.Span, testimony.Claim);

    private JsonObject Json(Evidence evidence) => Json(questions.Report(evidence.Report), evidence.Report, evidence.Span, null);

    private JsonObject Json(ReportCard? card, string report, Span span, ClaimPlace? claim) => new()
    {
        ["claim"] = claim?.Id.ToString(),
        ["report"] = report,
        ["sources"] = new JsonArray([.. questions.SourcesOf(report).Select(source => JsonValue.Create(source))]),
        ["publisher"] = card?.Publisher,
        ["published"] = card?.Published?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        ["local"] = claim?.Local,
        ["start"] = span.Start,
        ["end"] = span.End,
        ["text"] = Words(report, span),
    };
}
