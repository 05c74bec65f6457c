using System.Security.Cryptography;
using System.Text;
using Mahdar.Model;
using Mahdar.Pages;
using Mahdar.Reading.Blocks;
using Mahdar.Reading.Blocks.Sites;
using Mahdar.Reading.Sources;

namespace Mahdar.Reading;

/// <summary>Turns raw bytes into a report with blocks, or says why it can't.</summary>
/// <param name="known">What was learned of the sites that the reports come from.</param>
public sealed class ReportReader(SiteLines known)
{
    private readonly BlockReader blocks = new(known);

    public ReportReader() : this(SiteLines.None) { }

    /// <summary>The reports in an input: one, but for a page with several articles; or the reason why there is none.</summary>
    public IReadOnlyList<ReportReading> Read(RawReport raw) => raw.Kind switch
    {
        RawKind.Text => ReadText(raw),
        RawKind.Page => ReadPage(raw),
        RawKind.Record => ReadRecord(raw),
        RawKind.Item => ReadItem(raw.Record!, raw.Path, raw.Path),
        _ => [raw.Failure!],
    };

    /// <summary>A text that is already in memory; lines broken to a width are joined (each place in the text stays where it is).</summary>
    public Report Read(string text, string? path = null) => WithBlocks(new Report { Id = IdOf(text), Path = path, Text = LineJoiner.Join(text) });

    /// <summary>A report that was read before: only what its metadata told is kept of what was found then.</summary>
    public Report ReadAgain(Report report)
    {
        // The page is not at hand any more: what its structure told stands.
        if (report.Blocks.Any(PageRules.Told)) return report with { Blocks = blocks.Read(report) };
        return WithBlocks(report with
        {
            Title = report.GivenTitle,
            Published = report.Published is { Basis: PublishedBasis.Metadata } ? report.Published : null,
        });
    }

    private IReadOnlyList<ReportReading> ReadText(RawReport raw)
    {
        if (raw.Bytes.IsEmpty) return [Empty(raw.Path)];
        var text = TextDecoder.Decode(raw.Bytes.Span);
        if (text is null) return [new UnreadableReport(raw.Path, "not text: binary, or in an unknown encoding", "ليس نصا: بيانات ثنائية أو ترميز غير معروف")];
        if (PageSniffer.IsPage(text)) return ReadPage(raw);
        return [string.IsNullOrWhiteSpace(text) ? Empty(raw.Path) : new ReadReport(Read(text, raw.Path))];
    }

    private IReadOnlyList<ReportReading> ReadPage(RawReport raw)
    {
        if (raw.Bytes.IsEmpty) return [Empty(raw.Path)];
        var html = TextDecoder.Decode(raw.Bytes.Span, raw.ContentType);
        if (html is null) return [new UnreadableReport(raw.Path, "no page: binary, or in an unknown encoding", "ليس صفحة: بيانات ثنائية أو ترميز غير معروف")];
        var articles = PageReader.Read(html, raw.Url);
        return articles.Count > 0 ? [.. articles.Select((article, i) => OfPage(article, Numbered(raw.Path, i)))]
            : [new UnreadableReport(raw.Path, "no article on this page: nothing but menus and links, or text that only scripts show", "لا مقال في هذه الصفحة: قوائم وروابط فحسب، أو نص لا تظهره إلا البرامج النصية")];
    }

    private IReadOnlyList<ReportReading> ReadRecord(RawReport raw)
    {
        var record = RecordReader.Read(raw.Bytes.Span);
        if (record is null) return [new UnreadableReport(raw.Path, $"line {raw.Line} is no JSON object", $"السطر {raw.Line} ليس كائن JSON")];
        var path = $"{raw.Path}#{record.Id ?? raw.Line.ToString(System.Globalization.CultureInfo.InvariantCulture)}";
        if (string.IsNullOrWhiteSpace(record.Text) && string.IsNullOrWhiteSpace(record.Html)) return [new UnreadableReport(path, $"line {raw.Line} has no text", $"لا نص في السطر {raw.Line}")];
        return ReadItem(record, path, path);
    }

    /// <summary>A record: by its text, or else by its HTML.</summary>
    private IReadOnlyList<ReportReading> ReadItem(ReportRecord record, string path, string name)
    {
        if (!string.IsNullOrWhiteSpace(record.Text)) return [new ReadReport(WithBlocks(ReportOf(record, record.Text, path)))];
        var articles = string.IsNullOrWhiteSpace(record.Html) ? [] : record.IsFragment ? PageReader.ReadFragment(record.Html, record.Title) : PageReader.Read(record.Html, record.Url);
        if (articles.Count == 0) return [new UnreadableReport(name, "holds no text", "لا نص فيه")];
        return [.. articles.Select((article, i) => OfPage(article with { Report = Completed(article.Report, record, articles.Count == 1) }, Numbered(path, i)))];
    }

    private ReadReport OfPage(PageReport article, string path) =>
        new(article.Report with { Path = path, GivenTitle = article.Report.Title, Blocks = blocks.Read(article.Report) }) { Problems = article.Problems, Source = article.Source };

    /// <summary>What the record says goes before what its page says, where it is about this article alone.</summary>
    private static Report Completed(Report report, ReportRecord record, bool isOnly) => report with
    {
        Url = isOnly ? record.Url ?? report.Url : report.Url,
        Title = report.Title ?? (isOnly ? Sound(record.Title) : null),
        Publisher = record.Publisher ?? report.Publisher,
        Author = isOnly ? record.Author ?? report.Author : report.Author,
        Section = record.Section ?? report.Section,
        Published = isOnly ? PublishedReader.Read(record.Published) ?? report.Published : report.Published,
    };

    private static string Numbered(string path, int article) => article == 0 ? path : $"{path}#{article + 1}";

    private static string? Sound(string? text) => string.IsNullOrWhiteSpace(text) ? null : text;

    private static Report ReportOf(ReportRecord record, string text, string path) => new()
    {
        Id = IdOf(text),
        Path = path,
        Url = record.Url,
        Title = Sound(record.Title),
        GivenTitle = Sound(record.Title),
        Publisher = record.Publisher,
        Author = record.Author,
        Section = record.Section,
        Published = PublishedReader.Read(record.Published),
        Text = LineJoiner.Join(text),
    };

    private Report WithBlocks(Report report)
    {
        var found = blocks.Read(report);
        var title = report.Title ?? found.FirstOrDefault(block => block.Kind == BlockKind.Title)?.Span.Of(report.Text).ToString();
        return report with { Blocks = found, Title = title };
    }

    private static UnreadableReport Empty(string path) => new(path, "empty", "فارغ");

    /// <summary>SHA-256 of the text in UTF-8, lower-case hexadecimal.</summary>
    public static string IdOf(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
