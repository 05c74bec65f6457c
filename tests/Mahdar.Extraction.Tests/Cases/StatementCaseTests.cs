namespace Mahdar.Extraction.Tests.Cases;

/// <summary>Tables of tests/cases/statements.</summary>
public sealed class StatementCaseTests
{
    private const string Folder = "statements";

    public static TheoryData<Case> Cases => Case.OfFolder(Folder);

    [Theory, MemberData(nameof(Cases))]
    public void All_that_is_told_is_found_and_nothing_else(Case told) => Told.Statements(told.Text).ShouldBe(told.Expected, ignoreOrder: true);

    [Fact]
    public void Known_gaps_are_still_gaps() =>
        Case.GapsOf(Folder).Where(told => Told.Statements(told.Text).Order().SequenceEqual(told.Expected.Order())).ShouldBeEmpty("mended: move these cases to another table of the folder");
}
