using Microsoft.Data.Sqlite;

namespace Mahdar.RecordBenchmark;

/// <summary>The same texts into a table and an FTS5 index of it, in one transaction, with SQLite's own ways throughout.</summary>
internal static class PlainSqlite
{
    public static void Measure(IReadOnlyList<string> texts, string file)
    {
        SQLitePCL.Batteries_V2.Init();
        File.Delete(file);
        var clock = new CpuClock();
        clock.Time("sqlite", () => Insert(texts, file));
        clock.Write(texts.Count);
        File.Delete(file);
    }

    private static int Insert(IReadOnlyList<string> texts, string file)
    {
        using var connection = new SqliteConnection($"Data Source={file};Pooling=false");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL; CREATE TABLE reports (number INTEGER PRIMARY KEY, text TEXT); CREATE VIRTUAL TABLE words USING fts5 (text, content='')";
        command.ExecuteNonQuery();
        using var transaction = connection.BeginTransaction();
        command.Transaction = transaction;
        command.CommandText = "INSERT INTO reports VALUES ($number, $text); INSERT INTO words (rowid, text) VALUES ($number, $text)";
        var number = command.Parameters.Add("$number", SqliteType.Integer);
        var text = command.Parameters.Add("$text", SqliteType.Text);
        for (var i = 0; i < texts.Count; i++)
        {
            (number.Value, text.Value) = (i, texts[i]);
            command.ExecuteNonQuery();
        }
        transaction.Commit();
        return texts.Count;
    }
}
