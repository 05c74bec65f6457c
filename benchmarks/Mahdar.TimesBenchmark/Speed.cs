using System.Diagnostics;
using System.Text.Json;
using Mahdar.Arabic;
using Mahdar.Extraction.Times;

namespace Mahdar.TimesBenchmark;

/// <summary>Reports a second on one core: with the passage already cut, and from the text.</summary>
internal static class Speed
{
    public static int Run(string path)
    {
        var texts = File.ReadLines(path).Select(line => JsonDocument.Parse(line).RootElement.GetProperty("text").GetString()!).ToList();
        var reader = new TimeReader(TimeTables.Load());
        var vocabulary = new Vocabulary(reader.Words);
        var passages = texts.ConvertAll(text => new Passage(text, vocabulary));
        var context = TimeContext.News(new DateOnly(2018, 7, 16));
        var rounds = Math.Max(1, 20000 / texts.Count);
        for (var warm = 0; warm < 3; warm++)
        {
            Measure("times alone", rounds, texts.Count, () => passages.ForEach(passage => reader.ReadAll(passage, context)));
            Measure("cutting and times", rounds, texts.Count, () => texts.ForEach(text => reader.ReadAll(new Passage(text, vocabulary), context)));
        }
        Console.WriteLine($"{texts.Count} reports, {texts.Average(text => text.Length):0} characters each");
        return 0;
    }

    private static void Measure(string what, int rounds, int count, Action read)
    {
        var clock = Stopwatch.StartNew();
        for (var round = 0; round < rounds; round++) read();
        Console.WriteLine($"{what}: {rounds * count / clock.Elapsed.TotalSeconds:0} reports/s");
    }
}
