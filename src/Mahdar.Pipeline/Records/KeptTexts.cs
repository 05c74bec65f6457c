using Mahdar.Model;
using Mahdar.Resolution;
using Mahdar.Storage.Sqlite;

namespace Mahdar.Pipeline.Records;

/// <summary>The words of kept reports. The texts asked for last are at hand: what is said in one report is asked for together.</summary>
public sealed class KeptTexts(RecordStore store) : IReportTexts
{
    private const int Most = 512;

    private readonly Dictionary<string, string> texts = new(StringComparer.Ordinal);
    private readonly Queue<string> order = [];

    public string Of(string report, Span span) => span.Of(TextOf(report)).ToString();

    private string TextOf(string report)
    {
        if (texts.TryGetValue(report, out var text)) return text;
        if (order.Count == Most) texts.Remove(order.Dequeue());
        order.Enqueue(report);
        return texts[report] = store.Questions.TextOf(report) ?? "";
    }
}
