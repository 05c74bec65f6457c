using System.Globalization;
using Mahdar.Model;
using Mahdar.Model.Records;
using Microsoft.Data.Sqlite;

namespace Mahdar.Storage.Sqlite;

/// <summary>What people decided. Nothing is ever removed: what is undone says by whom and when.</summary>
internal sealed class JudgementTable(Database database)
{
    private const string Columns = "number, verdict, a, b, report_a, start_a, end_a, report_b, start_b, end_b, who, at, why";

    /// <summary>The number of the new judgement; <see cref="Judgement.Number"/> is not looked at.</summary>
    public long Add(Judgement judgement) => (long)database.Value(
        "INSERT INTO judgements (verdict, a, b, report_a, start_a, end_a, report_b, start_b, end_b, who, at, why) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12) RETURNING number",
        judgement.Verdict.ToString(), judgement.A, judgement.B,
        judgement.AnchorA?.Report, judgement.AnchorA?.Span.Start, judgement.AnchorA?.Span.End,
        judgement.AnchorB?.Report, judgement.AnchorB?.Span.Start, judgement.AnchorB?.Span.End,
        judgement.Who, judgement.When.ToString("O", CultureInfo.InvariantCulture), judgement.Why)!;

    /// <summary>Those that hold, in the order of deciding.</summary>
    public IReadOnlyList<Judgement> All() => database.Rows($"SELECT {Columns} FROM judgements WHERE undone_at IS NULL ORDER BY number", Judgement);

    /// <summary>The latest that holds is undone and returned; null where none holds.</summary>
    public Judgement? Undo(string who, DateTimeOffset when)
    {
        if (All() is not [.., var last]) return null;
        database.Run("UPDATE judgements SET undone_by = $2, undone_at = $3 WHERE number = $1", last.Number, who, when.ToString("O", CultureInfo.InvariantCulture));
        return last;
    }

    /// <summary>Remembers which judgements the account is worked out with: those that hold.</summary>
    public void MarkApplied()
    {
        database.Run("DELETE FROM applied");
        database.Run("INSERT INTO applied SELECT number FROM judgements WHERE undone_at IS NULL");
    }

    /// <summary>Whether the account lacks a judgement about who and what stands together or first, or has one that was undone.</summary>
    public bool HasUnapplied() => database.Value(
        "SELECT 1 FROM judgements WHERE verdict NOT IN ('Accept', 'Reject') AND (undone_at IS NULL) <> (number IN (SELECT number FROM applied)) LIMIT 1") is not null;

    private static Judgement Judgement(SqliteDataReader row) => new()
    {
        Number = row.GetInt64(0),
        Verdict = Enum.Parse<Verdict>(row.GetString(1)),
        A = row.GetString(2),
        B = row.IsDBNull(3) ? null : row.GetString(3),
        AnchorA = Anchor(row, 4),
        AnchorB = Anchor(row, 7),
        Who = row.GetString(10),
        When = DateTimeOffset.Parse(row.GetString(11), CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind),
        Why = row.GetString(12),
    };

    private static Evidence? Anchor(SqliteDataReader row, int at) =>
        row.IsDBNull(at) ? null : new Evidence(row.GetString(at), new Span(row.GetInt32(at + 1), row.GetInt32(at + 2)));
}
