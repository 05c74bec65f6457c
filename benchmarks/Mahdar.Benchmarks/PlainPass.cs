using System.Diagnostics;
using Mahdar.Pipeline;
using Mahdar.Reading.Sources;

namespace Mahdar.Benchmarks;

/// <summary>For scale: only decodes the JSON of the records and counts their words.</summary>
internal static class PlainPass
{
    public static Pass Run(BenchmarkOptions options)
    {
        var watch = Stopwatch.StartNew();
        int count = 0;
        long words = 0;
        OrderedWork.Run(ReportFinder.Find(options.Paths), Count, counted =>
        {
            count++;
            words += counted;
        }, options.Workers);
        return new Pass(count, words, 0, watch.Elapsed.TotalSeconds, Process.GetCurrentProcess().PeakWorkingSet64, [], []);
    }

    public static int Words(string text)
    {
        var words = 0;
        var inWord = false;
        foreach (var c in text)
        {
            var isBlank = char.IsWhiteSpace(c);
            if (!isBlank && !inWord) words++;
            inWord = !isBlank;
        }
        return words;
    }

    private static int Count(RawReport raw) => raw.Kind switch
    {
        RawKind.Record => Words(RecordReader.Read(raw.Bytes.Span)?.Text ?? ""),
        RawKind.Text => Words(TextDecoder.Decode(raw.Bytes.Span) ?? ""),
        _ => 0,
    };
}
