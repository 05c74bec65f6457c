using Mahdar.Model.Claims;
using Mahdar.Storage;

namespace Mahdar.Tests.Web;

/// <summary>Every page that a record has.</summary>
internal static class Addresses
{
    private static readonly string[] Lists = ["/events", "/people", "/states", "/organizations", "/series", "/editions", "/statements", "/conflicts", "/reports"];

    private static readonly string[] Files =
    [
        "/events.csv", "/events.json", "/events.ics", "/events.atom", "/people.csv", "/people.json", "/editions.csv", "/editions.json", "/editions.ics", "/editions.atom",
        "/statements.csv", "/statements.json", "/statements.atom", "/conflicts.csv", "/conflicts.json", "/conflicts.atom", "/reports.csv", "/reports.json", "/reports.atom",
    ];

    public static IReadOnlyList<string> Pages(Site site)
    {
        using var store = site.Open();
        var all = new RecordFilter();
        var questions = store.Questions;
        return
        [
            "/", "/read", "/review", "/guide", "/api", "/search", "/search?q=لافروف", .. Lists, .. Lists.Select(list => list + "?q=لافروف&from=2024&to=2024-07"),
            .. questions.Events(all).Select(item => "/events/" + item.Id), .. questions.People(all).Select(item => "/people/" + item.Id),
            .. questions.Statements(all).Select(item => "/statements/" + item.Id), .. questions.Editions(all).Select(item => "/editions/" + item.Id),
            .. questions.Conflicts(all).Select(item => "/conflicts/" + item.Id), .. questions.Reports(all).Select(item => "/reports/" + item.Key),
            .. questions.Reports(all).Select(item => $"/reports/{item.Key}?fact=e1"), .. questions.Reports(all).Select(item => $"/reports/{item.Key}?at=40"),
            .. questions.Bodies(BodyKind.State).Select(item => "/states/" + item.Key.Split(':')[1]), "/places/موسكو", "/places/RU",
            .. questions.People(all).Select(item => "/review/pair?a=" + item.Id), .. questions.Events(all).Select(item => "/review/pair?a=" + item.Id),
        ];
    }

    public static IReadOnlyList<string> Downloads => Files;
}
