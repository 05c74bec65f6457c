using Mahdar.Extraction.Statements.Learning;
using Mahdar.Extraction.Training;
using Mahdar.Extraction.Training.Statements;
using Mahdar.Model;
using Mahdar.Scoring;
using Mahdar.Scoring.Gold;
using Shouldly;

namespace Mahdar.Extraction.Tests.Statements;

/// <summary>What is learnt of statements from a handful of reports.</summary>
public sealed class StatementTrainingTests
{
    private static readonly string[] Names = ["سامح شكري", "أيمن الصفدي", "سيرغي لافروف", "محمد جواد ظريف", "جان إيف لودريان", "إيمانويل ماكرون", "حسن روحاني", "فؤاد حسين"];

    [Fact]
    public void The_same_reports_give_the_same_model_in_any_order()
    {
        var reports = Reports("أكد {0}، شجاعة بلاده إلى جانب الجيران.", "شجاعة بلاده", "جانب الجيران");
        BytesOf(reports).ShouldBe(BytesOf([.. reports.Reverse()]));
    }

    [Fact]
    public void What_no_rule_takes_for_said_is_learnt()
    {
        var reports = Reports("أكد {0}، شجاعة بلاده إلى جانب الجيران.", "شجاعة بلاده", "جانب الجيران");
        var (rules, learnt) = Measure(reports);
        rules.ShouldBe(0);
        learnt.ShouldBe(Names.Length);
    }

    [Fact]
    public void What_rules_take_for_said_but_nobody_annotated_is_left_out()
    {
        var reports = Reports("رحب {0} بالضيوف في القصر. وقال {0} إن الحوار مستمر.", "الحوار مستمر", "الحوار مستمر");
        StatementTraining.CrossValidate(reports, 4).Sum(m => Words(m.Learnt).Extra).ShouldBe(0);
    }

    [Fact]
    public void The_model_of_the_program_is_there() => LearntJudge.Default.ShouldBeOfType<LearntJudge>();

    private static (int Rules, int Learnt) Measure(IReadOnlyList<AnnotatedReport> reports)
    {
        var measured = StatementTraining.CrossValidate(reports, 4).ToList();
        return (measured.Sum(m => Words(m.Rules).Right), measured.Sum(m => Words(m.Learnt).Right));
    }

    private static Tally Words(IReadOnlyList<Tally> tallies) => tallies.Single(tally => tally.Kind == "statements: words, speaker");

    private static byte[] BytesOf(IReadOnlyList<AnnotatedReport> reports)
    {
        using var bytes = new MemoryStream();
        StatementTraining.Train(reports).Write(bytes);
        return bytes.ToArray();
    }

    private static IReadOnlyList<AnnotatedReport> Reports(string sentence, string first, string last) =>
        [.. Names.Select((name, i) => new AnnotatedReport($"report-{i}", ReportOf(string.Format(System.Globalization.CultureInfo.InvariantCulture, sentence, name)), new GoldReport { Statements = [new GoldStatement(name, first, last)] }))];

    private static Report ReportOf(string text) => new() { Id = "case", Text = text, Blocks = [new Block(new Span(0, text.Length), BlockKind.Body, "case")] };
}
