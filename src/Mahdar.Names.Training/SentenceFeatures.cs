namespace Mahdar.Names.Training;

/// <summary>All features of each word of a sentence, in the way that the tagger adds them up.</summary>
internal sealed class SentenceFeatures(WordTable words)
{
    private readonly WordFeatures features = new(words);
    private readonly WordForms forms = new();
    private readonly ulong[] buffer = new ulong[WordFeatures.Most * WordFeatures.Places + JointFeatures.Most];

    private readonly byte[] places = new byte[WordFeatures.Most * WordFeatures.Places + JointFeatures.Most];

    public delegate void Visitor(int word, ReadOnlySpan<ulong> features, ReadOnlySpan<byte> places);

    /// <summary>The features that the sentence alone gives.</summary>
    public void Visit(IReadOnlyList<string> sentence, Visitor visit)
    {
        var profiles = Profiles(sentence);
        for (var i = 0; i < forms.Count; i++)
        {
            FeatureSink sink = new(buffer, places);
            for (var place = -WordFeatures.Reach; place <= WordFeatures.Reach; place++)
            {
                var other = i + place;
                features.Write(other >= 0 && other < forms.Count ? forms[other] : [], profiles[other + WordFeatures.Reach], place, ref sink);
            }
            JointFeatures.Write(profiles, i + WordFeatures.Reach, ref sink);
            visit(i, sink.Features, sink.Places);
        }
    }

    /// <summary>The features that the rest of the document adds.</summary>
    public void Visit(IReadOnlyList<string> sentence, DocumentReading reading, Visitor visit)
    {
        var profiles = Profiles(sentence);
        for (var i = 0; i < forms.Count; i++)
        {
            FeatureSink sink = new(buffer, places);
            DocumentFeatures.Write(reading.Usages, reading.Pairs, i, profiles[i + WordFeatures.Reach].Usage, ref sink);
            visit(i, sink.Features, sink.Places);
        }
    }

    private WordProfile[] Profiles(IReadOnlyList<string> sentence)
    {
        forms.Clear();
        foreach (var word in sentence) forms.Add(word);
        var profiles = new WordProfile[forms.Count + 2 * WordFeatures.Reach];
        Array.Fill(profiles, WordFeatures.Edge);
        for (var i = 0; i < forms.Count; i++) profiles[i + WordFeatures.Reach] = features.Profile(forms[i]);
        words.Mark(profiles.AsSpan(WordFeatures.Reach, forms.Count));
        return profiles;
    }
}
