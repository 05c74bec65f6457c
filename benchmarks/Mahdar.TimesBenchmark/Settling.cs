using Mahdar.Arabic;
using Mahdar.Extraction.Times;

namespace Mahdar.TimesBenchmark;

/// <summary>Shows what day is worked out for a report without metadata.</summary>
internal static class Settling
{
    public static int Run(string file, string[] years)
    {
        var reader = new TimeReader(TimeTables.Load());
        var day = DaySettler.Settle(reader, new Passage(File.ReadAllText(file), new Vocabulary([])), [.. years.Select(int.Parse)]);
        Console.WriteLine(day is null ? $"{file}: not settled" : $"{file}: {day.From:yyyy-MM-dd} {day.Basis}: {day.Reason}");
        return 0;
    }
}
