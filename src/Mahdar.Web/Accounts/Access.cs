using System.Security.Claims;
using Mahdar.Web.Serving;

namespace Mahdar.Web.Accounts;

/// <summary>Who may do what: on this computer alone everybody everything, else by role.</summary>
public sealed class Access(WebOptions options)
{
    public const string Reader = "reader", Editor = "editor";

    public bool MayRead(ClaimsPrincipal visitor) => options.IsLocal || visitor.Identity is { IsAuthenticated: true };

    public bool MayJudge(ClaimsPrincipal visitor) => options.IsLocal || visitor.IsInRole(Editor);

    /// <summary>The name under which a judgement is kept.</summary>
    public static string NameOf(ClaimsPrincipal visitor) => visitor.Identity?.Name is { Length: > 0 } name ? name : Environment.UserName;
}
