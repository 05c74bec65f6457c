using Mahdar.Resolution.Latin;

namespace Mahdar.Resolution.Tests;

public class RomanizerTests
{
    [Theory]
    [InlineData("محمد صلاح", "Mohamed Salah")]
    [InlineData("سامويل تشيكوف", "Samuil Chikuf")]
    [InlineData("ملحم بريكوف", "Malhm Brikuf")]
    public void Writes_known_words_as_the_press_does_and_spells_out_the_others(string name, string latin) => Romanizer.Of(name).ShouldBe(latin);
}
