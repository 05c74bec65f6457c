using Mahdar.Arabic;

namespace Mahdar.Tests.Arabic;

public class SentenceTests
{
    public static IEnumerable<object[]> Cases => CaseTable.Rows("arabic/sentences");

    [Theory, MemberData(nameof(Cases))]
    public void A_text_is_cut_into_sentences(string text, string sentences)
    {
        var passage = new Passage(text, new Vocabulary([]));
        string.Join('¦', passage.Sentences.Select(s => text[passage.Tokens[s.First].Start..passage.Tokens[s.End - 1].End])).ShouldBe(sentences);
    }
}
