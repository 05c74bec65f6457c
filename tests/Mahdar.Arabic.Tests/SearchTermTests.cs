using System.Text;
using Mahdar.Arabic;

namespace Mahdar.Tests.Arabic;

public class SearchTermTests
{
    public static IEnumerable<object[]> Cases => CaseTable.Rows("search/terms");

    [Theory, MemberData(nameof(Cases))]
    public void A_word_finds_another_under_its_clitics_and_spelling(string searched, string text, string found) =>
        TermsOf(searched).Overlaps(TermsOf(text)).ShouldBe(found == "yes");

    [Fact]
    public void What_is_appended_are_the_terms_of_each_word_in_its_order()
    {
        var terms = new StringBuilder();
        SearchTerms.Append("التقى، الوزيران: 27/10 \"غدا\"\nNATO", terms);
        terms.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries).ShouldBe(["تقي", "وزير", "27", "10", "غدا", "nato"]);
    }

    [Fact]
    public void Words_stand_where_they_are_found()
    {
        const string text = "قال الوز\u064fير (لافروف).";
        var words = new List<string>();
        SearchTerms.EachWord(text, (start, end, word) => words.Add($"{text[start..end]}={word}"));
        words.ShouldBe(["قال=قال", "الوز\u064fير=الوزير", "لافروف=لافروف"]);
    }

    [Fact]
    public void Any_text_at_all_has_terms_of_letters_and_digits_alone()
    {
        foreach (var (name, text) in StrangeTexts.Small())
        {
            var terms = new StringBuilder();
            SearchTerms.Append(text, terms);
            terms.ToString().All(c => c == ' ' || char.IsLetterOrDigit(c) || Letters.IsArabic(c)).ShouldBeTrue(name);
        }
    }

    private static HashSet<string> TermsOf(string text)
    {
        var terms = new HashSet<string>();
        SearchTerms.EachWord(text, (_, _, word) => terms.UnionWith(SearchTerms.Of(word)));
        return terms;
    }
}
