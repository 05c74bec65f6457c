using System.Buffers;
using System.IO.Compression;
using Mahdar.Exchange;
using Mahdar.Model;

namespace Mahdar.Storage;

/// <summary>Minutes without their text as Brotli-compressed JSON of the contract: about a fifth of its size.</summary>
public static class PackedMinutes
{
    private const int Quality = 1, Window = 18, MostShrunk = 10_000;

    public static byte[] Pack(Minutes minutes)
    {
        var json = new ArrayBufferWriter<byte>(1 << 14);
        MinutesWriter.WriteWithoutText(json, minutes);
        var packed = new byte[BrotliEncoder.GetMaxCompressedLength(json.WrittenCount) + sizeof(int)];
        BitConverter.TryWriteBytes(packed, json.WrittenCount);
        return BrotliEncoder.TryCompress(json.WrittenSpan, packed.AsSpan(sizeof(int)), out var length, Quality, Window)
            ? packed[..(length + sizeof(int))]
            : throw new InvalidOperationException("The space that Brotli asks for did not suffice.");
    }

    /// <exception cref="InvalidDataException">The bytes are damaged.</exception>
    public static Minutes Unpack(ReadOnlySpan<byte> packed, string text)
    {
        // Longer than any compression makes of so few bytes: damaged, and no memory is asked for.
        if (packed.Length < sizeof(int) || BitConverter.ToInt32(packed) is not (>= 0 and var size) || size / MostShrunk > packed.Length) throw new InvalidDataException("The minutes are damaged.");
        var json = new byte[size];
        if (!BrotliDecoder.TryDecompress(packed[sizeof(int)..], json, out var length) || length != json.Length) throw new InvalidDataException("The minutes are damaged.");
        return MinutesReader.Read(json, text);
    }
}
