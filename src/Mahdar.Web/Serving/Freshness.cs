using System.Globalization;
using System.Reflection;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace Mahdar.Web.Serving;

/// <summary>
/// What is shown follows from the record, the program and the reader's choices: while none of them has changed, what a browser or program
/// already holds is good.
/// </summary>
internal sealed class Freshness(RequestDelegate next)
{
    private static readonly string Program = Assembly.GetExecutingAssembly().ManifestModule.ModuleVersionId.ToString("N")[..8];

    public async Task InvokeAsync(HttpContext http)
    {
        if (MarkOf(http) is { } mark)
        {
            if (http.Request.Headers.IfNoneMatch.Any(known => known is not null && known.Contains(mark, StringComparison.Ordinal)))
            {
                http.Response.StatusCode = StatusCodes.Status304NotModified;
                http.Response.Headers.ETag = mark;
                return;
            }
            http.Response.OnStarting(() =>
            {
                if (http.Response.StatusCode == StatusCodes.Status200OK) http.Response.Headers.ETag = mark;
                return Task.CompletedTask;
            });
        }
        await next(http).ConfigureAwait(false);
    }

    /// <summary>Two answers with one mark to one address are alike; null where answers change by themselves.</summary>
    public static string? MarkOf(HttpContext http)
    {
        if (!HttpMethods.IsGet(http.Request.Method) || ChangesByItself(http.Request.Path)) return null;
        var (derived, revision) = http.RequestServices.GetRequiredService<Lease>().State;
        var taste = Taste.Of(http);
        var today = DateTime.Today.DayOfYear;
        return string.Create(CultureInfo.InvariantCulture, $"W/\"{Program}-{derived}-{revision}-{today}-{(taste.Texts.IsArabic ? "a" : "e")}{(int)taste.Digits}-{(uint)(http.User.Identity?.Name ?? "").GetHashCode(StringComparison.Ordinal):x}\"");
    }

    private static bool ChangesByItself(PathString path) =>
        path.StartsWithSegments("/assets", StringComparison.Ordinal) || path.StartsWithSegments("/review", StringComparison.Ordinal) || path.StartsWithSegments("/sign-in", StringComparison.Ordinal)
        || path.StartsWithSegments("/api/v1/judgements", StringComparison.Ordinal);
}
