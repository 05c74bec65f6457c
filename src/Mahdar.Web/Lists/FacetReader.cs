using System.Globalization;
using Mahdar.Storage;
using Mahdar.Web.Drawing;
using Mahdar.Web.Serving;

namespace Mahdar.Web.Lists;

/// <summary>Counts the values by which a list can be narrowed further. What was counted of one state of the record is kept for a while.</summary>
public sealed class FacetReader(Visit visit)
{
    private const int Most = 12, MostOfTime = 40;

    private static readonly Facet[] OfEvents = [Facet.Kind, Facet.Status, Facet.Year, Facet.Person, Facet.State, Facet.Organization, Facet.Series, Facet.Place, Facet.Publisher];
    private static readonly Facet[] OfStatements = [Facet.Kind, Facet.Year, Facet.Person, Facet.State, Facet.Organization, Facet.Series, Facet.Place, Facet.Publisher];
    private static readonly Facet[] OfEditions = [Facet.Series, Facet.Status, Facet.Year, Facet.Place, Facet.State, Facet.Organization, Facet.Person, Facet.Publisher];
    private static readonly Facet[] OfReports = [Facet.Publisher, Facet.Year, Facet.Person, Facet.State, Facet.Organization, Facet.Series, Facet.Place];
    private static readonly Facet[] OfPeople = [Facet.Kind, Facet.State, Facet.Organization];

    public IReadOnlyList<FacetView> Events(ListQuery query, RecordFilter filter) =>
        Of(query, filter, OfEvents, visit.Tallies.EventsBy, visit.Tallies.EventParties);

    public IReadOnlyList<FacetView> Statements(ListQuery query, RecordFilter filter) =>
        Of(query, filter, OfStatements, visit.Tallies.StatementsBy, visit.Tallies.StatementParties);

    public IReadOnlyList<FacetView> Editions(ListQuery query, RecordFilter filter) =>
        Of(query, filter, OfEditions, visit.Tallies.EditionsBy, visit.Tallies.EditionParties);

    public IReadOnlyList<FacetView> Conflicts(ListQuery query, RecordFilter filter) =>
        Of(query, filter, OfStatements, visit.Tallies.ConflictsBy, visit.Tallies.ConflictParties);

    public IReadOnlyList<FacetView> Reports(ListQuery query, RecordFilter filter) =>
        Of(query, filter, OfReports, visit.Tallies.ReportsBy, visit.Tallies.ReportParties);

    /// <summary>By roles, and by the bodies that people stand for.</summary>
    public IReadOnlyList<FacetView> People(ListQuery query, RecordFilter filter) =>
        Of(query, filter, OfPeople, (_, _, _) => [], visit.Tallies.PeopleParties);

    /// <summary>How many records a filter leaves in all.</summary>
    public int Count(ListQuery query, Func<int> count) => visit.Kept("count " + Address(query), count);

    private List<FacetView> Of(ListQuery query, RecordFilter filter, Facet[] facets, Func<Facet, RecordFilter, int, IReadOnlyList<Tally>> count, Func<RecordFilter, int, IReadOnlyList<Tally>> parties)
    {
        var address = Address(query);
        return [.. facets.Select(facet => facet == Facet.Year ? Times(query, filter, unit => Counted(unit, MostOfTime)) : View(query, facet, Values(facet))).Where(view => view.Values.Count > 0)];

        IReadOnlyList<Tally> Counted(Facet facet, int most) => visit.Kept($"{facet} {address}", () => count(facet, filter, most));

        IReadOnlyList<Tally> Values(Facet facet) => facet is Facet.Person or Facet.State or Facet.Organization or Facet.Series || facets == OfPeople
            ? [.. visit.Kept("parties " + address, () => parties(filter, Most)).Where(tally => SortOf(tally.Value) == facet)]
            : Counted(facet, Most);
    }

    /// <summary>Years; the months of a year that is chosen; the days of a month. What holds them stands above them and leads back.</summary>
    private FacetView Times(ListQuery query, RecordFilter filter, Func<Facet, IReadOnlyList<Tally>> count)
    {
        var scale = TimeScale.Of(filter.From, filter.To);
        var unit = scale.Length switch { 10 => Facet.Day, 7 => Facet.Month, _ => Facet.Year };
        var above = new List<FacetValue>();
        if (scale.From is { } from)
        {
            var year = from.ToString("yyyy", CultureInfo.InvariantCulture);
            above.Add(new FacetValue(year, visit.Words.Time(year), null, (unit == Facet.Month ? query.Without("from").Without("to") : Within(query, year)).Url, true));
            if (unit == Facet.Day) above.Add(new FacetValue(Month(from), visit.Words.Time(Month(from)), null, (IsWhole(filter, from) ? Within(query, year) : Within(query, Month(from))).Url, true));
        }
        return new FacetView("time", visit.Texts["facet.time"], [.. above, .. count(unit).Select(tally => Time(query, tally))]);
    }

    private FacetValue Time(ListQuery query, Tally tally)
    {
        var isChosen = query["from"] == tally.Value && query["to"] == tally.Value;
        var up = tally.Value.Length > 4 ? Within(query, tally.Value[..(tally.Value.Length - 3)]) : query.Without("from").Without("to");
        return new FacetValue(tally.Value, visit.Words.Time(tally.Value), tally.Count, (isChosen ? up : Within(query, tally.Value)).Url, isChosen);
    }

    private static bool IsWhole(RecordFilter filter, DateOnly month) => filter.From == month && filter.To == month.AddMonths(1).AddDays(-1);

    private static string Month(DateOnly day) => day.ToString("yyyy-MM", CultureInfo.InvariantCulture);

    private static ListQuery Within(ListQuery query, string time) => query.With("from", time).With("to", time);

    private static string Address(ListQuery query) => query.Without("sort").OnPage(1).Url;

    private static Facet SortOf(string party) => party.Split(':') switch
    {
        ["state", ..] => Facet.State,
        ["organization", ..] => Facet.Organization,
        ["series", ..] => Facet.Series,
        ["role", ..] => Facet.Kind,
        _ => Facet.Person,
    };

    private FacetView View(ListQuery query, Facet facet, IReadOnlyList<Tally> tallies) =>
        new(facet.ToString().ToLowerInvariant(), visit.Texts[facet == Facet.Kind && query.Path == "/people" ? "facet.role" : "facet." + facet.ToString().ToLowerInvariant()], [.. tallies.Select(tally => Value(query, facet, tally))]);

    private FacetValue Value(ListQuery query, Facet facet, Tally tally)
    {
        var key = facet.ToString().ToLowerInvariant();
        var value = facet is Facet.Person or Facet.Publisher or Facet.Place ? tally.Value : tally.Value[(tally.Value.IndexOf(':', StringComparison.Ordinal) + 1)..];
        var isChosen = query.Has(key, value);
        return new FacetValue(value, Label(facet, tally.Value), tally.Count, isChosen ? query.Without(key, value).Url : query.With(key, value).Url, isChosen);
    }

    private string Label(Facet facet, string value) => facet switch
    {
        Facet.Kind => visit.Words.KindName(value),
        Facet.Status => visit.Texts.Or("status." + value, value),
        Facet.Place => visit.Names.City(value),
        Facet.Publisher => value,
        _ => visit.Names.Party(value),
    };
}
