using System.Globalization;
using System.Text.Json.Nodes;
using Mahdar.Asking;
using Mahdar.Exchange;
using Mahdar.Model;
using Mahdar.Model.Claims;
using Mahdar.Model.Records;
using Mahdar.Storage;
using Mahdar.Storage.Sqlite;
using Mahdar.Web.Lists;
using Mahdar.Web.Serving;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace Mahdar.Web.Api;

/// <summary>All that can be asked over the network. Lists answer what the commands of the same names answer.</summary>
public static class Operations
{
    private const int UsualLimit = 50, MostAtOnce = 200, MostPartners = 500;

    private static readonly Parameter Id = new("id", "path", "string", "the id of a record, of one of its claims or of a form of a name");
    private static readonly Parameter Limit = new("limit", "query", "integer", "at most so many, up to 200");
    private static readonly Parameter From = new("from", "query", "string", "from this day, month or year on"), To = new("to", "query", "string", "up to this day, month or year");
    private static readonly Parameter Words = new("q", "query", "string", "only with these words, under whatever clitics and spelling");

    private static readonly Parameter[] Page = [Limit, new("cursor", "query", "string", "where the list goes on: next of the answer before")];

    private static readonly Parameter[] Parties =
    [
        new("person", "query", "array", "with this person: words of a name or an id; several: all of them"),
        new("state", "query", "array", "with this state: its name or code"), new("organization", "query", "array", "with this organization"), new("series", "query", "array", "of this series of meetings"),
        new("place", "query", "string", "in this city or state"), From, To,
    ];

    private static readonly Parameter[] Filter =
    [
        .. Parties, new("publisher", "query", "string", "told by this publisher, among others"), Words,
        new("sort", "query", "string", "new: the newest first, old: the oldest first, most: those of most witnesses first; conflicts come by weight where it is missing") { Words = ["new", "old", "most"] },
        new("judged", "query", "string", "by what people said of it; not-rejected where it is missing") { Words = WordsOf<Standing>() },
    ];

    private static readonly Parameter
        EventKind = Kind("the type of events", WordsOf<EventType>()), EventStatuses = Status(WordsOf<EventStatus>()), EditionStatuses = Status(WordsOf<EditionStatus>()),
        Mode = Kind("how it is told", WordsOf<StatementMode>()), ConflictKinds = Kind("what is in conflict", WordsOf<ConflictKind>()), Roles = Kind("who held such an office", WordsOf<Role>()),
        Publisher = Kind("the publisher, as in publisher", []);

    public static readonly IReadOnlyList<Operation> All =
    [
        List("events", "meetings, calls, visits, attendances and agreements", "اللقاءات والاتصالات والزيارات والمشاركات والاتفاقات", "Event", (questions, filter) => questions.Events(filter), (json, item) => json.Of(item), EventKind, EventStatuses),
        Facets("events", (facets, query, filter) => facets.Events(query, filter), EventKind, EventStatuses),
        List("people", "people with their offices", "الأشخاص ومناصبهم", "Person", (questions, filter) => questions.People(filter), (json, item) => json.Of(item), Roles),
        Facets("people", (facets, query, filter) => facets.People(query, filter), Roles),
        List("editions", "sessions of recurring meetings", "دورات الاجتماعات المتكررة", "Edition", (questions, filter) => questions.Editions(filter), (json, item) => json.Of(item), EditionStatuses),
        Facets("editions", (facets, query, filter) => facets.Editions(query, filter), EditionStatuses),
        List("statements", "who said what", "من قال ماذا", "Statement", (questions, filter) => questions.Statements(filter), (json, item) => json.Of(item), Mode),
        Facets("statements", (facets, query, filter) => facets.Statements(query, filter), Mode),
        List("conflicts", "what reports disagree on, and what cannot be", "ما تختلف فيه التقارير وما لا يصح", "Conflict", (questions, filter) => questions.Conflicts(filter), (json, item) => json.Of(item), ConflictKinds),
        Facets("conflicts", (facets, query, filter) => facets.Conflicts(query, filter), ConflictKinds),
        List("reports", "the reports that the record stands on", "التقارير التي يقوم عليها السجل", "ReportCard", (questions, filter) => questions.Reports(filter), (json, item) => json.Of(item), Publisher),
        Facets("reports", (facets, query, filter) => facets.Reports(query, filter), Publisher),
        Bodies("states", "states", "الدول", BodyKind.State),
        Bodies("organizations", "organizations", "المنظمات", BodyKind.Organization),
        Bodies("series", "series of meetings", "سلاسل الاجتماعات", BodyKind.Series),
        One("people", "a person", "شخص", "Person", (questions, id) => questions.Person(id), (json, item) => json.Of(item)),
        One("events", "an event with the words of the reports", "حدث مع كلمات التقارير", "Event", (questions, id) => questions.Event(id), (json, item) => json.Of(item)),
        One("editions", "a session", "دورة", "Edition", (questions, id) => questions.Edition(id), (json, item) => json.Of(item)),
        One("statements", "a statement", "قول", "Statement", (questions, id) => questions.Statement(id), (json, item) => json.Of(item)),
        One("conflicts", "a conflict", "تعارض", "Conflict", (questions, id) => questions.Conflict(id), (json, item) => json.Of(item)),
        new("GET", "/reports/{id}", "a report with its text and all its facts: the contract's JSON", "تقرير بنصه وكل وقائعه", "Minutes", ReportAsync) { Parameters = [Id with { Description = "the key of a report" }] },
        new("GET", "/search", "passages of reports that have all the words", "مقاطع من التقارير فيها كل الكلمات", "SearchHitList", SearchAsync) { Parameters = [Words, From, To, .. Page] },
        new("GET", "/parties/{id}/partners", "whom a person or body meets, with the number of events", "من التقاهم شخص أو جهة وعدد المرات", "TallyList", PartnersAsync) { Parameters = [Id with { Description = "the id of a person, or state:RU, organization:un, series:gulf-summit" }, From, To, EventKind] },
        new("GET", "/parties/{id}/times", "events and statements by year, month or day", "الأحداث والأقوال بالسنة أو الشهر أو اليوم", "BarList", TimesAsync) { Parameters = [Id with { Description = "as for partners" }, From, To, new("by", "query", "string", "year, month or day") { Words = ["year", "month", "day"] }] },
        new("POST", "/read", "what a text yields; nothing is kept", "ما يستخرج من نص دون حفظه", "Minutes", ReadAsync) { Sends = "text/plain" },
        new("GET", "/judgements", "the decisions that hold", "الأحكام السارية", "JudgementList", (_, visit) => Done(Items([.. visit.Store.Judgements.Select(Json)], null))),
        new("POST", "/judgements", "decide: same, different, accept, reject or prefer", "احكم: واحد أو مختلفان أو صحيح أو خطأ أو تقديم قراءة", "Judgement", Judging.JudgeAsync) { Sends = "application/json", NeedsEditor = true },
        new("DELETE", "/judgements/latest", "undo the latest decision that holds", "انقض آخر حكم سارٍ", "Judgement", Judging.UndoAsync) { NeedsEditor = true },
    ];

    private static Operation List<T>(string name, string what, string whatArabic, string answers, Func<Questions, RecordFilter, IReadOnlyList<T>> ask, Func<RecordAsJson, T, JsonNode> json, params Parameter[] own) =>
        new("GET", "/" + name, what, whatArabic, answers + "List", (http, visit) => Done(Paged(http, visit, filter => ask(visit.Questions, filter), item => json(visit.Json, item)))) { Parameters = [.. Filter, .. own, .. Page] };

    /// <summary>What the list of a name can be narrowed by further, and how many records each value leaves.</summary>
    private static Operation Facets(string name, Func<FacetReader, ListQuery, RecordFilter, IReadOnlyList<FacetView>> ask, params Parameter[] own) =>
        new("GET", $"/{name}/facets", $"by what /{name} can be narrowed, with counts", $"ما تُصفّى به \u2066/{name}\u2069 مع الأعداد", "FacetList", (http, visit) =>
        {
            var query = ListQuery.Of(http.Request).For("/" + name);
            var views = ask(http.RequestServices.GetRequiredService<FacetReader>(), query, new FilterReader(visit.Questions).Read(query.Asked(0)));
            return Done(Items([.. views.SelectMany(view => view.Values.Where(value => value.Count is not null), (view, value) => new JsonObject { ["facet"] = view.Key, ["value"] = value.Value, ["name"] = value.Label, ["records"] = value.Count })], null));
        })
        { Parameters = [.. Filter.Where(parameter => parameter.Name != "sort"), .. own] };

    private static Parameter Kind(string what, IReadOnlyList<string> words) => new("kind", "query", "string", what) { Words = words };

    private static Parameter Status(IReadOnlyList<string> words) => new("status", "query", "string", "with this status") { Words = words };

    private static IReadOnlyList<string> WordsOf<T>() where T : struct, Enum => [.. Enum.GetValues<T>().Select(EnumNames<T>.Of)];

    private static Operation Bodies(string name, string what, string whatArabic, BodyKind kind) =>
        new("GET", "/" + name, what, whatArabic, "BodyList", (http, visit) => Done(Paged<KnownBody>(http, visit, filter => IsAll(filter) ? [.. visit.Questions.Bodies(kind).Skip(filter.Offset).Take(filter.Limit)] : visit.Questions.Bodies(kind, filter), item => visit.Json.Of(item)))) { Parameters = [.. Parties, .. Page] };

    private static bool IsAll(RecordFilter filter) => filter is { Parties.Count: 0, Place: null, From: null, To: null };

    private static Operation One<T>(string name, string what, string whatArabic, string answers, Func<Questions, string, T?> ask, Func<RecordAsJson, T, JsonNode> json) where T : class =>
        new("GET", $"/{name}/{{id}}", what, whatArabic, answers, (http, visit) =>
        {
            var id = (string)http.Request.RouteValues["id"]!;
            var found = ask(visit.Questions, id) ?? (visit.Questions.RecordOf(id) is { } record ? ask(visit.Questions, record) : null);
            return Done(found is null ? Problem.NotFound : Text(json(visit.Json, found)));
        })
        { Parameters = [Id] };

    private static IResult Paged<T>(HttpContext http, Visit visit, Func<RecordFilter, IReadOnlyList<T>> ask, Func<T, JsonNode> json)
    {
        var limit = int.TryParse(http.Request.Query["limit"], NumberStyles.None, CultureInfo.InvariantCulture, out var asked) ? Math.Clamp(asked, 1, MostAtOnce) : UsualLimit;
        var derived = visit.Store.Derived;
        var cursor = new Cursor(derived, 0);
        if (http.Request.Query["cursor"] is [{ Length: > 0 } text, ..])
        {
            if (Cursor.Parse(text) is not { } given) return Problem.Of(StatusCodes.Status400BadRequest, "bad-cursor", "no cursor of this service");
            if (given.Derived != derived) return Problem.Of(StatusCodes.Status409Conflict, "record-changed", "the record has changed since the list was begun", "begin the list anew without a cursor");
            cursor = given;
        }
        // One more than asked for tells whether the list goes on.
        var items = ask(new FilterReader(visit.Questions).Read(ListQuery.Of(http.Request).Asked(limit + 1, cursor.Offset)));
        var next = items.Count > limit ? (cursor with { Offset = cursor.Offset + limit }).ToString() : null;
        if (next is not null) http.Response.Headers.Link = $"<{Address.With(http.Request, "cursor", next)}>; rel=\"next\"";
        return Items([.. items.Take(limit).Select(json)], next);
    }

    private static Task<IResult> ReportAsync(HttpContext http, Visit visit)
    {
        if (visit.Store.Report((string)http.Request.RouteValues["id"]!) is not { } kept) return Done(Problem.NotFound);
        return Done(Results.Bytes(MinutesWriter.ToLine(kept.Minutes), "application/json; charset=utf-8"));
    }

    private static Task<IResult> SearchAsync(HttpContext http, Visit visit) =>
        Done(Paged(http, visit, filter => filter.Text is { } words ? visit.Questions.Search(words, filter) : [], item => visit.Json.Of(item)));

    private static Task<IResult> PartnersAsync(HttpContext http, Visit visit)
    {
        var filter = new FilterReader(visit.Questions).Read(ListQuery.Of(http.Request).Asked(0));
        var partners = visit.Tallies.Partners((string)http.Request.RouteValues["id"]!, filter, MostPartners);
        return Done(Items([.. partners.Select(partner => new JsonObject { ["party"] = partner.Value, ["name"] = visit.Names.Party(partner.Value), ["events"] = partner.Count })], null));
    }

    private static Task<IResult> TimesAsync(HttpContext http, Visit visit)
    {
        var filter = new FilterReader(visit.Questions).Read(ListQuery.Of(http.Request).Asked(0));
        var length = http.Request.Query["by"].ToString() switch { "day" => 10, "month" => 7, _ => 4 };
        var bars = visit.Tallies.Times((string)http.Request.RouteValues["id"]!, filter.From, filter.To, length);
        return Done(Items([.. bars.Select(bar => new JsonObject { ["time"] = bar.Time, ["events"] = bar.Events, ["statements"] = bar.Statements })], null));
    }

    private static async Task<IResult> ReadAsync(HttpContext http, Visit visit)
    {
        using var reader = new StreamReader(http.Request.Body);
        var text = await reader.ReadToEndAsync(http.RequestAborted).ConfigureAwait(false);
        if (string.IsNullOrWhiteSpace(text)) return Problem.Of(StatusCodes.Status400BadRequest, "empty", "there is no text to read");
        if (http.RequestServices.GetRequiredService<Paste>().Read(text, visit).Minutes is not { } minutes)
            return Problem.Of(StatusCodes.Status413PayloadTooLarge, "too-long", $"a text may have {Paste.MostLetters} letters");
        return Results.Bytes(MinutesWriter.ToLine(minutes), "application/json; charset=utf-8");
    }

    internal static JsonNode Json(Judgement judgement) => new JsonObject
    {
        ["number"] = judgement.Number,
        ["verdict"] = EnumNames<Verdict>.Of(judgement.Verdict),
        ["a"] = judgement.A,
        ["b"] = judgement.B,
        ["who"] = judgement.Who,
        ["when"] = judgement.When.ToString("O", CultureInfo.InvariantCulture),
        ["why"] = judgement.Why,
    };

    internal static IResult Text(JsonNode json) => Results.Text(json.ToJsonString(JsonForm.Plain), "application/json", System.Text.Encoding.UTF8);

    private static IResult Items(JsonArray items, string? next) => Text(new JsonObject { ["items"] = items, ["next"] = next });

    private static Task<IResult> Done(IResult result) => Task.FromResult(result);
}
