using System.Text.Json;
using System.Text.Json.Nodes;
using Mahdar.Exchange;
using Mahdar.Model.Records;
using Mahdar.Web.Accounts;
using Mahdar.Web.Review;
using Mahdar.Web.Serving;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace Mahdar.Web.Api;

/// <summary>Decisions over the network.</summary>
internal static class Judging
{
    public static async Task<IResult> JudgeAsync(HttpContext http, Visit visit)
    {
        if (!http.Request.HasJsonContentType()) return Problem.Of(StatusCodes.Status415UnsupportedMediaType, "not-json", "send a JSON object with verdict, a, b and why");
        if (await ReadAsync(http).ConfigureAwait(false) is not { } asked || EnumNames<Verdict>.Find(Text(asked, "verdict")) is not { } verdict || Text(asked, "a") is not { } a)
            return Problem.Of(StatusCodes.Status400BadRequest, "bad-judgement", "send a JSON object with verdict, a, b and why");
        if (Decision.Of(visit, verdict, a, Text(asked, "b"), Text(asked, "why")) is not { } judgement)
            return Problem.Of(StatusCodes.Status404NotFound, "not-found", "nothing in the record has this id");
        var number = await http.RequestServices.GetRequiredService<AccountKeeper>().JudgeAsync(judgement).ConfigureAwait(false);
        return Operations.Text(Operations.Json(judgement with { Number = number }));
    }

    public static async Task<IResult> UndoAsync(HttpContext http, Visit visit) =>
        await http.RequestServices.GetRequiredService<AccountKeeper>().UndoAsync(Access.NameOf(http.User)).ConfigureAwait(false) is { } undone
            ? Operations.Text(Operations.Json(undone)) : Problem.Of(StatusCodes.Status404NotFound, "none", "no judgement holds");

    private static async Task<JsonObject?> ReadAsync(HttpContext http)
    {
        try
        {
            return await JsonNode.ParseAsync(http.Request.Body, cancellationToken: http.RequestAborted).ConfigureAwait(false) as JsonObject;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static string? Text(JsonObject json, string name) => json[name] is JsonValue value && value.TryGetValue<string>(out var text) ? text : null;
}
