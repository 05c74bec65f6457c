using System.Text;
using Mahdar.Pages;

namespace Mahdar.Tests.Pages;

/// <summary>Pages made to cost time and memory.</summary>
public class HostilePageTests
{
    private const string Text = "التقى وزير الخارجية نظيره السويسري في جنيف يوم الخميس وبحثا التعاون بين البلدين في مجالات عدة.";

    /// <summary>Of processor time, that of tests beside this one included: one page takes a second at most.</summary>
    private const double MostSeconds = 8;

    public static TheoryData<string> Names => [.. Pages.Keys];

    private static readonly Dictionary<string, Func<string>> Pages = new()
    {
        ["nested 100,000 deep"] = () => Repeat("<div>", 100_000) + $"<p>{Text}</p>",
        ["nested lists"] = () => Repeat("<ul><li>", 50_000) + Text,
        ["tables in tables"] = () => Repeat("<table><tr><td>", 30_000) + Text,
        ["bold never closed, each in its own way"] = () => string.Concat(Enumerable.Range(0, 3_000).Select(i => $"<font class=c{i}>")) + Repeat($"<p>{Text}", 3_000),
        ["links never closed"] = () => string.Concat(Enumerable.Range(0, 20_000).Select(i => $"<a href={i}>{i}<div>")),
        ["one long line"] = () => "<p>" + Repeat("كلمة ", 1_000_000),
        ["a million short lines"] = () => Repeat("<p>كلمة", 300_000),
        ["attributes"] = () => "<p " + string.Concat(Enumerable.Range(0, 50_000).Select(i => $"a{i}=1 ")) + $">{Text}</p>",
        ["class names"] = () => $"<p class='{Repeat("share-related-comment ", 50_000)}'>{Text}</p>",
        ["a comment that never ends"] = () => $"<p>{Text}</p><!--" + Repeat("x", 2_000_000),
        ["a script that never ends"] = () => $"<p>{Text}</p><script>" + Repeat("x", 2_000_000),
        ["references"] = () => "<p>" + Repeat("&#1575;&amp;", 200_000),
        ["deep JSON-LD"] = () => "<script type='application/ld+json'>" + Repeat("[", 100_000) + $"</script><p>{Text}</p>",
        ["long JSON-LD"] = () => "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"articleBody\":\"" + Repeat(Text, 20_000) + $"\"}}</script>" + Repeat($"<p>{Text}</p>", 2_000),
        ["labels"] = () => Repeat("<p>التعليقات</p>", 50_000),
        ["headings"] = () => $"<title>{Text}</title>" + Repeat($"<h2>{Text[..40]}</h2>", 50_000),
    };

    [Theory, MemberData(nameof(Names))]
    public void A_hostile_page_is_read_or_cut_in_little_time(string name)
    {
        var html = Pages[name]();
        var begun = ProcessorTime;
        var before = GC.GetAllocatedBytesForCurrentThread();
        foreach (var report in PageReader.Read(html)) report.Report.Text.ShouldNotBeEmpty();
        (ProcessorTime - begun).TotalSeconds.ShouldBeLessThan(MostSeconds, name);
        (GC.GetAllocatedBytesForCurrentThread() - before).ShouldBeLessThan(2L << 30, name);
    }

    private static TimeSpan ProcessorTime => Environment.CpuUsage.TotalTime;

    private static string Repeat(string piece, int count) => new StringBuilder(piece.Length * count).Insert(0, piece, count).ToString();
}
