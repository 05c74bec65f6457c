using System.Text.Json;
using Mahdar.Model;
using Mahdar.Model.Records;

namespace Mahdar.Resolution.Tests;

public sealed class JudgementsTests
{
    [Fact]
    public void A_person_whose_claim_has_another_id_since_is_found_by_its_words()
    {
        var a = Told.Report("a", "2031-03-02", "meeting held 2031-03-01 | سامر الجندي, ForeignMinister, JO + هالة فرح, ForeignMinister, LB");
        var b = Told.Report("b", "2031-03-02", "meeting held 2031-03-01 | نادر القاسم, Minister, JO + هالة فرح, ForeignMinister, LB");
        var (one, other) = (a.People[0], b.People[0]);
        var judgement = Told.Judge(Verdict.Same, "p-gone00000000", other.Id) with { AnchorA = new Evidence("a", one.Evidence) };
        var before = Resolver.Resolve([a, b], []);
        var after = Resolver.Resolve([a, b], [judgement]);
        before.RecordOf(one.Id).ShouldNotBe(before.RecordOf(other.Id));
        after.RecordOf(one.Id).ShouldBe(after.RecordOf(other.Id));
    }

    [Fact]
    public void A_preferred_reading_of_a_conflict_that_belongs_to_no_record_is_favoured()
    {
        var report = Told.Report("a", "2031-03-02") with { Problems = [new Problem(ProblemKind.InconsistentNumber, new Span(0, 4), "5 are announced and 3 are named", "أعلن عن 5 وسُمي 3")] };
        var found = Resolver.Resolve([report], []).Conflicts.ShouldHaveSingleItem();
        var other = found.Readings.First(reading => reading.Id != found.Favoured);
        var preferred = Resolver.Resolve([report], [Told.Judge(Verdict.Prefer, other.Id)]).Conflicts.ShouldHaveSingleItem();
        (preferred.Id, preferred.Favoured).ShouldBe((found.Id, other.Id));
        preferred.Readings.Single(reading => reading.IsPreferred).Id.ShouldBe(other.Id);
        preferred.Why.Arabic.ShouldContain("هند");
    }

    [Fact]
    public void What_is_accepted_or_rejected_changes_nothing_of_who_stands_with_whom()
    {
        var reports = new[] { Told.Report("a", "2031-03-02", "meeting held 2031-03-01 | سامر الجندي, ForeignMinister, JO + هالة فرح, ForeignMinister, LB") };
        var text = JsonSerializer.Serialize(Resolver.Resolve(reports, []));
        foreach (var verdict in new[] { Verdict.Accept, Verdict.Reject })
            JsonSerializer.Serialize(Resolver.Resolve(reports, [Told.Judge(verdict, reports[0].Events[0].Id)])).ShouldBe(text);
    }
}
