using System.Collections.Concurrent;

namespace Mahdar.Web.Words;

/// <summary>The cards of one state of the record, kept for all visitors; those of an older state are forgotten.</summary>
public sealed class PersonCards
{
    private Shelf shelf = new(-1);

    /// <param name="revision">Of the account that the cards follow from.</param>
    public ConcurrentDictionary<string, PersonCard?> Of(long revision)
    {
        var kept = Volatile.Read(ref shelf);
        if (kept.Revision == revision) return kept.Cards;
        var renewed = new Shelf(revision);
        // Who still reads an older state has cards of their own.
        if (revision > kept.Revision) Volatile.Write(ref shelf, renewed);
        return renewed.Cards;
    }

    private sealed class Shelf(long revision)
    {
        public long Revision => revision;

        public ConcurrentDictionary<string, PersonCard?> Cards { get; } = new(StringComparer.Ordinal);
    }
}
