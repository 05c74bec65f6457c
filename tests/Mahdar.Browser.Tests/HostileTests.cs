using Mahdar.Tests.Web;

namespace Mahdar.Tests.Browser;

/// <summary>What reports hold runs nothing in a real browser, on no page.</summary>
[Collection(nameof(Newsroom))]
public class HostileTests(Newsroom newsroom)
{
    [BrowserFact]
    public async Task No_page_runs_what_a_report_holds()
    {
        await using var reader = await newsroom.VisitorAsync(Newsroom.Desk);
        foreach (var address in Addresses.Pages(newsroom.Site))
        {
            await reader.OpenAsync(address);
            (await reader.Page.Locator("main script, main img, main [onerror], main [onmouseover], main iframe").CountAsync()).ShouldBe(0, address);
            reader.Faults.ShouldBeEmpty(address);
        }
    }

    [BrowserFact]
    public async Task A_pasted_report_runs_nothing()
    {
        await using var reader = await newsroom.VisitorAsync(Newsroom.Desk);
        await reader.OpenAsync("/read");
        await reader.Page.FillAsync("textarea", $"خبر {Reports.Script}\nالتقى لافروف {Reports.Attribute} عراقجي </textarea>{Reports.Script}");
        await reader.Button("اقرأه").ClickAsync();
        (await reader.TextOfAsync(".text")).ShouldContain(Reports.Script);
        reader.Faults.ShouldBeEmpty();
    }

    /// <summary>The net under the encoding: script that somehow came into a page would not run either.</summary>
    [BrowserFact]
    public async Task The_policy_stops_a_script_that_stands_in_the_page()
    {
        await using var reader = await newsroom.VisitorAsync(Newsroom.Desk);
        await reader.OpenAsync("/");
        await reader.Page.EvaluateAsync("() => { const script = document.createElement('script'); script.textContent = 'window.ran = true'; document.body.append(script); const picture = document.createElement('p'); picture.innerHTML = '<img src=x onerror=\"window.ran = true\">'; document.body.append(picture); }");
        await reader.Page.WaitForTimeoutAsync(200);
        (await reader.Page.EvaluateAsync<bool>("() => window.ran === true")).ShouldBeFalse();
        reader.Faults.ShouldContain(fault => fault.Contains("Content Security Policy"));
    }
}
