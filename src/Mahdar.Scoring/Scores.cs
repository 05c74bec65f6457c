namespace Mahdar.Scoring;

/// <summary>The figures of all reports that have gold, and the names of those without output.</summary>
/// <param name="Figures">Those that the annotators' own comparison has too.</param>
public sealed record Scores(int Reports, IReadOnlyList<string> Unread, IReadOnlyList<Figure> Figures, IReadOnlyList<(string Report, Tally Tally)> Tallies)
{
    /// <summary>Those that it leaves out.</summary>
    public IReadOnlyList<Figure> More { get; init; } = [];
}
