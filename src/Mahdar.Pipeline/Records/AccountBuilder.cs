using Mahdar.Model;
using Mahdar.Model.Claims;
using Mahdar.Model.Records;
using Mahdar.Resolution;
using Mahdar.Resolution.Claims;
using Mahdar.Storage;
using Mahdar.Storage.Sqlite;

namespace Mahdar.Pipeline.Records;

/// <summary>Works out the account from all reports and judgements of a store, and writes it there.</summary>
public static class AccountBuilder
{
    public static Account Build(RecordStore store) => Build(store, new Dictionary<string, ReportClaims>());

    /// <param name="atHand">What reports of the store claim, by key, as far as it is known without reading them again.</param>
    public static Account Build(RecordStore store, IReadOnlyDictionary<string, ReportClaims> atHand)
    {
        var claims = Claims(store, atHand);
        var account = Resolver.Resolve(claims, store.Judgements);
        store.Write(account, claims.SelectMany(Places));
        return account;
    }

    /// <summary>What all reports claim, in the order of their keys; those not at hand are unpacked on all cores.</summary>
    private static List<ReportClaims> Claims(RecordStore store, IReadOnlyDictionary<string, ReportClaims> atHand)
    {
        var keys = store.Keys();
        var claims = new List<ReportClaims>(keys.Count);
        OrderedWork.Run(keys.Select(key => (Key: key, Packed: atHand.ContainsKey(key) ? null : store.Packed(key))),
            report => report.Packed is { } packed ? ClaimReader.Read(packed.Unpack(), report.Key) : atHand[report.Key], claims.Add, Environment.ProcessorCount);
        return claims;
    }

    private static IEnumerable<ClaimPlace> Places(ReportClaims claims) =>
        claims.People.Select(person => new ClaimPlace(person.Id, claims.Report, person.Local, person.Evidence))
            .Concat(claims.Events.Select(happening => new ClaimPlace(happening.Id, claims.Report, happening.Local, First(happening.Evidence))))
            .Concat(claims.Editions.Select(edition => new ClaimPlace(edition.Id, claims.Report, edition.Local, First(edition.Evidence))))
            .Concat(claims.Statements.Select(statement => new ClaimPlace(statement.Id, claims.Report, statement.Local, statement.Span)));

    private static Span First(IReadOnlyList<Span> evidence) => evidence.Count > 0 ? evidence[0] : default;
}
