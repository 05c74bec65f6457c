using Mahdar.Scoring.Record;

namespace Mahdar.Tests.Scoring;

public sealed class RecordScorerTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("mahdar").FullName;

    public void Dispose() => Directory.Delete(folder, true);

    [Fact]
    public void A_pair_whose_claim_was_not_read_is_missed_but_told_apart_from_those_put_wrongly()
    {
        Write("event-pairs.tsv", "a_report\ta_start\ta_end\tb_report\tb_start\tb_end\tkind_a\tparties_a\tkind_b\tparties_b\tsame\thard\tnote",
            "r1\t0\t9\tr2\t0\t9\tmeeting\tRU+CN\tmeeting\tRU+CN\tyes\tno\t", "r1\t0\t9\tr3\t0\t9\tmeeting\tRU+CN\tmeeting\tRU+CN\tyes\tno\t",
            "r1\t0\t9\tr4\t0\t9\tmeeting\tRU+CN\tmeeting\tRU+CN\tyes\tno\t", "r2\t0\t9\tr3\t0\t9\tmeeting\tRU+CN\tmeeting\tRU+CN\tno\tno\t");
        Write("event-clusters.tsv", "cluster\treport\tstart\tend\tkind", "x\tr1\t0\t9\tmeeting", "x\tr2\t0\t9\tmeeting", "x\tr3\t0\t9\tmeeting");
        var scores = RecordScorer.Score(folder, [Event("e-1", "r1", "r2"), Event("e-2", "r3")]);
        (scores.Together, scores.WronglyTogether, scores.WronglyApart, scores.Unread, scores.Apart, scores.Missed).ShouldBe((1, 0, 2, 1, 1, 1));
        (scores.Precision, scores.Recall, scores.RecallOfRead).ShouldBe((1, 1 / 3d, 1 / 2d));
        scores.CubedPrecision.ShouldBe(1, 1e-9);
        scores.CubedRecall.ShouldBe(5 / 9d, 1e-9);
    }

    private void Write(string name, params string[] lines) => File.WriteAllLines(Path.Combine(folder, name), lines);

    private static string Event(string id, params string[] reports)
    {
        var evidence = reports.Select(report => $"{{\"sources\":[\"x.jsonl#{report}\"],\"claim\":\"c-{report}\",\"start\":0,\"end\":9}}");
        return $"{{\"id\":\"{id}\",\"type\":\"meeting\",\"parties\":[{{\"body\":{{\"key\":\"RU\"}}}},{{\"body\":{{\"key\":\"CN\"}}}}],\"evidence\":[{string.Join(',', evidence)}]}}";
    }
}
