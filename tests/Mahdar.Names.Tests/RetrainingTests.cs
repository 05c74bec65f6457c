using Mahdar.Names.Training;

namespace Mahdar.Names.Tests;

/// <summary>A model is what the training program makes of its sources, to the byte.</summary>
public sealed class RetrainingTests
{
    private static readonly string Corpus = Path.Combine(AppContext.BaseDirectory, "cases", "small.conll");

    [Fact]
    public void The_same_sources_give_the_same_bytes() => Train(1).ShouldBe(Train(1));

    [Fact]
    public void Another_seed_gives_another_model() => Train(2).ShouldNotBe(Train(1));

    [Fact]
    public void A_small_corpus_is_learnt_by_heart()
    {
        var tagger = NameTagger.Load(new MemoryStream(Train(1)));
        var score = new EntityScore();
        foreach (var sentence in ConllReader.ReadFile(Corpus)) score.Add(sentence.Names, tagger.Tag(sentence.Words));
        score.F1.ShouldBeGreaterThan(0.9);
    }

    [Fact]
    public void Vectors_and_classes_come_out_the_same_each_time()
    {
        var corpus = new StemCorpus(["\n", "\r", "a", "b", "c"], [3, 1, 5, 5, 4], [0, 2, 3, 4, 0, 3, 2, 4, 1, 0]);
        var vectors = WordVectors.Learn(corpus, 3, _ => { });
        WordVectors.Learn(corpus, 3, _ => { }).ShouldBe(vectors);
        WordClasses.Find(vectors, 2, 3).ShouldBe(WordClasses.Find(vectors, 2, 3));
    }

    private static byte[] Train(ulong seed)
    {
        using var model = new MemoryStream();
        var sources = new TrainingSources([Corpus], [Corpus], null, null);
        new ModelTraining(sources, new TrainingOptions(Rounds: 30, LeastCount: 1, Seed: seed), new SelfLabellingOptions(Rounds: 30), _ => { }).Run(model);
        return model.ToArray();
    }
}
