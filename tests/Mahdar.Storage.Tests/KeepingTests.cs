using Mahdar.Model.Records;
using Mahdar.Storage;

namespace Mahdar.Tests.Storage;

public sealed class KeepingTests : IDisposable
{
    private readonly StoreFile file = new();

    public void Dispose() => file.Dispose();

    [Fact]
    public void A_report_comes_back_as_it_was_kept_with_every_place_it_was_found_in()
    {
        using var store = file.Open(StoreAccess.Write);
        store.Keep([Samples.Report("r-one", "نص أول", "عنوان", "ناشر", Samples.Day(2031, 1, 2), "b.txt")]).ShouldBe([true]);
        store.Keep([Samples.Report("r-one", "نص أول", "عنوان", "ناشر", Samples.Day(2031, 1, 2), "a\nb.txt")]).ShouldBe([false]);
        var kept = store.Report("r-one")!;
        kept.Sources.ShouldBe(["a\nb.txt", "b.txt"]);
        (kept.Minutes.Report.Text, kept.Minutes.Report.Title, kept.Minutes.Report.GivenTitle, kept.Minutes.Report.Publisher).ShouldBe(("نص أول", "عنوان", "عنوان", "ناشر"));
        kept.Minutes.Report.Published!.From.ShouldBe(Samples.Day(2031, 1, 2));
        store.Report("r-none").ShouldBeNull();
    }

    [Fact]
    public void The_account_is_behind_as_soon_as_something_new_is_kept_and_not_before()
    {
        using var store = file.Open(StoreAccess.Write);
        store.IsBehind.ShouldBeFalse();
        store.Keep([Samples.Report("r-one", "نص")]);
        store.IsBehind.ShouldBeTrue();
        store.Write(new Account(), []);
        store.IsBehind.ShouldBeFalse();
        store.Keep([Samples.Report("r-one", "نص")]);
        store.IsBehind.ShouldBeFalse();
        store.Judge(Judgement("e-0ne000000000"));
        store.IsBehind.ShouldBeTrue();
    }

    [Fact]
    public void An_account_takes_the_place_of_the_older_one_wholly()
    {
        using var store = file.Open(StoreAccess.Write);
        store.Keep(Samples.Reports);
        store.Write(Samples.Account, Samples.Places);
        store.Write(new Account(), []);
        store.Questions.Events(new RecordFilter()).Count.ShouldBe(0);
        store.Questions.Events(new RecordFilter { Text = "الطاقة" }).Count.ShouldBe(0);
        store.Write(Samples.Account, Samples.Places);
        store.Questions.Events(new RecordFilter { Text = "الطاقة" }).Count.ShouldBe(1);
    }

    [Fact]
    public void A_full_disk_is_said_and_costs_nothing_that_was_kept()
    {
        using var store = file.Open(StoreAccess.Write);
        store.Keep([Samples.Report("r-first", "تقرير محفوظ")]);
        store.Database.Script("PRAGMA max_page_count = 60");
        var long_ = string.Concat(Enumerable.Range(0, 20_000).Select(i => $"كلمة{i} "));
        var fault = Should.Throw<StoreException>(() =>
        {
            for (var i = 0; i < 50; i++) store.Keep([Samples.Report($"r-{i}", long_ + i), Samples.Report($"r-{i}b", long_ + i + "b")]);
        });
        fault.Message.ShouldBe($"{file.Name}: the disk is full; what was kept is safe; make room and run the same command again");
        fault.MessageArabic.ShouldBe($"{file.Name}: القرص ممتلئ؛ ما حُفظ سليم؛ أفسح مكانا وأعد الأمر نفسه");
        var kept = store.ReportCount;
        kept.ShouldBe(1 + (kept - 1) / 2 * 2, "a batch is kept whole or not at all");
        store.Report("r-first").ShouldNotBeNull();
        store.Database.Script("PRAGMA max_page_count = 1000000");
        store.Keep([Samples.Report("r-later", "تقرير بعد إفساح المكان")]).ShouldBe([true]);
    }

    [Fact]
    public void A_full_disk_while_the_account_is_written_leaves_the_older_account()
    {
        using var store = file.Open(StoreAccess.Write);
        store.Keep(Samples.Reports);
        store.Write(Samples.Account, Samples.Places);
        store.Keep([Samples.Report("r-new", "تقرير جديد")]);
        store.Database.Script("PRAGMA max_page_count = 1");
        var bigger = Samples.Account with { Events = [.. Enumerable.Range(0, 5000).Select(i => Samples.Account.Events[0] with { Id = $"e-{i:00000}" })] };
        Should.Throw<StoreException>(() => store.Write(bigger, [])).Message.ShouldContain("disk is full");
        store.IsBehind.ShouldBeTrue();
        store.Questions.Events(new RecordFilter()).Count.ShouldBe(3);
    }

    [Fact]
    public async Task One_program_at_a_time_keeps_and_the_next_is_told_that_it_waits()
    {
        using var first = file.Open(StoreAccess.Write);
        using var second = file.Open(StoreAccess.Write);
        var held = first.Lock(() => throw new InvalidOperationException("nobody else is here"));
        var told = 0;
        var waiting = Task.Run(() => second.Lock(() => Interlocked.Increment(ref told)));
        SpinWait.SpinUntil(() => Volatile.Read(ref told) > 0, TimeSpan.FromSeconds(20)).ShouldBeTrue();
        waiting.IsCompleted.ShouldBeFalse();
        held.Dispose();
        (await waiting.WaitAsync(TimeSpan.FromSeconds(20))).Dispose();
        told.ShouldBe(1);
    }

    [Fact]
    public void Whoever_is_stopped_waits_no_longer_but_may_still_keep_where_nobody_else_does()
    {
        using var first = file.Open(StoreAccess.Write);
        using var second = file.Open(StoreAccess.Write);
        using var stop = new CancellationTokenSource();
        using (first.Lock(() => { })) Should.Throw<OperationCanceledException>(() => second.Lock(stop.Cancel, stop.Token));
        second.Lock(() => throw new InvalidOperationException("nobody else is here"), stop.Token).Dispose();
    }

    [Fact]
    public void What_is_asked_in_one_moment_is_not_disturbed_by_who_writes()
    {
        using var writer = file.Open(StoreAccess.Write);
        writer.Keep(Samples.Reports);
        writer.Write(Samples.Account, Samples.Places);
        using var reader = file.Open(StoreAccess.Read);
        var late = reader.Questions.Events(new RecordFilter());
        using (reader.Snapshot())
        {
            var events = reader.Questions.Events(new RecordFilter());
            writer.Write(new Account(), []);
            events.Select(happening => happening.Id).ShouldBe(["e-ca1100000000", "e-meet1ng00000", "e-vndated00000"]);
        }
        Should.Throw<StoreException>(() => late.ToList()).Message.ShouldContain("written anew while it was asked");
        reader.Questions.Events(new RecordFilter()).Count.ShouldBe(0);
    }

    [Fact]
    public void Judgements_come_back_in_their_order_and_the_latest_is_undone_first()
    {
        using var store = file.Open(StoreAccess.Write);
        var one = Judgement("e-0ne000000000") with { Verdict = Verdict.Same, B = "e-tw0000000000", AnchorA = new Evidence("r-one", new(3, 9)), Why = "خبر \"واحد\"" };
        (store.Judge(one), store.Judge(Judgement("e-three0000000"))).ShouldBe((1, 2));
        store.Judgements.ShouldBe([one with { Number = 1 }, Judgement("e-three0000000") with { Number = 2 }]);
        store.Undo("سلمى", DateTimeOffset.UnixEpoch)!.A.ShouldBe("e-three0000000");
        store.Judgements.Single().A.ShouldBe("e-0ne000000000");
        store.Judge(Judgement("e-f0vr00000000")).ShouldBe(3);
        store.Undo("سلمى", DateTimeOffset.UnixEpoch)!.Number.ShouldBe(3);
        store.Undo("سلمى", DateTimeOffset.UnixEpoch)!.Number.ShouldBe(1);
        store.Undo("سلمى", DateTimeOffset.UnixEpoch).ShouldBeNull();
    }

    private static Judgement Judgement(string id) => new() { Number = 0, Verdict = Verdict.Reject, A = id, Who = "سلمى", When = new DateTimeOffset(2031, 2, 3, 4, 5, 6, TimeSpan.FromHours(3)), Why = "" };
}
