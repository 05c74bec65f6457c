using Mahdar.Exchange;
using Mahdar.Extraction.Training.Statements;
using Mahdar.Scoring;
using Mahdar.Scoring.Gold;

namespace Mahdar.StatementBenchmark;

/// <summary>What the program can be told to do.</summary>
internal static class Work
{
    private const int Folds = 5;

    public static int Train(string path, string[] sets)
    {
        using var file = File.Create(path);
        StatementTraining.Train(Read(sets)).Write(file);
        return 0;
    }

    /// <summary>Prints the figures of statements by the rules alone and by models that have not seen what they are measured on, for each set and for all.</summary>
    public static int CrossValidate(string[] args)
    {
        var show = args.Contains("--show");
        var with = Array.IndexOf(args, "--with") is >= 0 and var at && at + 1 < args.Length ? args[at + 1] : null;
        string[] sets = [.. args.Where((arg, i) => arg is not ("--show" or "--with") && (i == 0 || args[i - 1] != "--with"))];
        var measured = StatementTraining.CrossValidate(Read(sets), Folds, with ?? StatementTraining.All).ToList();
        for (var i = 0; i < sets.Length; i += 2)
        {
            var names = GoldReader.ReadFolder(sets[i]).Keys.ToHashSet(StringComparer.Ordinal);
            Print(sets[i], [.. measured.Where(m => names.Contains(m.Report.Name))]);
        }
        Print("all", measured);
        if (!show) return 0;
        foreach (var (report, _, learnt) in measured)
            foreach (var tally in learnt.Where(t => t.Kind == "statements: words, speaker"))
                foreach (var line in tally.Misses.Select(miss => "- " + miss).Concat(tally.Extras.Select(extra => "+ " + extra))) Console.WriteLine($"{report.Name}: {line}");
        return 0;
    }

    private static void Print(string set, List<(AnnotatedReport Report, IReadOnlyList<Tally> Rules, IReadOnlyList<Tally> Learnt)> measured)
    {
        Console.WriteLine($"{set}: {measured.Count} reports");
        foreach (var kind in (string[])["statements: words", "statements: words, speaker", "events: who", "events: who, status, day"])
        {
            Figure rules = Sum(measured.SelectMany(m => m.Rules), kind), learnt = Sum(measured.SelectMany(m => m.Learnt), kind);
            Console.WriteLine($"  {kind,-28} rules P {rules.Precision:0.000} R {rules.Recall:0.000} F1 {rules.F1:0.000}   learnt P {learnt.Precision:0.000} R {learnt.Recall:0.000} F1 {learnt.F1:0.000}");
        }
    }

    private static Figure Sum(IEnumerable<Tally> tallies, string kind)
    {
        var own = tallies.Where(tally => tally.Kind == kind).ToList();
        return Figure.Of(kind, own.Sum(t => t.Right), own.Sum(t => t.Missed), own.Sum(t => t.Extra));
    }

    private static List<AnnotatedReport> Read(string[] sets)
    {
        var reports = new List<AnnotatedReport>();
        for (var i = 0; i + 1 < sets.Length; i += 2)
        {
            var golds = GoldReader.ReadFolder(sets[i]);
            foreach (var line in File.ReadLines(sets[i + 1]))
                if (MinutesReader.Read(line) is { } minutes && FoundReport.NameOf(minutes.Report.Path) is var name && golds.TryGetValue(name, out var gold)) reports.Add(new AnnotatedReport(name, minutes.Report, gold));
        }
        return reports;
    }
}
