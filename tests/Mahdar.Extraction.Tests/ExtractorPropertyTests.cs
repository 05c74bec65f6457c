using Mahdar.Exchange;
using Mahdar.Extraction.Tests.Cases;
using Mahdar.Model;

namespace Mahdar.Extraction.Tests;

/// <summary>Any text at all gets its minutes: every offset inside the text, the same on any thread, in time linear in the length.</summary>
public sealed class ExtractorPropertyTests
{
    private const int Length = 20_000;

    public static TheoryData<string> Long => [.. LongTexts.All.Select(text => text.Name)];

    [Fact]
    public void Offsets_lie_inside_the_text()
    {
        foreach (var (name, text) in StrangeTexts.Small()) Check(Told.In(text), name);
        foreach (var (name, make) in LongTexts.All) Check(Told.In(make(3000)), name);
        foreach (var (name, make) in StrangeTexts.Long()) Check(Told.In(make(3000)), name);
    }

    [Fact]
    public void Names_beside_any_mark_have_minutes()
    {
        foreach (var mark in "-–—_/\\.:،؛()[]\"'«»#+*")
            foreach (var text in new[] { $"ومبابي {mark} مبابي", $"قال لافروف{mark}وانغ يي {mark} إن", $"{mark} وزير {mark} خارجية {mark} روسيا" })
                Check(Told.In(text), text);
    }

    [Fact]
    public void A_million_letters_and_ten_thousand_nested_marks_have_minutes()
    {
        Check(Told.In(new string('ا', 1_000_000)), "letters");
        Check(Told.In(new string('«', 10_000) + "نعم" + new string('»', 10_000)), "marks");
        Check(Told.In(string.Concat(Enumerable.Repeat("وزير الخارجية الروسي سيرغي لافروف ", 5_000))), "title");
    }

    [Fact]
    public void The_minutes_are_the_same_on_any_thread()
    {
        var texts = StrangeTexts.Small().Select(strange => strange.Text).Concat(LongTexts.All.Select(text => text.Make(2000))).ToList();
        var alone = texts.ConvertAll(Line);
        var together = new string[texts.Count * 3];
        Parallel.For(0, together.Length, new ParallelOptions { MaxDegreeOfParallelism = 6 }, i => together[i] = Line(texts[i % texts.Count]));
        for (var i = 0; i < together.Length; i++) together[i].ShouldBe(alone[i % texts.Count]);
    }

    [Theory, MemberData(nameof(Long))]
    public void Time_is_linear_in_the_length(string name)
    {
        var slowdown = Linear.Slowdown(LongTexts.All.First(text => text.Name == name).Make, text => Told.In(text), Length);
        Linear.IsLinear(slowdown).ShouldBeTrue($"eight times the length took {slowdown:F0} times as long");
    }

    private static string Line(string text) => Convert.ToHexString(MinutesWriter.ToLine(Told.In(text)));

    private static void Check(Minutes minutes, string name)
    {
        var text = minutes.Report.Text;
        foreach (var span in Spans(minutes)) (span.Start >= 0 && span.Start <= span.End && span.End <= text.Length).ShouldBeTrue($"{name}: {span} of {text.Length}");
        foreach (var statement in minutes.Statements) statement.Text.ShouldBe(statement.Span.Of(text).ToString(), name);
        minutes.Entities.Where(entity => entity.Type is EntityType.Person or EntityType.Organization && entity.Mentions.Count == 0).Select(entity => entity.Name).ShouldBeEmpty(name);
        var told = minutes.Statements.SelectMany(statement => new[] { statement.Speaker, statement.Addressee, statement.Relay }).Concat(minutes.Events.SelectMany(happening => happening.Participants.SelectMany(party => new[] { party.Entity, party.Represents }))).ToHashSet();
        minutes.Entities.Where(entity => entity.Mentions.Count > 0 && entity.Mentions.All(mention => mention.Rule == "described") && !told.Contains(entity.Id)).Select(entity => entity.Name).ShouldBeEmpty(name);
        foreach (var topic in minutes.Events.SelectMany(happening => happening.Topics)) topic.Text.ShouldBe(topic.Span.Of(text).ToString(), name);
    }

    private static IEnumerable<Span> Spans(Minutes minutes) =>
        minutes.Entities.SelectMany(entity => entity.Mentions).Select(mention => mention.Span)
            .Concat(minutes.Offices.SelectMany(office => office.Evidence))
            .Concat(minutes.Times.Select(time => time.Span))
            .Concat(minutes.Editions.SelectMany(edition => edition.Evidence))
            .Concat(minutes.Events.SelectMany(happening => happening.Evidence.Concat(happening.Topics.Select(topic => topic.Span))))
            .Concat(minutes.Statements.SelectMany(statement => new[] { statement.Span, statement.Cue ?? statement.Span }))
            .Concat(minutes.Problems.Select(problem => problem.Span));
}
