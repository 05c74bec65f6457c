namespace Mahdar.Reading.Sources;

/// <summary>A record while its fields come by: of each field the value of its best name so far.</summary>
internal sealed class RecordDraft
{
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
        return new ReportRecord(this[RecordField.Id], this[RecordField.Url], this[RecordField.Publisher], this[RecordField.Title], this[RecordField.Author], this[RecordField.Published], text)
        {
            Html = html,
            Section = this[RecordField.Section],
        };
    }

    private string? this[RecordField field] => values[(int)field];

    /// <summary>A name of two meanings, such as "source", is an address where its value is one.</summary>
    private static bool Fits(RecordField field, string value, int meanings) =>
        meanings == 1 || (field == RecordField.Url) == (value.StartsWith("http://", StringComparison.OrdinalIgnoreCase) || value.StartsWith("https://", StringComparison.OrdinalIgnoreCase));
}
