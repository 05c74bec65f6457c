namespace Mahdar.Scoring;

/// <summary>The figures of all reports that have gold, and the names of those without output.</summary>
public sealed record Scores(int Reports, IReadOnlyList<string> Unread, IReadOnlyList<Figure> Figures, IReadOnlyList<(string Report, Tally Tally)> Tallies);
