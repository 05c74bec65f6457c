namespace Mahdar.Names;

/// <summary>Collects the numbers of features in a buffer.</summary>
internal ref struct FeatureSink(Span<ulong> buffer)
{
    private readonly Span<ulong> buffer = buffer;

    public int Count { get; private set; }

    public readonly ReadOnlySpan<ulong> Features => buffer[..Count];

    public void Add(ulong feature) => buffer[Count++] = feature;

    public void Clear() => Count = 0;
}
