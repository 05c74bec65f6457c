namespace Mahdar.Resolution.Statements;

/// <summary>The words of tellings, sorted, with what they weigh.</summary>
internal sealed class WeightedWords
{
    private readonly StatementFacts facts;
    private readonly WordWeights weights;
    private readonly float[] totals;

    public WeightedWords(StatementFacts facts)
    {
        this.facts = facts;
        weights = new WordWeights(Enumerable.Range(0, facts.Count).Select(facts.WordsOf));
        totals = new float[facts.Count];
        Parallel.For(0, totals.Length, at =>
        {
            foreach (var word in facts.WordsOf(at)) totals[at] += weights.Of(word);
        });
    }

    public int Count(int at) => facts.WordsOf(at).Length;

    public float Total(int at) => totals[at];

    /// <summary>The words that tell most, the strongest first, of those that stand in other tellings too.</summary>
    public uint[] Strongest(int at, int number)
    {
        // In one number each: first the weight, the greatest lowest, then the word.
        var order = Array.ConvertAll(Array.FindAll(facts.WordsOf(at), weights.IsShared), word => ((ulong)~BitConverter.SingleToUInt32Bits(weights.Of(word)) << 32) | word);
        Array.Sort(order);
        return Array.ConvertAll(order[..Math.Min(order.Length, number)], word => (uint)word);
    }

    public Likeness Between(int a, int b)
    {
        var (words, others) = (facts.WordsOf(a), facts.WordsOf(b));
        var (i, j, count, common) = (0, 0, 0, 0f);
        while (i < words.Length && j < others.Length)
        {
            if (words[i] == others[j])
            {
                common += weights.Of(words[i++]);
                count++;
                j++;
            }
            else if (words[i] < others[j]) i++;
            else j++;
        }
        return new Likeness(count, Ratio(common, Math.Min(totals[a], totals[b])), Ratio(common, totals[a] + totals[b] - common));
    }

    private static float Ratio(float part, float whole) => whole <= 0 ? 0 : part / whole;
}
