using Mahdar.Scoring;
using Mahdar.Scoring.CheckedNames;

namespace Mahdar.Tests.Scoring;

public class CheckedNameTests
{
    private const string Minutes = """
        {"report":{"id":"1","path":"a.jsonl#r1","text":"سامر الحلبي في تونس ونادر","blocks":[]},
        "entities":[{"id":"p1","type":"person","name":"سامر الحلبي","mentions":[{"start":0,"end":11,"text":"سامر الحلبي"},{"start":12,"end":14,"text":"في"}]}],
        "offices":[],"times":[],"editions":[],"events":[],"statements":[],"problems":[]}
        """;

    private static readonly string[] Table =
    [
        "report\tstart\tend\tname\ttype\ttable\tverdict\tshould",
        "# a comment",
        "r1\t0\t11\tسامر الحلبي\tperson\tno\tright\t",
        "r1\t12\t14\tفي\tperson\tno\twrong\t",
        "r1\t21\t25\tنادر\tperson\tno\tmissed\t",
        "r2\t0\t4\tتونس\torganization\tno\tmissed\t",
    ];

    [Fact]
    public void Names_found_missed_and_wrong_are_counted_anew()
    {
        var scores = CheckedNameScorer.Score(CheckedNameTable.Read(Table), [Minutes.ReplaceLineEndings("")]);
        scores.Figures.ShouldBe([new Figure("names in no table: person", 0.5, 0.5, 0.5, 2)]);
        scores.Unread.ShouldBe(["r2"]);
        ScoreTable.Errors(scores, "names").ShouldBe(["- r1: نادر", "+ r1: في"]);
    }

    [Fact]
    public void A_row_that_is_none_is_told() => Should.Throw<FormatException>(() => CheckedNameTable.Read(["header", "r1\t0\tx"]));
}
