using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Schema;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Mahdar.Model.Records;

namespace Mahdar.Web.Api;

/// <summary>The shapes of answers, as JSON Schema: those of records follow from their types.</summary>
internal static class Schemas
{
    private static readonly string[] Listed = ["Event", "Person", "Edition", "Statement", "Conflict", "ReportCard", "Body", "SearchHit", "Tally", "Bar", "Facet", "Judgement"];

    /// <summary>Records that come with the words they stand on.</summary>
    private static readonly string[] Witnessed = ["Event", "Edition", "Statement", "Conflict"];

    private static readonly JsonSerializerOptions Options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower) },
        TypeInfoResolver = new DefaultJsonTypeInfoResolver(),
    };

    public static JsonObject All()
    {
        var all = new JsonObject
        {
            ["Event"] = Record<EventRecord>(),
            ["Person"] = Record<PersonRecord>(),
            ["Edition"] = Record<EditionRecord>(),
            ["Statement"] = Record<StatementRecord>(),
            ["Conflict"] = Record<Conflict>(),
            ["ReportCard"] = Texts("id", "title?", "publisher?", "published?", "url?", "witness", "sources[]"),
            ["Body"] = Texts("key", "kind", "name", "records#"),
            ["SearchHit"] = Texts("report", "title?", "publisher?", "published?", "start#", "end#", "passage", "words[]"),
            ["Tally"] = Texts("party", "name", "events#"),
            ["Bar"] = Texts("time", "events#", "statements#"),
            ["Facet"] = Texts("facet", "value", "name", "records#"),
            ["Judgement"] = Texts("number#", "verdict", "a", "b?", "who", "when", "why"),
            ["Evidence"] = Texts("claim?", "report", "sources[]", "publisher?", "published?", "local?", "start#", "end#", "text"),
            ["NewJudgement"] = Texts("verdict", "a", "b?", "why?"),
            ["Problem"] = Texts("type", "title", "status#", "detail?"),
            ["Minutes"] = Texts("report{}", "entities[]", "offices[]", "times[]", "editions[]", "events[]", "statements[]", "problems[]"),
        };
        foreach (var name in Witnessed) all[name]!["properties"]!["evidence"] = new JsonObject { ["type"] = "array", ["items"] = new JsonObject { ["$ref"] = "#/components/schemas/Evidence" } };
        foreach (var name in Listed) all[name + "List"] = new JsonObject
        {
            ["type"] = "object",
            ["required"] = new JsonArray("items", "next"),
            ["properties"] = new JsonObject
            {
                ["items"] = new JsonObject { ["type"] = "array", ["items"] = new JsonObject { ["$ref"] = "#/components/schemas/" + name } },
                ["next"] = new JsonObject { ["type"] = new JsonArray("string", "null") },
            },
        };
        return all;
    }

    private static JsonNode Record<T>() => Options.GetJsonSchemaAsNode(typeof(T), new JsonSchemaExporterOptions { TreatNullObliviousAsNonNullable = true });

    /// <summary>Fields by name: <c>?</c> may be null, <c>#</c> is a number, <c>[]</c> a list, <c>{}</c> an object.</summary>
    private static JsonObject Texts(params string[] fields)
    {
        var properties = new JsonObject();
        foreach (var field in fields)
            properties[field.TrimEnd('?', '#', '[', ']', '{', '}')] = new JsonObject
            {
                ["type"] = field[^1] switch { '?' => new JsonArray("string", "null"), '#' => "integer", ']' => "array", '}' => "object", _ => "string" },
            };
        return new JsonObject { ["type"] = "object", ["properties"] = properties, ["required"] = new JsonArray([.. fields.Where(field => field[^1] != '?').Select(field => (JsonNode)field.TrimEnd('#', '[', ']', '{', '}'))]) };
    }
}
