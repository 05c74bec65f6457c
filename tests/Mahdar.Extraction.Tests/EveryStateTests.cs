using Mahdar.Extraction.Tables;
using Mahdar.Extraction.Tests.Cases;

namespace Mahdar.Extraction.Tests;

/// <summary>Each state of data/states/states.tsv by each of its nationality words, in one title: no state is read worse than another.</summary>
public sealed class EveryStateTests
{
    public static TheoryData<string> Codes => [.. Table.Load("states/states").Rows.Where(row => row.List("adjectives").Length > 0).Select(row => row["code"])];

    [Theory, MemberData(nameof(Codes))]
    public void Its_president_and_its_minister_are_read(string code)
    {
        var state = Table.Load("states/states").Rows.Single(row => row["code"] == code);
        foreach (var nationality in state.List("adjectives").Select(WithArticle))
        {
            Told.Offices($"وصل الرئيس {nationality} سامي الكندري إلى المطار.").ShouldBe([$"سامي الكندري | head-of-state | {code} | current"]);
            Told.Offices($"وصل رئيس الوزراء {nationality} سامي الكندري إلى المطار.").ShouldBe([$"سامي الكندري | head-of-government | {code} | current"]);
        }
    }

    private static string WithArticle(string adjective) => string.Join(' ', adjective.Split(' ').Select(word => word.StartsWith("ال", StringComparison.Ordinal) ? word : "ال" + word));
}
