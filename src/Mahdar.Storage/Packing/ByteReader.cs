using System.Buffers.Binary;
using System.Text;

namespace Mahdar.Storage.Packing;

/// <summary>Reads what <see cref="ByteWriter"/> wrote. Words of all readers come from one pool: what is written alike is one string.</summary>
internal sealed class ByteReader(byte[] bytes, WordPool pool)
{
    private readonly List<string> words = [];
    private int at;

    /// <exception cref="InvalidDataException">The bytes end too soon.</exception>
    public uint Number()
    {
        var value = 0u;
        for (var shift = 0; shift < 35; shift += 7)
        {
            var part = Next();
            value |= (uint)(part & 127) << shift;
            if (part < 128) return value;
        }
        throw new InvalidDataException("A number has no end.");
    }

    public int Count() => (int)Number() is >= 0 and var count && count <= bytes.Length - at ? count : throw new InvalidDataException("More is told than is there.");

    public int Int() => (int)Number();

    public int? OptionalInt() => Number() is > 0 and var value ? (int)value - 1 : null;

    public uint FixedUInt() => BinaryPrimitives.ReadUInt32LittleEndian(Take(sizeof(uint)));

    public long FixedLong() => BinaryPrimitives.ReadInt64LittleEndian(Take(sizeof(long)));

    public string? Word()
    {
        switch (Number())
        {
            case 0: return null;
            case 1:
                words.Add(pool.Of(Take(Count())));
                return words[^1];
            case var place when place - 2 < words.Count: return words[(int)place - 2];
            default: throw new InvalidDataException("A word is missing.");
        }
    }

    public string Needed() => Word() ?? throw new InvalidDataException("A word is missing.");

    public string Text() => Encoding.UTF8.GetString(Take(Count()));

    public T[] List<T>(Func<T> read)
    {
        var count = Count();
        if (count == 0) return [];
        var items = new T[count];
        for (var i = 0; i < count; i++) items[i] = read();
        return items;
    }

    private byte Next() => at < bytes.Length ? bytes[at++] : throw new InvalidDataException("The bytes end too soon.");

    private ReadOnlySpan<byte> Take(int length)
    {
        if (length > bytes.Length - at) throw new InvalidDataException("The bytes end too soon.");
        at += length;
        return bytes.AsSpan(at - length, length);
    }
}
