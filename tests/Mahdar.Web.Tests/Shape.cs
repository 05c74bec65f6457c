using System.Text.Json;
using System.Text.Json.Nodes;

namespace Mahdar.Tests.Web;

/// <summary>Holds JSON against the part of JSON Schema that the OpenAPI document uses.</summary>
internal static class Shape
{
    public static void Check(JsonNode? json, JsonNode schema, JsonNode document, string where)
    {
        if (schema is not JsonObject rules) return;
        if (rules["$ref"] is { } reference)
        {
            Check(json, document["components"]!["schemas"]![((string)reference!).Split('/')[^1]]!, document, where);
            return;
        }
        if (rules["type"] is { } type) (Types(type).Contains(TypeOf(json)) || TypeOf(json) == "integer" && Types(type).Contains("number")).ShouldBeTrue($"{where}: {TypeOf(json)}");
        if (rules["enum"] is JsonArray values && json is not null) values.Select(value => (string?)value).ShouldContain((string?)json, where);
        if (json is JsonArray items && rules["items"] is { } each) foreach (var item in items) Check(item, each, document, where + "[]");
        if (json is not JsonObject fields) return;
        foreach (var required in rules["required"]?.AsArray() ?? []) fields.ContainsKey((string)required!).ShouldBeTrue($"{where}: {required}");
        foreach (var (name, rule) in rules["properties"]?.AsObject() ?? []) if (fields.TryGetPropertyValue(name, out var value)) Check(value, rule!, document, $"{where}.{name}");
    }

    private static IEnumerable<string> Types(JsonNode type) => type is JsonArray several ? several.Select(one => (string)one!) : [(string)type!];

    private static string TypeOf(JsonNode? json) => json?.GetValueKind() switch
    {
        null or JsonValueKind.Null => "null",
        JsonValueKind.Object => "object",
        JsonValueKind.Array => "array",
        JsonValueKind.String => "string",
        JsonValueKind.True or JsonValueKind.False => "boolean",
        _ => json.ToJsonString().Contains('.') ? "number" : "integer",
    };
}
