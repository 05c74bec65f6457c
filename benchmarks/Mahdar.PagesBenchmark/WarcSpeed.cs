using System.Globalization;
using System.IO.Compression;
using System.Text;
using Mahdar.Reading;
using Mahdar.Reading.Sources;

namespace Mahdar.PagesBenchmark;

/// <summary>A crawl of so many pages, packed record by record and not packed: how fast its pages are found, and read, on one thread, beside unpacking alone.</summary>
internal static class WarcSpeed
{
    private const int Records = 3000;

    public static void Measure(IReadOnlyList<string> pages)
    {
        var folder = Directory.CreateTempSubdirectory("mahdar").FullName;
        try
        {
            var (plain, packed) = (Path.Combine(folder, "crawl.warc"), Path.Combine(folder, "crawl.warc.gz"));
            Write(plain, packed, pages);
            var megabytes = new FileInfo(plain).Length / 1e6;
            var unpacking = Seconds(() => Unpack(packed));
            Tell("warc.gz, unpacked alone", megabytes, unpacking, unpacking);
            Tell("warc, its pages found", megabytes, Seconds(() => Find(plain)), unpacking);
            Tell("warc.gz, its pages found", megabytes, Seconds(() => Find(packed)), unpacking);
            Tell("warc.gz, its pages read", megabytes, Seconds(() => Read(packed)), unpacking);
        }
        finally
        {
            Directory.Delete(folder, true);
        }
    }

    private static void Write(string plain, string packed, IReadOnlyList<string> pages)
    {
        using var all = File.Create(plain);
        using var members = File.Create(packed);
        for (var i = 0; i < Records; i++)
        {
            var answer = Encoding.UTF8.GetBytes("HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n" + pages[i % pages.Count]);
            byte[] record = [.. Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture,
                $"WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:uuid:{i:x32}>\r\nWARC-Target-URI: http://example.org/{i}\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: {answer.Length}\r\n\r\n")), .. answer, .. "\r\n\r\n"u8];
            all.Write(record);
            using var gzip = new GZipStream(members, CompressionLevel.Optimal, true);
            gzip.Write(record);
        }
    }

    private static void Unpack(string packed)
    {
        using var gzip = new GZipStream(File.OpenRead(packed), CompressionMode.Decompress);
        gzip.CopyTo(Stream.Null, 1 << 16);
    }

    private static void Find(string path)
    {
        if (ReportFinder.Find([path]).Count() != Records) throw new InvalidOperationException($"not all pages of {path} were found");
    }

    private static void Read(string path)
    {
        var reader = new ReportReader();
        if (ReportFinder.Find([path]).SelectMany(reader.Read).OfType<ReadReport>().Count() < Records) throw new InvalidOperationException($"not all pages of {path} could be read");
    }

    private static double Seconds(Action work)
    {
        var best = double.MaxValue;
        for (var round = 0; round < 3; round++)
        {
            GC.Collect();
            var begun = Environment.CpuUsage.TotalTime;
            work();
            best = Math.Min(best, (Environment.CpuUsage.TotalTime - begun).TotalSeconds);
        }
        return best;
    }

    private static void Tell(string what, double megabytes, double seconds, double unpacking) =>
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{what,-26} {megabytes / seconds,7:F0} MB/s unpacked, {Records / seconds,7:F0} pages/s, {seconds / unpacking,6:F2} times unpacking"));
}
