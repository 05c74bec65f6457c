using Mahdar.Exchange;
using Mahdar.Model;
using Mahdar.Pipeline;

namespace Mahdar.Tests.Pipeline;

/// <summary>What measures how time grows runs while no other test does.</summary>
[CollectionDefinition(nameof(Alone), DisableParallelization = true)]
public sealed class Alone;

/// <summary>Any text at all gets an answer: in linear time, with offsets inside the text, the same on any number of threads.</summary>
[Collection(nameof(Alone))]
public class AnyTextTests
{
    private static readonly Mahdar.Pipeline.Pipeline Pipeline = new();

    public static IEnumerable<object[]> Long => StrangeTexts.Long().Select(strange => new object[] { strange.Name });

    [Fact]
    public void Offsets_lie_inside_the_text()
    {
        foreach (var (name, text) in StrangeTexts.Small()) CheckOffsets(Pipeline.Read(text), name);
    }

    [Fact]
    public void Ids_that_are_used_are_there()
    {
        foreach (var (name, text) in StrangeTexts.Small()) CheckIds(Pipeline.Read(text), name);
    }

    [Fact]
    public void The_answer_is_the_same_on_any_number_of_threads()
    {
        var texts = StrangeTexts.Small().Select(strange => strange.Text).Concat(StrangeTexts.Long().Select(strange => strange.Make(3000))).ToList();
        var alone = texts.ConvertAll(text => Convert.ToHexString(MinutesWriter.ToLine(Pipeline.Read(text))));
        foreach (var workers in new[] { 1, 2, 5 })
        {
            var together = new List<string>();
            OrderedWork.Run(texts, text => Convert.ToHexString(MinutesWriter.ToLine(Pipeline.Read(text))), together.Add, workers);
            together.ShouldBe(alone, $"{workers} workers");
        }
    }

    [Theory, MemberData(nameof(Long))]
    public void Time_is_linear_in_the_length(string name)
    {
        var make = StrangeTexts.Long().First(strange => strange.Name == name).Make;
        var slowdown = Linear.Slowdown(make, text => CheckOffsets(Pipeline.Read(text), name), 40_000);
        Linear.IsLinear(slowdown).ShouldBeTrue($"eight times the length took {slowdown:F0} times as long");
    }

    [Fact]
    public void Ten_million_letters_and_ten_thousand_nested_marks_get_an_answer()
    {
        CheckOffsets(Pipeline.Read(new string('ا', 10_000_000)), "letters");
        CheckOffsets(Pipeline.Read(new string('«', 10_000) + "نعم" + new string('»', 10_000)), "marks");
    }

    private static void CheckOffsets(Minutes minutes, string name)
    {
        var text = minutes.Report.Text;
        var spans = minutes.Report.Blocks.Select(block => block.Span)
            .Concat(minutes.Entities.SelectMany(entity => entity.Mentions).Select(mention => mention.Span))
            .Concat(minutes.Offices.SelectMany(office => office.Evidence))
            .Concat(minutes.Times.Select(time => time.Span))
            .Concat(minutes.Editions.SelectMany(edition => edition.Evidence))
            .Concat(minutes.Events.SelectMany(happening => happening.Evidence.Concat(happening.Topics.Select(topic => topic.Span))))
            .Concat(minutes.Statements.SelectMany(statement => new[] { statement.Span, statement.Cue ?? statement.Span }))
            .Concat(minutes.Problems.Select(problem => problem.Span));
        foreach (var span in spans)
            if (span.Start < 0 || span.End < span.Start || span.End > text.Length) Assert.Fail($"{name}: {span} of {text.Length}");
        foreach (var statement in minutes.Statements) statement.Text.ShouldBe(statement.Span.Of(text).ToString(), name);
        foreach (var time in minutes.Times) time.Text.ShouldBe(time.Span.Of(text).ToString(), name);
    }

    private static void CheckIds(Minutes minutes, string name)
    {
        var ids = minutes.Entities.Select(entity => entity.Id).ToHashSet();
        ids.Count.ShouldBe(minutes.Entities.Count, name);
        var used = minutes.Offices.SelectMany(office => new[] { office.Person, office.Of })
            .Concat(minutes.Events.SelectMany(happening => happening.Participants.SelectMany(p => new[] { p.Entity, p.Represents }).Append(happening.Place)))
            .Concat(minutes.Editions.SelectMany(edition => new[] { edition.Series, edition.Place, edition.Host }))
            .Concat(minutes.Statements.SelectMany(statement => new[] { statement.Speaker, statement.Addressee, statement.Relay }));
        used.OfType<string>().Where(id => !ids.Contains(id)).ShouldBeEmpty(name);
    }
}
