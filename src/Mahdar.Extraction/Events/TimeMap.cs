using Mahdar.Arabic;
using Mahdar.Model;

namespace Mahdar.Extraction.Events;

/// <summary>The expressions of time of a report by the tokens that they take.</summary>
public sealed class TimeMap
{
    private readonly TimeExpression?[] at;

    public TimeMap(Passage passage, IReadOnlyList<TimeExpression> times)
    {
        at = new TimeExpression?[passage.Tokens.Length];
        foreach (var time in times)
            for (var i = passage.TokenAt(time.Span.Start); i < at.Length && passage.Tokens[i].Start < time.Span.End; i++) at[i] = time;
    }

    /// <summary>The expression that a token is part of.</summary>
    public TimeExpression? At(int token) => token >= 0 && token < at.Length ? at[token] : null;
}
