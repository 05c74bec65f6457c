using System.Net;
using System.Text;
using System.Text.Json.Nodes;

namespace Mahdar.Tests.Web;

/// <summary>What programs send: read against the document, on a record of their own.</summary>
public sealed class ApiJudgementTests : IAsyncLifetime
{
    private Site site = null!;

    public async Task InitializeAsync() => site = await Site.StartAsync();

    public async Task DisposeAsync() => await site.DisposeAsync();

    [Fact]
    public async Task What_is_sent_is_answered_as_the_document_promises()
    {
        var document = JsonNode.Parse(await site.PageAsync("/api/v1/openapi.json"))!;
        var id = (string)JsonNode.Parse(await site.PageAsync("/api/v1/events?limit=1"))!["items"]![0]!["id"]!;
        await SendAsync(document, "post", "/api/v1/read", new StringContent("التقى لافروف نظيره وانغ يي في موسكو.", Encoding.UTF8, "text/plain"));
        var decided = await SendAsync(document, "post", "/api/v1/judgements", Json(new JsonObject { ["verdict"] = "accept", ["a"] = id, ["why"] = "seen" }));
        ((string)decided["verdict"]!).ShouldBe("accept");
        ((string)decided["why"]!).ShouldBe("seen");
        JsonNode.Parse(await site.PageAsync("/api/v1/events?judged=accepted"))!["items"]!.AsArray().Select(item => (string)item!["id"]!).ShouldBe([id]);
        ((int)(await SendAsync(document, "delete", "/api/v1/judgements/latest", null))["number"]!).ShouldBe((int)decided["number"]!);
        JsonNode.Parse(await site.PageAsync("/api/v1/events?judged=accepted"))!["items"]!.AsArray().ShouldBeEmpty();
    }

    [Theory]
    [InlineData("/api/v1/judgements", "{", HttpStatusCode.BadRequest)]
    [InlineData("/api/v1/judgements", "[]", HttpStatusCode.BadRequest)]
    [InlineData("/api/v1/judgements", "{\"verdict\":\"maybe\",\"a\":\"e-1\"}", HttpStatusCode.BadRequest)]
    [InlineData("/api/v1/judgements", "{\"verdict\":\"accept\",\"a\":7}", HttpStatusCode.BadRequest)]
    [InlineData("/api/v1/judgements", "{\"verdict\":\"accept\",\"a\":\"e-none\"}", HttpStatusCode.NotFound)]
    [InlineData("/api/v1/read", "", HttpStatusCode.BadRequest)]
    public async Task What_cannot_be_taken_is_told_as_problem_details(string address, string body, HttpStatusCode status)
    {
        using var answer = await site.Browser.PostAsync(address, new StringContent(body, Encoding.UTF8, address.EndsWith("read", StringComparison.Ordinal) ? "text/plain" : "application/json"));
        answer.StatusCode.ShouldBe(status);
        answer.Content.Headers.ContentType!.MediaType.ShouldBe("application/problem+json");
    }

    private async Task<JsonNode> SendAsync(JsonNode document, string method, string path, HttpContent? body)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), path) { Content = body };
        using var answer = await site.Browser.SendAsync(request);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK, path);
        var operation = document["paths"]![path]![method]!;
        if (body is not null) operation["requestBody"]!["content"]!.AsObject().Single().Key.ShouldBe(body.Headers.ContentType!.MediaType);
        var json = JsonNode.Parse(await answer.Content.ReadAsStringAsync())!;
        Shape.Check(json, operation["responses"]!["200"]!["content"]!["application/json"]!["schema"]!, document, path);
        return json;
    }

    private static StringContent Json(JsonObject json) => new(json.ToJsonString(), Encoding.UTF8, "application/json");
}
