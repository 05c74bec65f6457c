namespace Mahdar.Reading.Sources;

/// <summary>The endings of names by which files of a folder are taken for reports.</summary>
internal static class SourceNames
{
    private static readonly string[] Texts = [".txt", ".text"];
    private static readonly string[] Records = [".jsonl", ".ndjson", ".jl"];
    private static readonly string[] Pages = [".html", ".htm", ".xhtml", ".shtml", ".amp"];
    private static readonly string[] Others = [".csv", ".xml", ".rss", ".atom", ".rdf", ".warc", ".wet", ".wacz", ".zip", ".tar", ".tgz"];

    public static bool IsText(string name) => EndsWith(name, Texts);

    public static bool IsRecords(string name) => EndsWith(name, Records);

    public static bool IsPage(string name) => EndsWith(name, Pages);

    /// <summary>Whether a file of a folder is read; packed ones by the name that they unpack to.</summary>
    public static bool AreReports(string name)
    {
        if (IsOfSystem(name)) return false;
        var plain = WithoutPacking(name);
        return IsText(plain) || IsRecords(plain) || IsPage(plain) || EndsWith(plain, Others);
    }

    /// <summary>What macOS puts beside files into archives and onto disks of others.</summary>
    private static bool IsOfSystem(string name) => name.StartsWith("__MACOSX/", StringComparison.Ordinal) || Path.GetFileName(name.AsSpan()).StartsWith("._", StringComparison.Ordinal);

    /// <summary>The name without the ending of gzip.</summary>
    public static string WithoutPacking(string name) => EndsWith(name, ".gz") ? name[..^3] : EndsWith(name, ".tgz") ? name[..^3] + "tar" : name;

    public static bool EndsWith(string name, params ReadOnlySpan<string> endings)
    {
        foreach (var ending in endings)
            if (name.EndsWith(ending, StringComparison.OrdinalIgnoreCase)) return true;
        return false;
    }
}
