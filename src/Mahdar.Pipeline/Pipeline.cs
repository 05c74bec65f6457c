using Mahdar.Extraction;
using Mahdar.Model;
using Mahdar.Reading;
using Mahdar.Reading.Sources;

namespace Mahdar.Pipeline;

/// <summary>The way of a report, stage by stage. Safe to call from many threads.</summary>
public sealed class Pipeline
{
    private readonly ReportReader reports = new();
    private readonly Extractor facts = new();

    public Outcome Read(RawReport raw) => reports.Read(raw) switch
    {
        ReadReport read => new Outcome(facts.Read(read.Report), null),
        UnreadableReport unreadable => new Outcome(null, unreadable),
        _ => throw new InvalidOperationException("A reading is a report or a reason."),
    };

    /// <summary>A report that was read before, read again with what the program knows today; its text and metadata stay.</summary>
    public Minutes ReadAgain(Report report) => facts.Read(reports.ReadAgain(report));

    /// <summary>A text that is already in memory.</summary>
    public Minutes Read(string text) => facts.Read(reports.Read(text));
}
