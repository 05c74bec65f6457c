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

    public NetworkModel Learn(IEnumerable<Example> news, IEnumerable<Example> encyclopedia)
    {
        var examples = news.Select(example => (example, Encyclopedia: false)).Concat(encyclopedia.Select(example => (example, Encyclopedia: true))).ToList();
        foreach (var (example, _) in examples) Visit(example.Sentence, (_, some, _) => index.Count(some));
        var sentences = examples.Select(pair => Prepare(pair.example, pair.Encyclopedia)).Chunk(NameTagger.Window).SelectMany(WithDocument).ToList();
        report($"network: {sentences.Count} sentences, {index.Features.Count} features");
        var trainer = new NetworkTrainer(index.Features.Count, options);
        trainer.Train(sentences, (round, loss) => report(FormattableString.Invariant($"network, round {round}: loss {loss:0}")));
        return trainer.Finish(vectors, index.Features);
    }

    private static IEnumerable<NetworkSentence> WithDocument(NetworkSentence[] window)
    {
        var document = new float[WordInput.Vector];
        foreach (var vector in window.SelectMany(sentence => sentence.Vectors))
            for (var i = 0; i < document.Length; i++) document[i] += vector[i];
        DocumentInput.Scale(document, window.Sum(sentence => sentence.Vectors.Length));
        return window.Select(sentence => sentence with { Document = document });
    }

    private NetworkSentence Prepare(Example example, bool encyclopedia)
    {
        var count = example.Sentence.Words.Count;
        var given = new float[count][];
        var active = new int[count][];
        var named = new bool[count][];
        var labels = new byte[count];
        Array.Fill(labels, (byte)NameLabels.Outside);
        foreach (var name in example.Sentence.Names) NameLabels.Write(labels, name.FirstToken, name.EndToken, name.Kind);
        Visit(example.Sentence, (word, some, tells) =>
        {
            given[word] = new float[WordInput.Vector];
            WordInput.AddVector(vectors, features.Profile(forms[word]), given[word]);
            (active[word], var kept) = index.Numbers(some, tells, LeastCount);
            named[word] = Array.ConvertAll(kept, bits => bits != 0);
        });
        return new NetworkSentence(given, active, named, [], labels, encyclopedia, example.Weight);
    }

    private void Visit(LabelledSentence sentence, SentenceFeatures.Visitor visit)
    {
        forms.Clear();
        foreach (var word in sentence.Words) forms.Add(word);
        for (var i = 0; i < forms.Count; i++)
        {
            FeatureSink sink = new(buffer, places);
            features.Write(forms[i], features.Profile(forms[i]), 0, ref sink);
            visit(i, sink.Features, sink.Places);
        }
    }
}
