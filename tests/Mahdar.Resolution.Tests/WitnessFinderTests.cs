using Mahdar.Model;
using Mahdar.Model.Claims;
using Mahdar.Resolution.Witnesses;

namespace Mahdar.Resolution.Tests;

public class WitnessFinderTests
{
    private static readonly DateOnly Day = new(2024, 7, 25);

    [Theory]
    [InlineData(0.02, 0.99)]
    [InlineData(0.05, 0.95)]
    [InlineData(0.10, 0.80)]
    public void A_copy_is_found_though_words_were_changed(double changed, double found)
    {
        var texts = new InventedTexts(7);
        var originals = Enumerable.Range(0, 300).Select(_ => texts.Next(40 + texts.Random.Next(300))).ToList();
        var groups = Find([.. originals, .. originals.Select(text => texts.Change(text, changed))]);
        Enumerable.Range(0, 300).Count(i => groups.Of(i) == groups.Of(i + 300)).ShouldBeGreaterThanOrEqualTo((int)(found * 300));
        Enumerable.Range(0, 300).Select(groups.Of).Distinct().Count().ShouldBe(300, "no two originals are one");
    }

    [Fact]
    public void Part_of_an_agencys_text_with_words_of_ones_own_is_a_copy()
    {
        var texts = new InventedTexts(3);
        var agency = texts.Next(300);
        var groups = Find([agency, [.. agency[..160], .. texts.Next(60)], [.. texts.Next(30), .. agency[150..]], texts.Next(300)]);
        Enumerable.Range(0, 4).Select(groups.Of).ShouldBe([0, 0, 0, 3]);
        groups.Count([0, 1, 2, 3]).ShouldBe(2);
    }

    [Fact]
    public void A_report_of_the_whole_day_is_no_bridge_between_the_texts_that_it_quotes()
    {
        var texts = new InventedTexts(5);
        var parts = Enumerable.Range(0, 12).Select(_ => texts.Next(120)).ToList();
        var groups = Find([[.. parts.SelectMany(part => part)], .. parts]);
        Enumerable.Range(1, 12).Select(groups.Of).Distinct().Count().ShouldBeGreaterThanOrEqualTo(11);
    }

    [Fact]
    public void Background_told_again_for_weeks_makes_no_copy()
    {
        var texts = new InventedTexts(9);
        var background = texts.Next(90);
        var reports = Enumerable.Range(0, 10).Select(i => ReportOf($"{i}", [.. texts.Next(80), .. background], Day.AddDays(10 * i))).ToList();
        Enumerable.Range(0, 10).Select(WitnessFinder.Find(reports).Of).Distinct().Count().ShouldBe(10);
    }

    private static WitnessGroups Find(IEnumerable<string[]> texts) => WitnessFinder.Find([.. texts.Select((words, at) => ReportOf($"{at:0000}", words, Day))]);

    private static ReportClaims ReportOf(string key, string[] words, DateOnly day)
    {
        var text = string.Join(' ', words);
        var report = new Report { Id = key, Text = text, Blocks = [new Block(new Span(0, text.Length), BlockKind.Body, "test")] };
        return new ReportClaims { Report = key, Published = day, Sketch = Sketch.Of(report) };
    }
}
