using Mahdar.Web.Api;
using Microsoft.AspNetCore.Http;

namespace Mahdar.Web.Serving;

/// <summary>
/// Refuses what comes from other sites: requests that browsers mark so, and names of hosts that only pretend to be this computer.
/// </summary>
internal sealed class Guard(RequestDelegate next, WebOptions options)
{
    public async Task InvokeAsync(HttpContext http)
    {
        SecurityHeaders.Set(http);
        Taste.Keep(http);
        if (options.IsLocal && !IsThisComputer(http.Request.Host.Host))
        {
            await Results.Text("Mahdar answers on this computer only.", statusCode: StatusCodes.Status421MisdirectedRequest).ExecuteAsync(http).ConfigureAwait(false);
            return;
        }
        if (!HttpMethods.IsGet(http.Request.Method) && !HttpMethods.IsHead(http.Request.Method) && http.Request.Headers["Sec-Fetch-Site"] is ["cross-site" or "same-site"])
        {
            await Problem.Of(StatusCodes.Status403Forbidden, "cross-site", "requests from other sites are refused").ExecuteAsync(http).ConfigureAwait(false);
            return;
        }
        await next(http).ConfigureAwait(false);
    }

    private static bool IsThisComputer(string host) => host is "localhost" or "127.0.0.1" or "[::1]" or "::1";
}
