using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Mahdar.Tests.Cli;

/// <summary>JSON as the goldens have it: what holds no other object stands on one line, so that a difference is one fact.</summary>
internal static class GoldenJson
{
    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Of(JsonNode node) => Write(new StringBuilder(), node, 0).Append('\n').ToString();

    private static StringBuilder Write(StringBuilder text, JsonNode? node, int depth) => node switch
    {
        JsonObject { Count: > 0 } fields when IsDeep(node) => Wrap(text, '{', fields.Select(field => ((string?)field.Key, field.Value)), '}', depth),
        JsonArray { Count: > 0 } items when IsDeep(node) => Wrap(text, '[', items.Select(item => ((string?)null, item)), ']', depth),
        _ => text.Append(node?.ToJsonString(Plain) ?? "null"),
    };

    private static StringBuilder Wrap(StringBuilder text, char open, IEnumerable<(string? Name, JsonNode? Value)> parts, char close, int depth)
    {
        text.Append(open);
        var separator = "";
        foreach (var (name, value) in parts)
        {
            text.Append(separator).Append('\n').Append(' ', 2 * (depth + 1));
            if (name is not null) text.Append('"').Append(name).Append("\": ");
            Write(text, value, depth + 1);
            separator = ",";
        }
        return text.Append('\n').Append(' ', 2 * depth).Append(close);
    }

    /// <summary>Whether something stands in it that holds other things, or the whole report.</summary>
    private static bool IsDeep(JsonNode node) => Children(node).Any(child => child is JsonObject or JsonArray && (node is JsonArray || Children(child).Any(inner => inner is JsonObject or JsonArray) || Children(child).Count() > 2));

    private static IEnumerable<JsonNode?> Children(JsonNode? node) => node switch
    {
        JsonObject fields => fields.Select(field => field.Value),
        JsonArray items => items,
        _ => [],
    };
}
