using Mahdar.Web.Api;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http;

namespace Mahdar.Web.Serving;

/// <summary>Refuses forms without the token that this site gave to the one who sends them; so it stands behind the question who that is.</summary>
internal sealed class FormGuard(RequestDelegate next, IAntiforgery antiforgery)
{
    public async Task InvokeAsync(HttpContext http)
    {
        if (HttpMethods.IsPost(http.Request.Method) && !http.Request.Path.StartsWithSegments(OpenApi.Root, StringComparison.Ordinal))
            await antiforgery.ValidateRequestAsync(http).ConfigureAwait(false);
        await next(http).ConfigureAwait(false);
    }
}
