namespace Mahdar.Resolution.Statements;

/// <summary>How much a word tells: the rarer among all that is said, the more (the logarithm of one in how many statements has it).</summary>
internal sealed class WordWeights
{
    private readonly Dictionary<uint, int> counts = [];
    private readonly double all;
    private readonly int number;

    /// <summary>What a word of so many texts weighs: most words are seldom.</summary>
    private readonly float[] ofSeldom = new float[1024];

    public WordWeights(IEnumerable<IReadOnlyList<uint>> texts)
    {
        foreach (var words in texts)
        {
            number++;
            foreach (var word in words) System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(counts, word, out _)++;
        }
        all = Math.Log(number + 1);
        for (var count = 0; count < ofSeldom.Length; count++) ofSeldom[count] = OfCount(count);
    }

    /// <summary>Whether a word stands often enough to be no slip, and seldom enough to tell something.</summary>
    public bool IsCurrent(uint word) => counts.GetValueOrDefault(word) is >= 4 and var count && count < number / 20;

    /// <summary>Whether a word stands in more than one text: only such words can bring two together.</summary>
    public bool IsShared(uint word) => counts.GetValueOrDefault(word) > 1;

    public float Of(uint word) => counts.GetValueOrDefault(word, 1) is var count && count < ofSeldom.Length ? ofSeldom[count] : OfCount(count);

    private float OfCount(int count) => (float)Math.Max(0.1, all - Math.Log(count + 1) + 0.3);
}
