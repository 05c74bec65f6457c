namespace Mahdar.Reading.Sources;

/// <summary>Reads a whole document, unless it is longer than documents are.</summary>
internal static class LimitedReader
{
    /// <summary>All bytes up to the end. Throws <see cref="InvalidDataException"/> beyond the limit: a page of such length, or a bomb.</summary>
    public static byte[] ReadAll(Stream stream, long limit)
    {
        using var all = new MemoryStream();
        var buffer = new byte[1 << 16];
        for (int count; (count = stream.Read(buffer, 0, buffer.Length)) > 0;)
        {
            all.Write(buffer, 0, count);
            if (all.Length > limit) throw new TooLongException(limit);
        }
        return all.ToArray();
    }
}
