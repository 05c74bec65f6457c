using Mahdar.Storage;
using Mahdar.Web.Serving;
using Microsoft.Extensions.Caching.Memory;

namespace Mahdar.Web.Lists;

/// <summary>Counts the values by which a list can be narrowed further. What was counted of one state of the record is kept for a while.</summary>
public sealed class FacetReader(Visit visit, IMemoryCache kept)
{
    private const int Most = 12, MostYears = 40;

    private static readonly Facet[] OfEvents = [Facet.Kind, Facet.Status, Facet.Year, Facet.Person, Facet.State, Facet.Organization, Facet.Series, Facet.Place];
    private static readonly Facet[] OfStatements = [Facet.Kind, Facet.Year, Facet.Person, Facet.State, Facet.Organization];
    private static readonly Facet[] OfEditions = [Facet.Series, Facet.Place, Facet.Year];

    public IReadOnlyList<FacetView> Events(ListQuery query, RecordFilter filter) =>
        Of(query, OfEvents, facet => visit.Tallies.EventsBy(facet, filter, MostOf(facet)), () => visit.Tallies.EventParties(filter, Most));

    public IReadOnlyList<FacetView> Statements(ListQuery query, RecordFilter filter) =>
        Of(query, OfStatements, facet => visit.Tallies.StatementsBy(facet, filter, MostOf(facet)), () => visit.Tallies.StatementParties(filter, Most));

    public IReadOnlyList<FacetView> Editions(ListQuery query, RecordFilter filter) => Of(query, OfEditions, facet => visit.Tallies.EditionsBy(facet, filter, MostOf(facet)));

    public IReadOnlyList<FacetView> Conflicts(ListQuery query) =>
        [View(query, Facet.Kind, Kept("conflicts", visit.Tallies.ConflictsByKind), kind => visit.Texts.Or("conflict." + kind, kind))];

    public IReadOnlyList<FacetView> Reports(ListQuery query) =>
        [View(query, Facet.Kind, Kept("publishers", () => visit.Tallies.ReportsByPublisher(Most * 2)), publisher => publisher, visit.Texts["facet.publisher"])];

    /// <summary>How many records a filter leaves in all.</summary>
    public int Count(ListQuery query, Func<int> count) => Kept("count " + query.Without("sort").OnPage(1).Url, count);

    private static int MostOf(Facet facet) => facet == Facet.Year ? MostYears : Most;

    /// <param name="parties">Counts all sorts of parties at once; where it is missing, each is counted by itself.</param>
    private List<FacetView> Of(ListQuery query, Facet[] facets, Func<Facet, IReadOnlyList<Tally>> count, Func<IReadOnlyList<Tally>>? parties = null)
    {
        var address = query.Without("sort").OnPage(1).Url;
        return [.. facets.Select(facet => View(query, facet, Values(facet), value => Label(facet, value))).Where(view => view.Values.Count > 0)];

        IReadOnlyList<Tally> Values(Facet facet) => parties is not null && facet is (Facet.Person or Facet.State or Facet.Organization or Facet.Series)
            ? [.. Kept("parties " + address, parties).Where(tally => SortOf(tally.Value) == facet)]
            : Kept($"{facet} {address}", () => count(facet));
    }

    private static Facet SortOf(string party) => party.Split(':') switch
    {
        ["state", ..] => Facet.State,
        ["organization", ..] => Facet.Organization,
        ["series", ..] => Facet.Series,
        _ => Facet.Person,
    };

    private FacetView View(ListQuery query, Facet facet, IReadOnlyList<Tally> tallies, Func<string, string> label, string? title = null) =>
        new(title ?? visit.Texts["facet." + facet.ToString().ToLowerInvariant()], [.. tallies.Select(tally => Value(query, facet, tally, label(tally.Value)))]);

    private static FacetValue Value(ListQuery query, Facet facet, Tally tally, string label)
    {
        if (facet == Facet.Year)
        {
            var isYear = query["from"] == tally.Value && query["to"] == tally.Value;
            return new FacetValue(label, tally.Count, isYear ? query.Without("from").Without("to").Url : query.With("from", tally.Value).With("to", tally.Value).Url, isYear);
        }
        var key = facet.ToString().ToLowerInvariant();
        var value = facet is Facet.State or Facet.Organization or Facet.Series ? tally.Value[(tally.Value.IndexOf(':', StringComparison.Ordinal) + 1)..] : tally.Value;
        var isChosen = query.Has(key, value);
        return new FacetValue(label, tally.Count, isChosen ? query.Without(key, value).Url : query.With(key, value).Url, isChosen);
    }

    private string Label(Facet facet, string value) => facet switch
    {
        Facet.Kind => visit.Texts.Or("event." + value, visit.Texts.Or("mode." + value, visit.Names.Party(value))),
        Facet.Status => visit.Texts.Or("status." + value, value),
        Facet.Place => visit.Names.City(value),
        Facet.Year => visit.Words.Figures(value),
        _ => visit.Names.Party(value),
    };

    private T Kept<T>(string key, Func<T> count) =>
        kept.GetOrCreate((visit.Store.Derived, visit.Store.ReportCount, key), entry =>
        {
            entry.Size = 1;
            return count();
        })!;
}
