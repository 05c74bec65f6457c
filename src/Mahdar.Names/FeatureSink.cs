namespace Mahdar.Names;

/// <summary>Collects the numbers of features in a buffer; for training also which words each of them knows by name.</summary>
/// <param name="places">Takes for each feature a bit for each word that it tells apart from all others; empty where nobody asks.</param>
internal ref struct FeatureSink(Span<ulong> buffer, Span<byte> places = default)
{
    private readonly Span<ulong> buffer = buffer;
    private readonly Span<byte> places = places;

    public int Count { get; private set; }

    public readonly ReadOnlySpan<ulong> Features => buffer[..Count];

    public readonly ReadOnlySpan<byte> Places => places[..Count];

    /// <summary>The bit of the word that stands <paramref name="place"/> words after the one in question.</summary>
    public static byte Bit(int place) => (byte)(1 << place + WordFeatures.Reach);

    public void Add(ulong feature) => Add(feature, 0);

    public void Add(ulong feature, byte named)
    {
        if (!places.IsEmpty) places[Count] = named;
        buffer[Count++] = feature;
    }

    /// <summary>Drops the features that tell a word from all others; where places are asked for.</summary>
    public void DropNamed()
    {
        var kept = 0;
        for (var i = 0; i < Count; i++)
            if (places[i] == 0) buffer[kept++] = buffer[i];
        places[..kept].Clear();
        Count = kept;
    }

    public void Clear() => Count = 0;
}
