using System.Diagnostics;
using System.Net;

namespace Mahdar.PagesLoad;

/// <summary>Opens pages of all kinds in a random order, as a browser does: compressed, one after another, with a pause to look at each.</summary>
internal sealed class Reader : IDisposable
{
    private readonly HttpClient browser;
    private readonly IReadOnlyList<PageKind> kinds;
    private readonly Random random;
    private readonly int pause;
    private readonly List<Answer> answers = [];

    public Reader(Uri site, IReadOnlyList<PageKind> kinds, int seed, int pause)
    {
        // Taken as it comes: what counts are the bytes of the wire.
        browser = new HttpClient(new SocketsHttpHandler { AutomaticDecompression = DecompressionMethods.None, UseCookies = true }) { BaseAddress = site };
        browser.DefaultRequestHeaders.Add("Accept-Encoding", "gzip, br");
        (this.kinds, random, this.pause) = (kinds, new Random(seed), pause);
    }

    public IReadOnlyList<Answer> Answers => answers;

    public async Task ReadAsync(int requests)
    {
        for (var i = 0; i < requests; i++)
        {
            var kind = kinds[(i + random.Next(kinds.Count)) % kinds.Count];
            var begun = Stopwatch.GetTimestamp();
            using var answer = await browser.GetAsync(kind.Addresses[random.Next(kind.Addresses.Count)]);
            var bytes = (await answer.EnsureSuccessStatusCode().Content.ReadAsByteArrayAsync()).Length;
            answers.Add(new Answer(kind.Name, Stopwatch.GetElapsedTime(begun).TotalMilliseconds, bytes));
            if (pause > 0) await Task.Delay(random.Next(2 * pause));
        }
    }

    public void Dispose() => browser.Dispose();
}
