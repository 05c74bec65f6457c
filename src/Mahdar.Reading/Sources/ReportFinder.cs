using System.IO.Compression;

namespace Mahdar.Reading.Sources;

/// <summary>Finds the reports behind paths: text files, folders (all below, in the order of their names), JSON Lines, and "-" for standard input.</summary>
public static class ReportFinder
{
    private static readonly string[] TextEndings = [".txt", ".text"];
    private static readonly string[] RecordEndings = [".jsonl", ".jsonl.gz", ".ndjson", ".ndjson.gz"];

    public static IEnumerable<RawReport> Find(IEnumerable<string> paths, Func<Stream> standardInput) =>
        paths.SelectMany(path => path == "-" ? FromInput(standardInput()) : Directory.Exists(path) ? FromFolder(path) : FromFile(path));

    public static IEnumerable<RawReport> Find(IEnumerable<string> paths) => Find(paths, Console.OpenStandardInput);

    private static IEnumerable<RawReport> FromFolder(string folder)
    {
        var files = Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Where(file => EndsWithAny(file, TextEndings) || EndsWithAny(file, RecordEndings))
            .Order(StringComparer.Ordinal).ToList();
        return files.Count > 0 ? files.SelectMany(FromFile)
            : [RawReport.Failed(folder, "the folder holds no reports (.txt, .jsonl, .jsonl.gz)", "لا تقارير في المجلد (txt أو jsonl أو jsonl.gz)")];
    }

    private static IEnumerable<RawReport> FromFile(string path)
    {
        var opened = Open(path);
        if (opened.Failure is { } failure) return [failure];
        return EndsWithAny(path, RecordEndings) ? FromRecords(path, opened.Stream!) : [FromText(path, opened.Stream!)];
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

    private static RawReport FromText(string path, Stream stream)
    {
        using (stream)
        {
            try
            {
                return new RawReport(path, RawKind.Text, ReadAll(stream));
            }
            catch (IOException e)
            {
                return RawReport.Failed(path, "cannot be read: " + e.Message, "تعذرت قراءته: " + e.Message);
            }
        }
    }

    private static IEnumerable<RawReport> FromRecords(string path, Stream stream)
    {
        using var file = stream;
        using var plain = path.EndsWith(".gz", StringComparison.OrdinalIgnoreCase) ? new GZipStream(file, CompressionMode.Decompress) : file;
        using var lines = RecordLines.Read(path, plain).GetEnumerator();
        while (true)
        {
            RawReport? failure = null;
            try
            {
                if (!lines.MoveNext()) yield break;
            }
            catch (Exception e) when (e is IOException or InvalidDataException)
            {
                failure = RawReport.Failed(path, "breaks off: " + e.Message, "ينقطع قبل تمامه: " + e.Message);
            }
            yield return failure ?? lines.Current;
            if (failure is not null) yield break;
        }
    }

    /// <summary>Standard input is one text, unless it opens like a record: then it is JSON Lines.</summary>
    private static IEnumerable<RawReport> FromInput(Stream input)
    {
        var buffered = new BufferedStream(input, 1 << 16);
        var first = buffered.ReadByte();
        if (first < 0) return [new RawReport("-", RawKind.Text, default)];
        var whole = new LeadByteStream((byte)first, buffered);
        return first == '{' ? RecordLines.Read("-", whole) : [FromText("-", whole)];
    }

    private static byte[] ReadAll(Stream stream)
    {
        using var all = new MemoryStream();
        stream.CopyTo(all);
        return all.ToArray();
    }

    private static bool EndsWithAny(string path, string[] endings) => endings.Any(ending => path.EndsWith(ending, StringComparison.OrdinalIgnoreCase));
}
