using System.CommandLine;
using Mahdar.Cli.Languages;
using Mahdar.Scoring;
using Mahdar.Scoring.CheckedNames;
using Mahdar.Scoring.Gold;
using Mahdar.Scoring.Record;

namespace Mahdar.Cli.Commands;

/// <summary><c>mahdar score GOLD-DIR OUTPUT [--show KIND] [--json]</c></summary>
internal static class ScoreCommand
{
    public static Command Build(Terminal terminal, Messages messages)
    {
        var gold = new Argument<string>("gold") { Description = messages["score.gold"] };
        var output = new Argument<string>("output") { Description = messages["score.output"] };
        var show = new Option<string?>("--show") { Description = messages["score.show"] };
        var json = new Option<bool>("--json") { Description = messages["score.json"] };
        var command = new Command("score", messages["score"]) { gold, output, show, json };
        command.SetAction(result => Run(terminal, messages, result.GetValue(gold)!, result.GetValue(output)!, result.GetValue(show), result.GetValue(json)));
        return command;
    }

    private static int Run(Terminal terminal, Messages messages, string gold, string output, string? show, bool asJson)
    {
        if (FirstMissing(gold, output) is { } missing)
        {
            terminal.Error.WriteLine(messages.Of("error.missing", missing));
            return 1;
        }
        if (RecordScorer.IsGold(gold)) return RunRecord(terminal, gold, output, show is not null);
        var scores = File.Exists(gold)
            ? CheckedNameScorer.Score(CheckedNameTable.Read(File.ReadLines(gold)), Lines(terminal, output))
            : Scorer.Score(GoldReader.ReadFolder(gold), Lines(terminal, output));
        using var writer = terminal.Writer();
        if (show is not null)
            foreach (var error in ScoreTable.Errors(scores, show)) writer.WriteLine(error);
        foreach (var name in scores.Unread) terminal.Error.WriteLine(messages.Of("score.no-output", name));
        writer.Write(asJson ? ScoreTable.ToJson(scores) + "\n" : ScoreTable.ToText(scores));
        return scores.Unread.Count > 0 ? 1 : 0;
    }

    /// <summary>A folder of judged pairs is compared with what <c>mahdar events --format json</c> wrote.</summary>
    private static int RunRecord(Terminal terminal, string gold, string output, bool showErrors)
    {
        var scores = RecordScorer.Score(gold, Lines(terminal, output));
        using var writer = terminal.Writer();
        if (showErrors)
            foreach (var error in scores.Errors) writer.WriteLine(error);
        writer.Write(scores.ToText());
        return 0;
    }

    private static string? FirstMissing(string gold, string output) =>
        !Directory.Exists(gold) && !File.Exists(gold) ? gold : output != "-" && !File.Exists(output) ? output : null;

    private static IEnumerable<string> Lines(Terminal terminal, string output)
    {
        using var reader = new StreamReader(output == "-" ? terminal.Input() : File.OpenRead(output));
        while (reader.ReadLine() is { } line) yield return line;
    }
}
