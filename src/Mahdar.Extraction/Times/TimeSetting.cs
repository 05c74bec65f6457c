namespace Mahdar.Extraction.Times;

/// <summary>What one phrase is resolved against: the report's day, the tense around the phrase, and the days that the text named before it.</summary>
internal sealed record TimeSetting(DateOnly? Today, TimePreference Prefer, Tense Tense, IReadOnlyList<Named> Before)
{
    /// <summary>Of several candidates, the nearest to the report's day, where days against the tense count as further away.</summary>
    public T Nearest<T>(ReadOnlySpan<T> candidates, Func<T, DateOnly> dayOf)
    {
        var best = candidates[0];
        var least = double.MaxValue;
        foreach (var candidate in candidates)
        {
            var distance = dayOf(candidate).DayNumber - Today!.Value.DayNumber;
            var cost = Math.Abs(distance) * (distance > 0 ? WeightOfFuture : distance < 0 ? WeightOfPast : 0);
            if (cost >= least) continue;
            least = cost;
            best = candidate;
        }
        return best;
    }

    /// <summary>The last day that the text named before.</summary>
    public DateOnly? LastNamed => Before.Count == 0 ? null : Before[^1].Days.From;

    public string Direction(DateOnly day) => day == Today ? "the report's own day" : day < Today ? "before the report's day" : "after the report's day";

    private double WeightOfFuture => Tense switch { Tense.Past => 3, Tense.Future => 1, _ => Prefer == TimePreference.Past ? 2.2 : 1 };

    private double WeightOfPast => Tense switch { Tense.Future => 3, Tense.Past => 1, _ => Prefer == TimePreference.Future ? 2.2 : 1 };
}
