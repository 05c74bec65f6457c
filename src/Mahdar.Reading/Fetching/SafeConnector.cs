using System.Net;
using System.Net.Sockets;

namespace Mahdar.Reading.Fetching;

/// <summary>
/// Connects to the very address that it has looked at: a name that resolves to another address a moment later, or behind a redirect, gains
/// nothing by it.
/// </summary>
internal sealed class SafeConnector(FetchOptions options)
{
    public async ValueTask<Stream> ConnectAsync(SocketsHttpConnectionContext context, CancellationToken stop)
    {
        var (host, port) = (context.DnsEndPoint.Host, context.DnsEndPoint.Port);
        var addresses = await options.Resolve(host, stop).ConfigureAwait(false);
        var allowed = options.AllowedHosts.Contains(host) ? addresses : Array.FindAll(addresses, PublicAddress.Is);
        if (allowed.Length == 0) throw new RefusedAddressException(host);
        return await options.Connect(allowed, port, stop).ConfigureAwait(false);
    }

    public static async Task<Stream> OpenAsync(IPAddress[] addresses, int port, CancellationToken stop)
    {
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(addresses, port, stop).ConfigureAwait(false);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }
}
