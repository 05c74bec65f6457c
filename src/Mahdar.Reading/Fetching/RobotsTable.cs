using System.Collections.Concurrent;
using System.Text;

namespace Mahdar.Reading.Fetching;

/// <summary>The robots.txt of each host, asked for once a day (RFC 9309).</summary>
internal sealed class RobotsTable(FetchOptions options, Requester requester)
{
    private const int MostBytes = 512 << 10;

    /// <summary>For how long rules hold, and for how long a server is left alone that has trouble with them.</summary>
    private static readonly TimeSpan Age = TimeSpan.FromDays(1), AgeOfTrouble = TimeSpan.FromMinutes(10);

    private readonly ConcurrentDictionary<string, (Robots? Rules, DateTimeOffset Until)> known = [];

    /// <summary>Null where the server has trouble with it: then nothing may be fetched.</summary>
    public Robots? Of(Uri address, TimeLeft time, CancellationToken stop)
    {
        var host = address.GetLeftPart(UriPartial.Authority);
        if (known.TryGetValue(host, out var found) && found.Until > options.Clock.Now) return found.Rules;
        var rules = Ask(new Uri(host + "/robots.txt"), time, stop);
        known[host] = (rules, options.Clock.Now + (rules is null ? AgeOfTrouble : Age));
        return rules;
    }

    private Robots? Ask(Uri address, TimeLeft time, CancellationToken stop)
    {
        for (var redirects = 0; redirects <= options.MostRedirects; redirects++)
        {
            var answer = requester.Ask(address, null, TimeSpan.Zero, time, Beginning, stop);
            if (answer.IsRedirect)
            {
                address = new Uri(address, answer.Location!);
                if (address.Scheme is not ("http" or "https")) break;
                continue;
            }
            return answer.Status >= 500 || answer.IsBusy ? null : answer.Status != 200 ? Robots.Open : Robots.Read(Encoding.UTF8.GetString(answer.Content), options.UserAgent);
        }
        return Robots.Open;
    }

    /// <summary>What is longer is cut off: the rules that were read hold.</summary>
    private static byte[] Beginning(Stream stream, CancellationToken stop)
    {
        using var all = new MemoryStream();
        var buffer = new byte[1 << 14];
        for (int count; all.Length < MostBytes && (count = stream.ReadAsync(buffer, stop).AsTask().GetAwaiter().GetResult()) > 0;) all.Write(buffer, 0, count);
        return all.ToArray();
    }
}
