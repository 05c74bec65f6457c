using System.Runtime.Intrinsics;

namespace Mahdar.Names.Network;

/// <summary>Vectors of stems or of features, found by 32 bits of their hashes.</summary>
internal sealed class VectorTable
{
    public const int Size = 64;

    /// <summary>What one unit of a stored vector is worth.</summary>
    public const float Unit = 1 / 85f;

    private readonly uint[] keys;
    private readonly int[] rows;
    private readonly int mask;

    public VectorTable(uint[] entries, sbyte[] vectors)
    {
        mask = (int)System.Numerics.BitOperations.RoundUpToPowerOf2((uint)Math.Max(16, entries.Length * 2)) - 1;
        keys = new uint[mask + 1];
        rows = new int[mask + 1];
        for (var row = 0; row < entries.Length; row++)
        {
            var slot = Slot(entries[row]);
            keys[slot] = entries[row];
            rows[slot] = row;
        }
        Entries = entries;
        Vectors = vectors;
    }

    public static VectorTable Empty { get; } = new([], []);

    /// <summary>The keys, sorted.</summary>
    public uint[] Entries { get; }

    /// <summary>Their vectors, one after the other.</summary>
    public sbyte[] Vectors { get; }

    /// <summary>Adds the units of a vector to others; nothing where there is none.</summary>
    public bool AddTo(uint key, Span<short> units)
    {
        var slot = Slot(key);
        if (keys[slot] == 0) return false;
        for (var i = 0; i < Size; i += Vector256<short>.Count)
        {
            var (low, high) = Vector128.Widen(Vector128.Create(Vectors, rows[slot] * Size + i));
            (Vector256.Create<short>(units[i..]) + Vector256.Create(low, high)).CopyTo(units[i..]);
        }
        return true;
    }

    private int Slot(uint key)
    {
        var slot = (int)key & mask;
        while (keys[slot] != 0 && keys[slot] != key) slot = slot + 1 & mask;
        return slot;
    }
}
