namespace Mahdar.Reading.Sources;

/// <summary>A document is longer than documents are.</summary>
internal sealed class TooLongException(long limit) : IOException($"longer than {limit >> 20} MiB")
{
    public long Limit => limit;
}
