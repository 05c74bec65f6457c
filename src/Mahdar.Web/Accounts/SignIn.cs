using Mahdar.Web.Pages;
using Mahdar.Web.Serving;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Mahdar.Web.Accounts;

/// <summary>The way in and out.</summary>
internal static class SignIn
{
    public static IResult Show(HttpContext http) => Shown.Page<SignInPage>(new { Back = Address.Local(http.Request.Query["back"]) });

    public static async Task<IResult> EnterAsync(HttpContext http, AccountBook accounts, ILogger<Account> log)
    {
        var form = await http.Request.ReadFormAsync(http.RequestAborted).ConfigureAwait(false);
        var (name, back) = (form["name"].ToString(), Address.Local(form["back"]));
        if (accounts.Find(name, form["password"].ToString()) is not { } account)
        {
            Log.Refused(log, name, http.Connection.RemoteIpAddress?.ToString());
            return Shown.Page<SignInPage>(new { Back = back, IsRefused = true }, StatusCodes.Status401Unauthorized);
        }
        await http.SignInAsync(CookieAuthenticationDefaults.AuthenticationScheme, Gate.PrincipalOf(account, CookieAuthenticationDefaults.AuthenticationScheme)).ConfigureAwait(false);
        return Results.LocalRedirect(back);
    }

    public static async Task<IResult> LeaveAsync(HttpContext http)
    {
        await http.SignOutAsync(CookieAuthenticationDefaults.AuthenticationScheme).ConfigureAwait(false);
        return Results.LocalRedirect("/");
    }
}
