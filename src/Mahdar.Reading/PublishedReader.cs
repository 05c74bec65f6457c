using Mahdar.Model;
using Mahdar.Pages.Metadata;

namespace Mahdar.Reading;

/// <summary>Reads the day of a report from its metadata, as the publisher wrote it: the day of the publisher's own clock.</summary>
public static class PublishedReader
{
    public static PublishedDay? Read(string? written) =>
        WrittenDay.Read(written) is { Day: var day } ? new PublishedDay(day, day, PublishedBasis.Metadata, $"The metadata says {written!.Trim()}.") : null;
}
