namespace Mahdar.Names.Training;

/// <summary>Numbers the features that occur often enough in the training sentences.</summary>
internal sealed class FeatureIndex
{
    private readonly Dictionary<ulong, int> counts = [];
    private readonly Dictionary<ulong, int> numbers = [];
    private readonly List<ulong> features = [];

    public IReadOnlyList<ulong> Features => features;

    public void Count(ReadOnlySpan<ulong> some)
    {
        foreach (var feature in some)
            System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(counts, feature, out _)++;
    }

    /// <summary>The numbers of those of <paramref name="some"/> that were counted <paramref name="least"/> times, each with what stands for it in <paramref name="places"/>.</summary>
    public (int[] Numbers, byte[] Places) Numbers(ReadOnlySpan<ulong> some, ReadOnlySpan<byte> places, int least)
    {
        var found = new List<int>(some.Length);
        var kept = new List<byte>(some.Length);
        for (var i = 0; i < some.Length; i++)
        {
            var feature = some[i];
            if (counts[feature] < least) continue;
            if (!numbers.TryGetValue(feature, out var number))
            {
                numbers[feature] = number = features.Count;
                features.Add(feature);
            }
            found.Add(number);
            kept.Add(places[i]);
        }
        return (found.ToArray(), kept.ToArray());
    }
}
