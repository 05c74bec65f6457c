using System.CommandLine;
using Mahdar.Cli.Languages;
using Mahdar.Extraction.Training;
using Mahdar.Extraction.Training.Events;
using Mahdar.Extraction.Training.Statements;
using Mahdar.Learning;
using Mahdar.Names.Training;
using Mahdar.Names.Training.Network;
using Mahdar.Scoring;
using Mahdar.Scoring.Gold;

namespace Mahdar.Cli.Commands;

/// <summary><c>mahdar train</c>: makes the models that the program carries.</summary>
internal static class TrainCommand
{
    public static Command Build(Terminal terminal, Messages messages)
    {
        var news = new Option<string[]>("--news") { Description = messages["train.news"], Required = true, AllowMultipleArgumentsPerToken = true };
        var encyclopedia = new Option<string[]>("--encyclopedia") { Description = messages["train.encyclopedia"], AllowMultipleArgumentsPerToken = true };
        var unlabelled = new Option<string?>("--unlabelled") { Description = messages["train.unlabelled"] };
        var data = new Option<string?>("--data") { Description = messages["train.data"] };
        var output = new Option<string>("--out") { Description = messages["train.out"], Required = true };
        var names = new Command("names", messages["train.names"]) { news, encyclopedia, unlabelled, data, output };
        names.SetAction(parsed =>
        {
            var sources = new TrainingSources(parsed.GetRequiredValue(news), parsed.GetValue(encyclopedia) ?? [], parsed.GetValue(unlabelled), parsed.GetValue(data));
            return Run(terminal, messages, sources, parsed.GetRequiredValue(output));
        });
        return new Command("train", messages["train"])
        {
            names, Build(terminal, messages, "statements", StatementTraining.Train, StatementTraining.CrossValidate), Build(terminal, messages, "events", EventTraining.Train, EventTraining.CrossValidate),
        };
    }

    /// <summary>What a model does on reports that it has not seen, beside the rules, by parts.</summary>
    private delegate IEnumerable<(AnnotatedReport Report, IReadOnlyList<Tally> Rules, IReadOnlyList<Tally> Learnt)> Measuring(IReadOnlyList<AnnotatedReport> reports, int parts);

    /// <summary><c>mahdar train statements</c>, <c>mahdar train events</c>: makes what is learnt from annotated reports, or measures by parts what it would do.</summary>
    private static Command Build(Terminal terminal, Messages messages, string name, Func<IReadOnlyList<AnnotatedReport>, LearntModel> train, Measuring measure)
    {
        var texts = new Option<string[]>("--texts") { Description = messages["train.texts"], Required = true, AllowMultipleArgumentsPerToken = true };
        var annotations = new Option<string[]>("--annotations") { Description = messages["train.annotations"], Required = true, AllowMultipleArgumentsPerToken = true };
        var output = new Option<string?>("--out") { Description = messages["train.out"] };
        var parts = new Option<int>("--parts") { Description = messages["train.parts"] };
        var command = new Command(name, messages["train." + name]) { texts, annotations, output, parts };
        command.SetAction(parsed =>
        {
            var (wanted, folders) = (parsed.GetRequiredValue(texts), parsed.GetRequiredValue(annotations));
            if ((wanted.FirstOrDefault(path => !File.Exists(path) && !Directory.Exists(path)) ?? folders.FirstOrDefault(path => !Directory.Exists(path))) is { } missing)
            {
                terminal.Error.WriteLine(messages.Of("error.missing", missing));
                return 1;
            }
            return Learn(terminal, messages, wanted, folders, parsed.GetValue(output), parsed.GetValue(parts), train, measure);
        });
        return command;
    }

    private static int Learn(Terminal terminal, Messages messages, string[] texts, string[] folders, string? output, int parts, Func<IReadOnlyList<AnnotatedReport>, LearntModel> train, Measuring measure)
    {
        var reports = AnnotatedReports.Read(texts, folders);
        terminal.Error.WriteLine(messages.Of("train.reports", reports.Count));
        if (parts > 1)
        {
            var measured = measure(reports, parts).ToList();
            foreach (var folder in folders)
            {
                var names = GoldReader.ReadFolder(folder).Keys.ToHashSet(StringComparer.Ordinal);
                Tell(terminal, messages, folder, [.. measured.Where(one => names.Contains(one.Report.Name))]);
            }
            Tell(terminal, messages, "*", measured);
        }
        if (output is null) return 0;
        using var model = File.Create(output);
        train(reports).Write(model);
        return 0;
    }

    private static void Tell(Terminal terminal, Messages messages, string set, List<(AnnotatedReport Report, IReadOnlyList<Tally> Rules, IReadOnlyList<Tally> Learnt)> measured)
    {
        var (rules, learnt) = (Figure.Sum(measured.SelectMany(one => one.Rules)), Figure.Sum(measured.SelectMany(one => one.Learnt)));
        for (var i = 0; i < rules.Count; i++) terminal.Error.WriteLine(messages.Of("train.figure", set, rules[i].Kind, rules[i].Precision, rules[i].Recall, rules[i].F1, learnt[i].Precision, learnt[i].Recall, learnt[i].F1));
    }

    private static int Run(Terminal terminal, Messages messages, TrainingSources sources, string output)
    {
        var needed = sources.News.Concat(sources.Encyclopedia).Append(sources.Unlabelled ?? sources.News[0]);
        if ((needed.FirstOrDefault(path => !File.Exists(path)) ?? (sources.Data is { } data && !Directory.Exists(data) ? data : null)) is { } missing)
        {
            terminal.Error.WriteLine(messages.Of("error.missing", missing));
            return 1;
        }
        using var model = File.Create(output);
        new ModelTraining(sources, new TrainingOptions(), new SelfLabellingOptions(), new NetworkOptions(), terminal.Error.WriteLine).Run(model);
        return 0;
    }
}
