using System.Text;
using Mahdar.Arabic;
using Mahdar.Exchange.Records;
using Mahdar.Model.Records;

namespace Mahdar.Storage.Sqlite;

/// <summary>A record as it lies in the store: its JSON, and the terms by which it is found. Made on many threads, written by one.</summary>
internal sealed record PackedRecord(string Id, string Kind, byte[] Json, string Terms)
{
    /// <summary>All records of an account, kind by kind, each sorted by id.</summary>
    public static IEnumerable<PackedRecord> Of(Account account) =>
        All(account.People, Of).Concat(All(account.Editions, Of)).Concat(All(account.Events, Of)).Concat(All(account.Statements, Of)).Concat(All(account.Conflicts, Of));

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

    private static IEnumerable<PackedRecord> All<T>(IReadOnlyList<T> records, Func<T, PackedRecord> pack) => records.AsParallel().AsOrdered().Select(pack);

    private static string TermsOf(IEnumerable<string?> texts)
    {
        var terms = new StringBuilder();
        foreach (var text in texts) SearchTerms.Append(text, terms);
        return terms.ToString();
    }
}
