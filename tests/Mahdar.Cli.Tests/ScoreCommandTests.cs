namespace Mahdar.Tests.Cli;

public sealed class ScoreCommandTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("mahdar").FullName;

    public void Dispose() => Directory.Delete(folder, true);

    [Fact]
    public void Output_is_compared_with_gold()
    {
        Write("a.gold.json", """{"published":"2024-07-02","title":"ت","drop":["مشاركة"],"people":[{"name":"لافروف","role":null,"of":null}],"events":[],"editions":[],"statements":[],"times":[],"problems":[]}""");
        var output = Write("out.jsonl", """{"report":{"path":"r/a.txt","title":"ت","text":"نص\nمشاركة","blocks":[{"start":0,"end":2,"kind":"body"}]},"entities":[{"id":"p1","type":"person","name":"زاخاروفا"}]}""");
        var answer = CommandLine.Run("score", folder, output, "--show", "people");
        answer.Status.ShouldBe(0);
        answer.Output.ShouldContain("1 of 1 reports");
        answer.Output.ShouldContain("- a: لافروف");
        answer.Output.ShouldContain("+ a: زاخاروفا");
        answer.Output.ShouldMatch(@"title\s+P 1\.000  R 1\.000  F1 1\.000  \(1\)");
        answer.Output.ShouldMatch(@"people\s+P 0\.000  R 0\.000  F1 0\.000  \(1\)");
        CommandLine.Run("score", folder, output, "--json").Output.ShouldStartWith("{\"reports\":1,\"unread\":0");
    }

    [Fact]
    public void Output_may_come_from_a_pipe_and_lines_that_were_not_annotated_are_not_compared()
    {
        Write("a.gold.json", """{"people":[{"name":"لافروف","role":null,"of":null}]}""");
        var line = """{"report":{"path":"r.jsonl#a","title":"ت","text":"نص\nمشاركة","blocks":[{"start":0,"end":2,"kind":"body"}]},"entities":[{"id":"p1","type":"person","name":"لافروف"}]}""";
        var answer = CommandLine.Run(new CommandLine.Options(Input: line), "score", folder, "-");
        answer.Status.ShouldBe(0);
        answer.Output.ShouldMatch(@"people\s+P 1\.000");
        answer.Output.ShouldNotContain("body");
    }

    [Fact]
    public void Gold_without_output_is_named_and_has_status_1()
    {
        Write("b.gold.json", "{}");
        var answer = CommandLine.Run("score", folder, Write("out.jsonl", ""));
        answer.Status.ShouldBe(1);
        answer.Error.ShouldContain("no output for b");
    }

    private string Write(string name, string text)
    {
        var path = Path.Combine(folder, name);
        File.WriteAllText(path, text);
        return path;
    }
}
