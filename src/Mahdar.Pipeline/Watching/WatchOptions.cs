using Mahdar.Reading.Fetching;

namespace Mahdar.Pipeline.Watching;

/// <summary>How feeds are watched.</summary>
public sealed record WatchOptions
{
    public static WatchOptions Default { get; } = new();

    /// <summary>From one visit to a feed to the next.</summary>
    public TimeSpan Every { get; init; } = TimeSpan.FromMinutes(15);

    /// <summary>The longest time for which a feed that fails is left alone, unless it asks for more.</summary>
    public TimeSpan LongestPause { get; init; } = TimeSpan.FromDays(1);

    /// <summary>The longest time that is granted to a server that asks not to be asked.</summary>
    public TimeSpan LongestRetryAfter { get; init; } = TimeSpan.FromDays(7);

    /// <summary>How often the page of an item is asked for before the item's summary is all that is kept.</summary>
    public int MostAttempts { get; init; } = 4;

    /// <summary>For how long an item is remembered that has left its feed.</summary>
    public TimeSpan Memory { get; init; } = TimeSpan.FromDays(90);

    /// <summary>Hosts that are asked at the same time.</summary>
    public int Hosts { get; init; } = 8;

    public FetchOptions Fetching { get; init; } = FetchOptions.Default with { Retries = 0 };
}
