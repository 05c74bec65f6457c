using Mahdar.Model;
using Mahdar.Model.Claims;
using Mahdar.Model.Records;

namespace Mahdar.Resolution.Tests;

public class EventsTests
{
    private const string Samer = "سامر الجندي, ForeignMinister, JO", Hala = "هالة فرح, ForeignMinister, LB", Nabil = "نبيل عواد, HeadOfState, LB";

    [Fact]
    public void One_meeting_told_by_several_reports_is_one_record_with_all_readings()
    {
        var record = Events(
            Told.Report("a", "2024-07-25", $"meeting held 2024-07-25 | {Samer} + {Hala} | بيروت, LB"),
            Told.Report("b", "2024-07-26", $"meeting held 2024-07-25 | {Hala} + {Samer}"),
            Told.Report("c", "2024-07-26", $"meeting held - | {Samer} + {Hala} | , LB")).ShouldHaveSingleItem();
        record.Reports.ShouldBe(3);
        record.When.ShouldBe(Days.On(new DateOnly(2024, 7, 25)));
        record.Place.ShouldBe(new PlaceClaim("بيروت", "LB"));
        record.Form.ShouldBe(MeetingForm.Bilateral);
        record.Parties.Count.ShouldBe(2);
        record.Readings.Where(reading => reading.Trait == Trait.Place).Select(reading => reading.Value).ShouldBe(["بيروت (LB)", "LB"]);
        record.Readings.First(reading => reading.Trait == Trait.Day).Why.English.ShouldContain("give no day");
        record.Links.ShouldAllBe(link => link.For.Count > 0);
    }

    [Fact]
    public void Announced_called_off_and_held_is_one_record_with_a_history()
    {
        var record = Events(
            Told.Report("a", "2024-05-02", $"meeting planned 2024-06-12 | {Samer} + {Hala}"),
            Told.Report("b", "2024-05-24", $"meeting cancelled 2024-06-12 | {Samer} + {Hala}"),
            Told.Report("c", "2024-06-12", $"meeting held 2024-06-12 | {Samer} + {Hala}"),
            Told.Report("d", "2024-06-13", $"meeting held 2024-06-12 | {Samer} + {Hala}")).ShouldHaveSingleItem();
        record.Status.ShouldBe(EventStatus.Held);
        record.History.Select(entry => entry.Status).ShouldBe([EventStatus.Planned, EventStatus.Cancelled, EventStatus.Held, EventStatus.Held]);
    }

    [Fact]
    public void Two_meetings_of_the_same_two_in_one_month_stay_apart() =>
        Events(
            Told.Report("a", "2024-04-27", $"meeting held 2024-04-27 | {Samer} + {Hala}"), Told.Report("b", "2024-04-28", $"meeting held 2024-04-27 | {Samer} + {Hala}"),
            Told.Report("c", "2024-05-26", $"meeting held 2024-05-26 | {Samer} + {Hala}"), Told.Report("d", "2024-05-27", $"meeting held 2024-05-26 | {Samer} + {Hala}")).Count.ShouldBe(2);

    [Theory]
    [InlineData("visit held 2024-07-25 | " + Samer + " + LB", "visit held 2024-07-25 | " + Hala + " + JO")]
    [InlineData("meeting held 2024-07-25 | " + Samer + " + " + Hala + " | بيروت, LB", "call held 2024-07-25 | " + Samer + " + " + Hala)]
    [InlineData("meeting held 2024-07-25 | " + Samer + " + " + Hala, "meeting held 2024-07-25 | " + Samer + " + " + Nabil)]
    [InlineData("meeting held 2024-07-25 | " + Samer + " + " + Hala, "visit held 2024-07-25 | " + Samer + " + LB")]
    public void What_differs_in_kind_direction_or_person_stays_apart(string one, string other) =>
        Events(Told.Report("a", "2024-07-25", one), Told.Report("b", "2024-07-25", other)).Count.ShouldBe(2);

    [Fact]
    public void Talks_without_a_place_on_the_day_of_a_call_are_that_call() =>
        Events(
            Told.Report("a", "2024-07-25", $"call held 2024-07-25 | {Samer} + {Hala}"), Told.Report("b", "2024-07-25", $"call held 2024-07-25 | {Samer} + {Hala}"),
            Told.Report("c", "2024-07-25", $"meeting held 2024-07-25 | {Samer} + {Hala}")).ShouldHaveSingleItem().Type.ShouldBe(EventType.Call);

    [Fact]
    public void A_state_or_an_official_without_a_name_can_stand_for_the_person() =>
        Events(
            Told.Report("a", "2024-07-25", $"meeting held 2024-07-25 | {Samer} + {Hala}"),
            Told.Report("b", "2024-07-25", "meeting held 2024-07-25 | JO + LB"),
            Told.Report("c", "2024-07-26", $"meeting held 2024-07-25 | {Samer} + , ForeignMinister, LB")).ShouldHaveSingleItem();

    [Fact]
    public void Another_office_of_the_same_state_cannot() =>
        Events(
            Told.Report("a", "2024-07-25", $"meeting held 2024-07-25 | {Samer} + {Hala}"),
            Told.Report("b", "2024-07-25", $"meeting held 2024-07-25 | {Samer} + , HeadOfState, LB")).Count.ShouldBe(2);

    [Fact]
    public void What_is_told_as_past_is_no_meeting_after_its_report() =>
        Events(
            Told.Report("a", "2024-03-01", $"meeting held - | {Samer} + {Hala}"),
            Told.Report("b", "2024-07-25", $"meeting held 2024-07-25 | {Samer} + {Hala}")).Count.ShouldBe(2);

    [Fact]
    public void Judgements_go_before_everything_and_say_so()
    {
        var (a, b) = (Told.Report("a", "2024-03-01", $"meeting held 2024-03-01 | {Samer} + {Hala}"), Told.Report("b", "2024-07-25", $"meeting held 2024-07-25 | {Samer} + {Hala}"));
        var same = Resolver.Resolve([a, b], [Told.Judge(Verdict.Same, a.Events[0].Id, b.Events[0].Id)]).Events.ShouldHaveSingleItem();
        same.Links.ShouldContain(link => link.Score == 1 && link.For.Any(reason => reason.Arabic.Contains("هند")));
        var c = Told.Report("c", "2024-03-01", $"meeting held 2024-03-01 | {Samer} + {Hala}");
        Resolver.Resolve([a, c], []).Events.Count.ShouldBe(1);
        Resolver.Resolve([a, c], [Told.Judge(Verdict.Different, a.Events[0].Id, c.Events[0].Id)]).Events.Count.ShouldBe(2);
    }

    [Fact]
    public void A_judgement_finds_its_claim_again_by_the_words_it_stood_on()
    {
        var (a, b) = (Told.Report("a", "2024-03-01", $"meeting held 2024-03-01 | {Samer} + {Hala}"), Told.Report("b", "2024-07-25", $"meeting held 2024-07-25 | {Samer} + {Hala}"));
        var judgement = Told.Judge(Verdict.Same, "e-gone00000000", b.Events[0].Id) with { AnchorA = new Evidence("a", new Span(20, 70)) };
        Resolver.Resolve([a, b], [judgement]).Events.ShouldHaveSingleItem();
    }

    [Fact]
    public void The_reading_that_somebody_prefers_is_shown_first()
    {
        ReportClaims[] reports = [.. new[] { "a", "b" }.Select(key => Told.Report(key, "2024-07-26", $"meeting held 2024-07-25 | {Samer} + {Hala}")), Told.Report("c", "2024-07-26", $"meeting held 2024-07-24 | {Samer} + {Hala}")];
        var other = Resolver.Resolve(reports, []).Events.ShouldHaveSingleItem().Readings.First(reading => reading.Trait == Trait.Day && !reading.IsPreferred);
        var record = Resolver.Resolve(reports, [Told.Judge(Verdict.Prefer, other.Id)]).Events.ShouldHaveSingleItem();
        record.When.ShouldBe(Days.On(new DateOnly(2024, 7, 24)));
        record.Readings.Count(reading => reading.Trait == Trait.Day).ShouldBe(2);
    }

    [Fact]
    public void Every_claim_leads_to_its_record_and_every_report_to_its_witness()
    {
        ReportClaims[] reports = [Told.Report("a", "2024-07-25", $"meeting held 2024-07-25 | {Samer} + {Hala}", "visit planned - | " + Nabil + " + JO")];
        var account = Resolver.Resolve(reports, []);
        foreach (var claim in reports[0].Events) account.Events.ShouldContain(record => record.Id == account.RecordOf(claim.Id));
        account.Witnesses["a"].ShouldBe("a");
    }

    private static IReadOnlyList<EventRecord> Events(params ReportClaims[] reports) => Resolver.Resolve(reports, []).Events;
}
