using System.Security.Claims;
using Mahdar.Web.Api;
using Mahdar.Web.Serving;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Http;

namespace Mahdar.Web.Accounts;

/// <summary>Lets nobody in who has not signed in, where the service listens on more than this computer.</summary>
internal sealed class Gate(RequestDelegate next, Access access, AccountBook accounts, WebOptions options)
{
    private const string Bearer = "Bearer ";

    public async Task InvokeAsync(HttpContext http)
    {
        if (!options.IsLocal) Recognize(http);
        if (access.MayRead(http.User) || IsOpen(http.Request.Path))
        {
            await next(http).ConfigureAwait(false);
            return;
        }
        if (http.Request.Path.StartsWithSegments(OpenApi.Root, StringComparison.Ordinal))
        {
            http.Response.Headers.WWWAuthenticate = "Bearer";
            await Problem.Of(StatusCodes.Status401Unauthorized, "sign-in", "send a token: Authorization: Bearer …").ExecuteAsync(http).ConfigureAwait(false);
            return;
        }
        var back = HttpMethods.IsGet(http.Request.Method) ? http.Request.Path + http.Request.QueryString : "/";
        http.Response.Redirect("/sign-in" + QueryString.Create("back", back));
    }

    public static ClaimsPrincipal PrincipalOf(Account account, string scheme) =>
        new(new ClaimsIdentity([new Claim(ClaimTypes.Name, account.Name), new Claim(ClaimTypes.Role, account.Role)], scheme));

    /// <summary>A token stands for its account; and a session ends with the account, or changes its role, at once.</summary>
    private void Recognize(HttpContext http)
    {
        if (http.Request.Headers.Authorization is [{ } header, ..] && header.StartsWith(Bearer, StringComparison.OrdinalIgnoreCase))
            http.User = accounts.Find(header[Bearer.Length..].Trim()) is { } holder ? PrincipalOf(holder, "token") : new ClaimsPrincipal();
        else if (http.User.Identity is { IsAuthenticated: true, Name: { } name })
            http.User = accounts.Of(name) is { } account ? PrincipalOf(account, CookieAuthenticationDefaults.AuthenticationScheme) : new ClaimsPrincipal();
    }

    private static bool IsOpen(PathString path) => path == "/sign-in" || path.StartsWithSegments("/assets", StringComparison.Ordinal);
}
