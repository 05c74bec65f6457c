using Mahdar.Arabic;
using Mahdar.Exchange;
using Mahdar.Model;
using Mahdar.Model.Records;

namespace Mahdar.Storage.Sqlite;

/// <summary>
/// The account worked out from the reports: written whole, or where only judgements are new, what these changed; each record is looked at once. Within its kind records' numbers
/// have the order of the list, from the last to the first. Rows come sorted as their tables are, so that pages are filled one after another.
/// </summary>
internal sealed class AccountTables(Database database)
{
    private const int AtOnce = 1024;

    /// <summary>What follows from the reports alone, whatever people judge.</summary>
    private static readonly string[] OfReports = ["witnesses", "claims"];

    private static readonly string[] OfAccount =
        ["records", "members", "people", "names", "events", "editions", "statements", "parties", "bodies", "conflicts", "conflicts_of", "marks", "mentions", "tellers"];

    /// <param name="areReportsAsBefore">Where they are, what follows from them alone stays as it is, and of the rest what people's judgements did not change.</param>
    public void Write(Account account, IEnumerable<ClaimPlace> places, bool areReportsAsBefore)
    {
        var claims = new ClaimRows(places);
        if (areReportsAsBefore && Fill(account, claims, new Tables(database, false))) return;
        string[] tables = areReportsAsBefore ? OfAccount : [.. OfReports, .. OfAccount];
        var indexes = Indexes(tables);
        foreach (var (name, _) in indexes) database.Script($"DROP INDEX {name}");
        foreach (var table in tables) database.Run($"DELETE FROM {table}");
        database.Run("INSERT INTO record_terms (record_terms) VALUES ('delete-all')");
        if (!areReportsAsBefore)
        {
            foreach (var (report, witness) in account.Witnesses.OrderBy(pair => pair.Key, StringComparer.Ordinal)) database.Run("INSERT INTO witnesses VALUES ($1, $2)", report, witness);
            claims.Write(database);
        }
        Fill(account, claims, new Tables(database, true));
        foreach (var (_, sql) in indexes) database.Script(sql);
    }

    /// <summary>The indexes of these tables, but for those of keys: made anew from sorted rows they cost less than row by row.</summary>
    private List<(string Name, string Sql)> Indexes(string[] tables) => database.Rows(
        "SELECT name, sql FROM sqlite_schema WHERE type = 'index' AND sql IS NOT NULL AND tbl_name IN (SELECT value FROM json_each($1))", row => (row.GetString(0), row.GetString(1)), FilterSql.Json(tables));

    /// <summary>False where there is no room for the records that changed: then nothing is.</summary>
    private bool Fill(Account account, ClaimRows claims, Tables tables)
    {
        var (records, members, mentions, tellers) = (tables.Records(), new MemberRows(), new MentionRows(claims), new TellerRows(database, claims));
        var (parties, conflicts, statements) = (new PartyRows(account, mentions), new ConflictRows(account), new StatementRows());
        members.Take(account.Members);
        Take(account.People.OrderBy(person => person.Reports).ThenByDescending(person => person.Id, StringComparer.Ordinal), PackedRecord.Of, parties.Take);
        Take(account.Editions.OrderBy(edition => edition.When.From ?? edition.When.To).ThenByDescending(edition => edition.Id, StringComparer.Ordinal), PackedRecord.Of, edition =>
        {
            parties.Take(edition);
            members.Take(edition.Readings, edition.Id);
            tellers.Take("edition", edition.Id, edition.Claims);
        });
        Take(account.Events.OrderBy(happening => happening.When.From ?? happening.When.To).ThenByDescending(happening => happening.Id, StringComparer.Ordinal), PackedRecord.Of, happening =>
        {
            parties.Take(happening);
            members.Take(happening.Readings, happening.Id);
            tellers.Take("event", happening.Id, happening.Claims);
        });
        Take(Enumerable.Range(1, account.Statements.Count).Select(fromEnd => account.Statements[account.Statements.Count - fromEnd]), PackedRecord.Of, statement =>
        {
            parties.Take(statement);
            conflicts.Take(statement);
            members.Take(statement.Readings, statement.Id);
            statements.Take(statement);
            tellers.Take("statement", statement.Id, statement.Claims);
        });
        Take(account.Conflicts.OrderBy(conflict => conflict.Weight).ThenByDescending(conflict => conflict.Id, StringComparer.Ordinal), PackedRecord.Of, conflict =>
        {
            parties.Take(conflict);
            members.Take(conflict);
            tellers.Take("conflict", conflict.Id, conflict.Readings.SelectMany(reading => reading.Claims));
            tellers.TakeReports("conflict", conflict.Id, conflict.Evidence.Select(evidence => evidence.Report));
        });
        records.Finish();
        if (records.IsCrowded) return false;
        People(account, tables);
        Editions(account, tables);
        Events(account, tables);
        statements.Write(tables);
        conflicts.Write(tables);
        parties.Write(tables);
        mentions.Write(database, tables);
        tellers.Write(tables);
        members.Write(tables);
        return true;

        // Some at a time are made ready on all cores: the JSON of all records together is larger than the records.
        void Take<T>(IEnumerable<T> all, Func<T, PackedRecord> pack, Action<T> take)
        {
            foreach (var some in all.Chunk(AtOnce))
            {
                foreach (var record in some.AsParallel().AsOrdered().Select(pack)) records.Add(record);
                foreach (var record in some) take(record);
            }
        }
    }

    private static void People(Account account, Tables tables)
    {
        var (people, names) = (tables.Of("people", 1), tables.Of("names", 2));
        foreach (var person in account.People)
        {
            people.Add(person.Id, person.Reports, Day(person.First), Day(person.Last));
            var words = new HashSet<string>(StringComparer.Ordinal);
            foreach (var name in person.Names.Select(form => form.Text).Append(person.Name).Append(person.Latin))
                SearchTerms.EachWord(name, (_, _, word) => words.Add(word.ToString()));
            foreach (var word in words) names.Add(word, person.Id);
        }
        people.Finish();
        names.Finish();
    }

    private static void Editions(Account account, Tables tables)
    {
        var rows = tables.Of("editions", 1);
        foreach (var edition in account.Editions)
            rows.Add(edition.Id, EnumNames<EditionStatus>.Of(edition.Status),
                Day(edition.When.From ?? edition.When.To), Day(edition.When.To ?? edition.When.From), Folded(edition.Place?.City), edition.Place?.Country, edition.Witnesses);
        rows.Finish();
    }

    private static void Events(Account account, Tables tables)
    {
        var rows = tables.Of("events", 1);
        foreach (var happening in account.Events)
            rows.Add(happening.Id, EnumNames<EventType>.Of(happening.Type), EnumNames<EventStatus>.Of(happening.Status),
                Day(happening.When.From ?? happening.When.To), Day(happening.When.To ?? happening.When.From), Folded(happening.Place?.City), happening.Place?.Country, happening.Edition, happening.Witnesses);
        rows.Finish();
    }

    private static string? Day(DateOnly? day) => ReportTable.Text(day);

    private static string? Folded(string? name) => name is null ? null : Letters.Fold(name);
}
