namespace Mahdar.Pipeline.Watching;

/// <summary>What a visit to a feed came to.</summary>
public enum FeedOutcome
{
    /// <summary>It was fetched, and what was new is kept.</summary>
    Read,
    /// <summary>The server says that nothing has changed.</summary>
    Unchanged,
    /// <summary>It could not be fetched.</summary>
    Failed,
}
