using Mahdar.Web.Accounts;
using Mahdar.Web.Lists;
using Mahdar.Web.Pages;
using Mahdar.Web.Review;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Mahdar.Web.Serving;

/// <summary>"Read this": a text is read before anything is kept, and kept when told so.</summary>
internal static class ReadRoutes
{
    /// <summary>How long a visitor waits for the account to be worked out before the page comes back without it.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(4);

    public static void Map(IEndpointRouteBuilder site)
    {
        site.MapGet("/read", () => Shown.Page<ReadPage>());
        site.MapPost("/read", ReadAsync).RequireRateLimiting(Limits.Costly);
        site.MapPost("/read/keep", KeepAsync).RequireRateLimiting(Limits.Costly);
    }

    private static async Task<IResult> ReadAsync(HttpContext http, Visit visit, Paste paste)
    {
        var form = await http.Request.ReadFormAsync(http.RequestAborted).ConfigureAwait(false);
        var results = await paste.ReadAsync(form, visit, http.RequestAborted).ConfigureAwait(false);
        return Shown.Page<ReadPage>(new { Results = results, Problem = results.Count == 0 ? visit.Texts["read.empty"] : null });
    }

    private static async Task<IResult> KeepAsync(HttpContext http, Visit visit, Paste paste, Access access, AccountKeeper keeper)
    {
        if (!access.MayJudge(http.User)) return Shown.Page<MessagePage>(new { Key = "forbidden" }, StatusCodes.Status403Forbidden);
        var form = await http.Request.ReadFormAsync(http.RequestAborted).ConfigureAwait(false);
        var text = form["text"].ToString().ReplaceLineEndings("\n");
        if (string.IsNullOrWhiteSpace(text) || paste.Read(text, visit).Minutes is not { } minutes) return Shown.Page<ReadPage>(new { Problem = visit.Texts["read.empty"] });
        var keeping = keeper.KeepAsync(minutes);
        return await Task.WhenAny(keeping, Task.Delay(Patience)).ConfigureAwait(false) == keeping
            ? Results.LocalRedirect(Address.Report(await keeping.ConfigureAwait(false))) : Results.LocalRedirect("/reports");
    }
}
