namespace Mahdar.Tests.Reading;

public class TableTests
{
    public static IEnumerable<object[]> Tables => Directory.EnumerateFiles(Path.Combine(Repository.Root, "data", "blocks"), "*.tsv").Order().Select(path => new object[] { Path.GetFileName(path) });

    [Theory, MemberData(nameof(Tables))]
    public void Each_row_has_the_columns_of_its_header_and_none_comes_twice(string table)
    {
        var rows = File.ReadLines(Path.Combine(Repository.Root, "data", "blocks", table)).Where(line => line.Length > 0 && line[0] != '#').Select(line => line.Split('\t')).ToList();
        rows.ShouldAllBe(row => row.Length == rows[0].Length);
        rows.GroupBy(row => row[0] + (rows[0].Length > 2 ? row[2] : "")).Where(group => group.Count() > 1).Select(group => group.Key).ShouldBeEmpty();
    }
}
