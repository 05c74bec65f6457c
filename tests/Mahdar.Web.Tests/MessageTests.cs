using System.Text.RegularExpressions;
using Mahdar.Web.Words;

namespace Mahdar.Tests.Web;

/// <summary>What the pages say: every text in both languages, and every text that a page asks for.</summary>
public partial class MessageTests
{
    [Fact]
    public void Every_row_has_both_languages()
    {
        foreach (var cells in Texts.Rows("pages"))
        {
            cells.Length.ShouldBe(3, cells[0]);
            cells[1].ShouldNotBeEmpty(cells[0]);
            cells[2].ShouldNotBeEmpty(cells[0]);
            Places(cells[1]).ShouldBe(Places(cells[2]), cells[0]);
        }
    }

    [Fact]
    public void No_key_stands_twice() => Texts.Rows("pages").GroupBy(cells => cells[0]).Where(rows => rows.Count() > 1).Select(rows => rows.Key).ShouldBeEmpty();

    [Fact]
    public void Every_text_that_a_page_asks_for_is_there()
    {
        var sources = Directory.EnumerateFiles(Path.Combine(Repository.Root, "src", "Mahdar.Web"), "*", SearchOption.AllDirectories)
            .Where(file => !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal) && (file.EndsWith(".razor", StringComparison.Ordinal) || file.EndsWith(".cs", StringComparison.Ordinal)));
        var keys = sources.SelectMany(file => Key().Matches(File.ReadAllText(file)).Select(found => found.Groups["key"].Value)).Distinct().ToList();
        keys.Count.ShouldBeGreaterThan(80);
        keys.Where(key => !Texts.English.Has(key)).ShouldBeEmpty();
    }

    private static IEnumerable<string> Places(string text) => Place().Matches(text).Select(found => found.Value).Distinct().Order();

    [GeneratedRegex(@"(\bT|[Tt]exts)(\[|\.Of\()""(?<key>[^""$]+)""[\],)]")]
    private static partial Regex Key();

    [GeneratedRegex(@"\{\d\}")]
    private static partial Regex Place();
}
