using Mahdar.Arabic;

namespace Mahdar.Tests.Arabic;

public class TokenTests
{
    public static IEnumerable<object[]> Cases => CaseTable.Rows("arabic/tokens");

    [Theory, MemberData(nameof(Cases))]
    public void A_text_is_cut_and_folded(string text, string tokens, string folded)
    {
        var (cut, buffer) = Tokenizer.Cut(text);
        string.Join('¦', cut.Select(token => token.Kind == TokenKind.Break ? "⏎" : text[token.Start..token.End])).ShouldBe(tokens);
        string.Join('¦', cut.Where(token => token.FoldedLength > 0).Select(token => new string(buffer, token.FoldedStart, token.FoldedLength))).ShouldBe(folded);
    }

    [Fact]
    public void Digits_of_all_sets_have_their_value()
    {
        Tokenizer.Cut("57 ٥٧ ۵۷").Tokens.Select(token => token.Number).ShouldBe([57, 57, 57]);
    }

    [Fact]
    public void Folding_a_string_and_a_token_agree()
    {
        foreach (var word in new[] { "أُعلِنَ", "الـ", "ﻻوس", "مؤتمر", "رئيسة", "كوريا" })
        {
            var (tokens, folded) = Tokenizer.Cut(word);
            new string(folded, tokens[0].FoldedStart, tokens[0].FoldedLength).ShouldBe(Letters.Fold(word));
        }
    }
}
