using Mahdar.Model;
using Mahdar.Model.Claims;
using Mahdar.Resolution;
using Mahdar.Storage;
using Mahdar.Storage.Sqlite;

namespace Mahdar.RecordBenchmark;

/// <summary>The last two stages: what all claims make, and writing it.</summary>
internal sealed class AccountCost(CpuClock clock)
{
    private readonly Dictionary<string, ReportClaims> all = [];

    public void Add(IEnumerable<ReportClaims> claims)
    {
        foreach (var report in claims) all.TryAdd(report.Report, report);
    }

    public void Write(RecordStore store)
    {
        var account = clock.Time("resolving", () => Resolver.Resolve(all.Values, []));
        clock.Time("writing", () =>
        {
            store.Write(account, all.Values.SelectMany(Places));
            store.Settle();
            return true;
        });
        Console.WriteLine($"{all.Count} reports, {account.People.Count} people, {account.Events.Count} events, {account.Statements.Count} statements, {account.Conflicts.Count} conflicts");
    }

    private static IEnumerable<ClaimPlace> Places(ReportClaims claims) =>
        claims.People.Select(it => new ClaimPlace(it.Id, claims.Report, it.Local, it.Evidence))
            .Concat(claims.Events.Select(it => new ClaimPlace(it.Id, claims.Report, it.Local, it.Evidence.Count > 0 ? it.Evidence[0] : default(Span))))
            .Concat(claims.Statements.Select(it => new ClaimPlace(it.Id, claims.Report, it.Local, it.Span)));
}
