using System.Globalization;
using Mahdar.Model;
using Mahdar.Pages;

namespace Mahdar.Tests.Pages;

public class GoldenPageTests
{
    /// <summary>Below these the readers of pages have become worse.</summary>
    private const double LeastTextF1 = 0.99, LeastTextF1OfAPage = 0.9, LeastDays = 0.97;

    public static TheoryData<string> Names => [.. GoldenPage.Names];

    [Theory, MemberData(nameof(Names))]
    public void A_page_yields_its_articles(string name)
    {
        var page = GoldenPage.Read(name);
        var found = page.Articles();
        found.Count.ShouldBe(page.Expected.Count, name);
        for (var i = 0; i < found.Count; i++) Compare(found[i], page.Expected[i], name);
    }

    [Fact]
    public void The_text_and_the_day_of_all_pages_are_right_as_often_as_they_were()
    {
        int common = 0, found = 0, expected = 0, days = 0, dated = 0;
        foreach (var page in GoldenPage.Names.Select(GoldenPage.Read))
        {
            var articles = page.Articles();
            for (var i = 0; i < page.Expected.Count; i++)
            {
                var overlap = TokenOverlap.Of(i < articles.Count ? Lines(articles[i], BlockKind.Body) : [], page.Expected[i].Body);
                (common, found, expected) = (common + overlap.Common, found + overlap.Found, expected + overlap.Expected);
                dated++;
                if (i < articles.Count && Day(articles[i]) == page.Expected[i].Published) days++;
            }
        }
        new TokenOverlap(common, found, expected).F1.ShouldBeGreaterThanOrEqualTo(LeastTextF1);
        ((double)days / dated).ShouldBeGreaterThanOrEqualTo(LeastDays);
    }

    [Theory, MemberData(nameof(Names))]
    public void Each_line_can_be_traced_back_to_the_page(string name)
    {
        var page = GoldenPage.Read(name);
        foreach (var article in page.Articles())
            foreach (var block in article.Report.Blocks.Where(block => !block.Rule.Contains("of-metadata", StringComparison.Ordinal)))
            {
                var source = block.Source.ShouldNotBeNull();
                Letters(System.Net.WebUtility.HtmlDecode(WithoutTags(source.Of(page.Html).ToString()))).ShouldBe(Letters(block.Span.Of(article.Report.Text).ToString()), name);
            }
    }

    private static void Compare(PageReport found, ExpectedArticle expected, string name)
    {
        var overlap = TokenOverlap.Of(Lines(found, BlockKind.Body), expected.Body);
        overlap.F1.ShouldBeGreaterThanOrEqualTo(LeastTextF1OfAPage, $"{name}: {found.Report.Text}");
        if (expected.Title is not null) found.Report.Title.ShouldBe(expected.Title, name);
        Day(found).ShouldBe(expected.Published, name);
        if (expected.Publisher is not null) found.Report.Publisher.ShouldBe(expected.Publisher, name);
        if (expected.TellsAuthor) found.Report.Author.ShouldBe(expected.Author, name);
        if (expected.Url is not null) found.Report.Url.ShouldBe(expected.Url, name);
        if (expected.Section is not null) found.Report.Section.ShouldBe(expected.Section, name);
        found.Report.Language.ShouldBe(expected.Language ?? "ar", name);
        if (expected.Captions is not null) Lines(found, BlockKind.Caption).ShouldBe(expected.Captions, name);
        if (expected.Problem is not null) found.Problems.Select(problem => problem.Kind).ShouldBe([ProblemKind.InconsistentDate], name);
        else found.Problems.ShouldBeEmpty(name);
    }

    private static IEnumerable<string> Lines(PageReport article, BlockKind kind) => article.Report.Blocks.Where(block => block.Kind == kind).Select(block => block.Span.Of(article.Report.Text).ToString());

    private static string? Day(PageReport article) => article.Report.Published?.From.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Letters(string text) => string.Concat(text.Where(char.IsLetterOrDigit));

    private static string WithoutTags(string html) => System.Text.RegularExpressions.Regex.Replace(html, "<[^>]*>", "");
}
