namespace Mahdar.Names.Network;

/// <summary>What the network sees of a word: its vector, then a constant, then whether the text is of an encyclopedia.</summary>
internal static class WordInput
{
    public const int Vector = VectorTable.Size, One = Vector, Encyclopedia = Vector + 1, Size = Vector + 2;

    public static void Write(WordFeatures features, ReadOnlySpan<char> form, in WordProfile profile, NetworkModel network, TextGenre genre, Span<float> into)
    {
        Span<short> units = stackalloc short[Vector];
        units.Clear();
        AddVector(network.Vectors, profile, units);
        FeatureSink sink = new(stackalloc ulong[WordFeatures.Most], stackalloc byte[WordFeatures.Most]);
        WriteFeatures(features, form, profile, ref sink);
        foreach (var feature in sink.Features) network.Features.AddTo(WeightTable.Key(feature), units);
        for (var i = 0; i < Vector; i++) into[i] = units[i] * VectorTable.Unit;
        into[One] = 1;
        into[Encyclopedia] = genre == TextGenre.Encyclopedia ? 1 : 0;
    }

    /// <summary>The features of a word, save those that tell it from all others: by them the network would learn words by heart, which the weights do already.</summary>
    public static void WriteFeatures(WordFeatures features, ReadOnlySpan<char> form, in WordProfile profile, ref FeatureSink sink)
    {
        features.Write(form, profile, 0, ref sink);
        sink.DropNamed();
    }

    /// <summary>Adds what unlabelled news makes of a word, by its stem or, where that has none, its form.</summary>
    public static void AddVector(VectorTable vectors, in WordProfile profile, Span<short> units)
    {
        if (!vectors.AddTo(WordTable.Key(profile.Stem), units)) vectors.AddTo(WordTable.Key(profile.Form), units);
    }
}
