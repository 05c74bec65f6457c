namespace Mahdar.Reading.Sources;

/// <summary>How much of an input is read, so that none can take all memory or never end.</summary>
/// <param name="DocumentBytes">The longest page, text, feed or record, unpacked.</param>
/// <param name="Nesting">How deep archives may lie in archives.</param>
/// <param name="Entries">The most entries of one archive.</param>
/// <param name="ArchiveInMemory">The longest archive that must be held whole because its input cannot be rewound.</param>
public sealed record ReadingLimits(long DocumentBytes = 32 << 20, int Nesting = 4, int Entries = 1_000_000, long ArchiveInMemory = 256 << 20)
{
    public static ReadingLimits Default { get; } = new();
}
