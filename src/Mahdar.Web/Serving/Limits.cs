using System.Threading.RateLimiting;
using Mahdar.Web.Api;
using Mahdar.Web.Pages;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.RateLimiting;

namespace Mahdar.Web.Serving;

/// <summary>How often one visitor may ask for what costs much, or try passwords.</summary>
internal static class Limits
{
    public const string Costly = "costly", SignIn = "sign-in";

    private const int CostlyAMinute = 60, TriesAMinute = 10, RequestsAMinute = 1200;

    public static void Set(RateLimiterOptions options, WebOptions web)
    {
        options.AddPolicy(Costly, http => AMinute(http, CostlyAMinute));
        options.AddPolicy(SignIn, http => AMinute(http, TriesAMinute));
        if (!web.IsLocal) options.GlobalLimiter = PartitionedRateLimiter.Create<HttpContext, string>(http => AMinute(http, RequestsAMinute));
        options.OnRejected = async (rejected, _) =>
        {
            var http = rejected.HttpContext;
            http.Response.Headers.RetryAfter = "60";
            var answer = http.Request.Path.StartsWithSegments(OpenApi.Root, StringComparison.Ordinal)
                ? Problem.Of(StatusCodes.Status429TooManyRequests, "too-often", "asked too often; try again in a minute")
                : Shown.Page<MessagePage>(new { Key = "too-often" }, StatusCodes.Status429TooManyRequests);
            await answer.ExecuteAsync(http).ConfigureAwait(false);
        };
    }

    private static RateLimitPartition<string> AMinute(HttpContext http, int most) =>
        RateLimitPartition.GetFixedWindowLimiter(http.Connection.RemoteIpAddress?.ToString() ?? "", _ => new FixedWindowRateLimiterOptions { PermitLimit = most, Window = TimeSpan.FromMinutes(1) });
}
