using Mahdar.Exchange;
using Mahdar.Model.Records;
using Mahdar.Web.Accounts;
using Mahdar.Web.Lists;
using Mahdar.Web.Pages;
using Mahdar.Web.Review;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Mahdar.Web.Serving;

/// <summary>Review: what is doubtful, and what is decided.</summary>
internal static class ReviewRoutes
{
    public static void Map(IEndpointRouteBuilder site)
    {
        site.MapGet("/review", (HttpContext http, Visit visit, ReviewQueue queue) =>
            Shown.Page<ReviewPage>(new { Doubts = queue.Of(visit.Store), ListQuery.Of(http.Request).Page, Message = Told(http.Request.Query["told"]) }));
        site.MapPost("/review/judge", JudgeAsync);
        site.MapPost("/review/undo", UndoAsync);
    }

    private static async Task<IResult> JudgeAsync(HttpContext http, Visit visit, Access access, AccountKeeper keeper)
    {
        if (!access.MayJudge(http.User)) return Shown.Page<MessagePage>(new { Key = "forbidden" }, StatusCodes.Status403Forbidden);
        var form = await http.Request.ReadFormAsync(http.RequestAborted).ConfigureAwait(false);
        if (EnumNames<Verdict>.Find(form["verdict"]) is not { } verdict || Decision.Of(visit, verdict, form["a"].ToString().Trim(), form["b"] is [{ } b, ..] ? b.Trim() : null, form["why"]) is not { } judgement)
            return Shown.Page<MessagePage>(new { Key = "no-such-id" }, StatusCodes.Status404NotFound);
        return await DoneAsync(keeper.JudgeAsync(judgement), "kept", Address.Local(form["back"])).ConfigureAwait(false);
    }

    private static async Task<IResult> UndoAsync(HttpContext http, Access access, AccountKeeper keeper)
    {
        if (!access.MayJudge(http.User)) return Shown.Page<MessagePage>(new { Key = "forbidden" }, StatusCodes.Status403Forbidden);
        return await DoneAsync(keeper.UndoAsync(Access.NameOf(http.User)), "undone", "/review").ConfigureAwait(false);
    }

    /// <summary>Back to where the decision was made; the review says what came of it.</summary>
    private static async Task<IResult> DoneAsync(Task work, string told, string back)
    {
        if (await Task.WhenAny(work, Task.Delay(ReadRoutes.Patience)).ConfigureAwait(false) == work) await work.ConfigureAwait(false);
        else told = "queued";
        return Results.LocalRedirect(back == "/review" || back.StartsWith("/review?", StringComparison.Ordinal) ? "/review?told=" + told : back);
    }

    private static string? Told(string? told) => told is "kept" or "undone" or "queued" ? told : null;
}
