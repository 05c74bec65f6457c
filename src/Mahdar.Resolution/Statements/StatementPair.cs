using Mahdar.Model.Records;

namespace Mahdar.Resolution.Statements;

/// <summary>Two tellings, by place, that may be one statement; or that somebody put together.</summary>
internal readonly record struct StatementPair(int A, int B, Likeness Likeness, Judgement? By = null)
{
    /// <summary>Whether the tellings are alike enough to be one statement, not only to come from one occasion.</summary>
    public bool IsSame { get; init; } = true;
}
