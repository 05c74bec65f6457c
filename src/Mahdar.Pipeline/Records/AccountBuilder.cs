using Mahdar.Model.Records;
using Mahdar.Resolution;
using Mahdar.Resolution.Witnesses;
using Mahdar.Storage;
using Mahdar.Storage.Sqlite;

namespace Mahdar.Pipeline.Records;

/// <summary>Works out the account from all reports and judgements of a store, and writes it there.</summary>
public static class AccountBuilder
{
    private const int BatchSize = 1000;

    /// <summary>Brings the account up to date with as little work as gives the same as <see cref="Build"/>.</summary>
    public static void Update(RecordStore store)
    {
        if (!store.SettleMarks()) Build(store);
    }

    /// <summary>Works all of it out anew.</summary>
    public static Account Build(RecordStore store)
    {
        var areReportsAsBefore = !ReadMissing(store) && store.HasReportsOfAccount;
        var reports = store.Claims();
        var witnesses = areReportsAsBefore ? Known(store) : WitnessFinder.Find(store.Sketches(), [.. reports.Select(report => report.Published?.DayNumber)]);
        var account = Resolver.Resolve(reports, witnesses, store.Judgements, new KeptTexts(store));
        GiveBack();
        store.Write(account, reports.SelectMany(ClaimPlaces.Of), areReportsAsBefore);
        return account;
    }

    /// <summary>Gives back what a stage left, before the next gathers its own: else the two lie side by side for as long as nobody asks for memory.</summary>
    public static void GiveBack() => GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, true, true);

    /// <summary>Who copies whom does not depend on judgements.</summary>
    private static WitnessGroups Known(RecordStore store)
    {
        var all = store.Witnesses();
        var places = Enumerable.Range(0, all.Count).ToDictionary(at => all[at].Report, StringComparer.Ordinal);
        return new WitnessGroups([.. all.Select(report => places[report.Witness])]);
    }

    /// <summary>Reads claims that are not kept, or were read by another program, from the reports' minutes, on all cores; false where none were.</summary>
    private static bool ReadMissing(RecordStore store)
    {
        var missing = store.WithoutClaims(ClaimVersion.Current);
        if (missing.Count == 0) return false;
        var batch = new List<(string, PackedClaims)>(BatchSize);
        using var reader = store.Reader();
        OrderedWork.Run(missing.Select(key => reader.Packed(key)!), packed => (packed.Key, ReportPreparer.ClaimsOf(packed.Unpack(), packed.Key)), one =>
        {
            batch.Add(one);
            if (batch.Count == BatchSize) Flush();
        }, Environment.ProcessorCount);
        Flush();
        return true;

        void Flush()
        {
            store.KeepClaims(batch);
            batch.Clear();
        }
    }
}
