namespace Mahdar.Learning.Tests;

public sealed class FeatureBagTests
{
    [Fact]
    public void Names_and_values_are_told_apart()
    {
        var bag = new FeatureBag();
        bag.Add("word", "ab");
        bag.Add("worda", "b");
        bag.Add("word", "a", "b");
        bag.Add("word", "b", "a");
        bag.Add("word", 1);
        bag.Add("word", -1);
        bag.Add("wordab");
        bag.Items.ToArray().Distinct().Count().ShouldBe(bag.Count);
    }

    /// <summary>Kept models hold weights at these places.</summary>
    [Fact]
    public void Hashes_stay_what_they_are() => FeatureBag.Of("word", "لقاء").ShouldBe(HashOfMeeting);

    private const ulong HashOfMeeting = 12236991579459416229;

    [Theory]
    [InlineData(0, 0)]
    [InlineData(1, 1)]
    [InlineData(2, 2)]
    [InlineData(3, 3)]
    [InlineData(4, 4)]
    [InlineData(5, 4)]
    [InlineData(6, 5)]
    [InlineData(100, 13)]
    [InlineData(-3, -3)]
    [InlineData(-100, -13)]
    public void Distances_go_in_steps(int distance, int step) => FeatureBag.Steps(distance).ShouldBe(step);

    [Fact]
    public void Features_with_a_case_differ_for_each_case()
    {
        var (words, bag) = (new FeatureBag(), new FeatureBag());
        for (var i = 0; i < 100; i++) words.Add("word", i);
        for (var answer = 0; answer < 4; answer++) bag.AddAll(words, answer);
        bag.Items.ToArray().Distinct().Count().ShouldBe(400);
        bag.Clear();
        bag.Count.ShouldBe(0);
    }
}
