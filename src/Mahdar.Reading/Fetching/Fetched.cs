namespace Mahdar.Reading.Fetching;

/// <summary>What became of an address: the answer, or why there is none. <paramref name="Url"/>: after redirects.</summary>
public sealed record Fetched(string Url, byte[] Content, string? ContentType, UnreadableReport? Failure)
{
    /// <summary>The server has no newer version than the one that is known.</summary>
    public bool IsUnchanged { get; init; }

    public KnownVersion? Version { get; init; }

    /// <summary>The address that the server wants to be asked at from now on.</summary>
    public string? MovedTo { get; init; }

    /// <summary>How long the server wants not to be asked.</summary>
    public TimeSpan? RetryAfter { get; init; }

    /// <summary>The failure comes from the address or what is there: asking again soon is of no use.</summary>
    public bool IsLasting { get; init; }

    public static Fetched Failed(string url, string reason, string reasonArabic) => new(url, [], null, new UnreadableReport(url, reason, reasonArabic));

    public static Fetched Never(string url, string reason, string reasonArabic) => Failed(url, reason, reasonArabic) with { IsLasting = true };
}
