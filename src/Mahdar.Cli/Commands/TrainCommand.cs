using System.CommandLine;
using Mahdar.Cli.Languages;
using Mahdar.Names.Training;
using Mahdar.Names.Training.Network;

namespace Mahdar.Cli.Commands;

/// <summary><c>mahdar train names</c>: makes the model of the name tagger.</summary>
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
        return new Command("train", messages["train"]) { names };
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
