namespace Mahdar.Resolution.Statements;

/// <summary>How much a word tells: the rarer among all that is said, the more (the logarithm of one in how many statements has it).</summary>
internal sealed class WordWeights
{
    private readonly Dictionary<uint, int> counts = [];
    private readonly double all;

    public WordWeights(IEnumerable<IReadOnlyList<uint>> texts)
    {
        var number = 0;
        foreach (var words in texts)
        {
            number++;
            foreach (var word in words) System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(counts, word, out _)++;
        }
        all = Math.Log(number + 1);
    }

    public float Of(uint word) => (float)Math.Max(0.1, all - Math.Log(counts.GetValueOrDefault(word, 1) + 1) + 0.3);
}
