namespace Mahdar.Extraction.Tests.Cases;

/// <summary>Tables of tests/cases/problems.</summary>
public sealed class ProblemCaseTests
{
    private const string Folder = "problems";

    public static TheoryData<Case> Cases => Case.OfFolder(Folder);

    [Theory, MemberData(nameof(Cases))]
    public void All_that_is_told_is_found_and_nothing_else(Case told) => Told.Problems(told.Text).ShouldBe(told.Expected, ignoreOrder: true);

    [Fact]
    public void Known_gaps_are_still_gaps() =>
        Case.GapsOf(Folder).Where(told => Told.Problems(told.Text).Order().SequenceEqual(told.Expected.Order())).ShouldBeEmpty("mended: move these cases to another table of the folder");
}
