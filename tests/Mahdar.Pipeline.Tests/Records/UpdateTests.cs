using Mahdar.Model.Records;
using Mahdar.Pipeline.Records;
using Mahdar.Storage;
using Mahdar.Storage.Sqlite;
using Microsoft.Data.Sqlite;

namespace Mahdar.Tests.Pipeline.Records;

/// <summary>Whatever the account is brought up to date by, it is the one that working all out anew gives.</summary>
public sealed class UpdateTests : IDisposable
{
    private static readonly IReadOnlyList<string> Lines = InventedReports.Lines(60, 19);

    private readonly StoreFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Judgements_of_every_kind_give_what_working_all_out_anew_gives(int seed)
    {
        folder.Ingest("a.db", Lines);
        var random = new Random(seed);
        for (var step = 0; step < 12; step++)
        {
            using (var store = RecordStore.Open(folder.Path("a.db"), StoreAccess.Change))
            {
                if (step % 5 == 4) store.Undo("سلمى", DateTimeOffset.UnixEpoch);
                else store.Judge(Any(store, random));
                AccountBuilder.Update(store);
                store.IsBehind.ShouldBeFalse();
            }
            folder.Text("a.db").ShouldBe(Anew("a.db"), $"step {step}");
        }
    }

    [Fact]
    public void Claims_of_another_program_are_read_from_the_minutes_again()
    {
        var right = folder.TextOf("a.db", Lines);
        Change("a.db", "UPDATE report_claims SET version = 0, claims = x'00'; DELETE FROM report_claims WHERE report % 3 = 0; UPDATE state SET value = -1 WHERE name = 'derived'");
        using (var store = RecordStore.Open(folder.Path("a.db"), StoreAccess.Change)) AccountBuilder.Update(store);
        folder.Text("a.db").ShouldBe(right);
    }

    [Fact]
    public void What_is_accepted_and_rejected_holds_after_a_rebuild_and_after_further_ingests()
    {
        folder.Ingest("a.db", Lines.Take(30));
        string accepted, rejected;
        using (var store = RecordStore.Open(folder.Path("a.db"), StoreAccess.Change))
        {
            var events = store.Questions.Events(new RecordFilter());
            (accepted, rejected) = (events[0].Claims[^1], events[1].Claims[^1]);
            store.Judge(Judgement(store, Verdict.Accept, accepted));
            store.Judge(Judgement(store, Verdict.Reject, rejected));
            AccountBuilder.Update(store);
        }
        Holds();
        using (var store = RecordStore.Open(folder.Path("a.db"), StoreAccess.Change)) Rebuild.Run(StoreFolder.Reader, store, _ => { });
        Holds();
        folder.Ingest("a.db", Lines);
        Holds();

        void Holds()
        {
            using var store = RecordStore.Open(folder.Path("a.db"), StoreAccess.Read);
            store.Questions.MarkOf(store.Questions.RecordOf(accepted)!)!.Verdict.ShouldBe(Verdict.Accept);
            store.Questions.Events(new RecordFilter()).SelectMany(happening => happening.Claims).ShouldNotContain(rejected);
            store.Questions.Events(new RecordFilter { Standing = Standing.Rejected }).ShouldHaveSingleItem().Claims.ShouldContain(rejected);
        }
    }

    private static Judgement Any(RecordStore store, Random random)
    {
        var all = new RecordFilter { Standing = Standing.Any };
        var (a, b) = random.Next(4) switch
        {
            0 => Two(store.Questions.People(all).Select(person => person.Members[^1]), random),
            1 => Two(store.Questions.Statements(all).Select(statement => statement.Claims[^1]), random),
            _ => Two(store.Questions.Events(all).Select(happening => happening.Claims[^1]), random),
        };
        var verdict = (Verdict)random.Next(5);
        if (verdict == Verdict.Prefer) (a, b) = Two(store.Questions.Events(all).SelectMany(happening => happening.Readings).Where(reading => !reading.IsPreferred).Select(reading => reading.Id), random);
        return Judgement(store, verdict, a) with { B = verdict is Verdict.Same or Verdict.Different ? b : null };
    }

    private static (string, string) Two(IEnumerable<string> ids, Random random) => ids.ToList() is var all && random.Next(all.Count) is var at ? (all[at], all[(at + 1) % all.Count]) : default;

    private static Judgement Judgement(RecordStore store, Verdict verdict, string id) => new()
    {
        Number = 0,
        Verdict = verdict,
        A = id,
        AnchorA = store.Questions.Claim(id) is { } place ? new Evidence(place.Report, place.Span) : null,
        Who = "سلمى",
        When = DateTimeOffset.UnixEpoch,
        Why = "من الأصل",
    };

    /// <summary>The text of a copy whose account and claims are made from nothing but reports and judgements.</summary>
    private string Anew(string file)
    {
        Change(file, "PRAGMA wal_checkpoint(TRUNCATE)");
        File.Copy(folder.Path(file), folder.Path("copy.db"), true);
        Change("copy.db", "DELETE FROM report_claims; UPDATE state SET value = -1 WHERE name = 'derived'");
        using (var store = RecordStore.Open(folder.Path("copy.db"), StoreAccess.Change)) AccountBuilder.Build(store);
        return folder.Text("copy.db");
    }

    private void Change(string file, string sql)
    {
        using var connection = new SqliteConnection($"Data Source={folder.Path(file)};Pooling=false");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
