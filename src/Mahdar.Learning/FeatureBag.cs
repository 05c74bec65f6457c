namespace Mahdar.Learning;

/// <summary>
/// What is known of one candidate, as numbers: each the hash of a feature's name and value. Hashes are the same on every machine,
/// for the weights of a kept model lie at them. One bag is filled, scored and cleared again and again.
/// </summary>
public sealed class FeatureBag
{
    private const ulong Start = 0x9e3779b97f4a7c15, Prime = 0xc2b2ae3d27d4eb4f;

    private ulong[] items = new ulong[64];

    public int Count { get; private set; }

    public ReadOnlySpan<ulong> Items => items.AsSpan(0, Count);

    public void Clear() => Count = 0;

    /// <summary>A feature that is there or not.</summary>
    public void Add(ReadOnlySpan<char> name) => Put(Finish(Hash(Start, name)));

    /// <summary>A feature with a value in letters: a word, or the name of one of several cases.</summary>
    public void Add(ReadOnlySpan<char> name, ReadOnlySpan<char> value) => Put(Of(name, value));

    /// <summary>A feature with two values together.</summary>
    public void Add(ReadOnlySpan<char> name, ReadOnlySpan<char> first, ReadOnlySpan<char> second) => Put(Finish(Hash(Next(Hash(Next(Hash(Start, name)), first)), second)));

    /// <summary>A feature with a number out of few. Use <see cref="Steps"/> for distances.</summary>
    public void Add(ReadOnlySpan<char> name, int value) => Put(Finish(Next(Hash(Start, name)) ^ (uint)value));

    /// <summary>A feature by its number, as <see cref="Of"/> or a bag made it.</summary>
    public void Add(ulong feature) => Put(feature);

    /// <summary>What all features of another bag are together with a case: the same words weigh otherwise for each answer.</summary>
    public void AddAll(FeatureBag others, int with)
    {
        var mark = Finish(Start ^ (uint)with + 1);
        foreach (var item in others.Items) Put(Finish(item ^ mark));
    }

    public static ulong Of(ReadOnlySpan<char> name, ReadOnlySpan<char> value) => Finish(Hash(Next(Hash(Start, name)), value));

    /// <summary>Distances in steps that grow: 0, 1, 2, 3, 4, 6, 8, 12, 16, 24 …</summary>
    public static int Steps(int distance)
    {
        var (size, step) = (Math.Abs(distance), 0);
        if (size > 2)
        {
            var power = 31 - int.LeadingZeroCount(size);
            step = 2 * power + (size >> power - 1 & 1);
        }
        else step = size;
        return distance < 0 ? -step : step;
    }

    private static ulong Hash(ulong hash, ReadOnlySpan<char> text)
    {
        foreach (var letter in text) hash = (hash ^ letter) * Prime;
        return hash;
    }

    private static ulong Next(ulong hash) => ulong.RotateLeft(hash * Start, 29);

    /// <summary>A hash with all its bits spread, so that like values lie apart.</summary>
    public static ulong Finish(ulong hash)
    {
        hash ^= hash >> 32;
        hash *= Start;
        hash ^= hash >> 29;
        hash *= Prime;
        return hash ^ hash >> 32;
    }

    private void Put(ulong feature)
    {
        if (Count == items.Length) Array.Resize(ref items, 2 * Count);
        items[Count++] = feature;
    }
}
