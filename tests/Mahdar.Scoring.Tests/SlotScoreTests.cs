using Mahdar.Scoring.Gold;

namespace Mahdar.Scoring.Tests;

/// <summary>Topics of events, and of statements addressee, relay and event, where the gold tells them.</summary>
public class SlotScoreTests
{
    private const string Text = "بحث لافروف مع شكري الأزمة السورية وأبلغه أن الحوار مستمر";

    private static readonly string Found = $$"""
        {"report":{"id":"x","path":"x","text":"{{Text}}","blocks":[]},
         "entities":[{"id":"p1","type":"person","name":"سيرغي لافروف","mentions":[]},{"id":"p2","type":"person","name":"سامح شكري","mentions":[]},{"id":"o1","type":"organization","name":"وكالة الأنباء","mentions":[]}],
         "events":[{"id":"e1","type":"meeting","status":"held","participants":[{"entity":"p1"},{"entity":"p2"}],"place":null,"topics":[{"text":"الأزمة السورية","start":19,"end":33}],"evidence":[],"rule":"x"}],
         "statements":[{"id":"q1","speaker":"p1","addressee":"p2","relay":"o1","mode":"indirect","start":{{Text.IndexOf("الحوار", StringComparison.Ordinal)}},"end":{{Text.Length}},"text":"الحوار مستمر","event":"e1","rule":"x"}]}
        """;

    [Theory]
    [InlineData("أزمة سورية", "سامح شكري", "org:وكالة الأنباء", 0, "1 1 1 1")]
    [InlineData("العلاقات التجارية", "أيمن الصفدي", "org:صحيفة الأفق", 1, "-1+1 -1+1 -1+1 -1+1")]
    [InlineData(null, null, null, null, "+1 +1 +1 +1")]
    public void Slots_are_compared_where_the_gold_tells_them(string? topic, string? addressee, string? relay, int? at, string expected)
    {
        var gold = new GoldReport
        {
            Events = [new GoldEvent("meeting", "held", ["RU:سيرغي لافروف", "EG:سامح شكري"], null, null) { Topics = topic is null ? [] : [topic] }, new GoldEvent("visit", "held", ["EG:سامح شكري", "RU"], null, null)],
            Statements = [new GoldStatement("سيرغي لافروف", "الحوار", "مستمر") { Slots = new GoldSlots(addressee, relay, at) }],
        };
        var scores = Scorer.Score(new Dictionary<string, GoldReport> { ["x"] = gold }, [Found.ReplaceLineEndings(" ")]);
        var told = scores.Tallies.Select(entry => entry.Tally).Where(tally => tally.Kind is "events: topics" or "statements: addressee" or "statements: relay" or "statements: event");
        string.Join(' ', told.Select(tally => tally.Right > 0 ? $"{tally.Right}" : (tally.Missed > 0 ? $"-{tally.Missed}" : "") + $"+{tally.Extra}")).ShouldBe(expected);
    }

    [Fact]
    public void They_are_no_figures_where_it_does_not()
    {
        var gold = new GoldReport { Events = [new GoldEvent("meeting", "held", ["RU", "EG"], null, null)], Statements = [new GoldStatement("سيرغي لافروف", "الحوار", "مستمر")] };
        var scores = Scorer.Score(new Dictionary<string, GoldReport> { ["x"] = gold }, [Found.ReplaceLineEndings(" ")]);
        scores.More.Select(figure => figure.Kind).ShouldNotContain(kind => kind == "events: topics" || kind == "statements: addressee");
    }
}
