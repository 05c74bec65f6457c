namespace Mahdar.Scoring;

/// <summary>What one report adds to one figure: weights of right, missed and extra items, and the missed and extra in words.</summary>
public sealed record Tally(string Kind, int Right, int Missed, int Extra, IReadOnlyList<string> Misses, IReadOnlyList<string> Extras)
{
    public static Tally Of(string kind, int right, IReadOnlyList<string> misses, IReadOnlyList<string> extras) =>
        new(kind, right, misses.Count, extras.Count, misses, extras);
}
