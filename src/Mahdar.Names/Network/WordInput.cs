namespace Mahdar.Names.Network;

/// <summary>What the network sees of a word: its vector, then a constant, then whether the text is of an encyclopedia, then the vector of the document: what it is about.</summary>
internal static class WordInput
{
    public const int Vector = 64, One = Vector, Encyclopedia = Vector + 1, Own = Vector + 2, Document = Own, Size = Own + Vector;

    /// <summary>How much larger than a mean of vectors the vector of a document is.</summary>
    public const float DocumentScale = 2;

    /// <summary>All but what the document tells.</summary>
    public static void Write(WordFeatures features, ReadOnlySpan<char> form, NetworkModel network, TextGenre genre, Span<float> into)
    {
        into.Clear();
        var profile = features.Profile(form);
        AddVector(network.Vectors, profile, into);
        into[One] = 1;
        into[Encyclopedia] = genre == TextGenre.Encyclopedia ? 1 : 0;
        FeatureSink sink = new(stackalloc ulong[WordFeatures.Most]);
        features.Write(form, profile, 0, ref sink);
        foreach (var feature in sink.Features) network.Features.AddTo(WeightTable.Key(feature), into);
    }

    /// <summary>Adds what unlabelled news makes of a word, by its stem or, where that has none, its form.</summary>
    public static void AddVector(VectorTable vectors, in WordProfile profile, Span<float> into)
    {
        if (!vectors.AddTo(WordTable.Key(profile.Stem), into)) vectors.AddTo(WordTable.Key(profile.Form), into);
    }
}
