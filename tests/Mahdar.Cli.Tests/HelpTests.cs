using Mahdar.Cli.Languages;

namespace Mahdar.Tests.Cli;

public class HelpTests
{
    [Fact]
    public void Help_is_in_the_language_of_the_locale()
    {
        CommandLine.Run("--help").Output.ShouldContain("Usage:");
        CommandLine.Run(new CommandLine.Options(Locale: "ar_EG.UTF-8"), "--help").Output.ShouldContain("الاستعمال:");
    }

    [Fact]
    public void The_language_that_is_asked_for_comes_first()
    {
        CommandLine.Run(new CommandLine.Options(Locale: "ar_EG.UTF-8"), "--lang", "en", "read", "--help").Output.ShouldContain("Usage:");
        CommandLine.Run("read", "--help", "--lang=ar").Output.ShouldContain("الاستعمال:");
    }

    [Theory]
    [InlineData("read")]
    [InlineData("nonsense")]
    [InlineData("read", "x", "--format", "xml")]
    [InlineData("score", "nowhere", "nothing")]
    public void Wrong_use_is_told_and_has_status_1(params string[] args)
    {
        var answer = CommandLine.Run(args);
        answer.Status.ShouldBe(1);
        answer.Error.ShouldNotBeEmpty();
    }

    [Fact]
    public void Every_message_is_there_in_both_languages_with_the_same_gaps()
    {
        foreach (var row in Messages.Rows())
        {
            row.Length.ShouldBe(3, row[0]);
            row[1].ShouldNotBeEmpty(row[0]);
            row[2].ShouldNotBeEmpty(row[0]);
            Gaps(row[2]).ShouldBe(Gaps(row[1]), row[0]);
        }
    }

    private static IEnumerable<char> Gaps(string message) => message.Where((c, i) => i > 0 && message[i - 1] == '{').Order();
}
