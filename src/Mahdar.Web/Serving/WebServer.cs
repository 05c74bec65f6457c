using System.IO.Compression;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Mahdar.Storage;
using Mahdar.Storage.Sqlite;
using Mahdar.Web.Accounts;
using Mahdar.Web.Api;
using Mahdar.Web.Lists;
using Mahdar.Web.Review;
using Mahdar.Web.Words;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Mahdar.Web.Serving;

/// <summary>The record in a browser.</summary>
public static class WebServer
{
    private const int SessionHours = 12;

    /// <summary>A server that is ready to be started. The store is made where it is missing.</summary>
    /// <exception cref="StoreException">The store cannot be used, or visitors would have to sign in and nobody has an account.</exception>
    public static WebApplication Build(WebOptions options, Action<WebApplicationBuilder>? change = null)
    {
        var accounts = new AccountBook(options.Accounts);
        if (!options.IsLocal && accounts.All.Count == 0) throw NoAccounts(options);
        if (!File.Exists(options.Store)) RecordStore.Open(options.Store, StoreAccess.Write).Dispose();
        RecordStore.Open(options.Store, StoreAccess.Read).Dispose();
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions { ApplicationName = typeof(WebServer).Assembly.GetName().Name });
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = Paste.MostBytes;
            kestrel.Listen(options.Address, options.Port);
        });
        builder.Logging.AddSimpleConsole(console => console.SingleLine = true).SetMinimumLevel(LogLevel.Warning).AddFilter("Microsoft.AspNetCore.DataProtection", LogLevel.Error).AddFilter("Microsoft.AspNetCore.Antiforgery", LogLevel.Error);
        Services(builder.Services, options, accounts);
        change?.Invoke(builder);
        var site = builder.Build();
        Way(site);
        return site;
    }

    private static void Services(IServiceCollection services, WebOptions options, AccountBook accounts)
    {
        services.AddSingleton(options).AddSingleton(accounts).AddSingleton<Access>().AddSingleton<StorePool>().AddSingleton<AccountKeeper>().AddSingleton<ReviewQueue>()
            .AddSingleton<PersonCards>().AddSingleton<Pipeline.Pipeline>().AddSingleton<Paste>().AddScoped<Lease>().AddScoped<Visit>().AddScoped<FacetReader>();
        services.AddHttpContextAccessor().AddRouting().AddMemoryCache(cache => cache.SizeLimit = 20_000).AddRazorComponents();
        // Arabic is written as it is, not as numbers of letters; what HTML itself uses stays encoded.
        services.AddSingleton(HtmlEncoder.Create(UnicodeRanges.All));
        services.AddAntiforgery(forms =>
        {
            forms.FormFieldName = "token";
            forms.HeaderName = null;
            forms.Cookie.Name = "mahdar-form";
        });
        services.AddAuthentication(CookieAuthenticationDefaults.AuthenticationScheme).AddCookie(cookie =>
        {
            cookie.Cookie.Name = "mahdar-session";
            cookie.Cookie.SameSite = SameSiteMode.Lax;
            cookie.ExpireTimeSpan = TimeSpan.FromHours(SessionHours);
        });
        // Keys that live as long as the server: where it starts anew, visitors sign in again.
        services.AddDataProtection().UseEphemeralDataProtectionProvider();
        services.AddRateLimiter(limits => Limits.Set(limits, options));
        services.Configure<FormOptions>(form =>
        {
            form.ValueLengthLimit = (int)Paste.MostBytes;
            form.MultipartBodyLengthLimit = Paste.MostBytes;
        });
        services.AddResponseCompression(compression =>
        {
            compression.EnableForHttps = true;
            compression.MimeTypes = [.. ResponseCompressionDefaults.MimeTypes, "image/svg+xml", "application/atom+xml", "application/problem+json", "text/calendar", "text/csv"];
        });
        services.Configure<BrotliCompressionProviderOptions>(brotli => brotli.Level = CompressionLevel.Fastest);
        services.Configure<GzipCompressionProviderOptions>(gzip => gzip.Level = CompressionLevel.Fastest);
    }

    /// <summary>What every request goes through, in this order.</summary>
    private static void Way(WebApplication site)
    {
        site.UseResponseCompression();
        site.UseMiddleware<Faults>();
        site.UseMiddleware<Guard>();
        site.UseAuthentication();
        site.UseMiddleware<Gate>();
        site.UseMiddleware<FormGuard>();
        site.UseMiddleware<Freshness>();
        site.UseMiddleware<KeptPages>();
        site.UseRouting();
        site.UseRateLimiter();
        PageRoutes.Map(site);
        ApiRoutes.Map(site);
    }

    private static StoreException NoAccounts(WebOptions options) => new(
        $"{options.Address}: others could reach this address, so visitors must sign in, and nobody has an account yet; make one with: mahdar accounts add NAME --role editor --store {options.Store}",
        $"{options.Address}: هذا عنوان يصل إليه غيرك، فلا بد للزوار من تسجيل الدخول، ولا حساب بعد؛ أنشئ حسابا بالأمر: mahdar accounts add NAME --role editor --store {options.Store}");
}
