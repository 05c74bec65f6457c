namespace Mahdar.Learning.Tests;

public sealed class ChoiceTrainerTests
{
    private static readonly LearningOptions Options = new(Bits: 12, Rounds: 20);

    [Fact]
    public void The_right_candidate_of_a_choice_that_was_not_seen_scores_best()
    {
        // Red ones are right, however large; what is large varies freely.
        var table = ChoiceTrainer.Train(Choices(200, 3), Options);
        foreach (var choice in Choices(50, 9))
            Best(table, choice).ShouldBe(Array.IndexOf(choice.Right, true));
    }

    [Fact]
    public void A_yes_scores_above_zero_and_a_no_below()
    {
        var choices = Enumerable.Range(0, 60).Select(i => Choice.YesNo(Bag("size", i % 7, i % 2 == 0 ? "good" : "bad"), i % 2 == 0)).ToList();
        var table = ChoiceTrainer.Train(choices, Options);
        table.Score(Filled(Bag("size", 20, "good"))).ShouldBeGreaterThan(0);
        table.Score(Filled(Bag("size", 20, "bad"))).ShouldBeLessThan(0);
    }

    [Fact]
    public void Any_of_several_right_ones_will_do()
    {
        // Blue or green: never red. The learner need not prefer one of the two.
        var choices = Enumerable.Range(0, 90).Select(i => new Choice([Bag("size", i % 5, "red"), Bag("size", i % 3, "blue"), Bag("size", i % 4, "green")], [false, true, true])).ToList();
        var table = ChoiceTrainer.Train(choices, Options);
        table.Score(Filled(Bag("size", 1, "red"))).ShouldBeLessThan(Math.Max(table.Score(Filled(Bag("size", 1, "blue"))), table.Score(Filled(Bag("size", 1, "green")))));
    }

    [Fact]
    public void What_weighs_more_wins_where_choices_contradict_each_other()
    {
        var features = Bag("size", 1, "red");
        var choices = Enumerable.Range(0, 40).Select(i => Choice.YesNo(features, i % 2 == 0, i % 2 == 0 ? 1 : 0.2f)).ToList();
        ChoiceTrainer.Train(choices, Options).Score(Filled(features)).ShouldBeGreaterThan(0);
    }

    [Fact]
    public void The_same_choices_give_the_same_bytes() => Written(ChoiceTrainer.Train(Choices(80, 3), Options)).ShouldBe(Written(ChoiceTrainer.Train(Choices(80, 3), Options)));

    [Fact]
    public void Another_order_gives_other_bytes() => Written(ChoiceTrainer.Train(Choices(80, 3), Options with { Seed = 2 })).ShouldNotBe(Written(ChoiceTrainer.Train(Choices(80, 3), Options)));

    [Fact]
    public void A_model_is_read_as_it_was_written()
    {
        var table = ChoiceTrainer.Train(Choices(80, 3), Options);
        var bytes = Written(table);
        var read = LearntModel.Read(new MemoryStream(bytes));
        foreach (var choice in Choices(20, 5))
            foreach (var candidate in choice.Candidates) read["one"].Score(Filled(candidate)).ShouldBe(table.Score(Filled(candidate)));
        Should.Throw<KeyNotFoundException>(() => read["two"]);
    }

    [Fact]
    public void What_is_no_model_or_cut_off_is_refused()
    {
        var bytes = Written(ChoiceTrainer.Train(Choices(20, 3), Options));
        foreach (var length in (int[])[0, 5, 20, 30, bytes.Length - 1])
            Should.Throw<InvalidDataException>(() => LearntModel.Read(new MemoryStream(bytes[..length])));
        bytes[3]++;
        Should.Throw<InvalidDataException>(() => LearntModel.Read(new MemoryStream(bytes)));
    }

    private static byte[] Written(WeightTable table)
    {
        var stream = new MemoryStream();
        new LearntModel([("one", table)]).Write(stream);
        return stream.ToArray();
    }

    private static List<Choice> Choices(int count, ulong seed)
    {
        var chance = new Chance(seed);
        return Enumerable.Range(0, count).Select(_ =>
        {
            var right = chance.Below(3);
            return new Choice([.. Enumerable.Range(0, 3).Select(c => Bag("size", chance.Below(6), c == right ? "red" : chance.Below(2) == 0 ? "blue" : "green"))], [.. Enumerable.Range(0, 3).Select(c => c == right)]);
        }).ToList();
    }

    private static int Best(WeightTable table, Choice choice) =>
        Enumerable.Range(0, choice.Candidates.Length).MaxBy(c => table.Score(Filled(choice.Candidates[c])));

    private static ulong[] Bag(string name, int value, string colour)
    {
        var bag = new FeatureBag();
        bag.Add(name, value);
        bag.Add("colour", colour);
        return bag.Items.ToArray();
    }

    private static FeatureBag Filled(ulong[] items)
    {
        var bag = new FeatureBag();
        foreach (var item in items) bag.Add(item);
        return bag;
    }
}
