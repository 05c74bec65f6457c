namespace Mahdar.Resolution.Statements;

/// <summary>The words of one telling with their weights, sorted by word.</summary>
internal sealed class WeightedWords
{
    private readonly uint[] words;
    private readonly float[] weights;
    private readonly bool[] shared;

    public WeightedWords(IReadOnlyList<uint> words, WordWeights all)
    {
        this.words = [.. words];
        weights = new float[this.words.Length];
        shared = new bool[this.words.Length];
        for (var i = 0; i < weights.Length; i++)
        {
            Total += weights[i] = all.Of(this.words[i]);
            shared[i] = all.IsShared(this.words[i]);
        }
    }

    public int Count => words.Length;

    public float Total { get; }

    /// <summary>The words that tell most, the strongest first, of those that stand in other tellings too.</summary>
    public uint[] Strongest(int number)
    {
        var order = Enumerable.Range(0, words.Length).Where(at => shared[at]).ToArray();
        Array.Sort(order, (a, b) => weights[a] != weights[b] ? weights[b].CompareTo(weights[a]) : words[a].CompareTo(words[b]));
        return [.. order.Take(number).Select(at => words[at])];
    }

    public Likeness With(WeightedWords other)
    {
        var (i, j, count, common) = (0, 0, 0, 0f);
        while (i < words.Length && j < other.words.Length)
        {
            if (words[i] == other.words[j])
            {
                common += weights[i++];
                count++;
                j++;
            }
            else if (words[i] < other.words[j]) i++;
            else j++;
        }
        return new Likeness(count, Ratio(common, Math.Min(Total, other.Total)), Ratio(common, Total + other.Total - common));
    }

    private static float Ratio(float part, float whole) => whole <= 0 ? 0 : part / whole;
}
