using Mahdar.Extraction.Tables;

namespace Mahdar.Extraction.Tests.Times;

/// <summary>A row of a table of tests/cases/times.</summary>
public sealed record TimeCase(DateOnly On, string Text, string Found, string Kind, string From, string To, string Timex)
{
    public static IEnumerable<TimeCase> Of(string table)
    {
        var path = Path.Combine(AppContext.BaseDirectory, "cases", "times", table + ".tsv");
        using var reader = new StreamReader(path);
        foreach (var row in Table.Read(path, reader).Rows)
            yield return new TimeCase(DateOnly.Parse(row["on"]), row["text"], row["found"], row["kind"], row["from"], row["to"], row["timex"]);
    }

    public override string ToString() => $"{Text} on {On:yyyy-MM-dd}";
}
