using Mahdar.Scoring.Gold;

namespace Mahdar.Scoring.Tests;

/// <summary>Agreements and attendance are compared by who, each with its own kind alone.</summary>
public class OtherEventsScoreTests
{
    private const string Found = """
        {"report":{"id":"x","path":"x","text":"a","blocks":[]},
         "entities":[{"id":"s1","type":"state","name":"روسيا","ref":"RU","mentions":[]},{"id":"s2","type":"state","name":"الصين","ref":"CN","mentions":[]}],
         "events":[{"id":"e1","type":"FOUND","status":"held","participants":[{"entity":"s1"},{"entity":"s2"}],"place":null,"evidence":[],"rule":"x"}]}
        """;

    [Theory]
    [InlineData("agreement", "agreement", "CN", 1, 0, 0, 0, 0, 0)]
    [InlineData("agreement", "agreement", "JP", 0, 1, 1, 0, 0, 0)]
    [InlineData("meeting", "agreement", "CN", 0, 1, 0, 0, 0, 0)]
    [InlineData("attendance", "attendance", "CN", 0, 0, 0, 1, 0, 0)]
    [InlineData("attendance", "agreement", "CN", 0, 1, 0, 0, 0, 1)]
    public void Who_is_compared(string found, string annotated, string with, int right, int missed, int extra, int attended, int unattended, int extraAttended)
    {
        var gold = new GoldReport { Events = [new GoldEvent(annotated, "held", ["RU", with], null, null)] };
        var scores = Scorer.Score(new Dictionary<string, GoldReport> { ["x"] = gold }, [Found.Replace("FOUND", found, StringComparison.Ordinal).ReplaceLineEndings(" ")]);
        var tallies = scores.Tallies.Select(entry => entry.Tally).Where(tally => tally.Kind is "agreements: who" or "attendance: who").Select(tally => (tally.Right, tally.Missed, tally.Extra));
        tallies.ShouldBe([(right, missed, extra), (attended, unattended, extraAttended)]);
    }
}
