using System.Text.Json;
using Mahdar.Arabic;
using Mahdar.Extraction.Times;
using Mahdar.Model;

namespace Mahdar.TimesBenchmark;

/// <summary>Lists every expression, or every problem, of records with the days of their reports: to look for what is read wrongly.</summary>
internal static class Listing
{
    public static int Run(string path, bool problems)
    {
        var reader = new TimeReader(TimeTables.Load());
        var vocabulary = new Vocabulary([]);
        foreach (var line in path == "-" ? Lines() : File.ReadLines(path))
        {
            var record = JsonDocument.Parse(line).RootElement;
            var text = record.GetProperty("text").GetString()!;
            var day = DateOnly.TryParse(record.GetProperty("published").GetString()?.Split('T')[0], out var published) ? published : (DateOnly?)null;
            var reading = reader.ReadAll(new Passage(text, vocabulary), TimeContext.News(day));
            if (problems)
                foreach (var problem in reading.Problems) Console.WriteLine($"{day:yyyy-MM-dd ddd}\t{problem.Kind}\t{problem.Message}\t{Around(text, problem.Span)}");
            else
                foreach (var time in reading.Times) Console.WriteLine($"{day:yyyy-MM-dd ddd}\t{time.Rule}\t{time.Days.From:yyyy-MM-dd}\t{time.Days.To:yyyy-MM-dd}\t{time.Timex}\t{Around(text, time.Span)}");
        }
        return 0;
    }

    private static IEnumerable<string> Lines()
    {
        while (Console.ReadLine() is { } line) yield return line;
    }

    private static string Around(string text, Span span) =>
        (text[Math.Max(0, span.Start - 40)..span.Start] + "[[" + span.Of(text).ToString() + "]]" + text[span.End..Math.Min(text.Length, span.End + 40)]).Replace('\n', '/').Replace('\t', ' ');
}
