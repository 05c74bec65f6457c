using Mahdar.Tests.Web;

namespace Mahdar.Tests.Browser;

/// <summary>No page runs over the side of its window, from a small phone on.</summary>
public class WidthTests(Newsroom newsroom) : IClassFixture<Newsroom>
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

    [BrowserTheory]
    [InlineData(Newsroom.SmallPhone, "ar"), InlineData(Newsroom.SmallPhone, "en")]
    [InlineData(Newsroom.Phone, "ar"), InlineData(Newsroom.Desk, "ar")]
    public async Task No_page_runs_over_the_side(int width, string language)
    {
        await using var reader = await newsroom.VisitorAsync(width, language);
        foreach (var address in Addresses.Pages(newsroom.Site))
        {
            await reader.OpenAsync(address);
            (await reader.Page.EvaluateAsync<string>(Beyond)).ShouldBe("", address);
        }
    }
}
