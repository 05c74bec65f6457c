namespace Mahdar.Tests.Extraction.People;

public class PeopleBySoundTests
{
    [Theory]
    [InlineData("رجب طيب أرودغان", "Recep Tayyip Erdoğan")]
    [InlineData("ستيفن منوشين", "Steven Mnuchin")]
    [InlineData("مارتن غريفث", "Martin Griffiths")]
    [InlineData("علي حسن", null)]
    [InlineData("مارتن", null)]
    public void A_full_name_that_sounds_like_one_of_the_tables_is_that_persons(string name, string? latin) =>
        (Mahdar.Extraction.Lexicon.Knowledge.Default.PeopleBySound.Find(Mahdar.Arabic.Letters.Fold(name).Split(' '))?.Latin).ShouldBe(latin);
}
