namespace Mahdar.Learning;

/// <summary>Random numbers that are the same on every machine and version (xorshift).</summary>
public sealed class Chance(ulong seed)
{
    private ulong state = seed * 0x9e3779b97f4a7c15 | 1;

    public int Below(int limit) => (int)((Next() >> 32) * (ulong)limit >> 32);

    /// <summary>From 0 to 1.</summary>
    public float Fraction() => (Next() >> 40) / (float)(1 << 24);

    public void Shuffle<T>(T[] items)
    {
        for (var i = items.Length - 1; i > 0; i--)
        {
            var j = Below(i + 1);
            (items[i], items[j]) = (items[j], items[i]);
        }
    }

    private ulong Next()
    {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        return state * 0x2545f4914f6cdd1d;
    }
}
