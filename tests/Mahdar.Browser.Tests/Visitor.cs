using Microsoft.Playwright;

namespace Mahdar.Tests.Browser;

/// <summary>One visitor's window, and all that went wrong in it: words on the console, dialogs, requests to other hosts, answers that failed.</summary>
public sealed class Visitor : IAsyncDisposable
{
    private const float PatienceMilliseconds = 120_000;

    private readonly IBrowserContext context;
    private readonly List<string> faults = [];

    internal Visitor(IBrowserContext context, IPage page, Uri site)
    {
        this.context = context;
        Page = page;
        context.SetDefaultTimeout(PatienceMilliseconds);
        page.Console += (_, said) => faults.Add($"console: {said.Text}");
        page.PageError += (_, fault) => faults.Add($"script: {fault}");
        page.Request += (_, request) =>
        {
            if (new Uri(request.Url).Authority != site.Authority) faults.Add($"asked {request.Url}");
        };
        page.Response += (_, answer) =>
        {
            if (answer.Status >= 400) faults.Add($"{answer.Status} {answer.Url}");
        };
        page.Dialog += async (_, dialog) =>
        {
            faults.Add($"dialog: {dialog.Message}");
            await dialog.DismissAsync();
        };
    }

    public IPage Page { get; }

    /// <summary>What went wrong since the window opened.</summary>
    public IReadOnlyList<string> Faults => faults;

    public Task OpenAsync(string address) => Page.GotoAsync(address);

    public ILocator Link(string name) => Page.GetByRole(AriaRole.Link, new() { Name = name }).First;

    public ILocator Button(string name) => Page.GetByRole(AriaRole.Button, new() { Name = name }).First;

    public Task<string> TextOfAsync(string selector) => Page.Locator(selector).First.InnerTextAsync();

    public async ValueTask DisposeAsync() => await context.DisposeAsync();
}
