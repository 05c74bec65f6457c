namespace Mahdar.Testing;

/// <summary>Bytes that are changed in place, again and again, without an allocation a change.</summary>
internal sealed class ByteBuffer(int most)
{
    private readonly byte[] scratch = new byte[most];
    private readonly byte[] bytes = new byte[most];

    public int Length { get; private set; }

    public Span<byte> Span => bytes.AsSpan(0, Length);

    /// <summary>What it holds, until it is changed again.</summary>
    public ArraySegment<byte> Content => new(bytes, 0, Length);

    public void Become(ReadOnlySpan<byte> content)
    {
        Length = 0;
        Insert(0, content);
    }

    /// <summary>Inserts content, which may be a stretch of the buffer itself, so many times; as often as there is room.</summary>
    public void Insert(int at, ReadOnlySpan<byte> content, int times = 1)
    {
        if (content.Length > most) content = content[..most];
        times = Math.Min(times, (most - Length) / Math.Max(1, content.Length));
        if (times <= 0) return;
        content.CopyTo(scratch);
        var copy = scratch.AsSpan(0, content.Length);
        bytes.AsSpan(at, Length - at).CopyTo(bytes.AsSpan(at + copy.Length * times));
        for (var i = 0; i < times; i++) copy.CopyTo(bytes.AsSpan(at + i * copy.Length));
        Length += copy.Length * times;
    }

    public void Remove(int at, int count)
    {
        bytes.AsSpan(at + count, Length - at - count).CopyTo(bytes.AsSpan(at));
        Length -= count;
    }
}
