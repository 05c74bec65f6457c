using Mahdar.Names.Training;

namespace Mahdar.Names.Tests;

public sealed class PhraseTests
{
    private const int Body = 2, Place = 3;

    private static readonly WordTable Words = PhraseBuilder.Build(new WordTable([]), [(["مجلس", "الامن"], Body), (["مجلس", "الامن", "القومي"], Body), (["خان", "يونس"], Place), (["تونس"], Place)]);

    [Fact]
    public void The_longest_phrase_is_marked_with_where_each_word_stands() => Marks("عقد مجلس الامن القومي في خان يونس").ShouldBe([0, 9, 10, 11, 0, 13, 15]);

    [Fact]
    public void The_beginning_of_a_phrase_alone_is_none() => Marks("مجلس النواب في تونس").ShouldBe([0, 0, 0, 0]);

    [Fact]
    public void A_phrase_may_end_a_sentence() => Marks("مجلس الامن").ShouldBe([9, 11]);

    private static int[] Marks(string sentence)
    {
        var features = new WordFeatures(Words);
        var profiles = sentence.Split(' ').Select(word => features.Profile(word)).ToArray();
        Words.Mark(profiles);
        return profiles.Select(profile => (int)profile.Phrase).ToArray();
    }
}
