using System.Formats.Tar;
using System.Text;
using Mahdar.Reading;
using Mahdar.Reading.Sources;

namespace Mahdar.Tests.Reading;

/// <summary>What counts the memory of the whole process runs while no other test does.</summary>
[CollectionDefinition(nameof(Alone), DisableParallelization = true)]
public sealed class Alone;

/// <summary>Inputs that want more than they should have: memory, other files, no end.</summary>
[Collection(nameof(Alone))]
public sealed class HostileSourceTests : IDisposable
{
    private const string Text = "التقى وزير الخارجية نظيره السويسري في جنيف يوم الخميس وبحثا التعاون بين البلدين في مجالات عدة.";

    private readonly string folder = Directory.CreateTempSubdirectory("mahdar").FullName;

    public void Dispose() => Directory.Delete(folder, true);

    [Fact]
    public void A_page_of_200_MB_is_refused_without_being_held()
    {
        using (var page = File.Create(Path("a.html")))
        {
            page.Write(Encoding.UTF8.GetBytes($"<html><body><p>{Text}</p>"));
            page.SetLength(200 << 20);
        }
        File.WriteAllText(Path("b.txt"), Text);
        var before = GC.GetTotalAllocatedBytes();
        var readings = Read(folder);
        (GC.GetTotalAllocatedBytes() - before).ShouldBeLessThan(300L << 20);
        readings[0].ShouldBeOfType<UnreadableReport>().Reason.ShouldStartWith("longer than the 32 MiB");
        readings[1].ShouldBeOfType<ReadReport>();
    }

    [Fact]
    public void Links_in_a_tar_lead_nowhere()
    {
        var secret = Path("secret.txt");
        File.WriteAllText(secret, "سر " + Text);
        using (var file = File.Create(Path("links.tar")))
        using (var tar = new TarWriter(file))
        {
            tar.WriteEntry(new PaxTarEntry(TarEntryType.SymbolicLink, "a.txt") { LinkName = secret });
            tar.WriteEntry(new PaxTarEntry(TarEntryType.HardLink, "b.txt") { LinkName = secret });
            tar.WriteEntry(new PaxTarEntry(TarEntryType.RegularFile, "../../c.txt") { DataStream = new MemoryStream(Encoding.UTF8.GetBytes(Text)) });
        }
        var before = Directory.GetFiles(folder, "*", SearchOption.AllDirectories).Length;
        var read = Read(Path("links.tar")).ShouldHaveSingleItem().ShouldBeOfType<ReadReport>();
        (read.Report.Text, read.Report.Path).ShouldBe((Text, Path("links.tar") + "#../../c.txt"));
        Directory.GetFiles(folder, "*", SearchOption.AllDirectories).Length.ShouldBe(before);
    }

    [Fact]
    public void A_folder_that_links_to_itself_is_read_once()
    {
        if (OperatingSystem.IsWindows()) return;
        var inner = Directory.CreateDirectory(Path("in")).FullName;
        File.WriteAllText(System.IO.Path.Combine(inner, "a.txt"), Text);
        Directory.CreateSymbolicLink(System.IO.Path.Combine(inner, "again"), folder);
        Read(folder).ShouldHaveSingleItem().ShouldBeOfType<ReadReport>();
    }

    [Theory, InlineData("0.91"), InlineData("0.92"), InlineData("2.0")]
    public void Older_feeds_are_feeds(string version)
    {
        File.WriteAllText(Path("feed.xml"), $"<?xml version=\"1.0\"?><!DOCTYPE rss PUBLIC \"-//Netscape Communications//DTD RSS 0.91//EN\" \"http://x/rss-0.91.dtd\"><rss version=\"{version}\"><channel><title>م</title><language>ar</language><item><title>خبر</title><link>http://x/1</link><description>{Text}</description></item></channel></rss>");
        Read(Path("feed.xml")).ShouldHaveSingleItem().ShouldBeOfType<ReadReport>().Report.Text.ShouldContain(Text);
    }

    private string Path(string name) => System.IO.Path.Combine(folder, name);

    private static List<ReportReading> Read(string path)
    {
        var reader = new ReportReader();
        return [.. ReportFinder.Find([path]).SelectMany(reader.Read)];
    }
}
