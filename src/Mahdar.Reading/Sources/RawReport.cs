namespace Mahdar.Reading.Sources;

public enum RawKind
{
    /// <summary>The bytes of a whole text file.</summary>
    Text,
    /// <summary>The bytes of one line of a JSON Lines file.</summary>
    Record,
    /// <summary>Nothing: the input could not be opened.</summary>
    Failure,
}

/// <summary>One report as it lies on disk, not yet decoded. <paramref name="Line"/> is the line of a record in its file, from 1.</summary>
public sealed record RawReport(string Path, RawKind Kind, ReadOnlyMemory<byte> Bytes, int Line = 0, UnreadableReport? Failure = null)
{
    public static RawReport Failed(string path, string reason, string reasonArabic) =>
        new(path, RawKind.Failure, default, 0, new UnreadableReport(path, reason, reasonArabic));
}
