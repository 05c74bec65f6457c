using Mahdar.Exchange;
using Mahdar.Extraction.Events.Learning;
using Mahdar.Extraction.Lexicon;
using Mahdar.Extraction.Statements.Learning;
using Mahdar.Learning;
using Mahdar.Model;
using Mahdar.Scoring;
using Mahdar.Scoring.Gold;

namespace Mahdar.Extraction.Training.Events;

/// <summary>What one annotated report gives to learn from: the status and days of the events that the rules find.</summary>
internal static class EventExamples
{
    /// <summary>How much an event counts whose days are not annotated: that they were not worked out tells less than a day.</summary>
    private const float Dayless = 0.25f;

    public static List<Choice> Of(AnnotatedReport report)
    {
        var trace = new EventTrace();
        var minutes = new Extractor(Knowledge.Default, learnt: null).Read(report.Report, LearntJudge.Default, trace);
        var (golds, _, pairing) = EventPairs.Of(report.Gold, new FoundReport(minutes));
        return [.. pairing.Pairs.Select(pair => Of(trace.Settlings[pair.Found], golds[pair.Gold].Event)).OfType<Choice>()];
    }

    /// <summary>Null where no candidate has the status. Where none has the days, the status alone is to be learnt.</summary>
    private static Choice? Of(List<SettlingCandidate> candidates, GoldEvent gold)
    {
        var status = candidates.Select(candidate => gold.Status == EnumNames<EventStatus>.Of(candidate.Status)).ToArray();
        var right = candidates.Select((candidate, i) => status[i] && gold.From == EventPairs.Iso(candidate.Days.From) && gold.To == EventPairs.Iso(candidate.Days.To)).ToArray();
        if (!right.Contains(true)) right = status;
        return right.Contains(true) ? new Choice([.. candidates.Select(candidate => candidate.Features)], right, gold.From is null ? Dayless : 1) : null;
    }
}
