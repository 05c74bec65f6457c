using System.Security.Cryptography;
using Mahdar.Extraction;
using Mahdar.Extraction.Events.Learning;
using Mahdar.Extraction.Lexicon;
using Mahdar.Extraction.Training;
using Mahdar.Extraction.Training.Events;
using Mahdar.Learning;
using Mahdar.Model;
using Mahdar.Scoring.Gold;

namespace Mahdar.Tests.Extraction.Events;

/// <summary>What annotated reports teach about status and days of events, on reports made up for it.</summary>
public sealed class EventTrainingTests
{
    private static readonly DateOnly Day = new(2018, 7, 3);
    private static readonly string[] Hosts = ["ماكرون", "أردوغان", "السيسي", "روحاني", "عباس", "ترمب"];
    private static readonly string[] Titles = ["الفرنسي إيمانويل", "التركي رجب طيب", "المصري عبد الفتاح", "الإيراني حسن", "الفلسطيني محمود", "الأميركي دونالد"];
    private static readonly string[] States = ["FR", "TR", "EG", "IR", "PS", "US"];

    [Fact]
    public void The_same_reports_give_the_same_bytes() => Written(EventTraining.Train(Reports())).ShouldBe(Written(EventTraining.Train(Reports())));

    [Fact]
    public void Other_reports_give_other_bytes() => Written(EventTraining.Train(Reports())).ShouldNotBe(Written(EventTraining.Train(Reports()[1..])));

    /// <summary>The rules know nothing of "حظوظ"; that such meetings are only proposed is learnt, and holds for one that was not among them.</summary>
    [Fact]
    public void A_status_is_learnt_from_words_that_no_rule_knows()
    {
        var unseen = Hoped(0);
        var rules = Read(unseen.Report, null);
        rules.Status.ShouldNotBe(EventStatus.Proposed);
        var learnt = Read(unseen.Report, EventTraining.Train(Reports()[1..]));
        learnt.Status.ShouldBe(EventStatus.Proposed);
        learnt.Rule.ShouldContain("as learnt");
        learnt.Participants.Count.ShouldBe(rules.Participants.Count);
    }

    [Fact]
    public void What_the_rules_tell_stands_where_the_reports_agree_with_it()
    {
        var met = Met(0);
        var rules = Read(met.Report, null);
        var learnt = Read(met.Report, EventTraining.Train(Reports()));
        (learnt.Status, learnt.When, learnt.Rule).ShouldBe((rules.Status, rules.When, rules.Rule));
    }

    /// <summary>What is in the trace is what is scored: the rules' own answer is among the candidates, and each has features.</summary>
    [Fact]
    public void Candidates_hold_what_the_rules_say_the_day_told_and_none()
    {
        var trace = new EventTrace();
        var minutes = new Extractor(Knowledge.Default, learnt: null).Read(Met(1).Report, Mahdar.Extraction.Statements.Learning.LearntJudge.Default, trace);
        var candidates = trace.Settlings.ShouldHaveSingleItem();
        var told = minutes.Events.ShouldHaveSingleItem();
        candidates.ShouldContain(candidate => candidate.Status == told.Status && candidate.Days == told.When);
        candidates.ShouldContain(candidate => candidate.Days == Days.On(Day.AddDays(-1)));
        candidates.ShouldContain(candidate => candidate.Days == Days.On(Day));
        candidates.ShouldContain(candidate => !candidate.Days.IsKnown);
        candidates.Select(candidate => candidate.Status).Distinct().Count().ShouldBe(Enum.GetValues<EventStatus>().Length);
        candidates.ShouldAllBe(candidate => candidate.Features.Length > 20);
    }

    [Fact]
    public void Cross_validation_reads_each_report_once_by_models_that_have_not_seen_it()
    {
        var measured = EventTraining.CrossValidate(Reports(), 4).ToList();
        measured.Select(one => one.Report.Name).Order().ShouldBe(Reports().Select(report => report.Name).Order());
        var (rules, learnt) = (measured.Sum(one => Full(one.Rules)), measured.Sum(one => Full(one.Learnt)));
        rules.ShouldBeLessThan(learnt);
    }

    [Fact]
    public void The_program_carries_a_model() => EventLearning.Default.ShouldNotBeNull()[EventLearning.Settling].ShouldNotBeNull();

    private static int Full(IReadOnlyList<Mahdar.Scoring.Tally> tallies) => tallies.Single(tally => tally.Kind == "events: who, status, day").Right;

    private static List<AnnotatedReport> Reports() => [.. Enumerable.Range(0, Hosts.Length).SelectMany(i => (AnnotatedReport[])[Hoped(i), Met(i)])];

    private static AnnotatedReport Hoped(int host) =>
        Annotated($"hoped {host}", $"حظوظ لقاء الرئيس الروسي فلاديمير بوتين ونظيره {Titles[host]} {Hosts[host]} ضعيفة جدا.", host, "proposed", null);

    private static AnnotatedReport Met(int host) =>
        Annotated($"met {host}", $"التقى الرئيس الروسي فلاديمير بوتين نظيره {Titles[host]} {Hosts[host]} في موسكو أمس الاثنين.", host, "held", Day.AddDays(-1));

    private static AnnotatedReport Annotated(string name, string sentence, int host, string status, DateOnly? day) => new(name, new Report
    {
        Id = name,
        Path = name,
        Text = sentence,
        Published = new PublishedDay(Day, Day, PublishedBasis.Metadata, "test"),
        Blocks = [new Block(new Span(0, sentence.Length), BlockKind.Body, "test")],
    }, new GoldReport { Events = [new GoldEvent("meeting", status, ["RU:فلاديمير بوتين", $"{States[host]}:{Hosts[host]}"], day?.ToString("yyyy-MM-dd"), day?.ToString("yyyy-MM-dd"))] });

    private static Event Read(Report report, LearntModel? learnt) => new Extractor(Knowledge.Default, learnt: learnt).Read(report).Events.ShouldHaveSingleItem();

    private static string Written(LearntModel model)
    {
        var stream = new MemoryStream();
        model.Write(stream);
        return Convert.ToHexString(SHA256.HashData(stream.ToArray()));
    }
}
