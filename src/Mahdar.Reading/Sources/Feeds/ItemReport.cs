namespace Mahdar.Reading.Sources.Feeds;

/// <summary>An item of a feed as a raw report.</summary>
internal static class ItemReport
{
    /// <param name="full">The whole text as HTML or plain; null where the feed has none.</param>
    /// <param name="summary">The summary, likewise.</param>
    public static RawReport Of(string path, ReportRecord record, string? full, string? summary)
    {
        var text = full ?? summary;
        if (text is null)
        {
            return record.Url is null ? RawReport.Failed(path, "an item without text", "عنصر بلا نص")
                : RawReport.Failed(path, $"only a link; mahdar read {record.Url} reads it", $"رابط فحسب؛ يقرؤه الأمر mahdar read {record.Url}") with { Url = record.Url };
        }
        var isMarkup = text.Contains('<', StringComparison.Ordinal) || text.Contains('&', StringComparison.Ordinal);
        return new RawReport(path, RawKind.Item, default)
        {
            Url = record.Url,
            Record = record with { Text = isMarkup ? null : text, Html = isMarkup ? text : null, IsFragment = isMarkup, IsSummary = full is null },
        };
    }
}
