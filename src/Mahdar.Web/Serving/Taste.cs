using Mahdar.Web.Words;
using Microsoft.AspNetCore.Http;

namespace Mahdar.Web.Serving;

/// <summary>Language and figures: as the address says, else as the reader's cookie says, else Arabic with the figures 0123456789.</summary>
public sealed record Taste(Texts Texts, Digits Digits)
{
    private const string Language = "lang", Figures = "digits";
    private const int KeptDays = 365;

    public static Taste Of(HttpContext http) => new(
        Chosen(http, Language) == "en" ? Texts.English : Texts.Arabic,
        Chosen(http, Figures) == "arab" ? Digits.Arabic : Digits.Latin);

    /// <summary>Keeps in cookies what the address says.</summary>
    public static void Keep(HttpContext http)
    {
        Keep(http, Language, "ar", "en");
        Keep(http, Figures, "arab", "latn");
    }

    private static string? Chosen(HttpContext http, string name) => http.Request.Query[name] is [{ Length: > 0 } asked, ..] ? asked : http.Request.Cookies[name];

    private static void Keep(HttpContext http, string name, params ReadOnlySpan<string> known)
    {
        if (http.Request.Query[name] is not [{ } asked, ..] || !known.Contains(asked)) return;
        http.Response.Cookies.Append(name, asked, new CookieOptions { MaxAge = TimeSpan.FromDays(KeptDays), SameSite = SameSiteMode.Lax, HttpOnly = true, IsEssential = true });
    }
}
