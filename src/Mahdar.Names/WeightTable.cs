using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Mahdar.Names;

/// <summary>The weights of each feature for the sixteen scored labels, as small integers; a feature that is not there weighs nothing.</summary>
internal sealed class WeightTable
{
    /// <summary>Most features that a text has are not in the table. One bit for each key, which nearly always tells, is small enough to stay in the cache.</summary>
    private const int PresenceBits = 1 << 22;

    private readonly ulong[] presence = new ulong[PresenceBits / 64];
    private readonly uint[] keys;
    private readonly sbyte[] weights;
    private readonly int mask;

    /// <param name="features">By 32 bits of the hash of each feature, sixteen weights.</param>
    public WeightTable(IReadOnlyCollection<(uint Key, sbyte[] Row)> features)
    {
        mask = (int)System.Numerics.BitOperations.RoundUpToPowerOf2((uint)Math.Max(16, features.Count * 3 / 2)) - 1;
        keys = new uint[mask + 1];
        weights = new sbyte[(mask + 1) * NameLabels.Scored];
        foreach (var (key, row) in features)
        {
            var slot = Slot(key);
            keys[slot] = key;
            presence[PresenceWord(key)] |= 1UL << (int)key;
            row.CopyTo(weights.AsSpan(slot * NameLabels.Scored));
        }
    }

    /// <summary>A table of these weights with corrections added.</summary>
    public WeightTable With(IReadOnlyCollection<(uint Key, sbyte[] Row)> corrections)
    {
        var rows = new Dictionary<uint, sbyte[]>();
        for (var slot = 0; slot < keys.Length; slot++)
            if (keys[slot] != 0) rows[keys[slot]] = weights.AsSpan(slot * NameLabels.Scored, NameLabels.Scored).ToArray();
        foreach (var (key, row) in corrections)
            rows[key] = rows.TryGetValue(key, out var own) ? own.Zip(row, (weight, more) => (sbyte)Math.Clamp(weight + more, -sbyte.MaxValue, sbyte.MaxValue)).ToArray() : row;
        return new WeightTable(rows.Select(pair => (pair.Key, pair.Value)).ToList());
    }

    public static uint Key(ulong feature) => (uint)feature is 0 ? 1 : (uint)feature;

    /// <summary>Adds up the weights of some features.</summary>
    public Vector256<short> Sum(ReadOnlySpan<ulong> features)
    {
        // Which features are there nobody can foretell, so they are sorted out without a branch.
        Span<uint> present = stackalloc uint[features.Length];
        var count = 0;
        foreach (var feature in features)
        {
            var key = Key(feature);
            present[count] = key;
            count += (int)(presence[PresenceWord(key)] >> (int)key & 1);
        }
        var sum = Vector256<short>.Zero;
        ref var first = ref MemoryMarshal.GetArrayDataReference(weights);
        foreach (var key in present[..count])
        {
            var slot = Slot(key);
            if (keys[slot] == 0) continue;
            var row = Vector128.LoadUnsafe(ref first, (nuint)slot * NameLabels.Scored);
            var (low, high) = Vector128.Widen(row);
            sum += Vector256.Create(low, high);
        }
        return sum;
    }

    private static int PresenceWord(uint key) => (int)(key >> 6) & PresenceBits / 64 - 1;

    private int Slot(uint key)
    {
        var slot = (int)(key * 0x9e3779b1 >> 8) & mask;
        while (keys[slot] != 0 && keys[slot] != key) slot = slot + 1 & mask;
        return slot;
    }
}
