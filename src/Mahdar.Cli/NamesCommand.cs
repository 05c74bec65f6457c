using System.CommandLine;
using Mahdar.Names;

namespace Mahdar.Cli;

/// <summary><c>mahdar names</c>: the names in a text as JSON, or those in a CoNLL file as one more column.</summary>
internal static class NamesCommand
{
    private const int KindCount = 4;

    public static Command Build()
    {
        var file = new Argument<string?>("FILE") { Description = "A text, whose names are printed as JSON; standard input where it is '-'.", Arity = ArgumentArity.ZeroOrOne };
        var conll = new Option<string?>("--conll") { Description = "A file of a word a line, first column, with a blank line between sentences: printed with one more column, the tag." };
        var tags = new Option<string>("--tags") { Description = "What to call persons, places, organizations and other names.", DefaultValueFactory = _ => "PERS,LOC,ORG,MISC" };
        var model = new Option<string?>("--model") { Description = "Another model than the one inside." };
        var command = new Command("names", "Finds names of persons, places, organizations and other things.") { file, conll, tags, model };
        command.SetAction(parsed =>
        {
            var names = parsed.GetValue(tags)!.Split(',');
            if (names.Length != KindCount) return Fail("--tags takes four names: for persons, places, organizations and others.");
            if (parsed.GetValue(conll) is null == parsed.GetValue(file) is null) return Fail("Say which text or, with --conll, which file of words.");
            return Run(parsed.GetValue(file), parsed.GetValue(conll), names, parsed.GetValue(model));
        });
        return command;
    }

    private static int Run(string? file, string? conll, string[] tags, string? model)
    {
        try
        {
            var tagger = model is null ? NameTagger.Default : Load(model);
            using var reader = Open(conll ?? file!);
            using var output = new BufferedStream(Console.OpenStandardOutput(), 1 << 16);
            if (conll is null) new NamesJson(tagger, tags).Write(reader.ReadToEnd(), output);
            else WriteConll(new ConllTagging(tagger, tags), reader, output);
            return 0;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or InvalidDataException)
        {
            return Fail(error.Message);
        }
    }

    private static void WriteConll(ConllTagging tagging, TextReader reader, Stream output)
    {
        using var writer = new StreamWriter(output) { NewLine = "\n" };
        tagging.Run(reader, writer);
    }

    private static NameTagger Load(string path)
    {
        using var stream = File.OpenRead(path);
        return NameTagger.Load(stream);
    }

    private static StreamReader Open(string path) => path == "-" ? new StreamReader(Console.OpenStandardInput()) : new StreamReader(path);

    private static int Fail(string message)
    {
        Console.Error.WriteLine(message);
        return 1;
    }
}
