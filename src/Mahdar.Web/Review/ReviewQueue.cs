using Mahdar.Model.Records;
using Mahdar.Storage;
using Mahdar.Storage.Sqlite;

namespace Mahdar.Web.Review;

/// <summary>The doubtful merges of the record, the most doubtful first. Found once for each state of the record.</summary>
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
            if (known.Derived != derived) known = (derived, Find(store.Questions));
            return known.Doubts;
        }
    }

    /// <summary>Those that nobody has decided on and that something speaks against, or little speaks for.</summary>
    private static List<Doubt> Find(Questions questions)
    {
        var all = new RecordFilter();
        return [.. questions.People(all).SelectMany(person => Doubts(person.Id, person.Links))
            .Concat(questions.Events(all).SelectMany(happening => Doubts(happening.Id, happening.Links)))
            .Concat(questions.Editions(all).SelectMany(edition => Doubts(edition.Id, edition.Links)))
            .Concat(questions.Statements(all).SelectMany(statement => Doubts(statement.Id, statement.Links)))
            .OrderBy(doubt => doubt.Link.Score).ThenByDescending(doubt => doubt.Link.Against.Count).ThenBy(doubt => doubt.Link.A, StringComparer.Ordinal).Take(Most)];
    }

    private static IEnumerable<Doubt> Doubts(string record, IReadOnlyList<Link> links) =>
        links.Where(link => link.Score < Certain && link.A != link.B).Select(link => new Doubt(record, link));
}
