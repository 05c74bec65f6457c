using System.Net;
using System.Text;
using Mahdar.Pipeline.Records;
using Mahdar.Reading.Sources;
using Mahdar.Storage;
using Mahdar.Storage.Sqlite;
using Mahdar.Web.Accounts;
using Mahdar.Web.Serving;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Patterns;

namespace Mahdar.Tests.Web;

/// <summary>A server of its own on a free port, over a record made of <see cref="Reports"/>.</summary>
public sealed class Site : IAsyncDisposable
{
    private readonly WebApplication application;

    private Site(WebApplication application, string store)
    {
        this.application = application;
        Store = store;
        var port = new Uri(application.Urls.First().Replace("0.0.0.0", "127.0.0.1", StringComparison.Ordinal)).Port;
        Address = new Uri($"http://127.0.0.1:{port}");
        Browser = NewBrowser();
    }

    public string Store { get; }

    public Uri Address { get; }

    /// <summary>Keeps cookies, follows no redirects.</summary>
    public HttpClient Browser { get; }

    /// <summary>Every way in: a method and a path whose parameters are filled with anything.</summary>
    public IReadOnlyList<(string Method, string Path)> Routes =>
    [
        .. ((IEndpointRouteBuilder)application).DataSources.SelectMany(source => source.Endpoints).OfType<RouteEndpoint>()
            .SelectMany(route => (route.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods ?? ["GET"]).Select(method => (method, "/" + string.Join('/', route.RoutePattern.PathSegments.Select(Filled))))),
    ];

    public static async Task<Site> StartAsync(bool isOpen = false, bool isEmpty = false, IEnumerable<string>? reports = null)
    {
        var store = Path.Combine(Directory.CreateTempSubdirectory("mahdar-web-").FullName, "record.db");
        if (!isEmpty) Fill(store, reports ?? Reports.Lines);
        if (isOpen) Accounts(store);
        var application = WebServer.Build(new WebOptions(store, isOpen ? IPAddress.Any : IPAddress.Loopback, 0));
        await application.StartAsync();
        return new Site(application, store);
    }

    public HttpClient NewBrowser() => new(new SocketsHttpHandler { AllowAutoRedirect = false, CookieContainer = new CookieContainer() }) { BaseAddress = Address };

    public async Task<string> PageAsync(string address)
    {
        using var answer = await Browser.GetAsync(address);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK, address);
        return await answer.Content.ReadAsStringAsync();
    }

    /// <summary>Sends a form as a browser does that has opened a page with one.</summary>
    public async Task<HttpResponseMessage> SendAsync(string address, params (string Name, string Value)[] fields)
    {
        var token = await TokenAsync();
        return await Browser.PostAsync(address, new FormUrlEncodedContent(fields.Append(("token", token)).Select(field => KeyValuePair.Create(field.Item1, field.Item2))));
    }

    public async Task<HttpResponseMessage> SendFileAsync(string address, string name, string content) =>
        await Browser.PostAsync(address, new MultipartFormDataContent { { new StringContent(await TokenAsync()), "token" }, { new ByteArrayContent(Encoding.UTF8.GetBytes(content)), "files", name } });

    private async Task<string> TokenAsync()
    {
        var page = await PageAsync("/read");
        const string Before = "name=\"token\" value=\"";
        var start = page.IndexOf(Before, StringComparison.Ordinal) + Before.Length;
        return WebUtility.HtmlDecode(page[start..page.IndexOf('"', start)]);
    }

    public RecordStore Open() => RecordStore.Open(Store, StoreAccess.Read);

    public async ValueTask DisposeAsync()
    {
        Browser.Dispose();
        await application.DisposeAsync();
        Directory.Delete(Path.GetDirectoryName(Store)!, recursive: true);
    }

    private static string Filled(RoutePatternPathSegment segment) =>
        string.Concat(segment.Parts.Select(part => part switch { RoutePatternLiteralPart literal => literal.Content, RoutePatternSeparatorPart separator => separator.Content, _ => "csv" }));

    private static void Fill(string file, IEnumerable<string> reports)
    {
        using var store = RecordStore.Open(file, StoreAccess.Write);
        var lines = new MemoryStream(Encoding.UTF8.GetBytes(string.Join('\n', reports)));
        new Ingest(new Mahdar.Pipeline.Pipeline(), store, _ => { }, _ => { }).Run(RecordLines.Read("reports.jsonl", lines));
        AccountBuilder.Build(store);
    }

    private static void Accounts(string store)
    {
        var accounts = new AccountBook(store + ".accounts");
        accounts.Set("reader", Access.Reader, "reader-password");
        accounts.Set("editor", Access.Editor, "editor-password");
    }
}
