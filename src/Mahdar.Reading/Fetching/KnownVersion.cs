namespace Mahdar.Reading.Fetching;

/// <summary>What a server said of the version that it sent last: it is asked to send only a newer one. In its own words, as they go back to it.</summary>
public sealed record KnownVersion(string? ETag, string? Modified)
{
    /// <summary>Characters. A server that sends longer ones is not asked with them.</summary>
    private const int Longest = 1024;

    /// <summary>Null where the server said nothing that can be asked with.</summary>
    public static KnownVersion? Of(string? etag, string? modified) => (Short(etag), Short(modified)) is var (tag, day) && (tag ?? day) is null ? null : new KnownVersion(tag, day);

    private static string? Short(string? value) => value is { Length: > 0 and <= Longest } ? value : null;
}
