using System.Globalization;
using Mahdar.Model;
using Mahdar.Pages;
using Mahdar.Reading.Sources;

namespace Mahdar.Reading;

/// <summary>What became of one input, or of one article of it: a <see cref="ReadReport"/> or an <see cref="UnreadableReport"/>.</summary>
public abstract record ReportReading(string Path);

/// <summary>A report with its blocks.</summary>
public sealed record ReadReport(Report Report) : ReportReading(Report.Path ?? "")
{
    /// <summary>What the page around the report says that cannot be; facts of the text come later.</summary>
    public IReadOnlyList<Problem> Problems { get; init; } = [];

    /// <summary>Where each stretch of the text stands in the HTML; null for a report that is no page.</summary>
    public SourceMap? Source { get; init; }
}

/// <summary>An input that holds no report, and why, in both languages.</summary>
public sealed record UnreadableReport(string Path, string Reason, string ReasonArabic) : ReportReading(Path)
{
    /// <summary>A fault of the program over one report, which must not cost the others: it is named like any report that can't be read.</summary>
    /// <param name="raw">Named by its line too, where it is one of many records of a file.</param>
    public static UnreadableReport OfFault(RawReport raw, Exception fault) => new(raw is { Kind: RawKind.Record, Line: > 0 } ? string.Create(CultureInfo.InvariantCulture, $"{raw.Path}:{raw.Line}") : raw.Path,
        $"a fault of the program, please report it: {fault.GetType().Name}: {fault.Message}", $"خلل في البرنامج، نرجو الإبلاغ عنه: {fault.Message}");
}
