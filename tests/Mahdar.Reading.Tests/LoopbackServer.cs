using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Mahdar.Tests.Reading;

/// <summary>A server on the loopback address that answers as a test tells it to, byte by byte where it should be slow.</summary>
internal sealed class LoopbackServer : IDisposable
{
    public sealed record Answer(string Status, string Headers, byte[] Content, TimeSpan BetweenBytes = default)
    {
        public static Answer Page(string html) => new("200 OK", "Content-Type: text/html; charset=utf-8\r\n", Encoding.UTF8.GetBytes(html));

        public static Answer Redirect(string location) => new("302 Found", $"Location: {location}\r\n", []);

        public static Answer Missing { get; } = new("404 Not Found", "", []);
    }

    private readonly TcpListener listener = new(IPAddress.Loopback, 0);
    private readonly Func<string, Answer> answers;
    private readonly CancellationTokenSource stop = new();

    public LoopbackServer(Func<string, Answer> answers)
    {
        this.answers = answers;
        listener.Start();
        _ = ListenAsync();
    }

    public int Port => ((IPEndPoint)listener.LocalEndpoint).Port;

    public string Url(string path) => $"http://127.0.0.1:{Port}{path}";

    /// <summary>The paths asked for, in their order, and when.</summary>
    public List<(string Path, DateTime Time)> Asked { get; } = [];

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
                using var reader = new StreamReader(stream, Encoding.ASCII, leaveOpen: true);
                var path = (await reader.ReadLineAsync(stop.Token))!.Split(' ')[1];
                while (await reader.ReadLineAsync(stop.Token) is { Length: > 0 }) { }
                lock (Asked) Asked.Add((path, DateTime.UtcNow));
                var answer = answers(path);
                await stream.WriteAsync(Encoding.ASCII.GetBytes($"HTTP/1.1 {answer.Status}\r\n{answer.Headers}Content-Length: {answer.Content.Length}\r\nConnection: close\r\n\r\n"), stop.Token);
                if (answer.BetweenBytes == default) await stream.WriteAsync(answer.Content, stop.Token);
                else
                    foreach (var one in answer.Content)
                    {
                        await stream.WriteAsync(new[] { one }, stop.Token);
                        await Task.Delay(answer.BetweenBytes, stop.Token);
                    }
            }
        }
        catch (Exception end) when (end is IOException or OperationCanceledException or SocketException) { }
    }
}
