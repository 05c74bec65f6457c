using Mahdar.Storage;
using Microsoft.Playwright;

namespace Mahdar.Tests.Browser;

/// <summary>An editor decides, sees what comes of it, and takes it back.</summary>
[Collection(nameof(Newsroom))]
public class EditorTests(Newsroom newsroom)
{
    [BrowserTheory, InlineData(Newsroom.Desk), InlineData(Newsroom.Phone)]
    public async Task An_editor_puts_two_spellings_together_and_undoes_it(int width)
    {
        await using var editor = await newsroom.VisitorAsync(width);
        People().ShouldBe(2);
        await editor.OpenAsync("/people?q=" + Uri.EscapeDataString(Dispatches.OneSpelling));
        await editor.Page.Locator(".folk a.who").First.ClickAsync();
        await editor.Page.Locator(".judgements summary").ClickAsync();
        await editor.Link("اجمعه إلى قيد آخر").ClickAsync();
        await editor.Page.Locator(".find-pair input[name=q]").FillAsync(Dispatches.OtherSpelling);
        await editor.Page.Locator(".find-pair button").ClickAsync();
        await editor.Page.Locator(".doubts .doubt input[name=why]").First.FillAsync("هو الخبير نفسه");
        await editor.Page.Locator(".doubts button[value=same]").First.ClickAsync();
        await Assertions.Expect(editor.Page.Locator(".told")).ToContainTextAsync("حُفظ الحكم");
        (await editor.TextOfAsync("main")).ShouldContain(Dispatches.OtherSpelling);
        People().ShouldBe(1);
        await editor.Page.Locator(".told button").ClickAsync();
        await Assertions.Expect(editor.Page.Locator(".told")).ToContainTextAsync("نُقض");
        People().ShouldBe(2);
        editor.Faults.ShouldBeEmpty();
    }

    [BrowserFact]
    public async Task The_queue_is_worked_through_by_keyboard_alone()
    {
        await using var editor = await newsroom.VisitorAsync(Newsroom.Desk);
        await editor.OpenAsync("/review");
        var left = await editor.Page.Locator(".doubt").CountAsync();
        left.ShouldBeGreaterThan(0);
        await editor.Page.Keyboard.PressAsync("j");
        (await editor.Page.Locator(".doubt.now:focus").CountAsync()).ShouldBe(1);
        await editor.Page.Keyboard.PressAsync("w");
        await editor.Page.Keyboard.TypeAsync("قرأت الجانبين");
        await editor.Page.Keyboard.PressAsync("Escape");
        await editor.Page.Keyboard.PressAsync("s");
        await Assertions.Expect(editor.Page.Locator(".told")).ToBeVisibleAsync();
        (await editor.TextOfAsync(".decided")).ShouldContain("قرأت الجانبين");
        (await editor.Page.Locator(".doubt").CountAsync()).ShouldBe(left - 1);
        await editor.Page.Keyboard.PressAsync("u");
        await Assertions.Expect(editor.Page.Locator(".told")).ToContainTextAsync("نُقض");
        (await editor.Page.Locator(".doubt").CountAsync()).ShouldBe(left);
        editor.Faults.ShouldBeEmpty();
    }

    private int People()
    {
        using var store = newsroom.Site.Open();
        return store.Questions.People(new RecordFilter()).Count(person => person.Names.Any(form => form.Text is Dispatches.OneSpelling or Dispatches.OtherSpelling));
    }
}
