using System.IO.Enumeration;
using Mahdar.Reading.Fetching;

namespace Mahdar.Reading.Sources;

/// <summary>Finds the reports behind paths: files of any kind that the program reads, folders (all below, in the order of their names), addresses of the web, and "-" for standard input.</summary>
public static class ReportFinder
{
    public static IEnumerable<RawReport> Find(IEnumerable<string> paths, Func<Stream> standardInput, ReadingLimits? limits = null, FetchOptions? fetching = null)
    {
        var sources = new SourceReader(limits ?? ReadingLimits.Default);
        var options = fetching ?? FetchOptions.Default;
        // Made only where there is an address: what lies on disk needs no network.
        using var web = new WebReader(options, sources);
        foreach (var path in paths)
            foreach (var report in WebReader.IsAddress(path) ? web.Read(path) : path == "-" ? FromInput(sources, standardInput()) : Directory.Exists(path) ? FromFolder(sources, path) : FromFile(sources, path))
                yield return report;
    }

    public static IEnumerable<RawReport> Find(IEnumerable<string> paths) => Find(paths, Console.OpenStandardInput);

    /// <summary>The reports in a file that is at hand already, whatever it is.</summary>
    public static IEnumerable<RawReport> In(string name, Stream content, ReadingLimits limits) => new SourceReader(limits).Read(name, content);

    private static IEnumerable<RawReport> FromFolder(SourceReader sources, string folder)
    {
        var files = Files(folder).Where(SourceNames.AreReports).Order(StringComparer.Ordinal).ToList();
        return files.Count > 0 ? files.SelectMany(file => FromFile(sources, file))
            : [RawReport.Failed(folder, "the folder holds no reports (.txt, .html, .jsonl, .xml, .warc, .zip …)", "لا تقارير في المجلد (txt أو html أو jsonl أو xml أو warc أو zip …)")];
    }

    /// <summary>All below a folder, but for what is behind links to folders: they may lead around in a circle.</summary>
    private static FileSystemEnumerable<string> Files(string folder) => new(folder, (ref entry) => entry.ToSpecifiedFullPath(), new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = default, IgnoreInaccessible = true })
    {
        ShouldIncludePredicate = (ref entry) => !entry.IsDirectory,
        ShouldRecursePredicate = (ref entry) => (entry.Attributes & FileAttributes.ReparsePoint) == 0,
    };

    private static IEnumerable<RawReport> FromFile(SourceReader sources, string path)
    {
        var opened = Open(path);
        return opened.Failure is { } failure ? [failure] : All(sources, path, opened.Stream!);
    }

    private static IEnumerable<RawReport> All(SourceReader sources, string path, Stream stream)
    {
        using (stream)
            foreach (var report in sources.Read(path, stream)) yield return report;
    }

    private static (Stream? Stream, RawReport? Failure) Open(string path)
    {
        try
        {
            return (new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, 1 << 16, FileOptions.SequentialScan), null);
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            return (null, RawReport.Failed(path, "no such file or folder", "لا ملف ولا مجلد بهذا الاسم"));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            return (null, RawReport.Failed(path, "cannot be opened: " + e.Message, "تعذر فتحه: " + e.Message));
        }
    }

    /// <summary>Standard input is one text or page, records where it opens like one, or an archive.</summary>
    private static IEnumerable<RawReport> FromInput(SourceReader sources, Stream input) => All(sources, "-", input);
}
