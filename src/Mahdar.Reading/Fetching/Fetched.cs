namespace Mahdar.Reading.Fetching;

/// <summary>What became of an address: the answer, or why there is none. <paramref name="Url"/>: after redirects.</summary>
public sealed record Fetched(string Url, byte[] Content, string? ContentType, UnreadableReport? Failure)
{
    public static Fetched Failed(string url, string reason, string reasonArabic) => new(url, [], null, new UnreadableReport(url, reason, reasonArabic));
}
