using Mahdar.Arabic;

namespace Mahdar.Tests.Arabic;

public class QuotationTests
{
    public static IEnumerable<object[]> Cases => CaseTable.Rows("arabic/quotations");

    [Theory, MemberData(nameof(Cases))]
    public void Quotation_marks_are_paired(string text, string inside)
    {
        var quotations = QuotationReader.Read(text, Tokenizer.Cut(text).Tokens);
        string.Join('¦', quotations.Select(quotation => (quotation.Balanced ? "" : "!") + quotation.Inside.Of(text).ToString())).ShouldBe(inside);
    }

    [Fact]
    public void A_nested_quotation_knows_its_depth()
    {
        const string text = "قال \"إن «آسيان» مهمة\"";
        QuotationReader.Read(text, Tokenizer.Cut(text).Tokens).Select(quotation => quotation.Depth).ShouldBe([0, 1]);
    }
}
