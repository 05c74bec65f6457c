using Mahdar.Arabic;
using Mahdar.Extraction.Mentions;
using Mahdar.Model;

namespace Mahdar.Extraction.Events;

/// <summary>The expressions of time of a report by the tokens that they take.</summary>
public sealed class TimeMap
{
    private readonly TimeExpression?[] at;

    public TimeMap(Passage passage, IReadOnlyList<TimeExpression> times)
    {
        at = new TimeExpression?[passage.Tokens.Length];
        for (var t = 0; t < times.Count; t++)
        {
            var time = times[t];
            for (; t + 1 < times.Count && Either(passage, time, times[t + 1]) is { } both; t++) time = both;
            for (var i = passage.TokenAt(time.Span.Start); i < at.Length && passage.Tokens[i].Start < time.Span.End; i++) at[i] = time;
        }
    }

    /// <summary>The times of a report, but not what is part of a name: "لويجي دي مايو" is no May.</summary>
    public static TimeMap Of(Material material, ReferentIndex referents) =>
        new(material.Passage, [.. material.Times.Times.Where(time => referents.Covering(material.Passage.TokenAt(time.Span.Start)) is not { Kind: ReferentKind.Person })]);

    /// <summary>The expression that a token is part of.</summary>
    public TimeExpression? At(int token) => token >= 0 && token < at.Length ? at[token] : null;

    /// <summary>"في مايو أو يونيو", "أواخر مايو أو في أوائل يونيو": what is on one of two days or months is within both; null where the two are not told so.</summary>
    private static TimeExpression? Either(Passage passage, TimeExpression first, TimeExpression second)
    {
        if (first is not { Kind: TimeKind.Date or TimeKind.Range, Days: { From: { } from, To: { } to } } || second is not { Kind: TimeKind.Date or TimeKind.Range, Days: { From: { } later, To: { } last } } || later <= to) return null;
        var (or, next) = (passage.TokenAt(first.Span.End), passage.TokenAt(second.Span.Start));
        if (next <= or || passage.Form(or) is not "او" || next != or + 1 && !(next == or + 2 && passage.Form(or + 1) is "في")) return null;
        return first with { Span = first.Span.Join(second.Span), Days = new Days(from, last) };
    }
}
