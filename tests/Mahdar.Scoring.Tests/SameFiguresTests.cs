using System.ComponentModel;
using System.Diagnostics;
using System.Text;
using System.Text.Json;
using Mahdar.Exchange;
using Mahdar.Reading;
using Mahdar.Reading.Sources;
using Mahdar.Scoring;
using Mahdar.Scoring.Gold;
using Xunit.Abstractions;

namespace Mahdar.Tests.Scoring;

/// <summary>Figures are those of tools/score.py, wherever it and Python are at hand.</summary>
public sealed class SameFiguresTests(ITestOutputHelper output) : IDisposable
{
    private readonly string file = Path.GetTempFileName();

    public void Dispose() => File.Delete(file);

    [Theory]
    [InlineData(0.0, 1)]
    [InlineData(0.05, 2)]
    [InlineData(0.1, 3)]
    [InlineData(0.2, 4)]
    [InlineData(0.3, 5)]
    [InlineData(0.5, 6)]
    [InlineData(0.8, 7)]
    public void Damaged_gold_gets_the_same_figures(double damage, int seed)
    {
        if (Repository.Shared is not { } shared || !HasPython())
        {
            output.WriteLine("skipped: the annotated reports or python3 are not at hand");
            return;
        }
        var reports = Path.Combine(shared, "reports");
        var golds = GoldReader.ReadFolder(reports);
        File.WriteAllText(file, Damage(reports, golds, damage, new Random(seed)), new UTF8Encoding(false));
        var mine = ScoreTable.ToJson(Scorer.Score(golds, File.ReadLines(file)));
        var theirs = Run("python3", Path.Combine(shared, "tools", "score.py"), reports, file, "--json");
        Normal(mine).ShouldBe(Normal(theirs));
    }

    private static string Damage(string folder, IReadOnlyDictionary<string, GoldReport> golds, double damage, Random random)
    {
        var lines = new StringBuilder();
        var reader = new ReportReader();
        foreach (var reading in ReportFinder.Find([folder]).SelectMany(reader.Read).OfType<ReadReport>())
            if (golds.TryGetValue(FoundReport.NameOf(reading.Path), out var gold) && random.NextDouble() >= damage / 4)
                lines.Append(Encoding.UTF8.GetString(MinutesWriter.ToLine(new Perturbed(gold, reading.Report, random, damage).Make()))).Append('\n');
        return lines.ToString();
    }

    private static string Normal(string json)
    {
        using var parsed = JsonDocument.Parse(json);
        var root = parsed.RootElement;
        var figures = root.GetProperty("figures").EnumerateObject()
            .Select(kind => kind.Name + " " + string.Join(' ', kind.Value.EnumerateObject().Select(figure => $"{figure.Name}={figure.Value.GetDouble():F4}")));
        return $"{root.GetProperty("reports")} {root.GetProperty("unread")}\n{string.Join('\n', figures)}";
    }

    private static bool HasPython()
    {
        try
        {
            return Run("python3", "--version").StartsWith("Python 3", StringComparison.Ordinal);
        }
        catch (Win32Exception)
        {
            return false;
        }
    }

    private static string Run(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        var errors = process.StandardError.ReadToEndAsync();
        var text = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        errors.Wait();
        return text;
    }
}
