namespace Mahdar.Extraction.Tests.Cases;

/// <summary>Tables of tests/cases/organizations.</summary>
public sealed class OrganizationCaseTests
{
    public static TheoryData<Case> Cases => Case.OfFolder("organizations");

    [Theory, MemberData(nameof(Cases))]
    public void All_that_is_told_is_found_and_nothing_else(Case told) => Told.Organizations(told.Text).ShouldBe(told.Expected, ignoreOrder: true);
}
