using System.Runtime.Intrinsics;
using Mahdar.Learning;

namespace Mahdar.Names.Training;

/// <summary>Puts vectors into classes of like direction (spherical k-means).</summary>
internal sealed class WordClasses
{
    private const int Size = WordVectors.Size, Lanes = 8;

    private readonly float[] vectors;
    private readonly float[] centres;
    private readonly int[] classes;

    private WordClasses(float[] vectors, int count)
    {
        this.vectors = (float[])vectors.Clone();
        for (var at = 0; at < vectors.Length; at += Size) Normalize(this.vectors.AsSpan(at, Size));
        centres = new float[count * Size];
        classes = new int[vectors.Length / Size];
    }

    /// <summary>The class of each vector, from 1 to <paramref name="count"/>; classes start from the first vectors, those of the most frequent words.</summary>
    public static int[] Find(float[] vectors, int count, int rounds)
    {
        var finder = new WordClasses(vectors, count);
        finder.Start();
        for (var round = 0; round < rounds; round++)
        {
            finder.Assign();
            finder.Centre();
        }
        finder.Assign();
        return finder.classes.Select(found => found + 1).ToArray();
    }

    private void Start()
    {
        var chance = new Chance(11);
        var candidates = Enumerable.Range(2, Math.Min(classes.Length - 2, centres.Length / Size * 8)).ToArray();
        chance.Shuffle(candidates);
        for (var i = 0; i < centres.Length / Size; i++)
            vectors.AsSpan(candidates[i % candidates.Length] * Size, Size).CopyTo(centres.AsSpan(i * Size));
    }

    private void Assign()
    {
        for (var word = 0; word < classes.Length; word++)
        {
            var most = float.MinValue;
            for (var centre = 0; centre < centres.Length / Size; centre++)
            {
                var likeness = Dot(vectors.AsSpan(word * Size, Size), centres.AsSpan(centre * Size, Size));
                if (likeness <= most) continue;
                most = likeness;
                classes[word] = centre;
            }
        }
    }

    private void Centre()
    {
        Array.Clear(centres);
        for (var word = 0; word < classes.Length; word++)
            for (var i = 0; i < Size; i++) centres[classes[word] * Size + i] += vectors[word * Size + i];
        for (var at = 0; at < centres.Length; at += Size) Normalize(centres.AsSpan(at, Size));
    }

    private static float Dot(ReadOnlySpan<float> one, ReadOnlySpan<float> other)
    {
        var sum = Vector256<float>.Zero;
        for (var i = 0; i < Size; i += Lanes) sum += Vector256.Create(one[i..]) * Vector256.Create(other[i..]);
        var halves = sum.GetLower() + sum.GetUpper();
        return (halves[0] + halves[1]) + (halves[2] + halves[3]);
    }

    private static void Normalize(Span<float> vector)
    {
        var length = MathF.Sqrt(Dot(vector, vector));
        if (length == 0) return;
        for (var i = 0; i < vector.Length; i++) vector[i] /= length;
    }
}
