using Mahdar.Model;

namespace Mahdar.Pages;

/// <summary>One article of a page: the report with the blocks that the page's structure shows, where its text comes from, and what the page says that cannot be.</summary>
public sealed record PageReport(Report Report, SourceMap Source, IReadOnlyList<Problem> Problems);
