using Mahdar.Tests.Web;
using Microsoft.Playwright;

namespace Mahdar.Tests.Browser;

/// <summary>By keyboard, in the dark, without script, and to eyes that see little.</summary>
[Collection(nameof(Newsroom))]
public class CareTests(Newsroom newsroom)
{
    /// <summary>The texts whose colour stands out too little from what lies behind them: 4.5 to 1, for large ones 3 to 1 (WCAG 2.2, 1.4.3).</summary>
    private const string Faint = """
        () => {
          const parts = (color) => { const [r, g, b, a = 1] = color.match(/[\d.]+/g).map(Number); return { rgb: [r, g, b], a }; };
          const light = (rgb) => { const [r, g, b] = rgb.map((c) => { c /= 255; return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4; }); return 0.2126 * r + 0.7152 * g + 0.0722 * b; };
          const behind = (element) => { for (let at = element; at; at = at.parentElement) { const color = parts(getComputedStyle(at).backgroundColor); if (color.a > 0.99) return color.rgb; } return [255, 255, 255]; };
          const faint = new Set();
          for (const element of document.querySelectorAll('body *')) {
            if (element.closest('svg') || !element.checkVisibility() || ![...element.childNodes].some((node) => node.nodeType === 3 && node.data.trim())) continue;
            const style = getComputedStyle(element);
            const [a, b] = [light(parts(style.color).rgb), light(behind(element))].sort((x, y) => y - x);
            const size = parseFloat(style.fontSize);
            const needed = size >= 24 || (size >= 18.66 && style.fontWeight >= 700) ? 3 : 4.5;
            if ((a + 0.05) / (b + 0.05) < needed) faint.add(`${element.tagName}.${element.className}: ${element.textContent.trim().slice(0, 30)} ${((a + 0.05) / (b + 0.05)).toFixed(2)}`);
          }
          return [...faint];
        }
        """;

    /// <summary>What a screen reader could not name, and ids that stand twice.</summary>
    private const string Unnamed = """
        () => {
          const name = (part) => (part.getAttribute('aria-label') || part.textContent || part.title || '').trim() || (part.labels?.length ?? 0) > 0;
          const ids = [...document.querySelectorAll('[id]')].map((part) => part.id);
          return [
            ...[...document.querySelectorAll('a[href], button, input:not([type=hidden]), textarea, select, summary')].filter((part) => !name(part)).map((part) => part.outerHTML.slice(0, 120)),
            ...ids.filter((id, at) => ids.indexOf(id) !== at).map((id) => 'twice: ' + id),
            ...(document.querySelectorAll('h1').length === 1 || location.pathname === '/' ? [] : ['headings: ' + document.querySelectorAll('h1').length]),
          ];
        }
        """;

    [BrowserFact]
    public async Task Every_text_stands_out_by_day_and_night_and_everything_that_can_be_used_has_a_name()
    {
        await using var reader = await newsroom.VisitorAsync(Newsroom.Desk);
        foreach (var address in Addresses.Pages(newsroom.Site))
        {
            await reader.OpenAsync(address);
            (await reader.Page.EvaluateAsync<string[]>(Unnamed)).ShouldBeEmpty(address);
            foreach (var colors in new[] { ColorScheme.Light, ColorScheme.Dark })
            {
                await reader.Page.EmulateMediaAsync(new() { ColorScheme = colors });
                (await reader.Page.EvaluateAsync<string[]>(Faint)).ShouldBeEmpty($"{address} {colors}");
            }
        }
    }

    [BrowserFact]
    public async Task The_first_key_leads_past_the_head_of_the_page()
    {
        await using var reader = await newsroom.VisitorAsync(Newsroom.Desk);
        await reader.OpenAsync("/events");
        await reader.Page.Keyboard.PressAsync("Tab");
        (await reader.TextOfAsync(":focus")).ShouldBe("إلى المحتوى");
        await reader.Page.Keyboard.PressAsync("Enter");
        (await reader.Page.EvaluateAsync<string>("() => document.activeElement.id")).ShouldBe("main");
    }

    [BrowserFact]
    public async Task A_slash_leads_to_the_search()
    {
        await using var reader = await newsroom.VisitorAsync(Newsroom.Desk);
        await reader.OpenAsync("/events");
        await reader.Page.Keyboard.PressAsync("/");
        await reader.Page.Keyboard.TypeAsync("لافروف");
        await reader.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(reader.Page).ToHaveTitleAsync(new System.Text.RegularExpressions.Regex("البحث"));
        reader.Faults.ShouldBeEmpty();
    }

    [BrowserFact]
    public async Task Figures_are_shown_as_the_reader_prefers_them()
    {
        await using var reader = await newsroom.VisitorAsync(Newsroom.Phone);
        await reader.OpenAsync("/events?from=2024&to=2024");
        await reader.Link("١٢٣").ClickAsync();
        (await reader.TextOfAsync(".events .day")).ShouldContain("٢٠٢٤");
    }
}
