using System.CommandLine;
using Mahdar.Names.Training;

namespace Mahdar.Cli;

/// <summary><c>mahdar train names</c>: makes the model of the name tagger.</summary>
public static class TrainCommand
{
    public static Command Build()
    {
        var annotated = new Option<string[]>("--conll") { Description = "Annotated corpora: a word and its BIO tag a line.", Required = true, AllowMultipleArgumentsPerToken = true };
        var news = new Option<string?>("--news") { Description = "Unlabelled news: gzipped, one JSON object with title and text a line." };
        var output = new Option<string>("--out") { Description = "The model file to write.", Required = true };
        var names = new Command("names", "Trains the name tagger. The same sources give the same bytes.") { annotated, news, output };
        names.SetAction(parsed =>
        {
            var sources = new TrainingSources(parsed.GetRequiredValue(annotated), parsed.GetValue(news));
            using var model = File.Create(parsed.GetRequiredValue(output));
            ModelTraining.Run(sources, new TrainingOptions(), model, Console.Error.WriteLine);
        });
        return new Command("train", "Makes the models that Mahdar reads with.") { names };
    }
}
