using System.Text.Json;
using Mahdar.Arabic;
using Mahdar.Extraction.Times;
using Mahdar.Model;

namespace Mahdar.TimesBenchmark;

/// <summary>Scores times as shared/tools/score.py does: same days, and one text holds the other. QUIET=1 shows figures alone.</summary>
internal static class GoldTimes
{
    public static int Run(string folder, string[] recordFiles)
    {
        var reader = new TimeReader(TimeTables.Load());
        var records = recordFiles.SelectMany(File.ReadLines).Select(line => JsonDocument.Parse(line).RootElement).ToDictionary(r => r.GetProperty("id").GetString()!);
        var quiet = Environment.GetEnvironmentVariable("QUIET") == "1";
        int hits = 0, misses = 0, extras = 0, problems = 0;
        foreach (var file in Directory.GetFiles(folder, "*.gold.json").Order(StringComparer.Ordinal))
        {
            var name = Path.GetFileName(file)[..^".gold.json".Length];
            var gold = JsonDocument.Parse(File.ReadAllText(file)).RootElement;
            var text = records.TryGetValue(name, out var record) ? record.GetProperty("text").GetString()! : File.ReadAllText(Path.Combine(folder, name + ".txt"));
            DateOnly? day = gold.GetProperty("published").GetString() is { } published ? DateOnly.Parse(published) : null;
            var reading = reader.ReadAll(new Passage(text, new Vocabulary([])), TimeContext.News(day));
            var dropped = gold.TryGetProperty("drop", out var drop) ? drop.EnumerateArray().Select(line => Fold(line.GetString()!)).ToHashSet() : [];
            var found = reading.Times.Where(time => time.Kind is TimeKind.Date or TimeKind.Range).ToList();
            foreach (var want in gold.GetProperty("times").EnumerateArray())
            {
                var (wanted, from, to) = (Fold(want.GetProperty("text").GetString()!), want.GetProperty("from").GetString(), want.GetProperty("to").GetString());
                var match = found.FirstOrDefault(time => Iso(time.Days.From) == from && Iso(time.Days.To) == to && (Fold(time.Text).Contains(wanted) || wanted.Contains(Fold(time.Text))));
                if (match is null)
                {
                    misses++;
                    if (!quiet) Console.WriteLine($"- {name} ({day:yyyy-MM-dd}): {want.GetProperty("text")} {from}..{to}");
                    continue;
                }
                hits++;
                found.Remove(match);
            }
            foreach (var extra in found.Where(time => !dropped.Contains(Fold(LineOf(text, time.Span)))))
            {
                extras++;
                if (!quiet) Console.WriteLine($"+ {name} ({day:yyyy-MM-dd}): {extra.Text} {extra.Days.From:yyyy-MM-dd}..{extra.Days.To:yyyy-MM-dd} [{extra.Rule}] {Around(text, extra.Span)}");
            }
            problems += reading.Problems.Count;
            foreach (var problem in quiet ? [] : reading.Problems) Console.WriteLine($"! {name}: {problem.Kind} {problem.Message}");
        }
        double p = hits / Math.Max(1.0, hits + extras), r = hits / Math.Max(1.0, hits + misses);
        Console.WriteLine($"{folder}: P {p:0.000} R {r:0.000} F1 {2 * p * r / Math.Max(1e-9, p + r):0.000} (gold {hits + misses}, problems {problems})");
        return 0;
    }

    private static string? Iso(DateOnly? day) => day?.ToString("yyyy-MM-dd");

    private static string Around(string text, Span span) =>
        (text[Math.Max(0, span.Start - 30)..span.Start] + "[[" + span.Of(text).ToString() + "]]" + text[span.End..Math.Min(text.Length, span.End + 30)]).Replace('\n', '/');

    private static string LineOf(string text, Span span)
    {
        var start = span.Start == 0 ? 0 : text.LastIndexOf('\n', span.Start - 1) + 1;
        var end = text.IndexOf('\n', span.Start);
        return text[start..(end < 0 ? text.Length : end)].Trim();
    }

    private static string Fold(string text) =>
        string.Join(' ', Letters.Fold(new string([.. text.Select(c => char.IsLetterOrDigit(c) || Letters.IsMark(c) ? c : ' ')])).Split(' ', StringSplitOptions.RemoveEmptyEntries));
}
