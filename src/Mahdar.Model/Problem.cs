namespace Mahdar.Model;

public enum ProblemKind { ImpossibleDate, WeekdayMismatch, InconsistentName, InconsistentNumber, InconsistentDate }

/// <summary>What a report says that cannot be, or that contradicts the rest of it. The message is for people, in both languages.</summary>
public sealed record Problem(ProblemKind Kind, Span Span, string Message, string MessageArabic)
{
    /// <summary>The words at <see cref="Span"/>, where somebody who has the text filled them in.</summary>
    public string? Text { get; init; }
}
