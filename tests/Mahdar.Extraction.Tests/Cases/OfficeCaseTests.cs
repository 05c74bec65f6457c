namespace Mahdar.Extraction.Tests.Cases;

/// <summary>Tables of tests/cases/offices.</summary>
public sealed class OfficeCaseTests
{
    private const string Folder = "offices";

    public static TheoryData<Case> Cases => Case.OfFolder(Folder);

    [Theory, MemberData(nameof(Cases))]
    public void All_that_is_told_is_found_and_nothing_else(Case told) => Told.Offices(told.Text).ShouldBe(told.Expected, ignoreOrder: true);

    [Fact]
    public void Known_gaps_are_still_gaps() =>
        Case.GapsOf(Folder).Where(told => Told.Offices(told.Text).Order().SequenceEqual(told.Expected.Order())).ShouldBeEmpty("mended: move these cases to another table of the folder");
}
