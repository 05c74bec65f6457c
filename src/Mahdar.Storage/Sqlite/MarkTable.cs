using System.Globalization;
using Mahdar.Model.Records;
using Microsoft.Data.Sqlite;

namespace Mahdar.Storage.Sqlite;

/// <summary>
/// Which records people accepted or rejected. It follows from the judgements and from where their claims stand now; a claim that a newer reading of
/// its report gave another id is found by the words it stands on. Of several judgements about one record the latest counts.
/// </summary>
internal sealed class MarkTable(Database database)
{
    private const string ByAnchor = """
        SELECT m.record FROM claims c JOIN members m ON m.id = c.id
        WHERE c.report = $1 AND substr(c.id, 1, 2) = $2 AND c.first < $4 AND c.last > $3 ORDER BY min(c.last, $4) - max(c.first, $3) DESC, c.id LIMIT 1
        """;

    public void Write(IEnumerable<Judgement> judgements)
    {
        database.Run("DELETE FROM marks");
        foreach (var judgement in judgements.Where(judgement => judgement.Verdict is Verdict.Accept or Verdict.Reject).OrderBy(judgement => judgement.Number))
            if (RecordOf(judgement) is { } record)
                database.Run("INSERT OR REPLACE INTO marks VALUES ($1, $2, $3, $4, $5)", record, judgement.Verdict.ToString(), judgement.Who, judgement.When.ToString("O", CultureInfo.InvariantCulture), judgement.Why);
    }

    public Mark? Of(string record) => database.Row("SELECT record, verdict, who, at, why FROM marks WHERE record = $1", Mark, record);

    private string? RecordOf(Judgement judgement) =>
        (string?)database.Value("SELECT record FROM members WHERE id = $1", judgement.A)
        ?? (judgement.AnchorA is { } anchor ? (string?)database.Value(ByAnchor, anchor.Report, judgement.A[..2], anchor.Span.Start, anchor.Span.End) : null);

    private static Mark Mark(SqliteDataReader row) => new(row.GetString(0), Enum.Parse<Verdict>(row.GetString(1)), row.GetString(2),
        DateTimeOffset.Parse(row.GetString(3), CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind), row.GetString(4));
}
