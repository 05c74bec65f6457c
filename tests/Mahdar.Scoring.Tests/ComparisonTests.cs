using Mahdar.Scoring;
using Mahdar.Scoring.Comparison;

namespace Mahdar.Tests.Scoring;

public class ComparisonTests
{
    public static IEnumerable<object[]> Names => CaseTable.Rows("names");

    [Theory, MemberData(nameof(Names))]
    public void Names_are_compared_as_readers_would(string one, string other, string same) => NameComparison.Same(one, other).ShouldBe(same == "yes");

    [Theory]
    [InlineData("الأُمَم المتّحدة!", "الامم المتحده")]
    [InlineData("٠٢ يوليو/ تموز", "02 يوليو تموز")]
    [InlineData("بيلوسي_نانسي", "بيلوسي نانسي")]
    [InlineData("ﻻوس", "لاوس")]
    [InlineData("---", "")]
    [InlineData(null, "")]
    public void Text_is_folded(string? text, string folded) => Folded.Text(text).ShouldBe(folded);

    [Fact]
    public void Bodies_are_the_same_by_three_words_in_five()
    {
        NameComparison.SameBody("رابطة دول جنوب شرق آسيا", "دول جنوب شرق آسيا (آسيان)").ShouldBeTrue();
        NameComparison.SameBody("الأمم المتحدة", "الولايات المتحدة").ShouldBeFalse();
    }

    [Fact]
    public void The_best_fits_are_paired_first()
    {
        var pairing = Pairing.Of(new[] { 1, 2 }, new[] { 2, 1, 3 }, (g, f) => g == f ? 2 : 1);
        pairing.Pairs.ShouldBe([(0, 1), (1, 0)]);
        pairing.Extra.ShouldBe([2]);
    }

    [Fact]
    public void Words_are_sought_whatever_stands_between_them()
    {
        var text = new CodePoints("قال: \"إن «آسيان» - مهمة\"").Runes;
        new WordPattern("إن آسيان مهمة").Find(text, 0).ShouldBe((6, 23));
        new WordPattern("مهمة جدا").Find(text, 0).ShouldBeNull();
    }

    [Theory]
    [InlineData("reports/001.txt", "001")]
    [InlineData("a/dev.jsonl#n18-x", "n18-x")]
    [InlineData(null, "")]
    public void A_report_is_paired_by_its_name(string? path, string name) => FoundReport.NameOf(path).ShouldBe(name);

    [Fact]
    public void Figures_are_rounded_half_to_even() => Figure.Of("x", 5, 27, 0).Recall.ShouldBe(0.1562);

    [Fact]
    public void Nothing_to_find_and_nothing_found_is_perfect() => Figure.Of("x", 0, 0, 0).F1.ShouldBe(1);
}
