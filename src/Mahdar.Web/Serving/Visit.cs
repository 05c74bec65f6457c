using Mahdar.Asking;
using Mahdar.Storage.Sqlite;
using Mahdar.Web.Accounts;
using Mahdar.Web.Words;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Caching.Memory;

namespace Mahdar.Web.Serving;

/// <summary>What a page knows of the request that it answers: the record, the reader's language and figures, and who asks.</summary>
public sealed class Visit
{
    private const int RecordSize = 50;

    private readonly IAntiforgery antiforgery;
    private readonly Lease lease;
    private readonly IMemoryCache kept;
    private readonly Lazy<Naming> names;
    private readonly Lazy<Titles> titles;
    private readonly Lazy<Testimonies> testimonies;
    private readonly Lazy<RecordAsJson> json;

    public Visit(IHttpContextAccessor accessor, Lease lease, IAntiforgery antiforgery, WebOptions options, Access access, PersonCards cards, IMemoryCache kept)
    {
        Http = accessor.HttpContext!;
        this.lease = lease;
        this.antiforgery = antiforgery;
        this.kept = kept;
        var taste = Taste.Of(Http);
        Words = new Wording(taste.Texts, taste.Digits);
        MayJudge = access.MayJudge(Http.User);
        Reader = Http.User.Identity?.Name;
        IsLocal = options.IsLocal;
        names = new Lazy<Naming>(() => new Naming(Questions, Words, cards.Of(lease.State.Derived)));
        titles = new Lazy<Titles>(() => new Titles(Questions, Words, Names));
        json = new Lazy<RecordAsJson>(() => new RecordAsJson(Questions));
        testimonies = new Lazy<Testimonies>(() => new Testimonies(Questions));
    }

    public HttpContext Http { get; }

    public RecordStore Store => lease.Store;

    public Questions Questions => Store.Questions;

    public Tallies Tallies => Store.Tallies;

    /// <summary>What follows from this state of the record alone: made once, and kept for all visitors for a while.</summary>
    public T Kept<T>(string key, Func<T> make) => Kept(key, make, 1);

    /// <summary>Records in the same way: each counts for several of what is smaller.</summary>
    public IReadOnlyList<T> KeptRecords<T>(string key, Func<IEnumerable<T>> make) => Kept<IReadOnlyList<T>>(key, () => [.. make()], RecordSize);

    private T Kept<T>(string key, Func<T> make, int size) => kept.GetOrCreate((lease.State, key), entry =>
    {
        entry.Size = size;
        return make();
    })!;

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
    public string FormToken
    {
        get
        {
            HasFormToken = true;
            return antiforgery.GetAndStoreTokens(Http).RequestToken!;
        }
    }

    /// <summary>True where the page holds a secret of its reader.</summary>
    public bool HasFormToken { get; private set; }
}
