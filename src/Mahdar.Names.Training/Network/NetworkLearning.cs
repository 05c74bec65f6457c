using Mahdar.Names.Network;

namespace Mahdar.Names.Training.Network;

/// <summary>Examples and what is known of words, to a network.</summary>
internal sealed class NetworkLearning(WordTable words, VectorTable vectors, NetworkOptions options, Action<string> report)
{
    private const int LeastCount = 2;

    private readonly WordFeatures features = new(words);
    private readonly FeatureIndex index = new();
    private readonly WordForms forms = new();
    private readonly ulong[] buffer = new ulong[WordFeatures.Most];
    private readonly byte[] places = new byte[WordFeatures.Most];

    /// <param name="labelled">Sentences that a model has labelled; they are seen before the annotated ones have the last word.</param>
    public NetworkModel Learn(IEnumerable<LabelledSentence> news, IEnumerable<LabelledSentence> encyclopedia, IEnumerable<LabelledSentence> labelled)
    {
        var own = news.ToList();
        var foreign = encyclopedia.ToList();
        var more = labelled.Where((_, i) => i % options.SelfEvery == 0).ToList();
        foreach (var sentence in own.Concat(foreign).Concat(more)) Visit(sentence, (_, some) => index.Count(some));
        List<NetworkSentence> annotated = [.. own.Select(sentence => Prepare(sentence, false, 1)), .. foreign.Select(sentence => Prepare(sentence, true, 1))];
        List<NetworkSentence> all = [.. annotated, .. more.Select(sentence => Prepare(sentence, false, options.SelfWeight))];
        report($"network: {annotated.Count} of {all.Count} sentences annotated, {index.Features.Count} features");
        var trainer = new NetworkTrainer(index.Features.Count, options);
        if (more.Count > 0) trainer.Train(all, options.SelfRounds, options.Rate, Report);
        trainer.Train(annotated, options.Rounds, 0, Report);
        return trainer.Finish(vectors, index.Features);
    }

    private void Report(int round, double loss) => report(FormattableString.Invariant($"network, round {round}: loss {loss:0}"));

    private NetworkSentence Prepare(LabelledSentence sentence, bool encyclopedia, float weight)
    {
        var count = sentence.Words.Count;
        var given = new float[count][];
        var active = new int[count][];
        var labels = new byte[count];
        Array.Fill(labels, (byte)NameLabels.Outside);
        foreach (var name in sentence.Names) NameLabels.Write(labels, name.FirstToken, name.EndToken, name.Kind);
        Visit(sentence, (word, some) =>
        {
            var units = new short[WordInput.Vector];
            WordInput.AddVector(vectors, features.Profile(forms[word]), units);
            given[word] = Array.ConvertAll(units, unit => unit * VectorTable.Unit);
            active[word] = index.Numbers(some, places, LeastCount).Numbers;
        });
        return new NetworkSentence(given, active, labels, encyclopedia, weight);
    }

    private void Visit(LabelledSentence sentence, Action<int, ReadOnlySpan<ulong>> visit)
    {
        forms.Clear();
        foreach (var word in sentence.Words) forms.Add(word);
        for (var i = 0; i < forms.Count; i++)
        {
            FeatureSink sink = new(buffer, places);
            WordInput.WriteFeatures(features, forms[i], features.Profile(forms[i]), ref sink);
            visit(i, sink.Features);
        }
    }
}
