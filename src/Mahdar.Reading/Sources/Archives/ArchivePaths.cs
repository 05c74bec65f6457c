namespace Mahdar.Reading.Sources.Archives;

/// <summary>How entries of archives are named to people, and what is said of whole archives.</summary>
internal static class ArchivePaths
{
    private const int LongestName = 400;

    /// <summary>ARCHIVE#ENTRY. The entry's name is only shown, never opened; what could send controls to a terminal is left out.</summary>
    public static string Inside(string archive, string entry)
    {
        var name = string.Concat(entry.Where(c => !char.IsControl(c) && c is not ('\u202a' or '\u202b' or '\u202d' or '\u202e')));
        return $"{archive}#{(name.Length > LongestName ? name[..LongestName] : name)}";
    }

    public static RawReport Empty(string path) => RawReport.Failed(path, "holds no file that could be a report (.txt, .html, .jsonl, .xml, .warc, .csv …)", "ليس فيه ملف يمكن أن يكون تقريرا (txt أو html أو jsonl أو xml أو warc أو csv …)");

    public static RawReport TooMany(string path, int limit) => RawReport.Failed(path, $"has more than {limit} entries: the rest is not read", $"فيه أكثر من {limit} من الملفات: لم يقرأ الباقي");
}
