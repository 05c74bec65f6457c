namespace Mahdar.Resolution.Statements;

/// <summary>How much a word tells: the rarer among all that is said, the more (the logarithm of one in how many statements has it).</summary>
internal sealed class WordWeights
{
    private readonly Dictionary<uint, int> counts = [];
    private readonly double all;
    private readonly int number;

    public WordWeights(IEnumerable<IReadOnlyList<uint>> texts)
    {
        foreach (var words in texts)
        {
            number++;
            foreach (var word in words) System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(counts, word, out _)++;
        }
        all = Math.Log(number + 1);
    }

    /// <summary>Whether a word stands often enough to be no slip, and seldom enough to tell something.</summary>
    public bool IsCurrent(uint word) => counts.GetValueOrDefault(word) is >= 4 and var count && count < number / 20;

    /// <summary>Whether a word stands in more than one text: only such words can bring two together.</summary>
    public bool IsShared(uint word) => counts.GetValueOrDefault(word) > 1;

    public float Of(uint word) => (float)Math.Max(0.1, all - Math.Log(counts.GetValueOrDefault(word, 1) + 1) + 0.3);
}
