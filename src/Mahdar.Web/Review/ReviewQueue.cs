using Mahdar.Storage.Sqlite;

namespace Mahdar.Web.Review;

/// <summary>The doubtful merges of the record that nobody has decided on, the most doubtful first. Found once for each state of the record.</summary>
public sealed class ReviewQueue
{
    private const int Most = 500;
    private const double Certain = 0.9;

    private readonly Lock gate = new();
    private (long Derived, IReadOnlyList<Doubt> Doubts) known = (-1, []);

    public IReadOnlyList<Doubt> Of(RecordStore store)
    {
        lock (gate)
        {
            var derived = store.Derived;
            if (known.Derived != derived) known = (derived, [.. store.Questions.Doubts(Certain, Most).Select(doubt => new Doubt(doubt.Record, doubt.Link))]);
            return known.Doubts;
        }
    }
}
