using Mahdar.Reading;
using Mahdar.Storage;

namespace Mahdar.Pipeline.Watching;

/// <summary>What a visit to a feed came to. <paramref name="New"/>: reports that the record did not have.</summary>
/// <param name="Failure">Why it could not be fetched.</param>
/// <param name="HasMore">Some items are left for the next visit.</param>
public sealed record FeedNews(WatchedFeed Feed, FeedOutcome Outcome, int New, bool HasMore, UnreadableReport? Failure);
