using System.Security.Cryptography;
using System.Text;
using Mahdar.Model;
using Mahdar.Reading.Blocks;
using Mahdar.Reading.Sources;

namespace Mahdar.Reading;

/// <summary>Turns raw bytes into a report with blocks, or says why it can't.</summary>
public sealed class ReportReader
{
    private readonly BlockReader blocks = new();

    public ReportReading Read(RawReport raw) => raw.Kind switch
    {
        RawKind.Text => ReadText(raw),
        RawKind.Record => ReadRecord(raw),
        _ => raw.Failure!,
    };

    /// <summary>A text that is already in memory.</summary>
    public Report Read(string text, string? path = null) => WithBlocks(new Report { Id = IdOf(text), Path = path, Text = text });

    /// <summary>A report that was read before: only what its metadata told is kept of what was found then.</summary>
    public Report ReadAgain(Report report)
    {
        var foundTitle = report.Blocks.Any(block => block.Kind == BlockKind.Title && block.Span.Of(report.Text).SequenceEqual(report.Title));
        return WithBlocks(report with
        {
            Title = foundTitle ? null : report.Title,
            Published = report.Published is { Basis: PublishedBasis.Metadata } ? report.Published : null,
        });
    }

    private ReportReading ReadText(RawReport raw)
    {
        if (raw.Bytes.IsEmpty) return Empty(raw.Path);
        var text = TextDecoder.Decode(raw.Bytes.Span);
        if (text is null) return new UnreadableReport(raw.Path, "not text: binary, or in an unknown encoding", "ليس نصا: بيانات ثنائية أو ترميز غير معروف");
        return string.IsNullOrWhiteSpace(text) ? Empty(raw.Path) : new ReadReport(Read(text, raw.Path));
    }

    private ReportReading ReadRecord(RawReport raw)
    {
        var record = RecordReader.Read(raw.Bytes.Span);
        if (record is null) return new UnreadableReport(raw.Path, $"line {raw.Line} is no JSON object", $"السطر {raw.Line} ليس كائن JSON");
        var path = $"{raw.Path}#{record.Id ?? raw.Line.ToString(System.Globalization.CultureInfo.InvariantCulture)}";
        if (string.IsNullOrWhiteSpace(record.Text)) return new UnreadableReport(path, $"line {raw.Line} has no text", $"لا نص في السطر {raw.Line}");
        return new ReadReport(WithBlocks(ReportOf(record, record.Text, path)));
    }

    private static Report ReportOf(ReportRecord record, string text, string path) => new()
    {
        Id = IdOf(text),
        Path = path,
        Url = record.Url,
        Title = string.IsNullOrWhiteSpace(record.Title) ? null : record.Title,
        Publisher = record.Publisher,
        Author = record.Author,
        Published = PublishedReader.Read(record.Published),
        Text = text,
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
