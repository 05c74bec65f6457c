using System.Runtime.Intrinsics;
using Mahdar.Learning;
using Mahdar.Names.Network;
using Mahdar.Names.Training;
using Mahdar.Names.Training.Network;

namespace Mahdar.Names.Tests;

/// <summary>The recurrent network beside the weights.</summary>
public sealed class NetworkTests
{
    private static readonly WordTable Words = new([]);
    private static readonly List<LabelledSentence> Sentences = ConllReader.ReadFile(Path.Combine(AppContext.BaseDirectory, "cases", "small.conll"));

    /// <summary>The gradients are right if and only if the loss falls to nearly nothing on what is learnt by heart.</summary>
    [Fact]
    public void A_small_corpus_is_learnt_by_heart()
    {
        var losses = new List<double>();
        Learn(new NetworkOptions(Rounds: 40, Dropout: 0, InputDropout: 0, StateDropout: 0), line => losses.Add(LossIn(line)));
        losses[^1].ShouldBeLessThan(losses[1] / 10);
    }

    [Fact]
    public void The_same_examples_give_the_same_network() => Bytes(Learn(new NetworkOptions(Rounds: 2), _ => { })).ShouldBe(Bytes(Learn(new NetworkOptions(Rounds: 2), _ => { })));

    [Fact]
    public void A_network_is_read_as_it_was_written()
    {
        var bytes = Bytes(Learn(new NetworkOptions(Rounds: 1), _ => { }));
        Bytes(NetworkModel.Read(new BinaryReader(new MemoryStream(bytes)))).ShouldBe(bytes);
    }

    [Fact]
    public void Both_directions_see_the_whole_sentence()
    {
        var network = Learn(new NetworkOptions(Rounds: 2), _ => { });
        Scores(network, "كلمة", "بين", "كلمات", "هنا")[1].ShouldNotBe(Scores(network, "كلمة", "بين", "كلمات", "هناك")[1]);
        Scores(network, "كلمة", "بين", "كلمات")[1].ShouldNotBe(Scores(network, "الكلمة", "بين", "كلمات")[1]);
    }

    [Fact]
    public void A_product_is_the_sum_of_the_rows_whatever_the_width()
    {
        var chance = new Chance(3);
        foreach (var (inputs, outputs) in new[] { (2, 16), (66, 64), (32, 128), (6, 80) })
        {
            var matrix = new Matrix(inputs, outputs, Enumerable.Range(0, inputs * outputs).Select(_ => chance.Fraction() - 0.5f).ToArray());
            var input = Enumerable.Range(0, inputs).Select(_ => chance.Fraction() - 0.5f).ToArray();
            var output = Enumerable.Repeat(1f, outputs).ToArray();
            matrix.AddProduct(input, output);
            for (var column = 0; column < outputs; column++)
                output[column].ShouldBe(1 + Enumerable.Range(0, inputs).Sum(row => input[row] * matrix.Weights[row * outputs + column]), 1e-5);
        }
    }

    [Fact]
    public void Names_that_only_the_labelled_sentences_have_are_learnt_too()
    {
        var before = Bytes(new NetworkLearning(Words, VectorTable.Empty, new NetworkOptions(), _ => { }).Learn(Sentences, [], []));
        Bytes(new NetworkLearning(Words, VectorTable.Empty, new NetworkOptions(), _ => { }).Learn(Sentences, [], Sentences)).ShouldNotBe(before);
    }

    private static Vector256<short>[] Scores(NetworkModel network, params string[] words)
    {
        var forms = new WordForms();
        foreach (var word in words) forms.Add(word);
        var features = new WordFeatures(Words);
        var scorer = new NetworkScorer(Words, network, TextGenre.News);
        var scores = new Vector256<short>[words.Length];
        scorer.AddTo(scores, forms, words.Select(word => features.Profile(word)).ToArray(), 0);
        return scores;
    }

    private static NetworkModel Learn(NetworkOptions options, Action<string> report) => new NetworkLearning(Words, VectorTable.Empty, options, report).Learn(Sentences, [], []);

    private static byte[] Bytes(NetworkModel network)
    {
        var stream = new MemoryStream();
        network.Write(new BinaryWriter(stream));
        return stream.ToArray();
    }

    private static double LossIn(string line) => line.Split("loss ") is [_, var loss] ? double.Parse(loss, System.Globalization.CultureInfo.InvariantCulture) : 0;
}
