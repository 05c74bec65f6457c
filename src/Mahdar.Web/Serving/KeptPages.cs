using Mahdar.Web.Api;
using Mahdar.Web.Review;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Caching.Memory;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Mahdar.Web.Serving;

/// <summary>
/// Answers again with a page that was made of the same state of the record for the same choices of a reader. Only what is nobody's own is kept:
/// no page of who has signed in, and none with a form's token.
/// </summary>
internal sealed class KeptPages(RequestDelegate next, AccountKeeper keeper) : IDisposable
{
    private const int MostBytes = 32 << 20, MostOfOne = 256 << 10;

    private readonly MemoryCache pages = new(Options.Create(new MemoryCacheOptions { SizeLimit = MostBytes }));

    public async Task InvokeAsync(HttpContext http)
    {
        if (!MayBeKept(http) || Freshness.MarkOf(http) is not { } mark)
        {
            await next(http).ConfigureAwait(false);
            return;
        }
        var key = (mark, http.Request.Path.Value, http.Request.QueryString.Value);
        if (pages.TryGetValue(key, out Page? kept))
        {
            http.Response.ContentType = kept!.Type;
            await http.Response.Body.WriteAsync(kept.Content, http.RequestAborted).ConfigureAwait(false);
            return;
        }
        if (await MadeAsync(http).ConfigureAwait(false) is { } made) pages.Set(key, made, new MemoryCacheEntryOptions { Size = made.Content.Length });
    }

    public void Dispose() => pages.Dispose();

    /// <summary>Files may be long, and go out piece by piece.</summary>
    private bool MayBeKept(HttpContext http) =>
        http.User.Identity?.IsAuthenticated != true && !keeper.IsWorking && !http.Request.Query.ContainsKey("told")
        && !http.Request.Path.StartsWithSegments(OpenApi.Root, StringComparison.Ordinal) && !Path.HasExtension(http.Request.Path);

    /// <summary>The page as it goes out; null where it may not be kept.</summary>
    private async Task<Page?> MadeAsync(HttpContext http)
    {
        var body = http.Response.Body;
        using var copy = new MemoryStream();
        http.Response.Body = copy;
        try
        {
            await next(http).ConfigureAwait(false);
        }
        finally
        {
            http.Response.Body = body;
        }
        var content = copy.ToArray();
        if (content.Length > 0) await body.WriteAsync(content, http.RequestAborted).ConfigureAwait(false);
        var mayBeKept = http.Response is { StatusCode: StatusCodes.Status200OK, ContentType: { } type } && type.StartsWith("text/html", StringComparison.Ordinal)
            && content.Length is > 0 and <= MostOfOne && !http.RequestServices.GetRequiredService<Visit>().HasFormToken && http.Response.Headers.SetCookie.Count == 0;
        return mayBeKept ? new Page(content, http.Response.ContentType!) : null;
    }

    private sealed record Page(byte[] Content, string Type);
}
