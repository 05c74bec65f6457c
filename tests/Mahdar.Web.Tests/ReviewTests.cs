using System.Net;
using Mahdar.Model.Records;
using Mahdar.Storage;

namespace Mahdar.Tests.Web;

/// <summary>An editor decides, sees it, and undoes it.</summary>
public class ReviewTests : IAsyncLifetime
{
    private Site site = null!;

    public async Task InitializeAsync() => site = await Site.StartAsync();

    public async Task DisposeAsync() => await site.DisposeAsync();

    [Fact]
    public async Task A_decision_is_kept_with_its_reason_and_undone()
    {
        var id = AnyEvent();
        using var judged = await site.SendAsync("/review/judge", ("verdict", "accept"), ("a", id), ("why", "قرأته في المصدرين"), ("back", "/events/" + id));
        judged.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        judged.Headers.Location!.OriginalString.ShouldBe($"/events/{id}?told=kept");
        (await site.PageAsync("/review")).ShouldContain("قرأته في المصدرين");
        Judgements().Single().Verdict.ShouldBe(Verdict.Accept);
        using var undone = await site.SendAsync("/review/undo");
        undone.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        Judgements().ShouldBeEmpty();
    }

    [Fact]
    public async Task A_decision_changes_what_the_record_shows()
    {
        var id = AnyEvent();
        await site.SendAsync("/review/judge", ("verdict", "reject"), ("a", id), ("why", "لم يقع"));
        using var store = site.Open();
        store.IsBehind.ShouldBeFalse();
        store.Judgements.Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_decision_about_nothing_is_refused()
    {
        using var answer = await site.SendAsync("/review/judge", ("verdict", "same"), ("a", AnyEvent()), ("b", "e-none"));
        answer.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        Judgements().ShouldBeEmpty();
    }

    [Theory]
    [InlineData("//evil.example")]
    [InlineData("https://evil.example")]
    [InlineData("/\\evil.example")]
    public async Task A_decision_leads_back_only_within_the_site(string back)
    {
        using var answer = await site.SendAsync("/review/judge", ("verdict", "accept"), ("a", AnyEvent()), ("back", back));
        answer.Headers.Location!.OriginalString.ShouldBe("/?told=kept");
    }

    [Fact]
    public async Task A_form_without_the_token_decides_nothing()
    {
        using var answer = await site.Browser.PostAsync("/review/judge", new FormUrlEncodedContent([new("verdict", "accept"), new("a", AnyEvent())]));
        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        Judgements().ShouldBeEmpty();
    }

    [Fact]
    public async Task Right_or_wrong_in_the_queue_is_said_of_the_record()
    {
        using var store = site.Open();
        var happening = store.Questions.Events(new RecordFilter()).First(found => found.Claims.Count > 0);
        await site.SendAsync("/review/judge", ("verdict", "accept"), ("a", happening.Claims[0]), ("b", happening.Claims[0]), ("record", happening.Id));
        Judgements().Single().A.ShouldBe(happening.Id);
    }

    [Fact]
    public async Task What_is_like_a_record_is_offered_to_be_put_together_with_it()
    {
        using var store = site.Open();
        var person = store.Questions.People(new RecordFilter { Limit = 1 }).Single();
        var other = store.Questions.People(new RecordFilter()).Last();
        (await site.PageAsync($"/review/pair?a={person.Id}")).ShouldContain(person.Name!);
        (await site.PageAsync($"/review/pair?a={person.Id}&q={other.Name}")).ShouldContain($"name=\"b\" value=\"{other.Id}\"");
        using var nothing = await site.Browser.GetAsync("/review/pair?a=p-none");
        nothing.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    private string AnyEvent()
    {
        using var store = site.Open();
        return store.Questions.Events(new RecordFilter { Limit = 1 }).Single().Id;
    }

    private IReadOnlyList<Judgement> Judgements()
    {
        using var store = site.Open();
        return store.Judgements;
    }
}
