namespace Mahdar.Extraction.Tests.Cases;

/// <summary>Tables of tests/cases/occasions.</summary>
public sealed class OccasionCaseTests
{
    public static TheoryData<Case> Cases => Case.OfFolder("occasions");

    [Theory, MemberData(nameof(Cases))]
    public void Where_it_was_said_is_told(Case told) => Told.Occasions(told.Text).ShouldBe(told.Expected, ignoreOrder: true);
}
