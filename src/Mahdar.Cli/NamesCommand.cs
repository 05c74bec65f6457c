using System.CommandLine;
using Mahdar.Names;

namespace Mahdar.Cli;

/// <summary><c>mahdar names</c>: tags the names in a text or in a CoNLL file.</summary>
public static class NamesCommand
{
    public static Command Build()
    {
        var conll = new Option<string?>("--conll") { Description = "A file of a word a line, first column, with a blank line between sentences: printed with one more column, the tag." };
        var tags = new Option<string>("--tags") { Description = "What to call persons, places, organizations and other names.", DefaultValueFactory = _ => "PERS,LOC,ORG,MISC" };
        var model = new Option<string?>("--model") { Description = "Another model than the one inside." };
        var command = new Command("names", "Finds names of persons, places, organizations and other things.") { conll, tags, model };
        command.SetAction(parsed =>
        {
            if (parsed.GetValue(conll) is not { } path) return Fail("Say which file: mahdar names --conll FILE");
            var names = parsed.GetValue(tags)!.Split(',');
            if (names.Length != 4) return Fail("--tags takes four names: for persons, places, organizations and others.");
            using var stream = parsed.GetValue(model) is { } other ? File.OpenRead(other) : null;
            var tagger = stream is null ? NameTagger.Default : NameTagger.Load(stream);
            using var reader = new StreamReader(path);
            using var writer = new StreamWriter(Console.OpenStandardOutput()) { NewLine = "\n" };
            new ConllTagging(tagger, names).Run(reader, writer);
            return 0;
        });
        return command;
    }

    private static int Fail(string message)
    {
        Console.Error.WriteLine(message);
        return 2;
    }
}
