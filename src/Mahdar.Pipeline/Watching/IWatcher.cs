using Mahdar.Reading;

namespace Mahdar.Pipeline.Watching;

/// <summary>Whoever wants to know how the watching goes. Called by one thread at a time.</summary>
public interface IWatcher
{
    /// <summary>A feed was visited.</summary>
    void Visited(FeedNews news);

    /// <summary>An item, or its page, that holds no report; the rest goes on.</summary>
    void Unreadable(UnreadableReport unreadable);

    /// <summary>Another program is writing to the record.</summary>
    void Waiting();

    /// <summary>All feeds that were due have been visited; the record is renewed next.</summary>
    /// <param name="added">Reports kept since the record was renewed last.</param>
    void Renewing(int added);

    /// <summary>Nothing is to be done before a moment.</summary>
    void Idle(DateTimeOffset until);
}
