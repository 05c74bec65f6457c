namespace Mahdar.Reading.Sources;

/// <summary>The fields of a record that the program knows. <paramref name="Published"/>: as the publisher wrote it.</summary>
public sealed record ReportRecord(string? Id, string? Url, string? Publisher, string? Title, string? Author, string? Published, string? Text)
{
    /// <summary>The page, or a part of it, that the text is to be read from where there is none.</summary>
    public string? Html { get; init; }

    public string? Section { get; init; }

    /// <summary>The HTML holds nothing but the article, as the items of feeds do.</summary>
    public bool IsFragment { get; init; }

    /// <summary>The text is a summary: the whole stands at the address.</summary>
    public bool IsSummary { get; init; }
}
