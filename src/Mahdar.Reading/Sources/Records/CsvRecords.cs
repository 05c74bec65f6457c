using Mahdar.Pages.Encodings;

namespace Mahdar.Reading.Sources.Records;

/// <summary>A table whose header names the fields of records as crawlers name them; commas, semicolons or tabs between cells.</summary>
internal static class CsvRecords
{
    public static IEnumerable<RawReport> Read(string path, byte[] bytes)
    {
        var text = PageDecoder.Decode(bytes);
        if (text is null) return [RawReport.Failed(path, "not text: binary, or in an unknown encoding", "ليس نصا: بيانات ثنائية أو ترميز غير معروف")];
        var rows = CsvRows.Read(text).GetEnumerator();
        if (!rows.MoveNext()) return [RawReport.Failed(path, "empty", "فارغ")];
        var fields = rows.Current.Cells.Select(name => RecordFields.Of(name.Trim())).ToList();
        if (!fields.Exists(meanings => meanings.Any(meaning => meaning.Field is RecordField.Text or RecordField.Html)))
            return [RawReport.Failed(path, "its first row names no column of text (text, content, body, html …)", "لا يسمي سطره الأول عمودا للنص (text أو content أو body أو html …)")];
        return Records(path, fields, rows);
    }

    private static IEnumerable<RawReport> Records(string path, List<(RecordField Field, int Rank)[]> fields, IEnumerator<(int Line, List<string> Cells)> rows)
    {
        while (rows.MoveNext())
        {
            var (line, cells) = rows.Current;
            if (cells is [""]) continue;
            var draft = new RecordDraft();
            for (var i = 0; i < cells.Count && i < fields.Count; i++)
                if (!string.IsNullOrWhiteSpace(cells[i])) draft.Set(fields[i], cells[i]);
            var record = draft.ToRecord();
            yield return new RawReport($"{path}#{record.Id ?? line.ToString(System.Globalization.CultureInfo.InvariantCulture)}", RawKind.Item, default, line) { Record = record };
        }
    }
}
