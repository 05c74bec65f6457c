using System.Globalization;
using Mahdar.Asking;
using Mahdar.Exchange;
using Mahdar.Model.Claims;
using Mahdar.Model.Records;
using Mahdar.Web.Accounts;
using Mahdar.Web.Feeds;
using Mahdar.Web.Lists;
using Mahdar.Web.Pages;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Mahdar.Web.Serving;

/// <summary>Which page answers which address.</summary>
internal static class PageRoutes
{
    public static void Map(IEndpointRouteBuilder site)
    {
        site.MapGet("/", () => Shown.Page<HomePage>());
        site.MapGet("/assets/{mark}/{name}", AssetFiles.Serve);
        site.MapGet("/search", (HttpContext http) => Shown.Page<SearchPage>(new { Asked = Limited(http.Request.Query["q"]), Page = ListQuery.Of(http.Request).Page }));
        site.MapGet("/guide", () => Shown.Page<GuidePage>());
        site.MapGet("/api", () => Shown.Page<ApiPage>());
        site.MapGet("/r/{id}", Find);
        Lists(site);
        Records(site);
        ReadRoutes.Map(site);
        ReviewRoutes.Map(site);
        site.MapGet("/sign-in", (Delegate)SignIn.Show);
        site.MapPost("/sign-in", SignIn.EnterAsync).RequireRateLimiting(Limits.SignIn);
        site.MapPost("/sign-out", (Delegate)SignIn.LeaveAsync);
    }

    private static void Lists(IEndpointRouteBuilder site)
    {
        List<EventsPage>(site, "events");
        List<StatementsPage>(site, "statements");
        List<EditionsPage>(site, "editions");
        List<ConflictsPage>(site, "conflicts");
        List<ReportsPage>(site, "reports");
        List<PeoplePage>(site, "people");
        Bodies(site, "states", BodyKind.State);
        Bodies(site, "organizations", BodyKind.Organization);
        Bodies(site, "series", BodyKind.Series);
    }

    private static void List<T>(IEndpointRouteBuilder site, string name) where T : Microsoft.AspNetCore.Components.IComponent
    {
        site.MapGet("/" + name, (HttpContext http, Visit visit) =>
        {
            var query = ListQuery.Of(http.Request);
            return Shown.Page<T>(new { Query = query, Filter = new FilterReader(visit.Questions).Read(query.AskedPage()) });
        });
        site.MapGet($"/{name}.{{ending}}", (string ending, HttpContext http, Visit visit) => new Downloads(visit).Of(name, ending, ListQuery.Of(http.Request).For("/" + name)));
    }

    private static void Bodies(IEndpointRouteBuilder site, string name, BodyKind kind)
    {
        site.MapGet("/" + name, (HttpContext http) => Shown.Page<BodiesPage>(new { Kind = kind, Query = ListQuery.Of(http.Request) }));
        site.MapGet($"/{name}/{{key}}", (string key, HttpContext http, Visit visit) =>
        {
            var party = $"{EnumNames<BodyKind>.Of(kind)}:{key}";
            return visit.Questions.BodyName(party) is null ? Shown.NotFound : Dossier(party, null, http, visit);
        });
    }

    private static void Records(IEndpointRouteBuilder site)
    {
        site.MapGet("/people/{id}", (string id, HttpContext http, Visit visit) => visit.Questions.Person(id) is { } person ? Dossier(id, person, http, visit) : Find(id, visit));
        site.MapGet("/events/{id}", (string id, Visit visit) => visit.Questions.Event(id) is { } found ? Shown.Page<EventPage>(new { Event = found }) : Find(id, visit));
        site.MapGet("/editions/{id}", (string id, Visit visit) => visit.Questions.Edition(id) is { } found ? Shown.Page<EditionPage>(new { Edition = found }) : Find(id, visit));
        site.MapGet("/statements/{id}", (string id, Visit visit) => visit.Questions.Statement(id) is { } found ? Shown.Page<StatementPage>(new { Statement = found }) : Find(id, visit));
        site.MapGet("/conflicts/{id}", (string id, Visit visit) => visit.Questions.Conflict(id) is { } found ? Shown.Page<ConflictPage>(new { Conflict = found }) : Find(id, visit));
        site.MapGet("/reports/{key}", (string key, HttpContext http, Visit visit) => visit.Store.Report(key) is { } kept
            ? Shown.Page<ReportPage>(new { Kept = kept, Fact = (string?)http.Request.Query["fact"], At = int.TryParse(http.Request.Query["at"], NumberStyles.None, CultureInfo.InvariantCulture, out var at) ? at : (int?)null })
            : Shown.NotFound);
        site.MapGet("/places/{name}", (string name, HttpContext http, Visit visit) =>
        {
            var here = ListQuery.Of(http.Request);
            return Shown.Page<PlacePage>(new { Place = name, Here = here, Filter = new FilterReader(visit.Questions).Read(new AskedFilter { Place = name, From = here["from"], To = here["to"] }) });
        });
    }

    private static IResult Dossier(string party, PersonRecord? person, HttpContext http, Visit visit)
    {
        var here = ListQuery.Of(http.Request);
        return Shown.Page<DossierPage>(new { Party = party, Person = person, Here = here, Filter = new FilterReader(visit.Questions).Read(new AskedFilter { From = here["from"], To = here["to"], Kind = here["kind"] }), All = http.Request.Query.ContainsKey("all") });
    }

    /// <summary>The page of the record that an id, or the id of one of its claims or readings, belongs to.</summary>
    private static IResult Find(string id, Visit visit)
    {
        if (visit.Questions.RecordOf(id) is not { } record) return visit.Questions.Report(id) is null ? Shown.NotFound : Results.LocalRedirect(Address.Report(id));
        var address = visit.Questions.Person(record) is not null ? Address.Person(record)
            : visit.Questions.Event(record) is not null ? Address.Event(record)
            : visit.Questions.Edition(record) is not null ? Address.Edition(record)
            : visit.Questions.Statement(record) is not null ? Address.Statement(record)
            : visit.Questions.Conflict(record) is not null ? Address.Conflict(record) : null;
        return address is null || address == visit.Http.Request.Path ? Shown.NotFound : Results.LocalRedirect(address + visit.Http.Request.QueryString);
    }

    private static string? Limited(string? text) => text is { Length: > 200 } ? text[..200] : text;
}
