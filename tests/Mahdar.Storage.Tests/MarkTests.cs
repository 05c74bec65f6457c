using Mahdar.Model;
using Mahdar.Model.Records;
using Mahdar.Storage;
using Mahdar.Storage.Sqlite;

namespace Mahdar.Tests.Storage;

public sealed class MarkTests : IDisposable
{
    private static readonly DateTimeOffset When = new(2031, 4, 5, 6, 7, 8, TimeSpan.FromHours(3));

    private readonly StoreFile file = StoreFile.Filled();

    public void Dispose() => file.Dispose();

    [Fact]
    public void What_is_rejected_is_left_out_of_lists_unless_asked_for_and_never_lost()
    {
        using var store = Judged(Verdict.Reject, "e-sec0nd000000");
        Events(store, Standing.NotRejected).ShouldBe(["e-ca1100000000", "e-vndated00000"]);
        Events(store, Standing.Rejected).ShouldBe(["e-meet1ng00000"]);
        Events(store, Standing.Any).ShouldBe(["e-ca1100000000", "e-meet1ng00000", "e-vndated00000"]);
        store.Tallies.Events(new RecordFilter()).ShouldBe(2);
        store.Questions.Events(new RecordFilter { Text = "سوريا" }).ShouldBeEmpty();
        store.Questions.Event("e-meet1ng00000").ShouldNotBeNull();
    }

    [Fact]
    public void What_is_accepted_says_by_whom_when_and_why()
    {
        using var store = Judged(Verdict.Accept, "e-meet1ng00000");
        store.Questions.MarkOf("e-meet1ng00000").ShouldBe(new Mark("e-meet1ng00000", Verdict.Accept, "سلمى", When, "رأيت الصورة"));
        store.Questions.MarkOf("e-ca1100000000").ShouldBeNull();
        Events(store, Standing.Accepted).ShouldBe(["e-meet1ng00000"]);
        Events(store, Standing.NotRejected).Count.ShouldBe(3);
    }

    [Theory]
    [InlineData("p-c1a1m0000000", "p-1avr0v000000")]
    [InlineData("d-f0rvm0000000", "d-f0rvm0000000")]
    [InlineData("q-0ne000000000", "q-0ne000000000")]
    [InlineData("c-day000000000", "c-day000000000")]
    public void Every_kind_of_record_can_be_rejected(string id, string record)
    {
        using var store = Judged(Verdict.Reject, id);
        store.Questions.MarkOf(record)!.Verdict.ShouldBe(Verdict.Reject);
        var all = new RecordFilter();
        (store.Questions.People(all).Count + store.Questions.Editions(all).Count + store.Questions.Statements(all).Count + store.Questions.Conflicts(all).Count).ShouldBe(6);
    }

    [Fact]
    public void The_latest_judgement_counts_and_undoing_it_brings_the_one_before()
    {
        using var store = Judged(Verdict.Accept, "e-meet1ng00000");
        store.Judge(Judgement(Verdict.Reject, "e-sec0nd000000"));
        store.SettleMarks().ShouldBeTrue();
        store.Questions.MarkOf("e-meet1ng00000")!.Verdict.ShouldBe(Verdict.Reject);
        store.Undo("سلمى", When);
        store.SettleMarks().ShouldBeTrue();
        store.Questions.MarkOf("e-meet1ng00000")!.Verdict.ShouldBe(Verdict.Accept);
        store.IsBehind.ShouldBeFalse();
    }

    [Fact]
    public void A_claim_that_has_another_id_since_is_found_by_its_words()
    {
        using var store = file.Open(StoreAccess.Change);
        store.Judge(Judgement(Verdict.Reject, "e-g0ne00000000") with { AnchorA = new Evidence("r-two", new Span(3, 12)) });
        store.SettleMarks().ShouldBeTrue();
        store.Questions.MarkOf("e-meet1ng00000")!.Verdict.ShouldBe(Verdict.Reject);
    }

    [Fact]
    public void Marks_alone_do_not_bring_up_to_date_what_something_else_has_changed()
    {
        using var store = Judged(Verdict.Accept, "e-meet1ng00000");
        store.Judge(Judgement(Verdict.Same, "e-meet1ng00000") with { B = "e-ca1100000000" });
        store.SettleMarks().ShouldBeFalse();
        store.Write(Samples.Account, Samples.Places);
        store.Questions.MarkOf("e-meet1ng00000")!.Verdict.ShouldBe(Verdict.Accept);
        store.Undo("سلمى", When)!.Verdict.ShouldBe(Verdict.Same);
        store.SettleMarks().ShouldBeFalse();
        store.Write(Samples.Account, Samples.Places);
        store.Keep([Samples.Report("r-four", "تقرير رابع")]);
        store.Judge(Judgement(Verdict.Reject, "e-meet1ng00000"));
        store.SettleMarks().ShouldBeFalse();
    }

    private static IReadOnlyList<string> Events(RecordStore store, Standing standing) => [.. store.Questions.Events(new RecordFilter { Standing = standing }).Select(happening => happening.Id)];

    private RecordStore Judged(Verdict verdict, string id)
    {
        var store = file.Open(StoreAccess.Change);
        store.Judge(Judgement(verdict, id));
        store.SettleMarks().ShouldBeTrue();
        return store;
    }

    private static Judgement Judgement(Verdict verdict, string id) => new() { Number = 0, Verdict = verdict, A = id, Who = "سلمى", When = When, Why = "رأيت الصورة" };
}
