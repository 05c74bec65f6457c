namespace Mahdar.Reading.Sources;

public enum RawKind
{
    /// <summary>The bytes of a whole text file.</summary>
    Text,
    /// <summary>The bytes of one line of a JSON Lines file.</summary>
    Record,
    /// <summary>The bytes of a page of HTML.</summary>
    Page,
    /// <summary>A record that is decoded already, such as an item of a feed.</summary>
    Item,
    /// <summary>Nothing: the input could not be opened.</summary>
    Failure,
}

/// <summary>One report as it lies on disk, not yet decoded. <paramref name="Line"/> is the line of a record in its file, from 1.</summary>
public sealed record RawReport(string Path, RawKind Kind, ReadOnlyMemory<byte> Bytes, int Line = 0, UnreadableReport? Failure = null)
{
    /// <summary>Where a page came from, if that is known.</summary>
    public string? Url { get; init; }

    /// <summary>The content type that a server gave with a page.</summary>
    public string? ContentType { get; init; }

    public ReportRecord? Record { get; init; }

    /// <summary>At <see cref="Url"/> stands another list of items, not an article.</summary>
    public bool IsFeed { get; init; }

    public static RawReport Failed(string path, string reason, string reasonArabic) =>
        new(path, RawKind.Failure, default, 0, new UnreadableReport(path, reason, reasonArabic));

    /// <summary>The address of another list of items, for whoever can follow it. <paramref name="changed"/>: when that list changed last, as it is written there.</summary>
    public static RawReport OfFeed(string path, string url, string? changed) =>
        Failed(path, $"only the address of another list; mahdar read {url} reads it", $"عنوان قائمة أخرى فحسب؛ يقرؤها الأمر mahdar read {url}") with
        {
            Url = url,
            IsFeed = true,
            Record = new ReportRecord(null, url, null, null, null, changed, null),
        };
}
