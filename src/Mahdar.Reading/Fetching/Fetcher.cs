using System.Net;
using System.Net.Sockets;
using Mahdar.Reading.Sources;

namespace Mahdar.Reading.Fetching;

/// <summary>
/// Fetches pages: one request to a host at a time, after its robots.txt, and never from an address that is not public unless its host was
/// allowed by name. Whatever a server does ends within the limits and with a reason.
/// </summary>
public sealed class Fetcher : IDisposable
{
    private const int MostRobotsBytes = 512 << 10;
    private const int Retries = 2;

    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(30);

    private readonly FetchOptions options;
    private readonly HttpClient client;
    private readonly Dictionary<string, Robots?> robots = [];
    private readonly Dictionary<string, DateTime> next = [];

    public Fetcher(FetchOptions options)
    {
        this.options = options;
        client = new HttpClient(new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            UseCookies = false,
            // A proxy would resolve names itself, past all that is checked here.
            UseProxy = false,
            AutomaticDecompression = DecompressionMethods.All,
            ConnectCallback = new SafeConnector(options).ConnectAsync,
            MaxResponseHeadersLength = 64,
            PooledConnectionLifetime = TimeSpan.FromMinutes(2),
        })
        { Timeout = System.Threading.Timeout.InfiniteTimeSpan };
        client.DefaultRequestHeaders.UserAgent.ParseAdd(options.UserAgent);
        client.DefaultRequestHeaders.Accept.ParseAdd("text/html, application/xhtml+xml, application/xml;q=0.9, */*;q=0.5");
        client.DefaultRequestHeaders.AcceptLanguage.ParseAdd("ar, *;q=0.5");
    }

    public void Dispose() => client.Dispose();

    /// <summary>The answer, or the reason why there is none; nothing is thrown for what a server does.</summary>
    public Fetched Fetch(string url)
    {
        if (!Uri.TryCreate(url, UriKind.Absolute, out var address) || address.Scheme is not ("http" or "https") || address.UserInfo.Length > 0)
            return Fetched.Failed(url, "no address of the web (http or https)", "ليس عنوانا على الشبكة (http أو https)");
        using var stop = new CancellationTokenSource(options.Timeout);
        try
        {
            return Follow(address, url, stop.Token);
        }
        catch (Exception fault) when (fault is HttpRequestException or IOException or OperationCanceledException or SocketException or UriFormatException or InvalidOperationException or InvalidDataException)
        {
            return FetchFailure.Of(url, fault, options);
        }
    }

    private Fetched Follow(Uri address, string url, CancellationToken stop)
    {
        for (var redirects = 0; redirects <= options.MostRedirects; redirects++)
        {
            if (RobotsOf(address, stop) is not { } rules) return Fetched.Failed(url, $"the robots.txt of {address.Host} cannot be read, so nothing is fetched there", $"تعذرت قراءة robots.txt للموقع {address.Host}، فلا يجلب منه شيء");
            if (!rules.Allows(address.PathAndQuery)) return Fetched.Failed(url, $"the robots.txt of {address.Host} asks robots not to fetch it", $"يطلب robots.txt للموقع {address.Host} ألا تجلبه البرامج");
            using var answer = Ask(address, rules.Delay, stop);
            if (IsRedirect(answer) && answer.Headers.Location is { } location)
            {
                address = new Uri(address, location);
                if (address.Scheme is not ("http" or "https")) return Fetched.Failed(url, "redirects to no address of the web", "يحيل إلى ما ليس عنوانا على الشبكة");
                continue;
            }
            if (!answer.IsSuccessStatusCode) return Fetched.Failed(url, $"the server answers {(int)answer.StatusCode} {answer.ReasonPhrase}", $"أجاب الخادم {(int)answer.StatusCode} {answer.ReasonPhrase}");
            return new Fetched(address.ToString(), Content(answer, options.MostBytes, stop), answer.Content.Headers.ContentType?.ToString(), null);
        }
        return Fetched.Failed(url, $"more than {options.MostRedirects} redirects", $"أكثر من {options.MostRedirects} إحالات");
    }

    /// <summary>Asks again where the server says that it is busy and names a time that can be waited for.</summary>
    private HttpResponseMessage Ask(Uri address, TimeSpan? delay, CancellationToken stop)
    {
        for (var attempt = 0; ; attempt++)
        {
            WaitFor(address, delay ?? options.Delay, stop);
            using var request = new HttpRequestMessage(HttpMethod.Get, address);
            var answer = client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, stop).GetAwaiter().GetResult();
            if (answer.StatusCode is not (HttpStatusCode.TooManyRequests or HttpStatusCode.ServiceUnavailable) || attempt == Retries) return answer;
            var wait = answer.Headers.RetryAfter?.Delta ?? options.Delay * (2 << attempt);
            if (wait > LongestWait) return answer;
            answer.Dispose();
            stop.WaitHandle.WaitOne(wait);
            stop.ThrowIfCancellationRequested();
        }
    }

    private void WaitFor(Uri address, TimeSpan delay, CancellationToken stop)
    {
        if (next.TryGetValue(address.Authority, out var time) && time - DateTime.UtcNow is var wait && wait > TimeSpan.Zero)
        {
            stop.WaitHandle.WaitOne(wait);
            stop.ThrowIfCancellationRequested();
        }
        next[address.Authority] = DateTime.UtcNow + (delay < LongestWait ? delay : LongestWait);
    }

    /// <summary>Null where the server has trouble with it: then nothing may be fetched (RFC 9309).</summary>
    private Robots? RobotsOf(Uri address, CancellationToken stop)
    {
        var key = address.GetLeftPart(UriPartial.Authority);
        if (robots.TryGetValue(key, out var known)) return known;
        using var answer = Ask(new Uri(key + "/robots.txt"), TimeSpan.Zero, stop);
        var status = (int)answer.StatusCode;
        var rules = status >= 500 ? null : status != 200 ? Robots.Open : Robots.Read(System.Text.Encoding.UTF8.GetString(Content(answer, MostRobotsBytes, stop)), options.UserAgent);
        return robots[key] = rules;
    }

    private static bool IsRedirect(HttpResponseMessage answer) => (int)answer.StatusCode is 301 or 302 or 303 or 307 or 308;

    private static byte[] Content(HttpResponseMessage answer, long limit, CancellationToken stop)
    {
        using var stream = answer.Content.ReadAsStreamAsync(stop).GetAwaiter().GetResult();
        using var all = new MemoryStream();
        var buffer = new byte[1 << 16];
        for (int count; (count = stream.ReadAsync(buffer, stop).AsTask().GetAwaiter().GetResult()) > 0;)
        {
            all.Write(buffer, 0, count);
            if (all.Length > limit) throw new TooLongException(limit);
        }
        return all.ToArray();
    }
}
