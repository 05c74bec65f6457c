using Mahdar.Extraction.Statements.Learning;
using Mahdar.Learning;
using Mahdar.Scoring;

namespace Mahdar.Extraction.Training.Statements;

/// <summary>Learns from annotated reports what decides about statements, and measures by cross-validation how good that is on reports it has not seen.</summary>
public static class StatementTraining
{
    private const string Kind = "statements";

    private static readonly Extractor Extractor = new();

    private static readonly LearningOptions
        Speakers = new(Bits: 17, Rounds: 16, Rate: 0.1, Damping: 3e-2),
        Ends = new(Bits: 17, Rounds: 16, Rate: 0.1, Damping: 3e-2),
        Said = new(Bits: 17, Rounds: 16, Rate: 0.1, Damping: 3e-2);

    public static LearntModel Train(IReadOnlyList<AnnotatedReport> reports) => Train(Gather(InOrder(reports)));

    /// <summary>For each report what the rules alone get right, and what models do that have not seen it.</summary>
    public static IEnumerable<(AnnotatedReport Report, IReadOnlyList<Tally> Rules, IReadOnlyList<Tally> Learnt)> CrossValidate(IReadOnlyList<AnnotatedReport> reports, int folds)
    {
        var ordered = InOrder(reports);
        var gathered = Gather(ordered);
        for (var fold = 0; fold < folds; fold++)
        {
            var judge = new LearntJudge(Train([.. gathered.Where((_, i) => i % folds != fold)]));
            foreach (var report in ordered.Where((_, i) => i % folds == fold)) yield return (report, Measure(report, new RulesJudge()), Measure(report, judge));
        }
    }

    /// <summary>By a hash of their names, so that neither houses nor days stand together.</summary>
    private static List<AnnotatedReport> InOrder(IReadOnlyList<AnnotatedReport> reports) => [.. reports.OrderBy(report => Feature.Word(report.Name)).ThenBy(report => report.Name, StringComparer.Ordinal)];

    private static IReadOnlyList<Tally> Measure(AnnotatedReport report, IStatementJudge judge) =>
        [.. Scorer.Compare(report.Gold, new FoundReport(Extractor.Read(report.Report, judge))).Where(tally => tally.Kind.StartsWith(Kind, StringComparison.Ordinal))];

    private static List<StatementChoices> Gather(IReadOnlyList<AnnotatedReport> reports) => [.. reports.AsParallel().AsOrdered().Select(Gather)];

    private static StatementChoices Gather(AnnotatedReport report)
    {
        var all = new StatementChoices();
        foreach (var asGold in (ReadOnlySpan<bool>)[false, true])
        {
            var judge = new GoldJudge(report, new RulesJudge(), asGold);
            Extractor.Read(report.Report, judge);
            all.AddRange(judge.Choices);
        }
        return all;
    }

    private static LearntModel Train(IReadOnlyList<StatementChoices> gathered)
    {
        var all = new StatementChoices();
        foreach (var choices in gathered) all.AddRange(choices);
        return new LearntModel([
            (LearntJudge.Speakers, ChoiceTrainer.Train(all.Speakers, Speakers)),
            (LearntJudge.Limits, ChoiceTrainer.Train(all.Ends, Ends)),
            (LearntJudge.Said, ChoiceTrainer.Train(all.Said, Said)),
            (LearntJudge.Loose, ChoiceTrainer.Train(all.Loose, Said))]);
    }
}
