using System.Text;
using Mahdar.Arabic;
using Mahdar.Exchange.Records;
using Mahdar.Model.Records;

namespace Mahdar.Storage.Sqlite;

/// <summary>A record as it lies in the store: its JSON, and the terms by which it is found. Made on many threads, written by one.</summary>
internal sealed record PackedRecord(string Id, string Kind, byte[] Json, string Terms)
{
    private const int AtOnce = 1024;

    /// <summary>All records of an account, kind by kind, each kind from the end of its list to the start.</summary>
    public static IEnumerable<PackedRecord> Of(Account account) =>
        All(account.People.OrderBy(person => person.Reports).ThenByDescending(person => person.Id, StringComparer.Ordinal), Of)
            .Concat(All(account.Editions.OrderBy(edition => edition.When.From ?? edition.When.To).ThenByDescending(edition => edition.Id, StringComparer.Ordinal), Of))
            .Concat(All(account.Events.OrderBy(happening => happening.When.From ?? happening.When.To).ThenByDescending(happening => happening.Id, StringComparer.Ordinal), Of))
            .Concat(All(account.Statements.OrderBy(statement => statement.Day).ThenByDescending(statement => statement.Id, StringComparer.Ordinal), Of))
            .Concat(All(account.Conflicts.OrderBy(conflict => conflict.Weight).ThenByDescending(conflict => conflict.Id, StringComparer.Ordinal), Of));

    private static PackedRecord Of(PersonRecord person) =>
        new(person.Id, "person", RecordJson.ToBytes(person), TermsOf(person.Names.Select(form => form.Text).Concat(person.Tenures.Select(tenure => tenure.Title))));

    private static PackedRecord Of(EditionRecord edition) =>
        new(edition.Id, "edition", RecordJson.ToBytes(edition), TermsOf([edition.Series.Name, edition.Place?.City]));

    private static PackedRecord Of(EventRecord happening) =>
        new(happening.Id, "event", RecordJson.ToBytes(happening), TermsOf(happening.Topics.Append(happening.Place?.City)));

    private static PackedRecord Of(StatementRecord statement) =>
        new(statement.Id, "statement", RecordJson.ToBytes(statement), TermsOf([statement.Text]));

    private static PackedRecord Of(Conflict conflict) =>
        new(conflict.Id, "conflict", RecordJson.ToBytes(conflict), TermsOf(conflict.Readings.Select(reading => reading.Value).Append(conflict.What.Arabic).Append(conflict.What.English)));

    /// <summary>Some at a time: the JSON of all records together is larger than the records.</summary>
    private static IEnumerable<PackedRecord> All<T>(IEnumerable<T> records, Func<T, PackedRecord> pack) =>
        records.Chunk(AtOnce).SelectMany(some => some.AsParallel().AsOrdered().Select(pack));

    private static string TermsOf(IEnumerable<string?> texts)
    {
        var terms = new StringBuilder();
        foreach (var text in texts) SearchTerms.Append(text, terms);
        return terms.ToString();
    }
}
