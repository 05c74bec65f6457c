using Mahdar.Extraction.Tables;

namespace Mahdar.Extraction.Tests.Cases;

/// <summary>Tables of tests/cases/stances, and the codes of the tables that they try.</summary>
public sealed class StanceCaseTests
{
    /// <summary>The event types of PLOVER, as its data set POLECAT names them.</summary>
    private static readonly string[] Codes = ["AGREE", "CONSULT", "SUPPORT", "CONCEDE", "COOPERATE", "AID", "RETREAT", "REQUEST", "ACCUSE", "REJECT", "THREATEN", "PROTEST", "SANCTION", "MOBILIZE", "COERCE", "ASSAULT"];

    public static TheoryData<Case> Cases => Case.OfFolder("stances");

    [Theory, MemberData(nameof(Cases))]
    public void What_is_done_by_saying_it_is_told(Case told) => Told.Stances(told.Text).ShouldBe(told.Expected, ignoreOrder: true);

    [Theory, InlineData("statements/cues"), InlineData("statements/stances")]
    public void Every_stance_of_a_table_is_a_code(string table) =>
        Table.Load(table).Rows.Select(row => row["stance"].TrimEnd('?')).Where(stance => stance is not ("" or "noun")).ShouldBeSubsetOf(Codes);
}
