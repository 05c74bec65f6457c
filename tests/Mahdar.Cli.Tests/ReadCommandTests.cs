using System.Text.Json;

namespace Mahdar.Tests.Cli;

public sealed class ReadCommandTests : IDisposable
{
    private const string Text = "وزيرا الخارجية يبحثان التعاون في جنيف\n\nالتقى وزير الخارجية نظيره السويسري في جنيف يوم الخميس وبحثا التعاون بين البلدين.\n\nمشاركة\n";

    private readonly string folder = Directory.CreateTempSubdirectory("mahdar").FullName;

    public void Dispose() => Directory.Delete(folder, true);

    [Fact]
    public void Json_is_one_object_a_line_in_the_order_of_the_input()
    {
        for (var i = 0; i < 300; i++) Write($"{i:D3}.txt", Text);
        var answer = CommandLine.Run("read", folder, "--format", "json");
        answer.Status.ShouldBe(0);
        var lines = answer.Output.TrimEnd('\n').Split('\n');
        lines.Select(line => Path.GetFileName(JsonDocument.Parse(line).RootElement.GetProperty("report").GetProperty("path").GetString())).ShouldBe(Enumerable.Range(0, 300).Select(i => $"{i:D3}.txt"));
    }

    [Fact]
    public void What_cannot_be_read_is_named_the_rest_goes_on_and_the_status_is_2()
    {
        var good = Write("good.txt", Text);
        var empty = Write("empty.txt", "");
        var answer = CommandLine.Run("read", empty, good, Path.Combine(folder, "missing.txt"), "--format", "json");
        answer.Status.ShouldBe(2);
        answer.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length.ShouldBe(1);
        answer.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries).ShouldBe([$"{empty}: empty", $"{Path.Combine(folder, "missing.txt")}: no such file or folder"]);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Only_the_reports_asked_for_are_read(bool byFolder)
    {
        Write("a.txt", Text);
        Write("b.txt", Text);
        Write("records.jsonl", $$"""{"id":"c","text":{{JsonSerializer.Serialize(Text)}}}""" + "\n" + $$"""{"text":{{JsonSerializer.Serialize(Text)}},"id":"d"}""" + "\n");
        var ids = byFolder ? Directory.CreateDirectory(Path.Combine(folder, "ids")).FullName : Write("ids", "# two, one of them twice\nb\nd\nb\n");
        if (byFolder) foreach (var id in new[] { "b", "d" }) Write($"ids/{id}.gold.json", "{}");
        var answer = CommandLine.Run("read", folder, "--ids", ids, "--format", "json");
        answer.Status.ShouldBe(0);
        answer.Output.TrimEnd('\n').Split('\n').Select(line => JsonDocument.Parse(line).RootElement.GetProperty("report").GetProperty("path").GetString()![folder.Length..]).ShouldBe(["/b.txt", "/records.jsonl#d"]);
    }

    [Fact]
    public void A_report_asked_for_that_is_not_there_is_named()
    {
        Write("a.txt", Text);
        var answer = CommandLine.Run("read", folder, "--ids", Write("ids", "a\nz\n"), "--format", "json");
        (answer.Status, answer.Error).ShouldBe((2, "z: not among these reports\n"));
        CommandLine.Run("read", folder, "--ids", Path.Combine(folder, "none")).Status.ShouldBe(1);
    }

    [Fact]
    public void Reasons_are_given_in_arabic_where_that_is_the_language()
    {
        var answer = CommandLine.Run(new CommandLine.Options(Locale: "ar_SA.UTF-8"), "read", Write("empty.txt", ""));
        answer.Error.ShouldContain("فارغ");
    }

    [Fact]
    public void Standard_input_is_read()
    {
        var answer = CommandLine.Run(new CommandLine.Options(Input: Text), "read", "-", "--format", "json");
        JsonDocument.Parse(answer.Output).RootElement.GetProperty("report").GetProperty("text").GetString().ShouldBe(Text);
    }

    [Fact]
    public void The_view_has_neither_escapes_nor_isolates_where_the_output_is_no_screen()
    {
        var answer = CommandLine.Run("read", Write("a.txt", Text), "--explain");
        answer.Output.ShouldContain("وزيرا الخارجية يبحثان التعاون في جنيف");
        answer.Output.ShouldContain("cue: مشاركه");
        answer.Output.ShouldNotContain("\u001b");
        answer.Output.ShouldNotContain("\u2067");
    }

    [Fact]
    public void On_a_screen_arabic_stands_in_isolates_and_has_colours()
    {
        var answer = CommandLine.Run(new CommandLine.Options(IsScreen: true), "read", Write("a.txt", Text));
        answer.Output.ShouldContain("\u2067وزيرا الخارجية يبحثان التعاون في جنيف\u2069");
        answer.Output.ShouldContain("\u001b[");
        CommandLine.Run(new CommandLine.Options(IsScreen: true), "read", Path.Combine(folder, "a.txt"), "--no-colour").Output.ShouldNotContain("\u001b[");
    }

    [Fact]
    public void A_report_cannot_send_controls_to_the_terminal()
    {
        var answer = CommandLine.Run(new CommandLine.Options(IsScreen: true), "read", Write("a.txt", "عنوان فيه \u001b[31m ألوان \u202e مقلوبة كلماته\n\nالتقى الوزيران في جنيف يوم الخميس وبحثا التعاون بين البلدين.\n"), "--no-colour");
        answer.Output.ShouldNotContain("\u001b");
        answer.Output.ShouldNotContain("\u202e");
    }

    [Fact]
    public void Any_text_at_all_can_be_shown()
    {
        foreach (var (name, text) in StrangeTexts.Small())
        {
            var answer = CommandLine.Run(new CommandLine.Options(Input: text, IsScreen: true), "read", "-", "--explain");
            answer.Status.ShouldBeOneOf([0, 2], name);
        }
    }

    private string Write(string name, string text)
    {
        var path = Path.Combine(folder, name);
        File.WriteAllText(path, text);
        return path;
    }
}
