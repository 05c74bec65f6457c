using Mahdar.Model;
using Mahdar.Model.Claims;
using Mahdar.Model.Records;

namespace Mahdar.Resolution.Tests;

public class PeopleResolverTests
{
    [Theory]
    [InlineData("سيرغي لافروف", "سيرجي لافروف", "ForeignMinister", "RU")]
    [InlineData("سالمساي كوماسيت", "ساليومكساي كوماسيث", "ForeignMinister", "LA")]
    [InlineData("كيم جونغ أون", "كيم يونغ أون", "HeadOfState", "KP")]
    [InlineData("كيم جونغ-أون", "كيم جونج أون", "HeadOfState", "KP")]
    [InlineData("دونالد ترامب", "دونالد ترمب", "HeadOfState", "US")]
    [InlineData("بنيامين نتنياهو", "بنيامين نتانياهو", "HeadOfGovernment", "IL")]
    [InlineData("محمد بن سلمان", "محمد بن سلمان بن عبد العزيز", "DeputyHead", "SA")]
    [InlineData("عبد الفتاح السيسي", "عبدالفتاح السيسي", "HeadOfState", "EG")]
    public void Spellings_and_longer_forms_are_one_person(string name, string other, string role, string state)
    {
        var people = Reports.Resolve([Reports.Of("a", "2024-07-25", $"{name}, {role}, {state}"), Reports.Of("b", "2024-07-26", $"{other}, {role}, {state}")]);
        var person = people.People.ShouldHaveSingleItem();
        person.Names.Select(form => form.Text).ShouldBe([name, other], ignoreOrder: true);
        person.Members.ShouldContain(person.Id);
        people.OfClaims.ShouldAllBe(claims => claims[0] == 0);
    }

    [Theory]
    [InlineData("حسن الراوي, Minister, IQ", "حسين الراوي, Minister, IQ")]
    [InlineData("سلمان بن عبد العزيز, HeadOfState, SA", "محمد بن سلمان بن عبد العزيز, DeputyHead, SA")]
    [InlineData("كيم جونغ نام, Other, KP", "كيم يونغ تشول, Other, KP")]
    [InlineData("رفيق الحريري, HeadOfGovernment, LB", "سعد الحريري, HeadOfGovernment, LB")]
    public void Others_of_like_names_stay_apart(string one, string other) =>
        Reports.Resolve([Reports.Of("a", "2024-07-25", one), Reports.Of("b", "2024-07-26", other)]).People.Count.ShouldBe(2);

    [Fact]
    public void A_surname_alone_is_the_bearer_of_whom_reports_of_those_days_tell()
    {
        var people = Reports.Resolve([
            Reports.Of("a", "2024-03-01", "سامر الجندي, Minister, JO"), Reports.Of("b", "2024-03-02", "سامر الجندي, Minister, JO"), Reports.Of("c", "2024-03-03", "الجندي"),
            Reports.Of("d", "2024-09-01", "رامي الجندي, Legislator, LB"), Reports.Of("e", "2024-09-02", "رامي الجندي"), Reports.Of("f", "2024-09-03", "الجندي"), Reports.Of("g", "2024-09-04", "الجندي, Minister, JO")]);
        people.Of(2, 0).ShouldBe(people.Of(0, 0));
        people.Of(5, 0).ShouldBe(people.Of(3, 0));
        people.Of(6, 0).ShouldBe(people.Of(0, 0));
    }

    [Fact]
    public void An_office_alone_is_its_holder_on_that_day()
    {
        var people = Reports.Resolve([
            Reports.Of("a", "2024-01-10", "نادر الخطيب, ForeignMinister, QZ, وزير الخارجية"), Reports.Of("b", "2024-01-20", "نادر الخطيب, ForeignMinister, QZ, وزير الخارجية"),
            Reports.Of("c", "2024-01-21", ", ForeignMinister, QZ, وزير الخارجية"), Reports.Of("d", "2024-08-10", "كمال الزعبي, ForeignMinister, QZ, وزير الخارجية"),
            Reports.Of("e", "2024-08-12", ", ForeignMinister, QZ, وزير خارجيتها"), Reports.Of("f", "2024-08-12", ", HeadOfState, QZ, قادة البلاد", ", Other, QZ, مسؤول")]);
        people.Of(2, 0).ShouldBe(people.Of(0, 0));
        people.Of(4, 0).ShouldBe(people.Of(3, 0));
        people.Of(5, 0).ShouldBeNull();
        people.Of(5, 1).ShouldBeNull();
    }

    [Fact]
    public void An_office_alone_is_whom_the_table_has_in_it_where_no_report_names_anybody()
    {
        var person = Reports.Resolve([Reports.Of("a", "2018-04-10", ", ForeignMinister, RU, وزير الخارجية الروسي")]).People.ShouldHaveSingleItem();
        (person.Name, person.Latin).ShouldBe((null, "Sergey Lavrov"));
    }

    [Fact]
    public void A_surname_of_two_words_is_each_of_its_bearers_by_office()
    {
        var people = Reports.Resolve([
            Reports.Of("a", "2024-03-01", "مولود كاراش أوغلو, ForeignMinister, TR"), Reports.Of("b", "2024-03-01", "هاكان كاراش أوغلو, DeputyHead, TR"),
            Reports.Of("c", "2024-03-02", "كاراش أوغلو, ForeignMinister, TR"), Reports.Of("d", "2024-03-02", "كاراش أوغلو, DeputyHead, TR")]);
        people.People.Count.ShouldBe(2);
        people.Of(2, 0).ShouldBe(people.Of(0, 0));
        people.Of(3, 0).ShouldBe(people.Of(1, 0));
    }

    [Fact]
    public void Names_that_the_table_lists_for_one_person_are_one()
    {
        var one = Reports.Of("a", "2012-03-01", "جورج بوش الأب");
        var other = Reports.Of("b", "2012-03-02", "جورج هربرت ووكر بوش");
        Reports.Resolve([Known(one), Known(other)]).People.ShouldHaveSingleItem().Latin.ShouldBe("George H. W. Bush");

        static ReportClaims Known(ReportClaims report) => report with { People = [report.People[0] with { Latin = "George H. W. Bush" }] };
    }

    [Fact]
    public void Bearers_of_a_common_name_are_namesakes_where_states_differ_and_one_where_the_name_is_rare()
    {
        string[] given = ["محمد", "أحمد", "علي", "خالد", "حسن"], family = ["صالح", "سالم", "ناصر", "حمدان", "عيسى"];
        var crowd = given.SelectMany(first => family.Select(last => $"{first} {last}")).Where(name => name != "محمد صالح").Select((name, at) => Reports.Of($"z{at:00}", "2024-01-01", name)).ToList();
        ReportClaims[] Told(string name) => [.. Enumerable.Range(0, 6).Select(at => Reports.Of($"a{at}", $"2024-05-0{at + 1}", $"{name}, Minister, {(at % 2 == 0 ? "YE" : "IQ")}"))];
        Reports.Resolve([.. crowd, .. Told("محمد صالح")]).People.Count(person => person.Name == "محمد صالح").ShouldBe(2);
        Reports.Resolve([.. crowd, .. Told("زهران الشيباني")]).People.Count(person => person.Name == "زهران الشيباني").ShouldBe(1);
    }

    [Fact]
    public void A_word_too_many_before_a_frequent_name_is_left_off_and_a_given_name_is_not()
    {
        var often = Enumerable.Range(0, 6).Select(at => Reports.Of($"a{at}", $"2024-05-0{at + 1}", "برهان الجزار, Minister, SY"));
        ReportClaims WithForm(string key, string name) => Reports.Of(key, "2024-05-08", name) is var report ? report with { People = [report.People[0] with { OtherForms = ["برهان الجزار"] }] } : report;
        var people = Reports.Resolve([.. often, WithForm("b", "راتب برهان الجزار"), WithForm("c", "هدى برهان الجزار")]);
        people.Of(7, 0).ShouldNotBe(people.Of(0, 0));
        people.Of(6, 0).ShouldBe(people.Of(0, 0));
    }

    [Fact]
    public void Offices_over_time_have_their_first_and_last_day()
    {
        var person = Reports.Resolve([
            Reports.Of("a", "2024-01-10", "نادر الخطيب, Ambassador, JO"), Reports.Of("b", "2024-02-10", "نادر الخطيب, Ambassador, JO"), Reports.Of("c", "2024-08-10", "نادر الخطيب, ForeignMinister, JO")]).People.Single();
        person.Tenures.Select(tenure => (tenure.Role, tenure.First, tenure.Last, tenure.Reports)).ShouldBe([
            (Role.Ambassador, new DateOnly(2024, 1, 10), new DateOnly(2024, 2, 10), 2), (Role.ForeignMinister, new DateOnly(2024, 8, 10), new DateOnly(2024, 8, 10), 1)]);
        (person.First, person.Last, person.Reports).ShouldBe((new DateOnly(2024, 1, 10), new DateOnly(2024, 8, 10), 3));
    }

    [Fact]
    public void The_order_of_the_reports_changes_nothing()
    {
        ReportClaims[] reports = [.. Enumerable.Range(0, 60).Select(at => Reports.Of($"r{at:00}", $"2024-0{1 + at % 9}-1{at % 10}",
            at % 3 == 0 ? "سيرغي لافروف, ForeignMinister, RU" : at % 3 == 1 ? "سيرجي لافروف" : "لافروف", at % 4 == 0 ? "وانغ يي, ForeignMinister, CN" : "وانج يي"))];
        var expected = Reports.Resolve(reports).People.Select(Told).ToList();
        for (var seed = 0; seed < 5; seed++)
        {
            new Random(seed).Shuffle(reports);
            Reports.Resolve(reports).People.Select(Told).ShouldBe(expected);
        }
    }

    private static string Told(PersonRecord person) =>
        $"{person.Id} {person.Name} {person.Latin} {string.Join(',', person.Members)} {string.Join(',', person.Names)} {string.Join(',', person.Tenures)} {person.Links.Count}";

    [Fact]
    public void A_judgement_wins_over_names_and_states()
    {
        ReportClaims[] reports = [Reports.Of("a", "2024-07-25", "سيرغي لافروف, ForeignMinister, RU"), Reports.Of("b", "2024-07-26", "سيرجي لافروف, ForeignMinister, RU"), Reports.Of("c", "2024-07-26", "نيكولا باروا, Minister, FR")];
        var before = Reports.Resolve(reports);
        var (one, other, third) = (reports[0].People[0].Id, reports[1].People[0].Id, before.Of(2, 0)!.Id);
        var after = Reports.Resolve(reports, JudgementOf(1, Verdict.Different, one, other), JudgementOf(2, Verdict.Same, one, third));
        after.Of(0, 0).ShouldNotBe(after.Of(1, 0));
        after.Of(0, 0).ShouldBe(after.Of(2, 0));
        var link = after.Of(0, 0)!.Links.Single(link => link.Score == 1);
        link.For.Single().English.ShouldContain("Salma");
        link.For.Single().Arabic.ShouldContain("Salma");
    }

    [Fact]
    public void Of_two_judgements_that_exclude_each_other_the_later_holds()
    {
        ReportClaims[] reports = [Reports.Of("a", "2024-07-25", "سيرغي لافروف"), Reports.Of("b", "2024-07-26", "نيكولا باروا")];
        var (one, other) = (reports[0].People[0].Id, reports[1].People[0].Id);
        Reports.Resolve(reports, JudgementOf(1, Verdict.Same, one, other), JudgementOf(2, Verdict.Different, one, other)).People.Count.ShouldBe(2);
        Reports.Resolve(reports, JudgementOf(1, Verdict.Different, one, other), JudgementOf(2, Verdict.Same, one, other)).People.Count.ShouldBe(1);
    }

    private static Judgement JudgementOf(long number, Verdict verdict, string a, string b) =>
        new() { Number = number, Verdict = verdict, A = a, B = b, Who = "Salma", When = DateTimeOffset.UnixEpoch, Why = "seen together in the picture" };
}
