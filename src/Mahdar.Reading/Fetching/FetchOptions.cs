using System.Net;

namespace Mahdar.Reading.Fetching;

/// <summary>How pages are fetched: politely, and from public addresses alone.</summary>
public sealed record FetchOptions
{
    public static FetchOptions Default { get; } = new();

    /// <summary>Hosts that may be at any address, private and loopback ones too, as the user wrote them.</summary>
    public IReadOnlySet<string> AllowedHosts { get; init; } = new HashSet<string>();

    /// <summary>The longest answer, unpacked.</summary>
    public long MostBytes { get; init; } = 32 << 20;

    /// <summary>For one address, from the first byte sent to the last received, redirects included; waiting for a turn does not count.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>Between two requests to one host.</summary>
    public TimeSpan Delay { get; init; } = TimeSpan.FromSeconds(1);

    public int MostRedirects { get; init; } = 5;

    /// <summary>Articles behind the links of a feed that are fetched.</summary>
    public int MostLinks { get; init; } = 100;

    /// <summary>How often a server is asked again that is busy for a short while.</summary>
    public int Retries { get; init; } = 2;

    public Clock Clock { get; init; } = Clock.OfSystem;

    /// <summary>The addresses of a host.</summary>
    public Func<string, CancellationToken, Task<IPAddress[]>> Resolve { get; init; } = Dns.GetHostAddressesAsync;

    /// <summary>Opens a connection to one of the addresses, all of which may be asked, at a port.</summary>
    public Func<IPAddress[], int, CancellationToken, Task<Stream>> Connect { get; init; } = SafeConnector.OpenAsync;

    public string UserAgent { get; init; } = "Mahdar/0.1";
}
