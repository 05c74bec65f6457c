using System.Text;
using Mahdar.Arabic;
using Mahdar.Exchange.Records;
using Mahdar.Model.Records;

namespace Mahdar.Storage.Sqlite;

/// <summary>A record as it lies in the store: its JSON, and the terms by which it is found. Safe to make on many threads.</summary>
internal sealed record PackedRecord(string Id, string Kind, byte[] Json, string Terms)
{
    /// <summary>By which it is known whether it is as before.</summary>
    public UInt128 Hash { get; } = RecordRows.HashOf(Json);

    public static PackedRecord Of(PersonRecord person) =>
        new(person.Id, "person", RecordJson.ToBytes(person), TermsOf(person.Names.Select(form => form.Text).Concat(person.Tenures.Select(tenure => tenure.Title))));

    public static PackedRecord Of(EditionRecord edition) =>
        new(edition.Id, "edition", RecordJson.ToBytes(edition), TermsOf([edition.Series.Name, edition.Place?.City]));

    public static PackedRecord Of(EventRecord happening) =>
        new(happening.Id, "event", RecordJson.ToBytes(happening), TermsOf(happening.Topics.Append(happening.Place?.City)));

    public static PackedRecord Of(StatementRecord statement) =>
        new(statement.Id, "statement", RecordJson.ToBytes(statement), TermsOf([statement.Text]));

    public static PackedRecord Of(Conflict conflict) =>
        new(conflict.Id, "conflict", RecordJson.ToBytes(conflict), TermsOf(conflict.Readings.Select(reading => reading.Value).Append(conflict.What.Arabic).Append(conflict.What.English)));

    private static string TermsOf(IEnumerable<string?> texts)
    {
        var terms = new StringBuilder();
        foreach (var text in texts) SearchTerms.Append(text, terms);
        return terms.ToString();
    }
}
