namespace Mahdar.Names.Training;

/// <summary>Annotated sentences and what is known of words, to a model.</summary>
internal static class NameTrainer
{
    public static void Train(IReadOnlyList<(LabelledSentence Sentence, float Weight)> sentences, WordTable words, TrainingOptions options, Stream model, Action<string> report)
    {
        var index = new FeatureIndex();
        var features = new SentenceFeatures(words);
        foreach (var (sentence, _) in sentences) features.Visit(sentence.Words, (_, some) => index.Count(some));
        var prepared = sentences.Select(each => Prepare(each.Sentence, each.Weight, features, index, options)).ToList();
        report($"{prepared.Count} sentences, {index.Features.Count} features");
        var field = new FieldTrainer(index.Features.Count, options);
        field.Train(prepared, (round, loss) => report(FormattableString.Invariant($"round {round}: loss {loss:0}")));
        ModelQuantizer.Write(model, words, index, field);
    }

    private static TrainingSentence Prepare(LabelledSentence sentence, float weight, SentenceFeatures features, FeatureIndex index, TrainingOptions options)
    {
        var labels = new byte[sentence.Words.Count];
        Array.Fill(labels, (byte)NameLabels.Outside);
        foreach (var name in sentence.Names) NameLabels.Write(labels, name.FirstToken, name.EndToken, name.Kind);
        var active = new int[labels.Length][];
        features.Visit(sentence.Words, (word, some) => active[word] = index.Numbers(some, options.LeastCount));
        return new TrainingSentence(active, labels, weight);
    }
}
