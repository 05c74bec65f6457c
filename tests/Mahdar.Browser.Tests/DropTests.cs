using Microsoft.Playwright;

namespace Mahdar.Tests.Browser;

/// <summary>Files dropped where a report is read, or chosen there.</summary>
[Collection(nameof(Newsroom))]
public class DropTests(Newsroom newsroom)
{
    private const string Meeting = "التقى وزير الخارجية الأردني أيمن الصفدي نظيره المصري بدر عبد العاطي في عمان.";

    /// <summary>Drops files of these names and contents onto the page as a hand does.</summary>
    private const string Drop = """
        (files) => {
          const held = new DataTransfer();
          for (const [name, bytes] of files) held.items.add(new File([new Uint8Array(bytes)], name));
          const page = document.querySelector('main');
          for (const kind of ['dragenter', 'dragover', 'drop']) page.dispatchEvent(new DragEvent(kind, { bubbles: true, cancelable: true, dataTransfer: held }));
        }
        """;

    [BrowserFact]
    public async Task Several_files_dropped_are_read_at_once_and_one_that_cannot_be_read_says_why()
    {
        await using var newcomer = await newsroom.VisitorAsync(Newsroom.Desk);
        await newcomer.OpenAsync("/read");
        await newcomer.Page.EvaluateAsync(Drop, new object[] { File("one.txt", Meeting), File("page.html", $"<html><body><article><h1>لقاء في عمان</h1><p>{Meeting}</p></article></body></html>"), new object[] { "picture.txt", new[] { 0x89, 0x50, 0x4E, 0x47, 0, 1, 2, 3, 0, 0, 255 } } });
        await Assertions.Expect(newcomer.Page.Locator(".result")).ToHaveCountAsync(3);
        (await newcomer.Page.Locator(".result .is-event").CountAsync()).ShouldBeGreaterThanOrEqualTo(2);
        (await newcomer.TextOfAsync(".result:has(.problem)")).ShouldContain("picture.txt");
        (await newcomer.TextOfAsync(".result .problem")).Length.ShouldBeGreaterThan(10);
        newcomer.Faults.ShouldBeEmpty();
    }

    [BrowserFact]
    public async Task Files_can_be_chosen_without_dropping_them()
    {
        await using var newcomer = await newsroom.VisitorAsync(Newsroom.Phone, "en");
        await newcomer.OpenAsync("/read");
        await newcomer.Page.Locator("#files").SetInputFilesAsync([Chosen("a.txt", Meeting), Chosen("b.jsonl", $"{{\"title\":\"لقاء\",\"text\":\"{Meeting}\"}}\n{{\"title\":\"ثان\",\"text\":\"{Meeting}\"}}")]);
        await newcomer.Button("Read it").ClickAsync();
        await Assertions.Expect(newcomer.Page.Locator(".result .text")).ToHaveCountAsync(3);
        newcomer.Faults.ShouldBeEmpty();
    }

    private static object[] File(string name, string text) => [name, System.Text.Encoding.UTF8.GetBytes(text).Select(letter => (int)letter).ToArray()];

    private static FilePayload Chosen(string name, string text) => new() { Name = name, MimeType = "text/plain", Buffer = System.Text.Encoding.UTF8.GetBytes(text) };
}
