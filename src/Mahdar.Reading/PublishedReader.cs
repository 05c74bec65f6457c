using System.Globalization;
using Mahdar.Model;

namespace Mahdar.Reading;

/// <summary>Reads the day of a report from its metadata, as the publisher wrote it: the day of the publisher's own clock.</summary>
public static class PublishedReader
{
    private const int DaysInWords = 10;

    private static readonly string[] Formats =
    [
        "d/M/yyyy", "d-M-yyyy", "d.M.yyyy", "yyyy/M/d", "yyyy.M.d", "yyyyMMdd",
        "d MMM yyyy", "d MMMM yyyy", "MMM d, yyyy", "MMMM d, yyyy", "MMM d yyyy", "MMMM d yyyy",
    ];

    public static PublishedDay? Read(string? written)
    {
        if (string.IsNullOrWhiteSpace(written) || Day(written.Trim()) is not { } day) return null;
        return new PublishedDay(day, day, PublishedBasis.Metadata, $"The metadata says {written.Trim()}.");
    }

    private static DateOnly? Day(string written) => Iso(written) ?? UnixTime(written) ?? Common(WithoutWeekday(written));

    private static DateOnly? Iso(string written)
    {
        if (written.Length < DaysInWords || written.Length > DaysInWords && char.IsAsciiDigit(written[DaysInWords])) return null;
        return DateOnly.TryParseExact(written.AsSpan(0, DaysInWords), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
    }

    private static DateOnly? UnixTime(string written)
    {
        if (written.Length is not (10 or 13) || !long.TryParse(written, NumberStyles.None, CultureInfo.InvariantCulture, out var time)) return null;
        return DateOnly.FromDateTime(DateTimeOffset.FromUnixTimeSeconds(written.Length == 13 ? time / 1000 : time).UtcDateTime);
    }

    /// <summary>The date may be followed by a clock time, which the day does not need.</summary>
    private static DateOnly? Common(string written)
    {
        for (var end = written.Length; end > 0; end = written.LastIndexOfAny([' ', 'T', ','], end - 1))
            if (DateOnly.TryParseExact(written.AsSpan(0, end).TrimEnd([' ', ',']), Formats, CultureInfo.InvariantCulture, DateTimeStyles.AllowWhiteSpaces, out var day))
                return day;
        return null;
    }

    private static string WithoutWeekday(string written)
    {
        var comma = written.IndexOf(", ", StringComparison.Ordinal);
        return comma is > 0 and < 10 && written.AsSpan(0, comma).IndexOfAnyInRange('0', '9') < 0 && written.AsSpan(0, comma).IndexOf(' ') < 0 ? written[(comma + 2)..] : written;
    }
}
