using System.Text.Json.Nodes;

namespace Mahdar.Web.Api;

/// <summary>The OpenAPI document, made of the operations that are served.</summary>
internal static class OpenApi
{
    public const string Root = "/api/v1";

    public static readonly string Document = Make().ToJsonString(JsonForm.Plain);

    private static JsonObject Make()
    {
        var paths = new JsonObject();
        foreach (var operations in Operations.All.GroupBy(operation => operation.Path))
        {
            var path = new JsonObject();
            foreach (var operation in operations) path[operation.Method.ToLowerInvariant()] = Of(operation);
            paths[Root + operations.Key] = path;
        }
        return new JsonObject
        {
            ["openapi"] = "3.1.0",
            ["info"] = new JsonObject { ["title"] = "Mahdar", ["version"] = "1", ["description"] = "The minutes of diplomacy, from Arabic news reports." },
            ["paths"] = paths,
            ["components"] = new JsonObject
            {
                ["schemas"] = Schemas.All(),
                ["securitySchemes"] = new JsonObject { ["token"] = new JsonObject { ["type"] = "http", ["scheme"] = "bearer", ["description"] = "needed where the service listens on more than this computer" } },
            },
            ["security"] = new JsonArray(new JsonObject { ["token"] = new JsonArray() }, new JsonObject()),
        };
    }

    private static JsonObject Of(Operation operation)
    {
        var json = new JsonObject
        {
            ["operationId"] = operation.Method.ToLowerInvariant() + operation.Path.Replace("/{id}", "-one", StringComparison.Ordinal).Replace('/', '-'),
            ["summary"] = operation.Summary,
            ["description"] = operation.SummaryArabic,
            ["parameters"] = new JsonArray([.. operation.Parameters.Select(Of)]),
            ["responses"] = new JsonObject
            {
                ["200"] = new JsonObject { ["description"] = operation.Summary, ["content"] = Content("application/json", operation.Answers) },
                ["default"] = new JsonObject { ["description"] = "what went wrong", ["content"] = Content("application/problem+json", "Problem") },
            },
        };
        if (operation.Sends is { } type) json["requestBody"] = new JsonObject { ["required"] = true, ["content"] = type == "text/plain" ? new JsonObject { [type] = new JsonObject { ["schema"] = new JsonObject { ["type"] = "string" } } } : Content(type, "NewJudgement") };
        return json;
    }

    private static JsonObject Of(Parameter parameter) => new()
    {
        ["name"] = parameter.Name,
        ["in"] = parameter.Place,
        ["required"] = parameter.Place == "path",
        ["description"] = parameter.Description,
        ["schema"] = SchemaOf(parameter),
    };

    private static JsonObject SchemaOf(Parameter parameter)
    {
        if (parameter.Type == "array") return new JsonObject { ["type"] = "array", ["items"] = new JsonObject { ["type"] = "string" } };
        var schema = new JsonObject { ["type"] = parameter.Type };
        if (parameter.Words.Count > 0) schema["enum"] = new JsonArray([.. parameter.Words.Select(word => JsonValue.Create(word))]);
        return schema;
    }

    private static JsonObject Content(string type, string schema) => new() { [type] = new JsonObject { ["schema"] = new JsonObject { ["$ref"] = "#/components/schemas/" + schema } } };
}
