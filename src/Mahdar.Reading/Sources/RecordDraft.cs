using System.Buffers;

namespace Mahdar.Reading.Sources;

/// <summary>A record while its fields come by: of each field the value of its best name so far.</summary>
internal sealed class RecordDraft
{
    private static readonly SearchValues<string> Signs = SearchValues.Create(["</p>", "</div>", "<br>", "<br/>", "<br />"], StringComparison.OrdinalIgnoreCase);

    private static readonly int Fields = Enum.GetValues<RecordField>().Length;

    private readonly string?[] values = new string?[Fields];
    private readonly int[] ranks = new int[Fields];

    /// <summary>Whether any meaning of the name is still wanted.</summary>
    public bool Wants((RecordField Field, int Rank)[] meanings)
    {
        foreach (var (field, rank) in meanings)
            if (values[(int)field] is null || rank < ranks[(int)field]) return true;
        return false;
    }

    public void Set((RecordField Field, int Rank)[] meanings, string value)
    {
        foreach (var (field, rank) in meanings)
            if ((values[(int)field] is null || rank < ranks[(int)field]) && Fits(field, value, meanings.Length)) (values[(int)field], ranks[(int)field]) = (value, rank);
    }

    public ReportRecord ToRecord()
    {
        var (text, html) = (this[RecordField.Text], this[RecordField.Html]);
        var isMarkup = text is not null && IsMarkup(text);
        return new ReportRecord(this[RecordField.Id], this[RecordField.Url], this[RecordField.Publisher], System.Net.WebUtility.HtmlDecode(this[RecordField.Title]), this[RecordField.Author], this[RecordField.Published], isMarkup ? null : text)
        {
            Html = isMarkup ? text : html,
            IsFragment = isMarkup,
            Section = this[RecordField.Section],
        };
    }

    /// <summary>Whether what calls itself text is HTML, as the interfaces of many sites give it.</summary>
    private static bool IsMarkup(string text) => text.AsSpan().ContainsAny(Signs);

    private string? this[RecordField field] => values[(int)field];

    /// <summary>A name of two meanings, such as "source", is an address where its value is one.</summary>
    private static bool Fits(RecordField field, string value, int meanings) =>
        meanings == 1 || (field == RecordField.Url) == (value.StartsWith("http://", StringComparison.OrdinalIgnoreCase) || value.StartsWith("https://", StringComparison.OrdinalIgnoreCase));
}
