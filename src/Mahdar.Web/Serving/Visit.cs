using Mahdar.Asking;
using Mahdar.Storage.Sqlite;
using Mahdar.Web.Accounts;
using Mahdar.Web.Words;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http;

namespace Mahdar.Web.Serving;

/// <summary>What a page knows of the request that it answers: the record, the reader's language and figures, and who asks.</summary>
public sealed class Visit
{
    private readonly IAntiforgery antiforgery;
    private readonly Lease lease;
    private readonly Lazy<Naming> names;
    private readonly Lazy<Titles> titles;
    private readonly Lazy<Testimonies> testimonies;
    private readonly Lazy<RecordAsJson> json;

    public Visit(IHttpContextAccessor accessor, Lease lease, IAntiforgery antiforgery, WebOptions options, Access access)
    {
        Http = accessor.HttpContext!;
        this.lease = lease;
        this.antiforgery = antiforgery;
        var taste = Taste.Of(Http);
        Words = new Wording(taste.Texts, taste.Digits);
        MayJudge = access.MayJudge(Http.User);
        Reader = Http.User.Identity?.Name;
        IsLocal = options.IsLocal;
        names = new Lazy<Naming>(() => new Naming(Questions, Words));
        titles = new Lazy<Titles>(() => new Titles(Questions, Words, Names));
        json = new Lazy<RecordAsJson>(() => new RecordAsJson(Questions));
        testimonies = new Lazy<Testimonies>(() => new Testimonies(Questions));
    }

    public HttpContext Http { get; }

    public RecordStore Store => lease.Store;

    public Questions Questions => Store.Questions;

    public Tallies Tallies => Store.Tallies;

    public Wording Words { get; }

    public Texts Texts => Words.Texts;

    public Naming Names => names.Value;

    /// <summary>A record in one line, by its id or that of anything that leads to it.</summary>
    public string TitleOf(string id) => titles.Value.Of(id);

    public Testimonies Testimonies => testimonies.Value;

    public RecordAsJson Json => json.Value;

    public bool MayJudge { get; }

    /// <summary>Who has signed in; null on this computer alone, where nobody needs to.</summary>
    public string? Reader { get; }

    public bool IsLocal { get; }

    /// <summary>The address of this page with its query, for links that come back to it.</summary>
    public string Here => Http.Request.Path + Http.Request.QueryString;

    /// <summary>A secret that forms of this site carry and others cannot know.</summary>
    public string FormToken => antiforgery.GetAndStoreTokens(Http).RequestToken!;
}
