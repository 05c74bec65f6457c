using System.Buffers.Binary;

namespace Mahdar.Cli.Commands;

/// <summary>How many bytes of reports lie behind paths, as far as that can be told before reading them.</summary>
internal static class InputSize
{
    /// <summary>Decompressed bytes; 0 where nothing can be told (standard input).</summary>
    public static long Of(IEnumerable<string> paths) => paths.Sum(path => Directory.Exists(path)
        ? Directory.EnumerateFiles(path, "*", SearchOption.AllDirectories).Sum(OfFile)
        : File.Exists(path) ? OfFile(path) : 0);

    private static long OfFile(string path)
    {
        try
        {
            using var file = File.OpenRead(path);
            return path.EndsWith(".gz", StringComparison.OrdinalIgnoreCase) ? OfGzip(file) : file.Length;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return 0;
        }
    }

    /// <summary>The last four bytes of a gzip member tell its decompressed size (RFC 1952), modulo 4 GiB.</summary>
    private static long OfGzip(FileStream file)
    {
        Span<byte> size = stackalloc byte[4];
        if (file.Length < 18) return 0;
        file.Seek(-4, SeekOrigin.End);
        file.ReadExactly(size);
        return BinaryPrimitives.ReadUInt32LittleEndian(size);
    }
}
