using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Mahdar.Testing;

/// <summary>A server on the loopback address that answers as a test tells it to, byte by byte where it should be slow, for ever where it should never end.</summary>
public sealed class LoopbackServer : IDisposable
{
    /// <param name="Path">With its query.</param>
    /// <param name="Headers">By their names in small letters.</param>
    public sealed record Request(string Path, IReadOnlyDictionary<string, string> Headers, DateTime Time);

    /// <param name="BetweenBytes">The pause after each byte of the content.</param>
    /// <param name="IsEndless">The content is sent again and again.</param>
    public sealed record Answer(string Status, string Headers, byte[] Content, TimeSpan BetweenBytes = default, bool IsEndless = false)
    {
        public static Answer Page(string html) => new("200 OK", "Content-Type: text/html; charset=utf-8\r\n", Encoding.UTF8.GetBytes(html));

        public static Answer Feed(string xml, string headers = "") => new("200 OK", "Content-Type: application/rss+xml\r\n" + headers, Encoding.UTF8.GetBytes(xml));

        public static Answer Redirect(string location) => new("302 Found", $"Location: {location}\r\n", []);

        public static Answer Moved(string location) => new("301 Moved Permanently", $"Location: {location}\r\n", []);

        public static Answer Missing { get; } = new("404 Not Found", "", []);

        public static Answer Unchanged { get; } = new("304 Not Modified", "", []);
    }

    private readonly TcpListener listener = new(IPAddress.Loopback, 0);
    private readonly Func<Request, Answer> answers;
    private readonly CancellationTokenSource stop = new();

    public LoopbackServer(Func<string, Answer> answers) : this(request => answers(request.Path)) { }

    public LoopbackServer(Func<Request, Answer> answers)
    {
        this.answers = answers;
        listener.Start();
        _ = ListenAsync();
    }

    public int Port => ((IPEndPoint)listener.LocalEndpoint).Port;

    public string Url(string path) => $"http://127.0.0.1:{Port}{path}";

    /// <summary>What was asked for, in its order.</summary>
    public List<Request> Asked { get; } = [];

    /// <summary>The paths asked for, but for robots.txt.</summary>
    public IReadOnlyList<string> Paths
    {
        get
        {
            lock (Asked) return [.. Asked.Select(asked => asked.Path).Where(path => path != "/robots.txt")];
        }
    }

    public void Dispose()
    {
        stop.Cancel();
        listener.Stop();
        stop.Dispose();
    }

    private async Task ListenAsync()
    {
        try
        {
            while (!stop.IsCancellationRequested) _ = ServeAsync(await listener.AcceptTcpClientAsync(stop.Token));
        }
        catch (Exception end) when (end is OperationCanceledException or SocketException or ObjectDisposedException) { }
    }

    private async Task ServeAsync(TcpClient client)
    {
        try
        {
            using (client)
            {
                var stream = client.GetStream();
                var request = await ReadAsync(stream);
                lock (Asked) Asked.Add(request);
                await SendAsync(stream, answers(request));
            }
        }
        catch (Exception end) when (end is IOException or OperationCanceledException or SocketException or ObjectDisposedException) { }
    }

    private async Task<Request> ReadAsync(NetworkStream stream)
    {
        using var reader = new StreamReader(stream, Encoding.ASCII, leaveOpen: true);
        var path = (await reader.ReadLineAsync(stop.Token))!.Split(' ')[1];
        var headers = new Dictionary<string, string>();
        while (await reader.ReadLineAsync(stop.Token) is { Length: > 0 } line) headers[line[..line.IndexOf(':')].ToLowerInvariant()] = line[(line.IndexOf(':') + 1)..].Trim();
        return new Request(path, headers, DateTime.UtcNow);
    }

    private async Task SendAsync(NetworkStream stream, Answer answer)
    {
        var length = answer.IsEndless || answer == Answer.Unchanged ? "" : $"Content-Length: {answer.Content.Length}\r\n";
        await stream.WriteAsync(Encoding.ASCII.GetBytes($"HTTP/1.1 {answer.Status}\r\n{answer.Headers}{length}Connection: close\r\n\r\n"), stop.Token);
        do
        {
            if (answer.BetweenBytes == default) await stream.WriteAsync(answer.Content, stop.Token);
            else await TrickleAsync(stream, answer);
        }
        while (answer.IsEndless);
    }

    private async Task TrickleAsync(NetworkStream stream, Answer answer)
    {
        foreach (var one in answer.Content)
        {
            await stream.WriteAsync(new[] { one }, stop.Token);
            await Task.Delay(answer.BetweenBytes, stop.Token);
        }
    }
}
