using Mahdar.Model.Claims;
using Mahdar.Storage;
using Mahdar.Storage.Sqlite;

namespace Mahdar.PagesLoad;

/// <summary>Pages of one kind, as many different ones as a record has.</summary>
internal sealed record PageKind(string Name, IReadOnlyList<string> Addresses)
{
    private const int Most = 200;

    public static IReadOnlyList<PageKind> Of(RecordStore store)
    {
        var (questions, some) = (store.Questions, new RecordFilter { Limit = Most });
        var people = questions.People(some).Select(person => person.Id).ToList();
        var states = questions.Bodies(BodyKind.State).Take(60).Select(body => body.Key["state:".Length..]).ToList();
        var places = store.Tallies.EventsBy(Facet.Place, new RecordFilter(), 60).Select(place => place.Value).ToList();
        var publishers = store.Tallies.ReportsBy(Facet.Publisher, new RecordFilter(), 20).Select(publisher => publisher.Value).ToList();
        PageKind[] kinds =
        [
            new("guide (trivial)", ["/guide"]),
            new("first page", ["/", "/?lang=en"]),
            new("events", [.. Pages("/events")]),
            new("events, narrowed", [.. states.Select(state => $"/events?state={state}"), .. people.Take(60).Select(person => $"/events?person={person}&from=2018-07&to=2018-07")]),
            new("statements", [.. Pages("/statements")]),
            new("statements, narrowed", [.. people.Take(60).Select(person => $"/statements?person={person}&kind=direct")]),
            new("people", [.. Pages("/people")]),
            new("sessions", [.. Pages("/editions")]),
            new("conflicts", [.. Pages("/conflicts")]),
            new("conflicts, narrowed", [.. states.Take(30).Select(state => $"/conflicts?state={state}&sort=new")]),
            new("reports", [.. Pages("/reports")]),
            new("reports, narrowed", [.. states.Select(state => $"/reports?state={state}"), .. publishers.Select(publisher => $"/reports?publisher={Uri.EscapeDataString(publisher)}&from=2018-06&to=2018-06")]),
            new("place", [.. places.Select(place => "/places/" + Uri.EscapeDataString(place))]),
            new("states, bodies, series", ["/states", "/organizations", "/series"]),
            new("person", [.. people.Select(person => "/people/" + person)]),
            new("person, a month", [.. people.Take(60).Select(person => $"/people/{person}?from=2018-07&to=2018-07")]),
            new("person, all drawn", [.. people.Take(20).Select(person => $"/people/{person}?all=1")]),
            new("state", [.. states.Select(state => "/states/" + state)]),
            new("event", [.. questions.Events(some).Select(item => "/events/" + item.Id)]),
            new("statement", [.. questions.Statements(some).Select(item => "/statements/" + item.Id)]),
            new("session", [.. questions.Editions(some).Select(item => "/editions/" + item.Id)]),
            new("conflict", [.. questions.Conflicts(some).Select(item => "/conflicts/" + item.Id)]),
            new("report", [.. questions.Reports(some).Select(item => "/reports/" + item.Key)]),
            new("search", [.. new[] { "لافروف", "القمة", "مجلس الأمن", "وزير الخارجية", "العقوبات", "الانتخابات", "سوريا", "كوريا الشمالية" }.Select(words => "/search?q=" + Uri.EscapeDataString(words))]),
            new("review", ["/review", "/review?page=2"]),
            new("events as JSON", [.. Pages("/api/v1/events").Select(page => page.Split('?')[0] + "?limit=20"), .. states.Select(state => $"/api/v1/events?state={state}&limit=20")]),
        ];
        return [.. kinds.Where(kind => kind.Addresses.Count > 0)];
    }

    private static IEnumerable<string> Pages(string list) => Enumerable.Range(1, 10).Select(page => page == 1 ? list : $"{list}?page={page}");
}
