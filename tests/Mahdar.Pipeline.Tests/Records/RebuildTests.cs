using Mahdar.Model;
using Mahdar.Model.Records;
using Mahdar.Pipeline.Records;
using Mahdar.Storage;
using Mahdar.Storage.Sqlite;

namespace Mahdar.Tests.Pipeline.Records;

public sealed class RebuildTests : IDisposable
{
    private static readonly IReadOnlyList<string> Lines = InventedReports.Lines(60, 11);

    private readonly StoreFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Reading_again_with_the_same_knowledge_changes_nothing()
    {
        var before = folder.TextOf("a.db", Lines);
        Rebuilt("a.db").ShouldBe(0);
        folder.Text("a.db").ShouldBe(before);
    }

    [Fact]
    public void What_an_older_program_read_otherwise_is_read_anew()
    {
        var right = folder.TextOf("a.db", Lines);
        var damaged = ReadOtherwise("a.db", 10);
        folder.Text("a.db").ShouldNotBe(right);
        Rebuilt("a.db").ShouldBe(damaged);
        folder.Text("a.db").ShouldBe(right);
    }

    [Fact]
    public void Cut_off_halfway_the_store_says_so_and_a_further_run_mends_it()
    {
        var right = folder.TextOf("a.db", Lines);
        ReadOtherwise("a.db", 30);
        using (var store = RecordStore.Open(folder.Path("a.db"), StoreAccess.Change))
            Should.Throw<OperationCanceledException>(() => Rebuild.Run(StoreFolder.Reader, store, _ => throw new OperationCanceledException()));
        using (var store = RecordStore.Open(folder.Path("a.db"), StoreAccess.Read)) (store.IsHalfRebuilt, store.IsBehind).ShouldBe((true, true));
        Rebuilt("a.db");
        using (var store = RecordStore.Open(folder.Path("a.db"), StoreAccess.Read)) (store.IsHalfRebuilt, store.IsBehind).ShouldBe((false, false));
        folder.Text("a.db").ShouldBe(right);
    }

    [Fact]
    public void What_sites_put_around_reports_is_learned_from_all_of_them_whatever_their_order_and_holds_for_later_ones()
    {
        var lines = Lines.Select((line, i) => WithLineBelow(line, i)).ToArray();
        folder.Ingest("a.db", lines);
        folder.Ingest("b.db", lines.Reverse());
        Rebuilt("a.db", learns: true).ShouldBeGreaterThan(0);
        Rebuilt("b.db", learns: true);
        folder.Text("b.db").ShouldBe(folder.Text("a.db"));
        Rebuilt("a.db").ShouldBe(0);
        var later = WithLineBelow(InventedReports.Lines(61, 12)[^1], 60);
        folder.Ingest("a.db", [later]);
        folder.Ingest("c.db", [.. lines, later]);
        Rebuilt("c.db", learns: true);
        folder.Text("a.db").ShouldBe(folder.Text("c.db"));
    }

    [Fact]
    public void Judgements_hold_after_a_rebuild_and_after_further_ingests()
    {
        folder.Ingest("a.db", Lines.Take(30));
        string one, other;
        using (var store = RecordStore.Open(folder.Path("a.db"), StoreAccess.Change))
        {
            var events = store.Questions.Events(new RecordFilter()).Where(happening => happening.Type == EventType.Meeting).ToList();
            (one, other) = (events[0].Claims[0], events.First(happening => happening.Claims.All(claim => !events[0].Claims.Contains(claim))).Claims[0]);
            store.Judge(new Judgement { Number = 0, Verdict = Verdict.Same, A = one, B = other, AnchorA = Anchor(store, one), AnchorB = Anchor(store, other), Who = "سلمى", When = DateTimeOffset.UnixEpoch, Why = "خبر واحد" });
            AccountBuilder.Build(store);
        }
        AreOne("a.db", one, other).ShouldBeTrue();
        Rebuilt("a.db");
        AreOne("a.db", one, other).ShouldBeTrue();
        folder.Ingest("a.db", Lines);
        AreOne("a.db", one, other).ShouldBeTrue();
        using (var store = RecordStore.Open(folder.Path("a.db"), StoreAccess.Change))
        {
            store.Undo("سلمى", DateTimeOffset.UnixEpoch)!.A.ShouldBe(one);
            store.Undo("سلمى", DateTimeOffset.UnixEpoch).ShouldBeNull();
            AccountBuilder.Build(store);
        }
        AreOne("a.db", one, other).ShouldBeFalse();
    }

    private bool AreOne(string file, string one, string other)
    {
        using var store = RecordStore.Open(folder.Path(file), StoreAccess.Read);
        return store.Questions.RecordOf(one) is { } record && record == store.Questions.RecordOf(other);
    }

    private static Evidence Anchor(RecordStore store, string claim) => store.Questions.Claim(claim) is { } place ? new Evidence(place.Report, place.Span) : throw new InvalidOperationException();

    private static string WithLineBelow(string line, int number)
    {
        var record = System.Text.Json.Nodes.JsonNode.Parse(line)!;
        record["text"] = $"{record["text"]}\nمحطة الساحل صوتكم في كل مكان";
        record["publisher"] = "الساحل";
        record["published"] = new DateOnly(2025, 1, 1).AddDays(number * 5).ToString("yyyy-MM-dd");
        return record.ToJsonString();
    }

    private int Rebuilt(string file, bool learns = false)
    {
        using var store = RecordStore.Open(folder.Path(file), StoreAccess.Change);
        return Rebuild.Run(StoreFolder.Reader, store, _ => { }, learns);
    }

    /// <summary>Some reports as a program would have read them that saw neither title nor facts.</summary>
    private int ReadOtherwise(string file, int count)
    {
        using var store = RecordStore.Open(folder.Path(file), StoreAccess.Change);
        var some = store.Keys().Take(count).Select(key => store.Report(key)!).ToList();
        store.Renew([.. some.Select(kept =>
        {
            var report = kept.Minutes.Report with { Title = null, Blocks = [new Block(new Span(0, 5), BlockKind.Body, "older")] };
            return new RenewedReport(kept.Key, ReportPreparer.TermsOf(report), new RenewedReading(report, PackedMinutes.Pack(new Minutes { Report = report })));
        })]);
        AccountBuilder.Build(store);
        return some.Count;
    }
}
