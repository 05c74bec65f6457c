using System.Text.Json;
using Mahdar.Pages;
using Mahdar.Pages.Encodings;

namespace Mahdar.Tests.Pages;

/// <summary>A page made for the project (tools/pages) and what a reader should get of it.</summary>
internal sealed record GoldenPage(string Name, string Html, IReadOnlyList<ExpectedArticle> Expected)
{
    private static readonly JsonSerializerOptions Options = new() { PropertyNameCaseInsensitive = true };

    public static IEnumerable<string> Names => Directory.EnumerateFiles(Repository.Cases("pages"), "*.html").Select(file => Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal);

    public static GoldenPage Read(string name)
    {
        var html = PageDecoder.Decode(File.ReadAllBytes(Repository.Cases($"pages/{name}.html"))) ?? throw new InvalidDataException(name);
        using var json = JsonDocument.Parse(File.ReadAllText(Repository.Cases($"pages/{name}.expected.json")));
        return new GoldenPage(name, html, [.. json.RootElement.GetProperty("articles").EnumerateArray()
            .Select(article => article.Deserialize<ExpectedArticle>(Options)! with { TellsAuthor = article.TryGetProperty("author", out _) })]);
    }

    public IReadOnlyList<PageReport> Articles() => PageReader.Read(Html);
}
