namespace Mahdar.Names.Training;

/// <summary>Examples and what is known of words, to a model.</summary>
internal sealed class NameTrainer(WordTable words, TrainingOptions options, Action<string> report)
{
    private readonly SentenceFeatures features = new(words);
    private readonly FeatureIndex index = new();

    public static NameModel Train(IReadOnlyList<Example> examples, WordTable words, TrainingOptions options, Action<string> report)
    {
        using var file = new MemoryStream();
        Train(examples, words, options, file, report);
        file.Position = 0;
        return NameModelFile.Read(file);
    }

    public static void Train(IReadOnlyList<Example> examples, WordTable words, TrainingOptions options, Stream model, Action<string> report) =>
        new NameTrainer(words, options, report).Train(examples, model);

    private void Train(IReadOnlyList<Example> examples, Stream model)
    {
        foreach (var example in examples) Count(example);
        var prepared = examples.Select(Prepare).ToList();
        report($"{prepared.Count} sentences, {index.Features.Count} features");
        var field = new FieldTrainer(index.Features.Count, options);
        field.Train(prepared, (round, loss) => report(FormattableString.Invariant($"round {round}: loss {loss:0}")));
        ModelQuantizer.Write(model, words, index, field);
    }

    private void Count(Example example)
    {
        features.Visit(example.Sentence.Words, (_, some) => index.Count(some));
        if (example.Reading is { } reading) features.Visit(example.Sentence.Words, reading, (_, some) => index.Count(some));
    }

    private TrainingSentence Prepare(Example example)
    {
        var sentence = example.Sentence;
        var labels = new byte[sentence.Words.Count];
        Array.Fill(labels, (byte)NameLabels.Outside);
        foreach (var name in sentence.Names) NameLabels.Write(labels, name.FirstToken, name.EndToken, name.Kind);
        var active = new int[labels.Length][];
        features.Visit(sentence.Words, (word, some) => active[word] = index.Numbers(some, options.LeastCount));
        int[][]? more = example.Reading is null ? null : new int[labels.Length][];
        if (example.Reading is { } reading) features.Visit(sentence.Words, reading, (word, some) => more![word] = index.Numbers(some, options.LeastCount));
        return new TrainingSentence(active, more, labels, example.Weight);
    }
}
