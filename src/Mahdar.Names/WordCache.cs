using System.Runtime.Intrinsics;

namespace Mahdar.Names;

/// <summary>
/// Words met lately, with their profiles and the summed weights of their own features at each place. A word's slot depends on its
/// hash alone and a miss computes what a hit would have given, so the cache changes no result.
/// </summary>
internal sealed class WordCache(NameModel model)
{
    private const int Size = 1 << 15;

    private readonly WordFeatures features = new(model.Words);
    private readonly ulong[] keys = new ulong[Size];
    private readonly WordProfile[] profiles = new WordProfile[Size];
    private readonly Vector256<short>[] sums = new Vector256<short>[Size * WordFeatures.Places];

    /// <summary>The slot of a word; good until the next call.</summary>
    public int Find(ulong hash, ReadOnlySpan<char> form)
    {
        var slot = (int)hash & Size - 1;
        if (keys[slot] != hash) Fill(slot, hash, form);
        return slot;
    }

    public ref readonly WordProfile Profile(int slot) => ref profiles[slot];

    /// <summary>What the word adds to the scores of the word that stands <paramref name="place"/> places before it.</summary>
    public Vector256<short> Sum(int slot, int place) => sums[slot * WordFeatures.Places + place + WordFeatures.Reach];

    public Vector256<short> EdgeSum(int place)
    {
        FeatureSink sink = new(stackalloc ulong[WordFeatures.Most]);
        features.Write([], WordFeatures.Edge, place, ref sink);
        return model.Weights.Sum(sink.Features);
    }

    private void Fill(int slot, ulong hash, ReadOnlySpan<char> form)
    {
        var profile = features.Profile(form);
        FeatureSink sink = new(stackalloc ulong[WordFeatures.Most]);
        for (var place = -WordFeatures.Reach; place <= WordFeatures.Reach; place++)
        {
            sink.Clear();
            features.Write(form, profile, place, ref sink);
            sums[slot * WordFeatures.Places + place + WordFeatures.Reach] = model.Weights.Sum(sink.Features);
        }
        profiles[slot] = profile;
        keys[slot] = hash;
    }
}
