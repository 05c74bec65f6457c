using System.Security.Cryptography;
using System.Text;
using Mahdar.Model;
using Mahdar.Pages.Content;
using Mahdar.Pages.Lines;
using Mahdar.Pages.Metadata;
using Mahdar.Pages.Tree;
using Mahdar.Pages.Zones;

namespace Mahdar.Pages;

/// <summary>Reads the articles of a page: text, title, day, writer and where each comes from. Safe to call from many threads.</summary>
public static class PageReader
{
    /// <summary>Beyond this the page's own text is taken for a stub of what its JSON-LD has.</summary>
    private const double MuchLonger = 1.5;

    private const int ShortestDeclared = 200;

    /// <summary>The articles in the order of the page; none where it holds no text that could be one. <paramref name="url"/>: where it came from, if that is known.</summary>
    public static IReadOnlyList<PageReport> Read(string html, string? url = null)
    {
        var tree = PageParser.Parse(html);
        var head = PageHead.Of(tree);
        if (tree.Root is not { } root) return [];
        var body = root.Children.OfType<PageElement>().LastOrDefault(element => element.Name is "body" or "frameset") ?? root;
        return new PageReading(head, LineCollector.Collect(html, body), url).Read();
    }

    /// <summary>A piece of HTML that holds nothing but one article, as the items of feeds do.</summary>
    public static IReadOnlyList<PageReport> ReadFragment(string html, string? title)
    {
        var tree = PageParser.Parse(html);
        if (tree.Root is not { } root) return [];
        return new PageReading(PageHead.Of(tree), LineCollector.Collect(html, root), null).ReadWhole(title);
    }

    /// <summary>The whole addresses of the feeds (RSS, Atom, JSON Feed) that a page declares, each once; those of readers' comments are left out.</summary>
    /// <param name="url">Where the page came from.</param>
    public static IReadOnlyList<string> Feeds(string html, string? url) => PageParser.Parse(html).Root is { } root ? FeedLinks.Of(root, url) : [];

    private sealed class PageReading
    {
        private readonly PageHead head;
        private readonly PageLines page;
        private readonly string? url;
        private readonly Zone[] zones;
        private readonly LineScores scores;
        private readonly NameReader names;
        private readonly JsonLdArticle? declared;

        public PageReading(PageHead head, PageLines page, string? url)
        {
            (this.head, this.page, this.url) = (head, page, url);
            declared = Declared();
            var body = new DeclaredBody(page, declared?.Body);
            zones = ZoneReader.Read(page);
            scores = new LineScores(page, zones, body.Holds);
            names = new NameReader(head, page);
        }

        /// <summary>Of several articles in the JSON-LD the one whose headline is the page's title.</summary>
        private JsonLdArticle? Declared()
        {
            if (head.Articles.Count < 2) return head.Articles.Count == 0 ? null : head.Articles[0];
            var title = TitleWords.Of(head.Meta("og:title", "twitter:title") ?? head.Title?.Text ?? "");
            return head.Articles.MaxBy(article => title.Likeness(TitleWords.Of(article.Headline)) + (article.Body is null ? 0 : 0.01));
        }

        public IReadOnlyList<PageReport> Read()
        {
            var publisher = names.Publisher(declared);
            var titles = new TitleChooser(head, page, zones, scores, declared, publisher);
            var picker = new LinePicker(page, zones, scores);
            var areas = ArticleFinder.Find(page, scores, IsOneArticle());
            if (areas.Count > 1) return [.. areas.Select(area => picker.Pick(area, titles.OwnHeading(area))).Where(article => article.HasText).Select(article => Compose(article, null, -1, publisher, false))];
            var reports = new List<PageReport>();
            if (areas.Count == 1)
            {
                var (title, line, place) = titles.Choose(areas[0]);
                var article = picker.Pick(areas[0], line);
                if (article.HasText && !IsStub(article)) reports.Add(Compose(article, line < 0 ? title : null, place, publisher, true));
            }
            if (reports.Count == 0 && declared?.Body is { Length: >= ShortestDeclared } text) reports.Add(OfDeclared(text, publisher));
            return reports;
        }

        public IReadOnlyList<PageReport> ReadWhole(string? title)
        {
            if (page.Lines.Count == 0) return [];
            var article = new LinePicker(page, zones, scores).Pick(page.Areas[0], -1);
            return article.HasText ? [Compose(article, title, -1, null, true)] : [];
        }

        private bool IsOneArticle() =>
            head.Articles.Count(article => article.Headline is not null) == 1 || "article".Equals(head.Meta("og:type"), StringComparison.OrdinalIgnoreCase) || head.Meta("article:published_time") is not null;

        private bool IsStub(Article article) =>
            declared?.Body is { Length: >= ShortestDeclared } body && article.Lines.Where(line => line.Kind == BlockKind.Body).Sum(line => page.Lines[line.Line].Length) * MuchLonger < body.Length;

        private PageReport Compose(Article article, string? title, int titlePlace, string? publisher, bool isOnly)
        {
            var composer = new TextComposer(page);
            if (title is not null) composer.AddTitle(title, titlePlace);
            else if (article.Lines.FirstOrDefault(line => line.Kind == BlockKind.Title) is { Rule: not null } shown) composer.Add(shown);
            foreach (var line in article.Lines)
                if (line.Kind != BlockKind.Title) composer.Add(line with { Said = IsSaid(line) });
            var (text, blocks, source) = composer.Finish();
            var claims = new DayCollector(head, page, zones, scores).Collect(article, isOnly ? declared : null, url, isOnly);
            var report = Described(text, blocks, isOnly ? declared : null, publisher) with { Author = names.Author(declared, article, publisher, isOnly) };
            return Dated(report, source, claims);
        }

        private bool IsSaid(PickedLine line) => line.Kind == BlockKind.Body && (zones[line.Line] & Zone.Embed) != 0;

        /// <summary>A page that shows nothing without its scripts: the text is that of the JSON-LD, which no offset of the HTML matches letter by letter.</summary>
        private PageReport OfDeclared(string body, string? publisher)
        {
            var lines = body.Split(['\n', '\r'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
            var text = new StringBuilder();
            var blocks = new List<Block>();
            if (declared!.Headline is { } title) Add(title, BlockKind.Title, "title-of-metadata-only");
            foreach (var line in lines) Add(line, BlockKind.Body, "text-of-metadata");
            var nowhere = new Article(0, 0, -1, []);
            var claims = new DayCollector(head, page, zones, scores).Collect(nowhere, declared, url, true);
            var report = Described(text.ToString(), blocks, declared, publisher) with { Author = names.Author(declared, nowhere, publisher, true) };
            return Dated(report, new SourceMap(page.Html, []), claims);

            void Add(string line, BlockKind kind, string rule)
            {
                blocks.Add(new Block(new Span(text.Length, text.Length + line.Length), kind, rule));
                text.Append(line).Append('\n');
            }
        }

        private Report Described(string text, IReadOnlyList<Block> blocks, JsonLdArticle? article, string? publisher) => new()
        {
            Id = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text))),
            Url = PageAddress.Choose(head.Canonical, head.Meta("og:url"), article?.Url, url),
            Title = blocks.FirstOrDefault(block => block.Kind == BlockKind.Title)?.Span.Of(text).ToString(),
            Publisher = publisher,
            Section = names.Section(article),
            Language = LanguageReader.Read(text, head.Language ?? article?.Language ?? head.Meta("og:locale", "language", "content-language")),
            Text = text,
            Blocks = blocks,
        };

        private PageReport Dated(Report report, SourceMap source, List<DayClaim> claims)
        {
            if (DayChooser.Choose(claims) is not { } chosen) return new PageReport(report, source, []);
            report = report with { Published = DayChooser.Day(chosen), PublishedAt = DayChooser.Moment(chosen) };
            return new PageReport(report, source, DayChooser.Against(claims, chosen) is { } other ? [DayChooser.Contradiction(chosen, other, Shown(report, chosen, other))] : []);
        }

        /// <summary>The line of the report that shows one of two days; its title where none does.</summary>
        private Span Shown(Report report, DayClaim chosen, DayClaim other)
        {
            foreach (var claim in new[] { chosen, other })
                if (claim.Line >= 0 && claim.Line < page.Lines.Count && report.Blocks.FirstOrDefault(block => block.Kind == BlockKind.Dateline && block.Span.Of(report.Text).SequenceEqual(page.TextOf(claim.Line))) is { } shown)
                    return shown.Span;
            return report.Blocks.Count > 0 ? report.Blocks[0].Span : default;
        }
    }
}
