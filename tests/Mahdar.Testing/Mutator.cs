using System.Buffers.Binary;
using System.Buffers.Text;

namespace Mahdar.Testing;

/// <summary>Damages inputs as disks, networks and enemies do. The same seed gives the same inputs.</summary>
/// <param name="small">Inputs that most begin as: what is small is tried often.</param>
/// <param name="large">Inputs as long as real ones, which one in so many begins as; perhaps none.</param>
/// <param name="pieces">What formats are made of: it is put in anywhere.</param>
public sealed class Mutator(int seed, IReadOnlyList<byte[]> small, IReadOnlyList<byte[]> large, IReadOnlyList<byte[]> pieces)
{
    private const int OneInSoManyIsLarge = 24, MostChanges = 6, LongestStretch = 200, LongestRepeated = 1 << 14, MostDoublings = 10, MostBytes = 1 << 18;

    private static readonly byte[] Telling = [0, 1, 0x7f, 0x80, 0xff, (byte)'<', (byte)'>', (byte)'"', (byte)'\\', (byte)'&', (byte)'{', (byte)'\n', (byte)'-', (byte)'9'];

    private static readonly long[] Sizes = [0, 1, -1, 255, 256, 65535, 65536, int.MaxValue, int.MinValue, uint.MaxValue, long.MaxValue, long.MinValue, 1 << 30, 12345];

    private readonly Random random = new(seed);
    private readonly ByteBuffer bytes = new(MostBytes);

    /// <summary>The next input; it stands until the one after it is asked for.</summary>
    public ArraySegment<byte> Next()
    {
        bytes.Become(Seed());
        for (var changes = random.Next(1, MostChanges); changes > 0 && bytes.Length > 0; changes--) Change();
        return bytes.Content;
    }

    private void Change()
    {
        var at = random.Next(bytes.Length);
        var length = Math.Min(random.Next(LongestStretch), bytes.Length - at);
        var from = random.Next(bytes.Length - length + 1);
        switch (random.Next(16))
        {
            case 0: bytes.Span[at] ^= (byte)(1 << random.Next(8)); break;
            case 1: bytes.Span[at] = (byte)random.Next(256); break;
            case 2: bytes.Span[at] = Pick(Telling); break;
            case 3: bytes.Remove(at, length); break;
            case 4: bytes.Insert(at, bytes.Span.Slice(from, length)); break;
            case 5: bytes.Span.Slice(from, length).CopyTo(bytes.Span[at..]); break;
            case 6: bytes.Remove(at, bytes.Length - at); break;
            case 7: random.NextBytes(bytes.Span.Slice(at, length)); break;
            case 8: bytes.Insert(at, Pick(pieces)); break;
            case 9: bytes.Insert(at, Pick(pieces), Often(Pick(pieces).Length)); break;
            case 10: bytes.Insert(at, bytes.Span.Slice(from, length), Often(length)); break;
            case 11: WriteSize(at); break;
            case 12: WriteNumber(at); break;
            case 13: CopyToken(at, from); break;
            case 14: bytes.Insert(at, Seed()); break;
            default:
                var other = Seed();
                bytes.Remove(at, bytes.Length - at);
                bytes.Insert(at, other.AsSpan(random.Next(other.Length)));
                break;
        }
    }

    /// <summary>Mostly a few times, now and then so often that it hurts.</summary>
    private int Often(int length) => Math.Min(random.Next(1 << random.Next(1, MostDoublings + 1)), LongestRepeated / Math.Max(1, length));

    /// <summary>A length or place as archives have them, of two, four or eight bytes.</summary>
    private void WriteSize(int at)
    {
        Span<byte> size = stackalloc byte[8];
        if (random.Next(2) == 0) BinaryPrimitives.WriteInt64LittleEndian(size, Pick(Sizes));
        else BinaryPrimitives.WriteInt64BigEndian(size, Pick(Sizes));
        size = size[..Math.Min(2 << random.Next(3), bytes.Length - at)];
        size.CopyTo(bytes.Span[at..]);
    }

    /// <summary>Another number where the next one stands, such as that of a length in a header.</summary>
    private void WriteNumber(int at)
    {
        var digit = bytes.Span[at..].IndexOfAnyInRange((byte)'0', (byte)'9');
        if (digit < 0) return;
        at += digit;
        var end = bytes.Span[at..].IndexOfAnyExceptInRange((byte)'0', (byte)'9');
        bytes.Remove(at, end < 0 ? bytes.Length - at : end);
        Span<byte> number = stackalloc byte[20];
        Utf8Formatter.TryFormat(Pick(Sizes), number, out var written);
        bytes.Insert(at, number[..written]);
    }

    /// <summary>A tag, line or member is put before another, or takes its place.</summary>
    private void CopyToken(int at, int from)
    {
        if (TokenAt(from) is not { Length: > 0 } token || TokenAt(at) is not { Length: > 0 } place) return;
        var copy = bytes.Span.Slice(token.Start, token.Length).ToArray();
        if (random.Next(2) == 0) bytes.Remove(place.Start, place.Length);
        bytes.Insert(place.Start, copy);
    }

    private (int Start, int Length) TokenAt(int at)
    {
        var start = bytes.Span[..at].LastIndexOfAny("<>\n,"u8) + 1;
        var end = bytes.Span[at..].IndexOfAny("<>\n,"u8);
        if (start > 0 && bytes.Span[start - 1] == '<') start--;
        return (start, Math.Min((end < 0 ? bytes.Length : at + end + 1) - start, LongestStretch));
    }

    private byte[] Seed() => Pick(large.Count > 0 && random.Next(OneInSoManyIsLarge) == 0 ? large : small);

    private T Pick<T>(IReadOnlyList<T> from) => from[random.Next(from.Count)];
}
