using System.Buffers;
using System.Buffers.Binary;
using System.Text;

namespace Mahdar.Storage.Packing;

/// <summary>Writes numbers and words one after another, small numbers in few bytes, and each word whole only where it first stands.</summary>
internal sealed class ByteWriter
{
    private readonly ArrayBufferWriter<byte> bytes = new(1 << 11);
    private readonly Dictionary<string, int> words = new(StringComparer.Ordinal);

    public byte[] ToArray() => bytes.WrittenSpan.ToArray();

    /// <summary>Seven bits a byte, the lowest first.</summary>
    public void Number(uint value)
    {
        Span<byte> target = bytes.GetSpan(5);
        var length = 0;
        for (; value > 127; value >>= 7) target[length++] = (byte)(value | 128);
        target[length++] = (byte)value;
        bytes.Advance(length);
    }

    public void Number(int value) => Number((uint)value);

    /// <summary>Where there is none, 0; otherwise one more than the number.</summary>
    public void Number(int? value) => Number(value is { } known ? (uint)known + 1 : 0);

    public void Fixed(uint value)
    {
        BinaryPrimitives.WriteUInt32LittleEndian(bytes.GetSpan(sizeof(uint)), value);
        bytes.Advance(sizeof(uint));
    }

    public void Fixed(long value)
    {
        BinaryPrimitives.WriteInt64LittleEndian(bytes.GetSpan(sizeof(long)), value);
        bytes.Advance(sizeof(long));
    }

    /// <summary>0 for none, 1 for one that follows, otherwise the place of one written before.</summary>
    public void Word(string? word)
    {
        if (word is null) Number(0u);
        else if (words.TryGetValue(word, out var place)) Number(place + 2);
        else
        {
            words.Add(word, words.Count);
            Number(1u);
            Text(word);
        }
    }

    /// <summary>Letters that stand but once, such as ids.</summary>
    public void Text(string text)
    {
        var length = Encoding.UTF8.GetByteCount(text);
        Number((uint)length);
        Encoding.UTF8.GetBytes(text, bytes.GetSpan(length));
        bytes.Advance(length);
    }

    public void List<T>(IReadOnlyList<T> items, Action<T> write)
    {
        Number(items.Count);
        foreach (var item in items) write(item);
    }
}
