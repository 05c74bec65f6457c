using Mahdar.Model;
using Mahdar.Model.Claims;
using Mahdar.Pipeline.Records;
using Mahdar.Resolution.Claims;
using Mahdar.Storage;
using Mahdar.Storage.Sqlite;

namespace Mahdar.RecordBenchmark;

/// <summary>
/// A store of so many times the reports of another, with nothing but what their account is worked out from: texts and claims, no minutes and no index of words. What these
/// cost is the same for each report, and many times what is left.
/// </summary>
internal static class ClaimGrowth
{
    private const int BatchSize = 1000;

    public static void Measure(string from, string file, int times)
    {
        var clock = new CpuClock();
        using var source = RecordStore.Open(from, StoreAccess.Read);
        using var store = RecordStore.Open(file, StoreAccess.Write);
        var reports = source.Claims().Zip(source.Sketches(), (claims, sketch) => claims with { Sketch = sketch }).ToArray();
        var (first, count) = ((int)(store.ReportCount / reports.Length), 0);
        for (var copy = first; copy < times; copy++)
        {
            foreach (var some in reports.Chunk(BatchSize))
            {
                var outlines = some.Select(claims => source.Outline(claims.Report)!).ToArray();
                store.Keep(clock.Time("preparing", () => some.Zip(outlines).AsParallel().AsOrdered().Select(pair => Changed(pair.First, pair.Second, copy)).ToList()));
                count += some.Length;
            }
            Console.WriteLine($"{store.ReportCount} reports kept");
        }
        store.Settle();
        clock.Write(count);
    }

    private static NewReport Changed(ReportClaims claims, Report outline, int copy)
    {
        var changed = new ChangedClaims(copy == 0 ? claims.Report : ClaimIds.Of('r', $"{copy} {claims.Report}"), copy);
        var (text, told) = (changed.Of(outline.Text, claims), changed.Of(claims));
        return new NewReport(told.Report, "", outline with { Text = text, Published = outline.Published is { } day ? day with { From = told.Published ?? day.From } : null }, [], "", PackedClaims.Of(told, ClaimVersion.Current));
    }
}
