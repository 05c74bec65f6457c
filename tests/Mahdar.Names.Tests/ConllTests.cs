using Mahdar.Names.Training;

namespace Mahdar.Names.Tests;

public sealed class ConllTests
{
    [Fact]
    public void Every_line_comes_back_with_one_more_column_and_blank_lines_are_kept()
    {
        const string input = "قال O\nترامب B-PERS\n\n\nفي\nموسكو\n";
        var lines = Run(input).TrimEnd('\n').Split('\n');
        lines.Length.ShouldBe(6);
        lines[0].ShouldStartWith("قال O ");
        lines[2].ShouldBeEmpty();
        lines[3].ShouldBeEmpty();
        lines[4].Split(' ').Length.ShouldBe(2);
    }

    [Fact]
    public void Tags_read_back_are_the_names_found()
    {
        string[] words = ["وصل", "وزير", "الخارجية", "الروسي", "سيرغي", "لافروف", "إلى", "تونس", "."];
        var output = Run(string.Join('\n', words) + "\n");
        var found = NameTagger.Default.Tag(words).Select(name => name with { Margin = 0 });
        ConllReader.Read(new StringReader(output)).Single().Names.ShouldBe(found);
    }

    [Fact]
    public void A_tag_that_goes_on_with_nothing_begins_a_name() =>
        ConllReader.Names(["I-PER", "I-LOC", "B-LOC", "O", "I-MIS"]).ShouldBe(
            [new(0, 1, NameKind.Person, 0), new(1, 2, NameKind.Place, 0), new(2, 3, NameKind.Place, 0), new(4, 5, NameKind.Other, 0)]);

    [Fact]
    public void An_encyclopedia_is_read_otherwise_than_news_where_that_is_asked_for()
    {
        string[] words = ["يتكون", "نظام", "التشغيل", "لينكس", "من", "نواة", "كتبها", "لينوس", "تورفالدس", "."];
        Run(string.Join('\n', words), TextGenre.Encyclopedia).ShouldNotBe(Run(string.Join('\n', words), TextGenre.News));
        Run(string.Join('\n', words)).ShouldBe(Run(string.Join('\n', words), TextGenre.News));
    }

    private static string Run(string input) => Run(input, null);

    private static string Run(string input, TextGenre? genre)
    {
        var output = new StringWriter { NewLine = "\n" };
        new ConllTagging(NameTagger.Default, ["PERS", "LOC", "ORG", "MISC"], genre).Run(new StringReader(input), output);
        return output.ToString();
    }
}
