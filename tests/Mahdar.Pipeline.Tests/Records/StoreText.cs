using System.Text;
using Microsoft.Data.Sqlite;

namespace Mahdar.Tests.Pipeline.Records;

/// <summary>All that a store holds as text, in a fixed order and without the numbers of rows: two stores of one content give one text.</summary>
internal static class StoreText
{
    private static readonly string[] Questions =
    [
        "SELECT key, url, publisher, author, title, published, text, hex(minutes) FROM reports ORDER BY key",
        "SELECT key, path FROM sources JOIN reports ON number = report ORDER BY key, path",
        "SELECT term, key, count(*) FROM temp.words JOIN reports ON number = doc GROUP BY term, key ORDER BY term, key",
        "SELECT verdict, a, b, report_a, start_a, who, why, undone_by FROM judgements ORDER BY number",
        "SELECT id, kind, CAST(json AS TEXT) FROM records ORDER BY id",
        "SELECT kind, id FROM records ORDER BY number",
        "SELECT term, id FROM temp.record_words JOIN records ON number = doc ORDER BY term, id",
        .. new[] { "witnesses", "members", "claims", "people", "names", "events", "editions", "statements", "parties", "bodies", "conflicts", "conflicts_of", "marks", "mentions", "tellers" }
            .Select(table => $"SELECT * FROM {table} ORDER BY 1, 2"),
    ];

    public static string Of(string file)
    {
        using var store = new SqliteConnection($"Data Source={file};Mode=ReadOnly;Pooling=false");
        store.Open();
        Run(store, "CREATE VIRTUAL TABLE temp.words USING fts5vocab (main, terms, instance); CREATE VIRTUAL TABLE temp.record_words USING fts5vocab (main, record_terms, instance)");
        var text = new StringBuilder();
        foreach (var question in Questions) Append(store, question, text);
        return text.ToString();
    }

    private static void Append(SqliteConnection store, string question, StringBuilder text)
    {
        text.AppendLine(question);
        using var command = store.CreateCommand();
        command.CommandText = question;
        using var rows = command.ExecuteReader();
        while (rows.Read())
        {
            for (var i = 0; i < rows.FieldCount; i++) text.Append(rows.GetValue(i)).Append('\t');
            text.AppendLine();
        }
    }

    private static void Run(SqliteConnection store, string sql)
    {
        using var command = store.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
