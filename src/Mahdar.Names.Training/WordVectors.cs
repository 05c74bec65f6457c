using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using Mahdar.Learning;

namespace Mahdar.Names.Training;

/// <summary>
/// Learns a vector for each stem from which its near neighbours can be told, each place apart (structured skip-grams with negative
/// samples, Ling 2015): words that stand in like places get like vectors.
/// </summary>
internal sealed class WordVectors
{
    public const int Size = 64;

    private const int Reach = 2, Negatives = 5, SampleTable = 1 << 20, Lanes = 8;
    private const float FirstRate = 0.05f, LastRate = 0.0005f;

    private readonly StemCorpus corpus;
    private readonly float[] vectors;
    private readonly float[] outputs;
    private readonly int[] samples;
    private readonly Chance chance = new(7);
    private readonly float[] sigmoid = SigmoidTable();
    private readonly float[] change = new float[Size];

    private WordVectors(StemCorpus corpus)
    {
        this.corpus = corpus;
        vectors = new float[corpus.Stems.Length * Size];
        outputs = new float[corpus.Stems.Length * Size * 2 * Reach];
        for (var i = 0; i < vectors.Length; i++) vectors[i] = (chance.Fraction() - 0.5f) / Size;
        samples = Samples(corpus.Counts);
    }

    /// <summary>One vector after the other, in the order of the stems.</summary>
    public static float[] Learn(StemCorpus corpus, int rounds, Action<string> report)
    {
        var learner = new WordVectors(corpus);
        for (var round = 0; round < rounds; round++)
        {
            learner.Learn(round, rounds);
            report($"vectors: round {round + 1} of {rounds}");
        }
        return learner.vectors;
    }

    private void Learn(int round, int rounds)
    {
        var text = corpus.Text;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == StemCorpus.Edge || Skips(text[i])) continue;
            var done = (round + i / (float)text.Length) / rounds;
            var rate = FirstRate + (LastRate - FirstRate) * done;
            for (var place = -Reach; place <= Reach; place++)
            {
                if (place == 0 || !Reaches(i, place)) continue;
                LearnPair(text[i], text[i + place], place < 0 ? place + Reach : place + Reach - 1, rate);
            }
        }
    }

    /// <summary>Whether no edge stands between a word and its neighbour; the edge itself is a neighbour.</summary>
    private bool Reaches(int at, int place) => Math.Abs(place) == 1 || corpus.Text[at + place / 2] != StemCorpus.Edge;

    /// <summary>Frequent words are seen less often.</summary>
    private bool Skips(int word)
    {
        var share = corpus.Counts[word] / (float)corpus.Text.Length;
        return share > 1e-4f && chance.Fraction() > MathF.Sqrt(1e-4f / share);
    }

    private void LearnPair(int word, int neighbour, int place, float rate)
    {
        Array.Clear(change);
        for (var sample = 0; sample <= Negatives; sample++)
        {
            var target = sample == 0 ? neighbour : samples[chance.Below(SampleTable)];
            if (sample > 0 && target == neighbour) continue;
            LearnOne(word * Size, (target * 2 * Reach + place) * Size, sample == 0 ? 1 : 0, rate);
        }
        for (var i = 0; i < Size; i++) vectors[word * Size + i] += change[i];
    }

    private void LearnOne(int vector, int output, float truth, float rate)
    {
        ref var own = ref MemoryMarshal.GetArrayDataReference(vectors);
        ref var other = ref MemoryMarshal.GetArrayDataReference(outputs);
        var dot = Vector256<float>.Zero;
        for (var i = 0; i < Size; i += Lanes) dot += Vector256.LoadUnsafe(ref own, (nuint)(vector + i)) * Vector256.LoadUnsafe(ref other, (nuint)(output + i));
        var step = Vector256.Create((truth - Sigmoid(Sum(dot))) * rate);
        for (var i = 0; i < Size; i += Lanes)
        {
            var target = Vector256.LoadUnsafe(ref other, (nuint)(output + i));
            (Vector256.Create<float>(change.AsSpan(i)) + step * target).CopyTo(change, i);
            (target + step * Vector256.LoadUnsafe(ref own, (nuint)(vector + i))).StoreUnsafe(ref other, (nuint)(output + i));
        }
    }

    /// <summary>The sum of the lanes in an order that no processor changes.</summary>
    private static float Sum(Vector256<float> lanes)
    {
        var halves = lanes.GetLower() + lanes.GetUpper();
        return (halves[0] + halves[1]) + (halves[2] + halves[3]);
    }

    private float Sigmoid(float x) => x >= 8 ? 1 : x <= -8 ? 0 : sigmoid[(int)((x + 8) * 64)];

    private static float[] SigmoidTable()
    {
        var table = new float[1025];
        for (var i = 0; i < table.Length; i++) table[i] = (float)(1 / (1 + Exponential.Of(8 - i / 64.0)));
        return table;
    }

    /// <summary>Words drawn by the power 3/4 of their counts.</summary>
    private static int[] Samples(int[] counts)
    {
        var table = new int[SampleTable];
        var powers = counts.Select(count => Math.Sqrt(count) * Math.Sqrt(Math.Sqrt(count))).ToArray();
        double total = powers.Sum(), sum = powers[0];
        for (int i = 0, word = 0; i < table.Length; i++)
        {
            while (sum / total < (i + 0.5) / table.Length && word < counts.Length - 1) sum += powers[++word];
            table[i] = word;
        }
        return table;
    }
}
