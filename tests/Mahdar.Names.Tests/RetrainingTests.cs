using System.IO.Compression;
using System.Runtime.CompilerServices;
using System.Text.Json;
using Mahdar.Names.Training;
using Mahdar.Names.Training.Network;

namespace Mahdar.Names.Tests;

/// <summary>A model is what the training program makes of its sources, to the byte.</summary>
public sealed class RetrainingTests
{
    private static readonly string Corpus = Path.Combine(AppContext.BaseDirectory, "cases", "small.conll");

    [Fact]
    public void The_same_sources_give_the_same_bytes() => Train(1).ShouldBe(Train(1));

    /// <summary>What is kept was written by this program: <c>MAHDAR_RENEW_MODEL=1</c> writes it anew after a change of the training that is meant.</summary>
    [Fact]
    public void All_sources_together_give_the_model_that_is_kept()
    {
        var model = TrainWithAll();
        if (Environment.GetEnvironmentVariable("MAHDAR_RENEW_MODEL") == "1") File.WriteAllBytes(SourceOf("small.model"), model);
        model.ShouldBe(File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "cases", "small.model")));
    }

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

    /// <summary>Trains on the small corpus as news and encyclopedia, on its sentences without their names as unlabelled news, and on lists.</summary>
    private static byte[] TrainWithAll()
    {
        var folder = Directory.CreateTempSubdirectory("mahdar-names-");
        try
        {
            var unlabelled = Path.Combine(folder.FullName, "news.jsonl.gz");
            using (var writer = new StreamWriter(new GZipStream(File.Create(unlabelled), CompressionLevel.Fastest)))
                foreach (var sentence in Enumerable.Repeat(ConllReader.ReadFile(Corpus), 6).SelectMany(all => all))
                    writer.WriteLine(JsonSerializer.Serialize(new { title = sentence.Words[0], text = string.Join(' ', sentence.Words) }));
            return Train(new TrainingSources([Corpus], [Corpus], unlabelled, Path.Combine(AppContext.BaseDirectory, "cases", "lists")), 1);
        }
        finally
        {
            folder.Delete(true);
        }
    }

    private static string SourceOf(string name, [CallerFilePath] string file = "") => Path.Combine(Path.GetDirectoryName(file)!, "cases", name);

    private static byte[] Train(ulong seed) => Train(new TrainingSources([Corpus], [Corpus], null, null), seed);

    private static byte[] Train(TrainingSources sources, ulong seed)
    {
        using var model = new MemoryStream();
        new ModelTraining(sources, new TrainingOptions(Rounds: 30, LeastCount: 1, Seed: seed), new SelfLabellingOptions(Rounds: 30), new NetworkOptions(Rounds: 10, Seed: seed), _ => { }).Run(model);
        return model.ToArray();
    }
}
