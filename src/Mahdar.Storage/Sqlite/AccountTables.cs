using Mahdar.Arabic;
using Mahdar.Exchange;
using Mahdar.Model;
using Mahdar.Model.Records;

namespace Mahdar.Storage.Sqlite;

/// <summary>
/// The account worked out from the reports: written whole, each record looked at once. Within its kind a record's number is its place in the list,
/// from the last to the first. Rows come sorted as their tables are, so that pages are filled one after another.
/// </summary>
internal sealed class AccountTables(Database database)
{
    private const int AtOnce = 1024;

    /// <summary>What follows from the reports alone, whatever people judge.</summary>
    private static readonly string[] OfReports = ["witnesses", "claims"];

    private static readonly string[] OfAccount =
        ["records", "members", "people", "names", "events", "editions", "statements", "parties", "bodies", "conflicts", "conflicts_of", "marks", "mentions", "tellers"];

    private readonly MemberRows members = new();
    private long number;

    /// <param name="areReportsAsBefore">Where they are, what follows from them alone stays as it is.</param>
    public void Write(Account account, IEnumerable<ClaimPlace> places, bool areReportsAsBefore)
    {
        string[] tables = areReportsAsBefore ? OfAccount : [.. OfReports, .. OfAccount];
        var indexes = Indexes(tables);
        foreach (var (name, _) in indexes) database.Script($"DROP INDEX {name}");
        foreach (var table in tables) database.Run($"DELETE FROM {table}");
        database.Run("INSERT INTO record_terms (record_terms) VALUES ('delete-all')");
        var claims = new ClaimRows(places);
        if (!areReportsAsBefore)
        {
            foreach (var (report, witness) in account.Witnesses.OrderBy(pair => pair.Key, StringComparer.Ordinal)) database.Run("INSERT INTO witnesses VALUES ($1, $2)", report, witness);
            claims.Write(database);
        }
        members.Take(account.Members);
        WriteRecords(account, new MentionRows(claims), new TellerRows(database, claims));
        members.Write(database);
        foreach (var (_, sql) in indexes) database.Script(sql);
    }

    /// <summary>The indexes of these tables, but for those of keys: made anew from sorted rows they cost less than row by row.</summary>
    private List<(string Name, string Sql)> Indexes(string[] tables) => database.Rows(
        "SELECT name, sql FROM sqlite_schema WHERE type = 'index' AND sql IS NOT NULL AND tbl_name IN (SELECT value FROM json_each($1))", row => (row.GetString(0), row.GetString(1)), FilterSql.Json(tables));

    private void WriteRecords(Account account, MentionRows mentions, TellerRows tellers)
    {
        var (parties, conflicts, statements) = (new PartyRows(account, mentions), new ConflictRows(account), new StatementRows());
        Records(account.People.OrderBy(person => person.Reports).ThenByDescending(person => person.Id, StringComparer.Ordinal), PackedRecord.Of, parties.Take);
        foreach (var person in account.People) Write(person);
        Records(account.Editions.OrderBy(edition => edition.When.From ?? edition.When.To).ThenByDescending(edition => edition.Id, StringComparer.Ordinal), PackedRecord.Of, parties.Take);
        foreach (var edition in account.Editions)
        {
            Write(edition);
            tellers.Take("edition", edition.Id, edition.Claims);
        }
        Records(account.Events.OrderBy(happening => happening.When.From ?? happening.When.To).ThenByDescending(happening => happening.Id, StringComparer.Ordinal), PackedRecord.Of, parties.Take);
        foreach (var happening in account.Events)
        {
            Write(happening);
            tellers.Take("event", happening.Id, happening.Claims);
        }
        Records(Enumerable.Range(1, account.Statements.Count).Select(fromEnd => account.Statements[account.Statements.Count - fromEnd]), PackedRecord.Of, statement =>
        {
            parties.Take(statement);
            conflicts.Take(statement);
            members.Take(statement.Readings, statement.Id);
            statements.Take(statement);
            tellers.Take("statement", statement.Id, statement.Claims);
        });
        statements.Write(database);
        Records(account.Conflicts.OrderBy(conflict => conflict.Weight).ThenByDescending(conflict => conflict.Id, StringComparer.Ordinal), PackedRecord.Of, parties.Take);
        foreach (var conflict in account.Conflicts)
        {
            members.Take(conflict);
            tellers.Take("conflict", conflict.Id, conflict.Readings.SelectMany(reading => reading.Claims));
            tellers.TakeReports("conflict", conflict.Id, conflict.Evidence.Select(evidence => evidence.Report));
        }
        conflicts.Write(database);
        parties.Write(database);
        mentions.Write(database);
        tellers.Write();
    }

    /// <summary>Some at a time are made ready on all cores: the JSON of all records together is larger than the records.</summary>
    private void Records<T>(IEnumerable<T> records, Func<T, PackedRecord> pack, Action<T> take)
    {
        foreach (var some in records.Chunk(AtOnce))
        {
            foreach (var record in some.AsParallel().AsOrdered().Select(pack)) Write(record);
            foreach (var record in some) take(record);
        }
    }

    private void Write(PackedRecord record)
    {
        database.Run("INSERT INTO records VALUES ($1, $2, $3, $4)", ++number, record.Id, record.Kind, record.Json);
        if (record.Terms.Length > 0) database.Run("INSERT INTO record_terms (rowid, words) VALUES ($1, $2)", number, record.Terms);
    }

    private void Write(PersonRecord person)
    {
        database.Run("INSERT INTO people VALUES ($1, $2, $3, $4)", person.Id, person.Reports, Day(person.First), Day(person.Last));
        var words = new HashSet<string>(StringComparer.Ordinal);
        foreach (var name in person.Names.Select(form => form.Text).Append(person.Name).Append(person.Latin))
            SearchTerms.EachWord(name, (_, _, word) => words.Add(word.ToString()));
        foreach (var word in words) database.Run("INSERT INTO names VALUES ($1, $2)", word, person.Id);
    }

    private void Write(EditionRecord edition)
    {
        members.Take(edition.Readings, edition.Id);
        database.Run("INSERT INTO editions VALUES ($1, $2, $3, $4, $5, $6, $7)", edition.Id, EnumNames<EditionStatus>.Of(edition.Status),
            Day(edition.When.From ?? edition.When.To), Day(edition.When.To ?? edition.When.From), Folded(edition.Place?.City), edition.Place?.Country, edition.Witnesses);
    }

    private void Write(EventRecord happening)
    {
        members.Take(happening.Readings, happening.Id);
        database.Run("INSERT INTO events VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)", happening.Id, EnumNames<EventType>.Of(happening.Type), EnumNames<EventStatus>.Of(happening.Status),
            Day(happening.When.From ?? happening.When.To), Day(happening.When.To ?? happening.When.From), Folded(happening.Place?.City), happening.Place?.Country, happening.Edition, happening.Witnesses);
    }

    private static string? Day(DateOnly? day) => ReportTable.Text(day);

    private static string? Folded(string? name) => name is null ? null : Letters.Fold(name);
}
