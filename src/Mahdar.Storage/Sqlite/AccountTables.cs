using Mahdar.Arabic;
using Mahdar.Exchange;
using Mahdar.Model;
using Mahdar.Model.Records;

namespace Mahdar.Storage.Sqlite;

/// <summary>The account worked out from the reports: written whole. Rows come sorted as their tables are, so that pages are filled one after another.</summary>
internal sealed class AccountTables(Database database)
{
    private static readonly string[] Tables =
        ["records", "witnesses", "members", "claims", "people", "names", "events", "editions", "statements", "parties", "bodies", "conflicts", "conflicts_of"];

    public void Write(Account account, IEnumerable<ClaimPlace> claims)
    {
        var indexes = Indexes();
        foreach (var (name, _) in indexes) database.Script($"DROP INDEX {name}");
        foreach (var table in Tables) database.Run($"DELETE FROM {table}");
        database.Run("INSERT INTO record_terms (record_terms) VALUES ('delete-all')");
        Write(PackedRecord.Of(account));
        foreach (var (report, witness) in account.Witnesses.OrderBy(pair => pair.Key, StringComparer.Ordinal)) database.Run("INSERT INTO witnesses VALUES ($1, $2)", report, witness);
        foreach (var (id, record) in MembersOf(account).OrderBy(pair => pair.Id, StringComparer.Ordinal)) database.Run("INSERT OR IGNORE INTO members VALUES ($1, $2)", id, record);
        foreach (var claim in claims.DistinctBy(claim => claim.Id).OrderBy(claim => claim.Id, StringComparer.Ordinal))
            database.Run("INSERT INTO claims VALUES ($1, $2, $3, $4, $5)", claim.Id, claim.Report, claim.Local, claim.Span.Start, claim.Span.End);
        foreach (var person in account.People) Write(person);
        foreach (var edition in account.Editions) Write(edition);
        foreach (var happening in account.Events) Write(happening);
        foreach (var statement in account.Statements)
            database.Run("INSERT INTO statements VALUES ($1, $2, $3, $4)", statement.Id, Day(statement.Day), EnumNames<StatementMode>.Of(statement.Mode), statement.Event);
        new ConflictRows(account).Write(database);
        new PartyRows(account).Write(database);
        foreach (var (_, sql) in indexes) database.Script(sql);
    }

    /// <summary>The indexes of these tables, but for those of keys: made anew from sorted rows they cost less than row by row.</summary>
    private List<(string Name, string Sql)> Indexes() => database.Rows(
        "SELECT name, sql FROM sqlite_schema WHERE type = 'index' AND sql IS NOT NULL AND tbl_name IN (SELECT value FROM json_each($1))", row => (row.GetString(0), row.GetString(1)), FilterSql.Json(Tables));

    /// <summary>What leads to a record: itself, its claims and names, its readings; and the readings of a conflict that no other record has.</summary>
    private static IEnumerable<(string Id, string Record)> MembersOf(Account account) =>
        account.Members.Select(pair => (pair.Key, pair.Value))
            .Concat(account.Events.SelectMany(happening => happening.Readings.Select(reading => (reading.Id, happening.Id))))
            .Concat(account.Editions.SelectMany(edition => edition.Readings.Select(reading => (reading.Id, edition.Id))))
            .Concat(account.Statements.SelectMany(statement => statement.Readings.Select(reading => (reading.Id, statement.Id))))
            .Concat(account.Conflicts.SelectMany(conflict => conflict.Readings.Select(reading => (reading.Id, conflict.Id)).Prepend((conflict.Id, conflict.Id))));

    private void Write(IEnumerable<PackedRecord> records)
    {
        var number = 0L;
        foreach (var record in records)
        {
            database.Run("INSERT INTO records VALUES ($1, $2, $3, $4)", ++number, record.Id, record.Kind, record.Json);
            if (record.Terms.Length > 0) database.Run("INSERT INTO record_terms (rowid, words) VALUES ($1, $2)", number, record.Terms);
        }
    }

    private void Write(PersonRecord person)
    {
        database.Run("INSERT INTO people VALUES ($1, $2, $3, $4)", person.Id, person.Reports, Day(person.First), Day(person.Last));
        var words = new HashSet<string>(StringComparer.Ordinal);
        foreach (var name in person.Names.Select(form => form.Text).Append(person.Name).Append(person.Latin))
            SearchTerms.EachWord(name, (_, _, word) => words.Add(word.ToString()));
        foreach (var word in words) database.Run("INSERT INTO names VALUES ($1, $2)", word, person.Id);
    }

    private void Write(EditionRecord edition) => database.Run("INSERT INTO editions VALUES ($1, $2, $3, $4, $5, $6)", edition.Id, EnumNames<EditionStatus>.Of(edition.Status),
        Day(edition.When.From ?? edition.When.To), Day(edition.When.To ?? edition.When.From), Folded(edition.Place?.City), edition.Place?.Country);

    private void Write(EventRecord happening) => database.Run("INSERT INTO events VALUES ($1, $2, $3, $4, $5, $6, $7, $8)", happening.Id, EnumNames<EventType>.Of(happening.Type), EnumNames<EventStatus>.Of(happening.Status),
        Day(happening.When.From ?? happening.When.To), Day(happening.When.To ?? happening.When.From), Folded(happening.Place?.City), happening.Place?.Country, happening.Edition);

    private static string? Day(DateOnly? day) => ReportTable.Text(day);

    private static string? Folded(string? name) => name is null ? null : Letters.Fold(name);
}
