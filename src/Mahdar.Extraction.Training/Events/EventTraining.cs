using Mahdar.Extraction.Events.Learning;
using Mahdar.Extraction.Lexicon;
using Mahdar.Learning;
using Mahdar.Scoring;

namespace Mahdar.Extraction.Training.Events;

/// <summary>Learns what decides about events from annotated reports, and measures by cross-validation what it does on reports that it has not seen.</summary>
public static class EventTraining
{
    private const string Kind = "events";

    private static readonly LearningOptions Settling = new(Bits: 17, Rounds: 16, Rate: 0.2, Damping: 3e-3, Calm: 1);

    /// <summary>The same reports give the same bytes.</summary>
    public static LearntModel Train(IReadOnlyList<AnnotatedReport> reports) => Train(Gather(reports));

    /// <summary>
    /// For each report what the rules alone get right, and what models do that have not seen it: the reports, shuffled, in parts, each read with what the
    /// others taught.
    /// </summary>
    public static IEnumerable<(AnnotatedReport Report, IReadOnlyList<Tally> Rules, IReadOnlyList<Tally> Learnt)> CrossValidate(IReadOnlyList<AnnotatedReport> reports, int parts)
    {
        var shuffled = reports.ToArray();
        new Chance(1).Shuffle(shuffled);
        var examples = Gather(shuffled);
        var rules = new Extractor(Knowledge.Default, learnt: null);
        for (var part = 0; part < parts; part++)
        {
            var learnt = new Extractor(Knowledge.Default, Train([.. examples.Where((_, i) => i % parts != part)]));
            foreach (var report in shuffled.Where((_, i) => i % parts == part)) yield return (report, Measure(report, rules), Measure(report, learnt));
        }
    }

    private static IReadOnlyList<Tally> Measure(AnnotatedReport report, Extractor extractor) =>
        [.. Scorer.Compare(report.Gold, new FoundReport(extractor.Read(report.Report))).Where(tally => tally.Kind.StartsWith(Kind, StringComparison.Ordinal))];

    private static List<List<Choice>> Gather(IReadOnlyList<AnnotatedReport> reports) => [.. reports.AsParallel().AsOrdered().Select(EventExamples.Of)];

    private static LearntModel Train(IReadOnlyList<List<Choice>> examples) => new([(EventLearning.Settling, ChoiceTrainer.Train([.. examples.SelectMany(choices => choices)], Settling))]);
}
