using System.Net;
using System.Text;
using System.Text.Json.Nodes;

namespace Mahdar.Tests.Web;

/// <summary>The interface for programs: what the document promises is what is answered.</summary>
public class ApiTests(LocalSite local) : IClassFixture<LocalSite>
{
    private readonly Site site = local.Site;

    [Fact]
    public async Task Every_answer_has_the_shape_that_the_document_promises()
    {
        var document = JsonNode.Parse(await site.PageAsync("/api/v1/openapi.json"))!;
        var paths = document["paths"]!.AsObject();
        paths.Count.ShouldBeGreaterThan(15);
        foreach (var (path, operations) in paths)
        {
            if (operations!["get"] is not { } operation) continue;
            foreach (var address in await FilledAsync(path))
            {
                var answer = JsonNode.Parse(await site.PageAsync(address))!;
                Shape.Check(answer, operation["responses"]!["200"]!["content"]!["application/json"]!["schema"]!, document, address);
            }
        }
    }

    /// <summary>Every parameter of every list, with a value of the record where any will do, and each of its words where it has some.</summary>
    [Fact]
    public async Task Every_parameter_that_the_document_names_is_understood()
    {
        var document = JsonNode.Parse(await site.PageAsync("/api/v1/openapi.json"))!;
        var asked = 0;
        foreach (var (path, operations) in document["paths"]!.AsObject())
        {
            if (operations!["get"] is not { } operation) continue;
            if (await FilledAsync(path) is not [var address, ..]) continue;
            foreach (var parameter in operation["parameters"]!.AsArray().Where(parameter => (string)parameter!["in"]! == "query"))
            {
                foreach (var value in ValuesOf(parameter!).Where(_ => !address.Contains($"?{parameter!["name"]}=", StringComparison.Ordinal)))
                {
                    var answer = JsonNode.Parse(await site.PageAsync($"{address}{(address.Contains('?') ? '&' : '?')}{parameter!["name"]}={value}"))!;
                    Shape.Check(answer, operation["responses"]!["200"]!["content"]!["application/json"]!["schema"]!, document, address);
                    asked++;
                }
            }
        }
        asked.ShouldBeGreaterThan(100);
    }

    [Fact]
    public async Task Facets_count_what_each_value_leaves()
    {
        foreach (var list in new[] { "events", "statements", "editions", "conflicts", "reports", "people" })
        {
            var facets = JsonNode.Parse(await site.PageAsync($"/api/v1/{list}/facets"))!["items"]!.AsArray();
            (facets.Count > 0).ShouldBe(Items(await site.PageAsync("/api/v1/" + list)) > 0, list);
            foreach (var facet in facets)
            {
                var (name, value) = ((string)facet!["facet"]!, Uri.EscapeDataString((string)facet["value"]!));
                var left = Items(await site.PageAsync($"/api/v1/{list}?limit=200&{(name == "time" ? $"from={value}&to={value}" : $"{name}={value}")}"));
                left.ShouldBe((int)facet["records"]!, $"{list} {facet}");
            }
        }
    }

    [Fact]
    public async Task Paging_gives_every_record_once()
    {
        var all = Ids(await site.PageAsync("/api/v1/statements?limit=200"));
        var paged = new List<string>();
        var address = "/api/v1/statements?limit=1";
        while (true)
        {
            var page = await site.PageAsync(address);
            paged.AddRange(Ids(page));
            if ((string?)JsonNode.Parse(page)!["next"] is not { } next) break;
            address = "/api/v1/statements?limit=1&cursor=" + next;
        }
        all.Count.ShouldBeGreaterThan(1);
        paged.ShouldBe(all);
    }

    [Theory]
    [InlineData("/api/v1/events?cursor=nonsense", HttpStatusCode.BadRequest)]
    [InlineData("/api/v1/events?cursor=OTk5LjA", HttpStatusCode.Conflict)]
    [InlineData("/api/v1/events?state=أطلنطس", HttpStatusCode.BadRequest)]
    [InlineData("/api/v1/events?persn=لافروف", HttpStatusCode.BadRequest)]
    [InlineData("/api/v1/events?kind=meting", HttpStatusCode.BadRequest)]
    [InlineData("/api/v1/events?sort=best", HttpStatusCode.BadRequest)]
    [InlineData("/api/v1/events?limit=many", HttpStatusCode.BadRequest)]
    [InlineData("/api/v1/events?from=yesterday", HttpStatusCode.BadRequest)]
    [InlineData("/api/v1/events?from=2024&from=2025", HttpStatusCode.BadRequest)]
    [InlineData("/api/v1/parties/state:RU/times?by=week", HttpStatusCode.BadRequest)]
    [InlineData("/api/v1/events/e-none", HttpStatusCode.NotFound)]
    [InlineData("/api/v1/nothing", HttpStatusCode.NotFound)]
    public async Task What_goes_wrong_is_told_as_problem_details(string address, HttpStatusCode status)
    {
        using var answer = await site.Browser.GetAsync(address);
        answer.StatusCode.ShouldBe(status);
        answer.Content.Headers.ContentType!.MediaType.ShouldBe("application/problem+json");
        ((int)JsonNode.Parse(await answer.Content.ReadAsStringAsync())!["status"]!).ShouldBe((int)status);
    }

    [Fact]
    public async Task A_text_is_read_and_answered_by_the_contract()
    {
        using var answer = await site.Browser.PostAsync("/api/v1/read", new StringContent("التقى وزير الخارجية المصري بدر عبد العاطي نظيره الأردني أيمن الصفدي في عمان.", Encoding.UTF8, "text/plain"));
        var minutes = JsonNode.Parse(await answer.Content.ReadAsStringAsync())!;
        minutes["events"]!.AsArray().Count.ShouldBe(1);
        ((string)minutes["report"]!["text"]!).ShouldStartWith("التقى");
    }

    [Fact]
    public async Task A_decision_must_be_JSON()
    {
        using var answer = await site.Browser.PostAsync("/api/v1/judgements", new StringContent("{\"verdict\":\"accept\",\"a\":\"x\"}", Encoding.UTF8, "text/plain"));
        answer.StatusCode.ShouldBe(HttpStatusCode.UnsupportedMediaType);
    }

    [Fact]
    public async Task A_request_of_another_site_is_refused()
    {
        using var request = new HttpRequestMessage(HttpMethod.Delete, "/api/v1/judgements/latest");
        request.Headers.Add("Sec-Fetch-Site", "cross-site");
        (await site.Browser.SendAsync(request)).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        using var rebound = new HttpRequestMessage(HttpMethod.Get, "/api/v1/events");
        rebound.Headers.Host = "evil.example";
        (await site.Browser.SendAsync(rebound)).StatusCode.ShouldBe(HttpStatusCode.MisdirectedRequest);
    }

    private static int Items(string page) => JsonNode.Parse(page)!["items"]!.AsArray().Count;

    private static IEnumerable<string> ValuesOf(JsonNode parameter) => parameter["schema"]!["enum"] is JsonArray words ? words.Select(word => (string)word!) : (string)parameter["name"]! switch
    {
        "person" or "q" => ["لافروف"],
        "state" or "place" => ["RU"],
        "from" => ["2024", "2024-07", "2024-07-25"],
        "to" => ["2024-07"],
        "limit" => ["1"],
        "publisher" => ["x"],
        _ => [],
    };

    private static List<string> Ids(string page) => [.. JsonNode.Parse(page)!["items"]!.AsArray().Select(item => (string)item!["id"]!)];

    /// <summary>A path with its parameter filled in by what the record has.</summary>
    private async Task<IReadOnlyList<string>> FilledAsync(string path)
    {
        if (!path.Contains("{id}", StringComparison.Ordinal)) return [path + (path.EndsWith("/search", StringComparison.Ordinal) ? "?q=لافروف" : "")];
        if (path.Contains("/parties/", StringComparison.Ordinal)) return [path.Replace("{id}", "state:RU", StringComparison.Ordinal)];
        var list = path[..path.IndexOf("/{id}", StringComparison.Ordinal)];
        return [.. Ids(await site.PageAsync(list)).Take(3).Select(id => path.Replace("{id}", id, StringComparison.Ordinal))];
    }
}
