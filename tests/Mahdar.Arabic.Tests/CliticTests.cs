using Mahdar.Arabic;

namespace Mahdar.Tests.Arabic;

public class CliticTests
{
    public static IEnumerable<object[]> Cases => CaseTable.Rows("arabic/clitics");

    [Theory, MemberData(nameof(Cases))]
    public void A_word_is_read_with_its_proclitics(string known, string word, string readings)
    {
        var vocabulary = new Vocabulary(known.Split(' ').Select(Letters.Fold));
        var found = new WordReading[12];
        var count = vocabulary.Read(Letters.Fold(word), found);
        Letters.Fold(string.Join(' ', found.Take(count).Select(reading => Tell(reading, vocabulary)))).ShouldBe(Letters.Fold(readings));
    }

    private static string Tell(WordReading reading, Vocabulary vocabulary) =>
        (reading.Proclitics == Proclitics.None ? "" : reading.Proclitics + "+") + vocabulary.Forms[reading.Word];
}
