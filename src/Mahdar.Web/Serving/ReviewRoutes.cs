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
            Shown.Page<ReviewPage>(new { Doubts = queue.Of(visit.Store), ListQuery.Of(http.Request).Page }));
        site.MapGet("/review/pair", Pair);
        site.MapPost("/review/judge", JudgeAsync);
        site.MapPost("/review/undo", UndoAsync);
    }

    /// <summary>What a record could be put together with: what is like it, or what is found by words.</summary>
    private static IResult Pair(HttpContext http, Visit visit)
    {
        if (http.Request.Query["a"] is not [{ Length: > 0 } a, ..] || visit.Questions.RecordOf(a) is not { } record || Counterparts.Of(visit.Questions, record, http.Request.Query["q"]) is not { } found) return Shown.NotFound;
        return Shown.Page<PairPage>(new { Record = record, Found = found });
    }

    private static async Task<IResult> JudgeAsync(HttpContext http, Visit visit, Access access, AccountKeeper keeper)
    {
        if (!access.MayJudge(http.User)) return Shown.Page<MessagePage>(new { Key = "forbidden" }, StatusCodes.Status403Forbidden);
        var form = await http.Request.ReadFormAsync(http.RequestAborted).ConfigureAwait(false);
        if (EnumNames<Verdict>.Find(form["verdict"]) is not { } verdict || Decision.Of(visit, verdict, About(form, verdict).Trim(), form["b"] is [{ } b, ..] ? b.Trim() : null, form["why"]) is not { } judgement)
            return Shown.Page<MessagePage>(new { Key = "no-such-id" }, StatusCodes.Status404NotFound);
        return await DoneAsync(keeper.JudgeAsync(judgement), "kept", Address.Local(form["back"])).ConfigureAwait(false);
    }

    private static async Task<IResult> UndoAsync(HttpContext http, Access access, AccountKeeper keeper)
    {
        if (!access.MayJudge(http.User)) return Shown.Page<MessagePage>(new { Key = "forbidden" }, StatusCodes.Status403Forbidden);
        var form = await http.Request.ReadFormAsync(http.RequestAborted).ConfigureAwait(false);
        return await DoneAsync(keeper.UndoAsync(Access.NameOf(http.User)), "undone", form.ContainsKey("back") ? Address.Local(form["back"]) : "/review").ConfigureAwait(false);
    }

    /// <summary>Two claims are the same or not; right or wrong is the record that they stand in.</summary>
    private static string About(IFormCollection form, Verdict verdict) =>
        verdict is Verdict.Accept or Verdict.Reject && form["record"] is [{ Length: > 0 } record, ..] ? record : form["a"].ToString();

    /// <summary>Back to where the decision was made, which says what came of it.</summary>
    private static async Task<IResult> DoneAsync(Task work, string told, string back)
    {
        if (await Task.WhenAny(work, Task.Delay(ReadRoutes.Patience)).ConfigureAwait(false) == work) await work.ConfigureAwait(false);
        else told = "queued";
        return Results.LocalRedirect(back + (back.Contains('?', StringComparison.Ordinal) ? "&told=" : "?told=") + told);
    }

    /// <summary>What came of a decision, as the address says it; null where it says nothing that is known.</summary>
    public static string? Told(string? told) => told is "kept" or "undone" or "queued" ? told : null;
}
