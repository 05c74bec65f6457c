using System.Diagnostics;
using Mahdar.Exchange;
using Mahdar.Extraction;
using Mahdar.Extraction.Lexicon;
using Mahdar.Pipeline;
using Mahdar.Reading;
using Mahdar.Reading.Sources;

namespace Mahdar.Benchmarks;

/// <summary>From disk to the contract's JSON, as <c>mahdar read --format json</c> goes, with a clock on each stage.</summary>
internal static class FullPass
{
    public const string Extraction = "extraction";

    private sealed record Measured(int Words, byte[] Line);

    public static Pass Run(BenchmarkOptions options)
    {
        StageClock finding = new("finding: disk, unpacking, lines"), reading = new("reading: decoding, blocks"), extracting = new(Extraction), writing = new("writing JSON");
        var watch = Stopwatch.StartNew();
        var reports = new ReportReader();
        var inside = new StageClocks();
        var facts = new Extractor(Knowledge.Default, inside.Add);
        int count = 0;
        long words = 0, bytes = 0;
        OrderedWork.Run(Timed(ReportFinder.Find(options.Paths), finding), Read, measured =>
        {
            if (measured is null) return;
            count++;
            words += measured.Words;
            bytes += measured.Line.Length + 1;
        }, options.Workers);
        var seconds = watch.Elapsed.TotalSeconds;
        return new Pass(count, words, bytes, seconds, Process.GetCurrentProcess().PeakWorkingSet64, [finding.Sum, reading.Sum, extracting.Sum, writing.Sum], inside.Sums);

        Measured? Read(RawReport raw)
        {
            if (reading.Time(() => reports.Read(raw))[0] is not ReadReport read) return null;
            var minutes = extracting.Time(() => facts.Read(read.Report));
            return new Measured(PlainPass.Words(read.Report.Text), writing.Time(() => MinutesWriter.ToLine(minutes)));
        }
    }

    private static IEnumerable<RawReport> Timed(IEnumerable<RawReport> reports, StageClock clock)
    {
        using var each = reports.GetEnumerator();
        while (clock.Time(each.MoveNext)) yield return each.Current;
    }
}
