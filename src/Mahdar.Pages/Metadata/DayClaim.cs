using Mahdar.Model;

namespace Mahdar.Pages.Metadata;

/// <summary>A day that a page gives for an article. <paramref name="Line"/>: the line of the page that says so; -1 for what is not shown.</summary>
internal sealed record DayClaim(DaySource Source, WrittenDay Written, string Words, int Line = -1)
{
    /// <summary>In UTC, whose day is another for some hours than the publisher's.</summary>
    public bool IsUniversal => Written.Offset == TimeSpan.Zero && Written.Clock is not null;

    public bool AgreesWith(DayClaim other) => Math.Abs(Written.Day.DayNumber - other.Written.Day.DayNumber) <= (IsUniversal || other.IsUniversal ? 1 : 0);

    public PublishedBasis Basis => Source == DaySource.Visible ? PublishedBasis.Dateline : PublishedBasis.Metadata;
}
