namespace Mahdar.Names.Training;

/// <summary>Examples and what is known of words, to weights.</summary>
/// <param name="basis">A model that the weights are to correct; null to learn from nothing.</param>
internal sealed class NameTrainer(WordTable words, NameModel? basis, TrainingOptions options, Action<string> report)
{
    private readonly SentenceFeatures features = new(words);
    private readonly FeatureIndex index = new();

    public ModelPart Train(IReadOnlyList<Example> examples)
    {
        foreach (var example in examples) Count(example);
        var prepared = examples.Select(Prepare).ToList();
        report($"{prepared.Count} sentences, {index.Features.Count} features");
        var weights = new LearntWeights(index.Features);
        for (ulong i = 0; i < (ulong)options.Fields; i++)
        {
            var field = new FieldTrainer(index.Features, basis, options with { Seed = options.Seed + i });
            field.Train(prepared, (round, loss) => report(FormattableString.Invariant($"round {round}: loss {loss:0}")));
            weights.Add(field, 1f / options.Fields);
        }
        return weights.Round();
    }

    /// <summary>The model that the weights make, with those they correct.</summary>
    public NameModel TrainModel(IReadOnlyList<Example> examples) => basis is null ? new NameModel(words, Train(examples)) : basis.With(Train(examples));

    private void Count(Example example)
    {
        features.Visit(example.Sentence.Words, (_, some, _) => index.Count(some));
        if (example.Reading is { } reading) features.Visit(example.Sentence.Words, reading, (_, some, _) => index.Count(some));
    }

    private TrainingSentence Prepare(Example example)
    {
        var sentence = example.Sentence;
        var labels = new byte[sentence.Words.Count];
        Array.Fill(labels, (byte)NameLabels.Outside);
        foreach (var name in sentence.Names) NameLabels.Write(labels, name.FirstToken, name.EndToken, name.Kind);
        var active = new int[labels.Length][];
        var named = new byte[labels.Length][];
        features.Visit(sentence.Words, (word, some, places) => (active[word], named[word]) = index.Numbers(some, places, options.LeastCount));
        int[][]? more = example.Reading is null ? null : new int[labels.Length][];
        if (example.Reading is { } reading) features.Visit(sentence.Words, reading, (word, some, places) => more![word] = index.Numbers(some, places, options.LeastCount).Numbers);
        return new TrainingSentence(active, named, more, labels, example.Weight);
    }
}
