using Mahdar.Tests.Web;

namespace Mahdar.Tests.Browser;

/// <summary>No page runs over the side of its window, from a small phone on.</summary>
[Collection(nameof(Newsroom))]
public class WidthTests(Newsroom newsroom)
{
    /// <summary>What reaches beyond the window and is in no box that scrolls by itself.</summary>
    private const string Beyond = """
        () => {
          const inside = (part) => { for (let box = part.parentElement; box && box !== document.body; box = box.parentElement) if (getComputedStyle(box).overflowX !== 'visible') return true; return false; };
          if (document.documentElement.scrollWidth <= innerWidth) return '';
          const wide = [...document.querySelectorAll('main *, header *, footer *')].find((part) => { const box = part.getBoundingClientRect(); return box.width > 0 && (box.right > innerWidth + 1 || box.left < -1) && !inside(part); });
          return wide ? wide.outerHTML.slice(0, 160) : 'the page';
        }
        """;

    [BrowserTheory, InlineData("ar"), InlineData("en")]
    public async Task No_page_runs_over_the_side(string language)
    {
        await using var reader = await newsroom.VisitorAsync(Newsroom.Desk, language);
        foreach (var address in Addresses.Pages(newsroom.Site))
        {
            await reader.OpenAsync(address);
            foreach (var width in new[] { Newsroom.SmallPhone, Newsroom.Phone, Newsroom.Desk })
            {
                await reader.Page.SetViewportSizeAsync(width, 844);
                (await reader.Page.EvaluateAsync<string>(Beyond)).ShouldBe("", $"{address} at {width}");
            }
        }
    }
}
