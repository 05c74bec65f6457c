using Mahdar.Scoring.Gold;

namespace Mahdar.Scoring.Tests;

/// <summary>Where events are is compared for those whose parties were found, and no call is anywhere.</summary>
public class PlaceScoreTests
{
    private const string Found = """
        {"report":{"id":"x","path":"x","text":"a","blocks":[]},
         "entities":[{"id":"s1","type":"state","name":"روسيا","ref":"RU","mentions":[]},{"id":"s2","type":"state","name":"الصين","ref":"CN","mentions":[]},
                     {"id":"s3","type":"state","name":"سنغافورة","ref":"SG","mentions":[]},{"id":"l1","type":"place","name":"بكين","country":"CN","mentions":[]}],
         "events":[{"id":"e1","type":"meeting","status":"held","participants":[{"entity":"s1"},{"entity":"s2"}],"place":PLACE,"evidence":[],"rule":"x"},
                   {"id":"e2","type":"call","status":"held","participants":[{"entity":"s1"},{"entity":"s3"}],"place":null,"evidence":[],"rule":"x"}]}
        """;

    [Theory]
    [InlineData("\"l1\"", "CN", "بكين", 1, 0, 0, 1, 0, 0)]
    [InlineData("\"s2\"", "CN", "بكين", 1, 0, 0, 0, 1, 0)]
    [InlineData("\"s3\"", "SG", "سنغافورة", 1, 0, 0, 1, 0, 0)]
    [InlineData("\"l1\"", "RU", "موسكو", 0, 1, 1, 0, 1, 1)]
    [InlineData("\"l1\"", "CN", "بك ين", 1, 0, 0, 1, 0, 0)]
    [InlineData("null", "CN", "بكين", 0, 1, 0, 0, 1, 0)]
    [InlineData("\"l1\"", null, null, 0, 0, 1, 0, 0, 1)]
    [InlineData("null", null, null, 0, 0, 0, 0, 0, 0)]
    public void State_and_city_are_compared(string place, string? country, string? city, int right, int missed, int extra, int cityRight, int cityMissed, int cityExtra)
    {
        var gold = new GoldReport { Events = [new GoldEvent("meeting", "held", ["RU", "CN"], null, null, country, city), new GoldEvent("call", "held", ["RU", "SG"], null, null, "SG", "سنغافورة")] };
        var scores = Scorer.Score(new Dictionary<string, GoldReport> { ["x"] = gold }, [Found.Replace("PLACE", place, StringComparison.Ordinal).ReplaceLineEndings(" ")]);
        var tallies = scores.Tallies.Select(entry => entry.Tally).Where(tally => tally.Kind is "events: country" or "events: city").Select(tally => (tally.Right, tally.Missed, tally.Extra));
        tallies.ShouldBe([(right, missed, extra), (cityRight, cityMissed, cityExtra)]);
        scores.More.Select(figure => figure.Kind).ShouldBe(["events: country", "events: city", "agreements: who", "attendance: who"]);
    }
}
