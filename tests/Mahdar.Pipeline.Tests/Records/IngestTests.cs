using System.Text.Json;
using Mahdar.Exchange.Records;
using Mahdar.Resolution;
using Mahdar.Resolution.Claims;
using Mahdar.Storage;
using Mahdar.Storage.Sqlite;

namespace Mahdar.Tests.Pipeline.Records;

public sealed class IngestTests : IDisposable
{
    private static readonly IReadOnlyList<string> Lines = InventedReports.Lines(90, 7);

    private readonly StoreFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void An_invented_record_has_something_of_every_kind_to_compare()
    {
        folder.Ingest("a.db", Lines);
        using var store = RecordStore.Open(folder.Path("a.db"), StoreAccess.Read);
        var all = new RecordFilter();
        store.ReportCount.ShouldBeGreaterThan(60);
        store.Questions.People(all).Count.ShouldBeGreaterThanOrEqualTo(6);
        store.Questions.Events(all).Count.ShouldBeGreaterThan(10);
        store.Questions.Statements(all).Count.ShouldBeGreaterThan(10);
        store.IsBehind.ShouldBeFalse();
    }

    [Fact]
    public void The_order_of_reports_does_not_change_the_record()
    {
        var first = folder.TextOf("a.db", Lines);
        foreach (var seed in new[] { 1, 2, 3 })
        {
            var shuffled = Lines.ToArray();
            new Random(seed).Shuffle(shuffled);
            folder.TextOf($"b{seed}.db", shuffled).ShouldBe(first);
        }
    }

    [Fact]
    public void The_same_reports_twice_change_nothing()
    {
        var once = folder.TextOf("a.db", Lines);
        var again = folder.Ingest("a.db", Lines.Reverse());
        again.New.ShouldBe(0);
        again.Known.ShouldBe(Lines.Count);
        folder.Text("a.db").ShouldBe(once);
    }

    [Fact]
    public void Any_part_and_then_the_rest_is_all()
    {
        var all = folder.TextOf("all.db", Lines);
        var random = new Random(5);
        for (var i = 0; i < 6; i++)
        {
            var isFirst = Lines.Select(_ => random.Next(2 + i) == 0).ToList();
            folder.Ingest($"{i}.db", Lines.Where((_, at) => isFirst[at]));
            folder.TextOf($"{i}.db", Lines.Where((_, at) => !isFirst[at])).ShouldBe(all);
        }
    }

    [Fact]
    public void What_is_claimed_is_the_same_before_and_after_keeping()
    {
        folder.Ingest("a.db", Lines);
        using var store = RecordStore.Open(folder.Path("a.db"), StoreAccess.Read);
        foreach (var key in store.Keys())
        {
            var kept = store.Report(key)!;
            var before = ClaimReader.Read(StoreFolder.Reader.ReadAgain(kept.Minutes), key);
            JsonSerializer.Serialize(ClaimReader.Read(kept.Minutes, key)).ShouldBe(JsonSerializer.Serialize(before));
        }
    }

    [Fact]
    public void The_account_kept_is_the_one_worked_out()
    {
        folder.Ingest("a.db", Lines);
        using var store = RecordStore.Open(folder.Path("a.db"), StoreAccess.Read);
        var account = Resolver.Resolve(store.Keys().Select(key => ClaimReader.Read(store.Report(key)!.Minutes, key)), []);
        store.Questions.Events(new RecordFilter()).Select(RecordJson.ToBytes).Order(ByBytes).ShouldBe(account.Events.Select(RecordJson.ToBytes).Order(ByBytes));
        store.Questions.People(new RecordFilter()).Select(person => person.Id).Order(StringComparer.Ordinal).ShouldBe(account.People.Select(person => person.Id));
    }

    [Theory]
    [InlineData("nul \u0000 in the middle")]
    [InlineData("half a pair \ud83d and the rest")]
    [InlineData("a whole pair \ud83d\ude00 and the rest")]
    public void Strange_characters_keep_offsets_and_what_is_claimed(string strange)
    {
        var line = $$"""{"id":"x","text":{{JsonSerializer.Serialize(strange + "\n\nالتقى وزير الخارجية المصري سامر الخوري نظيره العراقي مازن النجار في بغداد يوم 3 يناير 2031.\n")}}}""";
        folder.Ingest("a.db", [line.Replace("\\uFFFD", "\\ud83d", StringComparison.OrdinalIgnoreCase)]);
        using var store = RecordStore.Open(folder.Path("a.db"), StoreAccess.Read);
        var kept = store.Report(store.Keys().Single())!.Minutes;
        kept.Report.Text.Length.ShouldBe(strange.Length + "\n\nالتقى وزير الخارجية المصري سامر الخوري نظيره العراقي مازن النجار في بغداد يوم 3 يناير 2031.\n".Length);
        foreach (var mention in kept.Entities.SelectMany(entity => entity.Mentions)) mention.Span.End.ShouldBeLessThanOrEqualTo(kept.Report.Text.Length);
        kept.Events.Count.ShouldBe(1);
    }

    [Fact]
    public void A_title_given_beside_the_text_makes_another_report_than_one_found_in_it()
    {
        const string text = "وزيرا الخارجية يبحثان في عمان أمن الحدود\\n\\nالتقى وزير الخارجية الأردني نظيره السوري في عمان يوم الخميس.\\n";
        var progress = folder.Ingest("a.db", [$$"""{"text":"{{text}}"}""", $$"""{"text":"{{text}}","title":"وزيرا الخارجية يبحثان في عمان أمن الحدود"}""", $$"""{"text":"{{text}}","title":"عنوان آخر"}"""]);
        progress.New.ShouldBe(3);
    }

    private static readonly IComparer<byte[]> ByBytes = Comparer<byte[]>.Create((a, b) => a.AsSpan().SequenceCompareTo(b));
}
