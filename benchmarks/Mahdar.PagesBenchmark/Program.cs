using System.Globalization;
using AngleSharp.Html.Parser;
using Mahdar.Pages;
using Mahdar.Pages.Encodings;
using Mahdar.PagesBenchmark;

// Reads the pages of folders again and again on one thread, and beside it lets AngleSharp only parse them, in processor time, which others on the machine do not change.
// Then the same with the pages grown to the length that those of real sites have.
const int Rounds = 5, Characters = 4_000_000;
var pages = args.DefaultIfEmpty("tests/cases/pages").SelectMany(folder => Directory.EnumerateFiles(folder, "*.htm*", SearchOption.AllDirectories)).Select(file => PageDecoder.Decode(File.ReadAllBytes(file))).OfType<string>().ToList();
Compare(pages);
List<string> grown = [.. pages.Select(GrownPage.Of)];
Compare(grown);
WarcSpeed.Measure(grown);

void Compare(List<string> pages)
{
    var repeats = Math.Max(1, Characters / pages.Sum(page => page.Length));
    double bare = double.MaxValue, whole = double.MaxValue;
    for (var round = 0; round < Rounds; round++)
    {
        bare = Math.Min(bare, Seconds(pages, repeats, page => new HtmlParser().ParseDocument(page)));
        whole = Math.Min(whole, Seconds(pages, repeats, page => PageReader.Read(page)));
    }
    var count = pages.Count * repeats;
    Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{pages.Count} pages of {pages.Average(page => page.Length):F0} characters: {count / whole:F0} pages/s, AngleSharp's parse alone {count / bare:F0} pages/s, ratio {whole / bare:F2}"));
}

double Seconds(List<string> pages, int repeats, Action<string> work)
{
    GC.Collect();
    var begun = Environment.CpuUsage.TotalTime;
    for (var i = 0; i < repeats; i++) pages.ForEach(work);
    return (Environment.CpuUsage.TotalTime - begun).TotalSeconds;
}
