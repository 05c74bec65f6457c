using System.Diagnostics;
using Mahdar.Arabic;
using Mahdar.Names;

namespace Mahdar.NamesBenchmark;

/// <summary>How long it takes to tag some passages, already cut into tokens.</summary>
internal sealed record Speed(TimeSpan Elapsed, TimeSpan Processor, long Names, long AllocatedBytes)
{
    public static Speed Of(NameTagger tagger, Passage[] passages, int workers)
    {
        var found = 0L;
        var before = GC.GetTotalAllocatedBytes(true);
        var processor = Process.GetCurrentProcess().TotalProcessorTime;
        var watch = Stopwatch.StartNew();
        var threads = Enumerable.Range(0, workers).Select(worker => new Thread(() =>
        {
            var names = new List<NameSpan>();
            var own = 0L;
            for (var i = worker; i < passages.Length; i += workers)
            {
                names.Clear();
                tagger.Tag(passages[i], 0, passages[i].Tokens.Length, names);
                own += names.Count;
            }
            Interlocked.Add(ref found, own);
        })).ToArray();
        foreach (var thread in threads) thread.Start();
        foreach (var thread in threads) thread.Join();
        return new Speed(watch.Elapsed, Process.GetCurrentProcess().TotalProcessorTime - processor, found, GC.GetTotalAllocatedBytes(true) - before);
    }
}
