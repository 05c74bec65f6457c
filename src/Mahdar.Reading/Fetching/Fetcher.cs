using System.Net.Sockets;
using Mahdar.Reading.Sources;

namespace Mahdar.Reading.Fetching;

/// <summary>
/// Fetches pages: one request to a host at a time, after its robots.txt, and never from an address that is not public unless its host was
/// allowed by name. Whatever a server does ends within the limits and with a reason. Safe to call from many threads.
/// </summary>
public sealed class Fetcher : IDisposable
{
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(30);

    private readonly FetchOptions options;
    private readonly Requester requester;
    private readonly RobotsTable robots;

    public Fetcher(FetchOptions options)
    {
        this.options = options;
        requester = new Requester(options);
        robots = new RobotsTable(options, requester);
    }

    public void Dispose() => requester.Dispose();

    /// <summary>The answer, or the reason why there is none; nothing is thrown for what a server does.</summary>
    /// <param name="known">The version that is at hand: only a newer one is wanted.</param>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public Fetched Fetch(string url, KnownVersion? known = null, CancellationToken stop = default)
    {
        if (!Uri.TryCreate(url, UriKind.Absolute, out var address) || address.Scheme is not ("http" or "https") || address.UserInfo.Length > 0)
            return Fetched.Never(url, "no address of the web (http or https)", "ليس عنوانا على الشبكة (http أو https)");
        try
        {
            return Follow(address, url, known, stop);
        }
        catch (Exception fault) when (!stop.IsCancellationRequested
            && fault is HttpRequestException or IOException or OperationCanceledException or SocketException or UriFormatException or InvalidOperationException or InvalidDataException)
        {
            return FetchFailure.Of(url, fault, options);
        }
    }

    private Fetched Follow(Uri address, string url, KnownVersion? known, CancellationToken stop)
    {
        var time = new TimeLeft(options.Timeout);
        var isMove = true;
        string? moved = null;
        for (var redirects = 0; redirects <= options.MostRedirects; redirects++)
        {
            if (robots.Of(address, time, stop) is not { } rules) return Fetched.Failed(url, $"the robots.txt of {address.Host} cannot be read, so nothing is fetched there", $"تعذرت قراءة robots.txt للموقع {address.Host}، فلا يجلب منه شيء");
            if (!rules.Allows(address.PathAndQuery)) return Fetched.Never(url, $"the robots.txt of {address.Host} asks robots not to fetch it", $"يطلب robots.txt للموقع {address.Host} ألا تجلبه البرامج");
            var answer = Ask(address, known, Pause(rules), time, stop);
            if (answer.IsRedirect)
            {
                address = new Uri(address, answer.Location!);
                if (address.Scheme is not ("http" or "https")) return Fetched.Never(url, "redirects to no address of the web", "يحيل إلى ما ليس عنوانا على الشبكة");
                if (isMove &= answer.IsMove) moved = address.ToString();
                continue;
            }
            if (answer.Status == 304) return new Fetched(address.ToString(), [], null, null) { IsUnchanged = true, Version = known, MovedTo = moved };
            if (answer.Status is < 200 or >= 300) return FetchFailure.Of(url, answer) with { MovedTo = moved };
            return new Fetched(address.ToString(), answer.Content, answer.ContentType, null) { Version = answer.Version, MovedTo = moved };
        }
        return Fetched.Never(url, $"more than {options.MostRedirects} redirects", $"أكثر من {options.MostRedirects} إحالات");
    }

    private TimeSpan Pause(Robots rules) => rules.Delay is not { } asked ? options.Delay : asked < LongestWait ? asked : LongestWait;

    /// <summary>Asks again where the server says that it is busy and names a time that can be waited for.</summary>
    private Answer Ask(Uri address, KnownVersion? known, TimeSpan pause, TimeLeft time, CancellationToken stop)
    {
        for (var attempt = 0; ; attempt++)
        {
            var answer = requester.Ask(address, known, pause, time, Whole, stop);
            if (!answer.IsBusy || attempt >= options.Retries) return answer;
            var wait = answer.RetryAfter ?? options.Delay * (2 << attempt);
            if (wait > LongestWait) return answer;
            options.Clock.Wait(wait, stop);
        }
    }

    private byte[] Whole(Stream stream, CancellationToken stop)
    {
        using var all = new MemoryStream();
        var buffer = new byte[1 << 16];
        for (int count; (count = stream.ReadAsync(buffer, stop).AsTask().GetAwaiter().GetResult()) > 0;)
        {
            all.Write(buffer, 0, count);
            if (all.Length > options.MostBytes) throw new TooLongException(options.MostBytes);
        }
        return all.ToArray();
    }
}
