using Mahdar.Tests.Web;
using Microsoft.Playwright;

namespace Mahdar.Tests.Browser;

/// <summary>A server over <see cref="Dispatches"/> and a browser beside it, for all tests: each leaves the record as it was.</summary>
[CollectionDefinition(nameof(Newsroom))]
public sealed class Newsroom : IAsyncLifetime, ICollectionFixture<Newsroom>
{
    public const int Desk = 1280, Phone = 390, SmallPhone = 360;

    private IPlaywright? playwright;
    private IBrowser? browser;

    public Site Site { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        if (Chromium.File is null) return;
        Site = await Site.StartAsync(reports: Dispatches.Lines);
        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions { ExecutablePath = Chromium.File, Args = ["--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage"] });
    }

    public async Task DisposeAsync()
    {
        if (browser is not null) await browser.DisposeAsync();
        playwright?.Dispose();
        if (Site is not null) await Site.DisposeAsync();
    }

    /// <summary>Somebody who opens the site anew, with a window of this width.</summary>
    public async Task<Visitor> VisitorAsync(int width, string language = "ar")
    {
        var context = await browser!.NewContextAsync(new BrowserNewContextOptions { BaseURL = Site.Address.ToString(), ViewportSize = new ViewportSize { Width = width, Height = 844 } });
        await context.AddCookiesAsync([new Cookie { Name = "lang", Value = language, Url = Site.Address.ToString() }]);
        return new Visitor(context, await context.NewPageAsync(), Site.Address);
    }
}
