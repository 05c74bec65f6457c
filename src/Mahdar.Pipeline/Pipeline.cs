using Mahdar.Extraction;
using Mahdar.Model;
using Mahdar.Reading;
using Mahdar.Reading.Blocks.Sites;
using Mahdar.Reading.Sources;

namespace Mahdar.Pipeline;

/// <summary>The way of a report, stage by stage. Safe to call from many threads.</summary>
public sealed class Pipeline
{
    private readonly ReportReader reports;
    private readonly Extractor facts;

    public Pipeline() : this(new ReportReader(), new Extractor()) { }

    private Pipeline(ReportReader reports, Extractor facts) => (this.reports, this.facts) = (reports, facts);

    /// <summary>The same, but that it knows what sites put above and below their reports.</summary>
    public Pipeline Knowing(SiteLines lines) => lines.IsEmpty ? this : new Pipeline(new ReportReader(lines), facts);

    /// <summary>What became of an input: the minutes of each of its reports, or why it has none.</summary>
    public IReadOnlyList<Outcome> Read(RawReport raw) => [.. reports.Read(raw).Select(OutcomeOf)];

    private Outcome OutcomeOf(ReportReading reading) => reading switch
    {
        ReadReport read => new Outcome(WithProblems(facts.Read(read.Report), read.Problems), null),
        UnreadableReport unreadable => new Outcome(null, unreadable),
        _ => throw new InvalidOperationException("A reading is a report or a reason."),
    };

    private static Minutes WithProblems(Minutes minutes, IReadOnlyList<Problem> ofPage) => ofPage.Count == 0 ? minutes : minutes with { Problems = [.. ofPage, .. minutes.Problems] };

    /// <summary>A report that was read before, read again with what the program knows today; its text and metadata stay.</summary>
    public Minutes ReadAgain(Minutes kept) =>
        WithProblems(facts.Read(reports.ReadAgain(kept.Report)), [.. kept.Problems.Where(problem => problem.Kind == ProblemKind.InconsistentDate)]);

    /// <summary>A text that is already in memory.</summary>
    public Minutes Read(string text) => facts.Read(reports.Read(text));
}
