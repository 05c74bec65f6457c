namespace Mahdar.Model;

/// <summary>What a line or paragraph of a scraped report is.</summary>
public enum BlockKind { Title, Body, Dateline, Byline, Caption, Credit, Related, Ticker, Chrome }

/// <summary>A line of the report's text and what it is. <paramref name="Rule"/> names the reason.</summary>
public sealed record Block(Span Span, BlockKind Kind, string Rule)
{
    /// <summary>Where it stands in the HTML, in UTF-16 code units of the decoded page; null for a report that is no page.</summary>
    public Span? Source { get; init; }
}
