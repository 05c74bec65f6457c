using Mahdar.Arabic;

namespace Mahdar.Tests.Arabic;

public class PassagePropertyTests
{
    private static readonly Vocabulary Words = new(new[] { "وزير", "قال", "ان", "خارجيه", "لافروف" });

    public static IEnumerable<object[]> Long => StrangeTexts.Long().Select(strange => new object[] { strange.Name });

    [Fact]
    public void Tokens_of_any_text_are_in_order_inside_it()
    {
        foreach (var (name, text) in StrangeTexts.Small())
        {
            var at = 0;
            foreach (var token in new Passage(text, Words).Tokens)
            {
                token.Start.ShouldBeGreaterThanOrEqualTo(at, name);
                token.End.ShouldBeGreaterThan(token.Start, name);
                at = token.End;
            }
            at.ShouldBeLessThanOrEqualTo(text.Length, name);
        }
    }

    [Fact]
    public void Every_token_of_any_text_but_line_ends_is_in_one_sentence()
    {
        foreach (var (name, text) in StrangeTexts.Small())
        {
            var passage = new Passage(text, Words);
            var seen = new int[passage.Tokens.Length];
            foreach (var sentence in passage.Sentences)
                for (var i = sentence.First; i < sentence.End; i++) seen[i]++;
            for (var i = 0; i < seen.Length; i++)
                seen[i].ShouldBe(passage.Tokens[i].Kind == TokenKind.Break ? 0 : 1, $"{name}, token {i}");
        }
    }

    [Fact]
    public void Quotations_of_any_text_lie_inside_it_between_their_marks()
    {
        foreach (var (name, text) in StrangeTexts.Small())
        {
            var passage = new Passage(text, Words);
            foreach (var quotation in passage.Quotations)
            {
                quotation.Inside.Start.ShouldBeGreaterThanOrEqualTo(passage.Tokens[quotation.Open].End, name);
                quotation.Inside.End.ShouldBeInRange(quotation.Inside.Start, text.Length, name);
                quotation.Depth.ShouldBeGreaterThanOrEqualTo(0, name);
                if (quotation.Balanced) passage.Tokens[quotation.Close].Kind.ShouldBe(TokenKind.Quote, name);
            }
        }
    }

    [Theory, MemberData(nameof(Long))]
    public void Long_texts_take_time_linear_in_their_length(string name)
    {
        var make = StrangeTexts.Long().First(strange => strange.Name == name).Make;
        var slowdown = Linear.Slowdown(make, text => _ = new Passage(text, Words), 100_000);
        Linear.IsLinear(slowdown).ShouldBeTrue($"eight times the length took {slowdown:F0} times as long");
    }

    [Fact]
    public void Ten_million_letters_and_ten_thousand_nested_marks_are_read()
    {
        new Passage(new string('ا', 10_000_000), Words).Tokens.Length.ShouldBe(1);
        new Passage(new string('«', 10_000) + new string('»', 10_000), Words).Quotations.Count.ShouldBeGreaterThan(0);
    }
}
