using Mahdar.Pipeline.Records;
using Mahdar.Resolution;
using Mahdar.Resolution.Witnesses;
using Mahdar.Storage.Sqlite;

namespace Mahdar.RecordBenchmark;

/// <summary>The last stages: what all claims make, and writing it, as <see cref="AccountBuilder"/> does.</summary>
internal static class AccountCost
{
    public static void Measure(RecordStore store)
    {
        var clock = new CpuClock();
        Measure(store, clock);
        clock.Write((int)store.ReportCount);
    }

    public static void Measure(RecordStore store, CpuClock clock)
    {
        var reports = clock.Time("loading", store.Claims);
        var witnesses = clock.Time("witnesses", () => WitnessFinder.Find(store.Sketches(), [.. reports.Select(report => report.Published?.DayNumber)]));
        var account = clock.Time("resolving", () => Resolver.Resolve(reports, witnesses, store.Judgements, new KeptTexts(store)));
        clock.Time("writing", () =>
        {
            AccountBuilder.GiveBack();
            store.Write(account, reports.SelectMany(ClaimPlaces.Of));
            store.Settle();
            return true;
        });
        Console.WriteLine($"{reports.Count} reports, {account.People.Count} people, {account.Events.Count} events, {account.Statements.Count} statements, {account.Conflicts.Count} conflicts");
    }
}
