using Mahdar.Reading.Fetching;
using Mahdar.Storage;

namespace Mahdar.Pipeline.Watching;

/// <summary>When a feed is to be asked again.</summary>
internal static class Schedule
{
    /// <summary>Failures after which the address that a server moved a feed to is given up for the one that its user named.</summary>
    private const int PatienceWithMove = 3;

    /// <summary>After a visit that went well. All such feeds come due at the same moments, so that the record is renewed once for all of them.</summary>
    public static DateTimeOffset Next(DateTimeOffset now, WatchOptions options)
    {
        var every = options.Every.Ticks;
        var earliest = now + options.Every / 2;
        return new DateTimeOffset((earliest.UtcTicks + every - 1) / every * every, TimeSpan.Zero);
    }

    /// <summary>After a failure: each time twice as long as before, and never sooner than the server asks for.</summary>
    public static WatchedFeed Failed(WatchedFeed feed, Fetched fetched, DateTimeOffset now, WatchOptions options)
    {
        var failures = feed.Failures + 1;
        var pause = Shorter(options.Every * Math.Pow(2, Math.Min(failures, 20)), options.LongestPause);
        var asked = Shorter(fetched.RetryAfter ?? TimeSpan.Zero, options.LongestRetryAfter);
        return feed with { Failures = failures, Next = now + (pause > asked ? pause : asked), MovedTo = failures < PatienceWithMove ? feed.MovedTo : null };
    }

    /// <summary>How an item stands whose page could not be fetched this time.</summary>
    public static WatchedItem Failed(WatchedItem item, Fetched fetched, DateTimeOffset now, WatchOptions options)
    {
        var pause = options.Every * Math.Pow(2, item.Attempts);
        var asked = Shorter(fetched.RetryAfter ?? TimeSpan.Zero, options.LongestRetryAfter);
        return item with { Attempts = item.Attempts + 1, Next = now + (pause > asked ? pause : asked) };
    }

    private static TimeSpan Shorter(TimeSpan a, TimeSpan b) => a < b ? a : b;
}
