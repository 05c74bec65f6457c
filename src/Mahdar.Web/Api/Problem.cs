using System.Text;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;

namespace Mahdar.Web.Api;

/// <summary>What went wrong, for programs: problem details (RFC 9457).</summary>
internal static class Problem
{
    public static IResult Of(int status, string kind, string title, string? detail = null)
    {
        var json = new JsonObject { ["type"] = "/api#" + kind, ["title"] = title, ["status"] = status };
        if (detail is not null) json["detail"] = detail;
        return Results.Text(json.ToJsonString(JsonForm.Plain), "application/problem+json", Encoding.UTF8, status);
    }

    public static IResult NotFound => Of(StatusCodes.Status404NotFound, "not-found", "nothing in the record has this id");
}
