using Mahdar.Names.Network;

namespace Mahdar.Names.Training.Network;

/// <summary>Makes learnt vectors of one length, rounds them, and keeps those of the more frequent stems.</summary>
internal static class VectorBuilder
{
    private const int LeastCount = 8;
    private const float Units = 256;

    public static VectorTable Build(StemCorpus corpus, float[] vectors)
    {
        var rows = new SortedDictionary<uint, int>();
        for (var stem = 2; stem < corpus.Stems.Length; stem++)
            if (corpus.Counts[stem] >= LeastCount) rows.TryAdd(WordTable.Key(WordHash.Of(corpus.Stems[stem])), stem);
        return new VectorTable([.. rows.Keys], rows.Values.SelectMany(stem => Round(vectors.AsSpan(stem * VectorTable.Size, VectorTable.Size).ToArray())).ToArray());
    }

    private static IEnumerable<sbyte> Round(float[] vector)
    {
        var squares = 0f;
        foreach (var value in vector) squares += value * value;
        var length = MathF.Sqrt(squares);
        return vector.Select(value => (sbyte)Math.Clamp(MathF.Round(value / length * Units), -sbyte.MaxValue, sbyte.MaxValue));
    }
}
