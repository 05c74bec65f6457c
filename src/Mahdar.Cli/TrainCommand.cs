using System.CommandLine;
using Mahdar.Names.Training;

namespace Mahdar.Cli;

/// <summary><c>mahdar train names</c>: makes the model of the name tagger.</summary>
internal static class TrainCommand
{
    public static Command Build()
    {
        var news = new Option<string[]>("--news") { Description = "Annotated news: a word and its BIO tag a line.", Required = true, AllowMultipleArgumentsPerToken = true };
        var encyclopedia = new Option<string[]>("--encyclopedia") { Description = "Annotated articles of an encyclopedia, likewise.", AllowMultipleArgumentsPerToken = true };
        var unlabelled = new Option<string?>("--unlabelled") { Description = "Unlabelled news: gzipped, one JSON object with title and text a line." };
        var data = new Option<string?>("--data") { Description = "The folder of the project's tables." };
        var output = new Option<string>("--out") { Description = "The model file to write.", Required = true };
        var names = new Command("names", "Trains the name tagger. The same sources give the same bytes.") { news, encyclopedia, unlabelled, data, output };
        names.SetAction(parsed =>
        {
            var sources = new TrainingSources(parsed.GetRequiredValue(news), parsed.GetValue(encyclopedia) ?? [], parsed.GetValue(unlabelled), parsed.GetValue(data));
            using var model = File.Create(parsed.GetRequiredValue(output));
            new ModelTraining(sources, new TrainingOptions(), new SelfLabellingOptions(), Console.Error.WriteLine).Run(model);
        });
        return new Command("train", "Makes the models that Mahdar reads with.") { names };
    }
}
