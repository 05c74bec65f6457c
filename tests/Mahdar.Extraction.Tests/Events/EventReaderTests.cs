namespace Mahdar.Tests.Extraction.Events;

public class EventReaderTests
{
    public static IEnumerable<object[]> Meetings => CaseTable.Rows("events/meetings");

    public static IEnumerable<object[]> Calls => CaseTable.Rows("events/calls");

    public static IEnumerable<object[]> Visits => CaseTable.Rows("events/visits");

    public static IEnumerable<object[]> Agreements => CaseTable.Rows("events/agreements");

    public static IEnumerable<object[]> Attendance => CaseTable.Rows("events/attendance");

    public static IEnumerable<object[]> Days => CaseTable.Rows("events/days");

    public static IEnumerable<object[]> Places => CaseTable.Rows("events/places");

    public static IEnumerable<object[]> Editions => CaseTable.Rows("events/editions");

    public static IEnumerable<object[]> Topics => CaseTable.Rows("events/topics");

    public static IEnumerable<object[]> Durations => CaseTable.Rows("events/durations");

    public static IEnumerable<object[]> Nothing => CaseTable.Rows("events/nothing");

    [Theory, MemberData(nameof(Meetings))]
    public void A_meeting_has_its_parties_and_status(string sentence, string events) => Tell(sentence).ShouldBe(events);

    [Theory, MemberData(nameof(Calls))]
    public void A_call_has_its_parties_and_status(string sentence, string events) => Tell(sentence).ShouldBe(events);

    [Theory, MemberData(nameof(Visits))]
    public void A_visit_has_the_visitor_first_and_the_state_last(string sentence, string events) => Tell(sentence).ShouldBe(events);

    [Theory, MemberData(nameof(Agreements))]
    public void An_agreement_is_of_those_who_sign_or_leave_it(string sentence, string events) => Tell(sentence).ShouldBe(events);

    [Theory, MemberData(nameof(Attendance))]
    public void Who_takes_part_or_speaks_attends(string sentence, string events) => Tell(sentence).ShouldBe(events);

    [Theory, MemberData(nameof(Nothing))]
    public void One_side_alone_is_no_event(string sentence) => Tell(sentence).ShouldBe("");

    [Theory, MemberData(nameof(Days))]
    public void An_event_has_the_days_of_its_own_clause(string sentence, string days)
    {
        var when = TestReports.Read(sentence).Events[0].When;
        $"{when.From:yyyy-MM-dd}..{when.To:yyyy-MM-dd}".ShouldBe(days);
    }

    [Theory, MemberData(nameof(Topics))]
    public void An_event_is_about_what_its_words_or_those_behind_them_tell(string report, string topics)
    {
        var told = TestReports.Read(report).Events.Where(happening => happening.Topics.Count > 0).Select(happening => string.Join(';', happening.Topics.Select(topic => topic.Text)));
        (string.Join('|', told) is { Length: > 0 } all ? all : "-").ShouldBe(topics);
    }

    [Fact]
    public void A_topic_stands_where_its_words_do()
    {
        var minutes = TestReports.Read("وقعت مصر وقبرص اتفاقا لربط شبكتي الكهرباء. والتقى سامح شكري نظيره الأردني أيمن الصفدي لبحث الأوضاع في ليبيا، والأزمة السورية.");
        minutes.Events.SelectMany(happening => happening.Topics).ShouldAllBe(topic => topic.Span.Of(minutes.Report.Text).ToString() == topic.Text);
    }

    [Theory, MemberData(nameof(Durations))]
    public void An_event_lasts_as_long_as_is_told(string report, string duration) =>
        (TestReports.Read(report).Events[0].Duration is { } length ? System.Xml.XmlConvert.ToString(length) : "-").ShouldBe(duration);

    [Theory, MemberData(nameof(Places))]
    public void An_event_is_where_its_words_or_those_around_it_tell(string report, string places)
    {
        var minutes = TestReports.Read(report);
        string.Join('|', minutes.Events.Select(told => minutes.Entities.FirstOrDefault(entity => entity.Id == told.Place) switch
        {
            null => "-",
            { Type: Mahdar.Model.EntityType.State } state => state.Ref,
            var city => $"{city.Name} {city.Country}",
        })).ShouldBe(places);
    }

    [Theory, MemberData(nameof(Editions))]
    public void An_event_is_at_the_session_that_its_words_name_or_mean(string report, string editions)
    {
        var minutes = TestReports.Read(report);
        string.Join('|', minutes.Events.Select(told => minutes.Editions.FirstOrDefault(edition => edition.Id == told.Edition) is { } edition ? minutes.Entities.Single(entity => entity.Id == edition.Series).Name : "-")).ShouldBe(editions);
    }

    [Fact]
    public void Two_mentions_of_one_meeting_are_one_event()
    {
        var minutes = TestReports.Read("التقى الرئيس الأميركي دونالد ترامب نظيره الروسي فلاديمير بوتين. وتناول اللقاء بين ترامب وبوتين الأزمة السورية.");
        minutes.Events.Count.ShouldBe(1);
        minutes.Events[0].Evidence.Count.ShouldBe(2);
    }

    [Fact]
    public void A_day_and_a_place_in_the_clause_are_those_of_the_event()
    {
        var held = TestReports.Read("التقى الرئيس الأميركي دونالد ترامب الزعيم الكوري الشمالي كيم جونغ أون في سنغافورة في 12 يونيو 2018.").Events.Single();
        held.When.From.ShouldBe(new DateOnly(2018, 6, 12));
        held.Place.ShouldNotBeNull();
    }

    [Theory]
    [InlineData("شهدت القاهرة، الأحد، اجتماعا بين وزير الخارجية الأردني أيمن الصفدي ونظيره العراقي فؤاد حسين.")]
    [InlineData("وتستضيف مدينة جنيف السويسرية، الاثنين، الجولة الثانية من المفاوضات بين روسيا وأوكرانيا.")]
    public void What_a_city_is_host_of_is_held_there(string sentence) => TestReports.Read(sentence).Events.Single().Place.ShouldNotBeNull();

    [Fact]
    public void A_call_and_a_meeting_in_another_land_are_not_at_the_session() =>
        TestReports.Read("وقال الرئيس التركي رجب طيب أردوغان في ختام قمة مجموعة العشرين في الأرجنتين إنه التقى الرئيس الأوكراني بيترو بوروشينكو في أنقرة، وسيجري اتصالا هاتفيا مع الرئيس الروسي فلاديمير بوتين.")
            .Events.Where(told => told.Type != Mahdar.Model.EventType.Attendance).ShouldAllBe(told => told.Edition == null);

    [Theory]
    [InlineData("أعرب سيرغي لافروف، خلال اجتماعه مع نظيره الصيني وانغ يي، عن أمله في الحوار. وقال لافروف إن التعاون مستمر.", "e1 e1")]
    [InlineData("قال سامح شكري في ختام لقائه بنظيره الأردني أيمن الصفدي إن الحل السياسي ضروري. وقال سيرغي لافروف إن التعاون مستمر.", "e1 -")]
    [InlineData("وخلال لقائه بنظيره الأردني أيمن الصفدي قال سامح شكري إن الحل السياسي ضروري.", "e1")]
    [InlineData("وقع سامح شكري مذكرة خلال لقائه بنظيره الأردني أيمن الصفدي في عمان، وقال شكري في مؤتمر صحفي إن الحل السياسي ضروري.", "-")]
    [InlineData("التقى سامح شكري نظيره الأردني أيمن الصفدي في عمان. وقال شكري إن الحل السياسي ضروري.", "-")]
    [InlineData("قال سيرغي لافروف إن بلاده مستعدة، وذلك خلال اجتماع بين سامح شكري وأيمن الصفدي.", "-")]
    public void What_a_party_says_while_it_goes_on_is_said_there(string text, string events) =>
        string.Join(' ', TestReports.Read(text).Statements.Select(statement => statement.Event ?? "-")).ShouldBe(events);

    [Fact]
    public void Every_event_says_which_rule_made_it() =>
        TestReports.Read("زار وزير الخارجية الألماني هايكو ماس بغداد.").Events.ShouldAllBe(e => e.Rule.Length > 0 && e.Evidence.Count > 0);

    private static string Tell(string sentence) => TestReports.Tell(TestReports.Read(sentence));
}
