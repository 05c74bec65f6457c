using System.Net;

namespace Mahdar.Reading.Fetching;

/// <summary>Single requests: no redirect is followed, no rule asked, but every connection is looked at and every answer bounded.</summary>
internal sealed class Requester : IDisposable
{
    private readonly FetchOptions options;
    private readonly HttpClient client;
    private readonly HostTurns turns;

    public Requester(FetchOptions options)
    {
        this.options = options;
        turns = new HostTurns(options.Clock);
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
        { Timeout = Timeout.InfiniteTimeSpan };
        client.DefaultRequestHeaders.UserAgent.ParseAdd(options.UserAgent);
        client.DefaultRequestHeaders.Accept.ParseAdd("text/html, application/xhtml+xml, application/xml;q=0.9, */*;q=0.5");
        client.DefaultRequestHeaders.AcceptLanguage.ParseAdd("ar, *;q=0.5");
    }

    public void Dispose() => client.Dispose();

    /// <param name="take">Reads the content as far as it is wanted.</param>
    public Answer Ask(Uri address, KnownVersion? known, TimeSpan pause, TimeLeft time, Func<Stream, CancellationToken, byte[]> take, CancellationToken stop) =>
        turns.Take(address.Authority, pause, () => time.Spend(limit => Send(address, known, take, limit), stop), stop);

    private Answer Send(Uri address, KnownVersion? known, Func<Stream, CancellationToken, byte[]> take, CancellationToken stop)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        if (known?.ETag is { } tag) request.Headers.TryAddWithoutValidation("If-None-Match", tag);
        if (known?.Modified is { } day) request.Headers.TryAddWithoutValidation("If-Modified-Since", day);
        using var message = client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, stop).GetAwaiter().GetResult();
        return Answer.Of(message, message.IsSuccessStatusCode ? Content(message, take, stop) : [], options.Clock.Now);
    }

    private static byte[] Content(HttpResponseMessage message, Func<Stream, CancellationToken, byte[]> take, CancellationToken stop)
    {
        using var stream = message.Content.ReadAsStreamAsync(stop).GetAwaiter().GetResult();
        return take(stream, stop);
    }
}
