using System.CommandLine;
using Mahdar.Cli.Languages;
using Mahdar.Cli.Views;
using Mahdar.Names;

namespace Mahdar.Cli.Commands;

/// <summary><c>mahdar names</c>: the names in a text as JSON, or those in a CoNLL file as one more column.</summary>
internal static class NamesCommand
{
    private const string Automatic = "auto";

    public static Command Build(Terminal terminal, Messages messages)
    {
        var file = new Argument<string?>("file") { Description = messages["names.file"], Arity = ArgumentArity.ZeroOrOne };
        var conll = new Option<string?>("--conll") { Description = messages["names.conll"] };
        var tags = new Option<string>("--tags") { Description = messages["names.tags"], DefaultValueFactory = _ => "PERS,LOC,ORG,MISC" };
        var genre = new Option<string>("--genre") { Description = messages["names.genre"], DefaultValueFactory = _ => Automatic };
        genre.AcceptOnlyFromAmong(Automatic, "news", "encyclopedia");
        var model = new Option<string?>("--model") { Description = messages["names.model"] };
        var command = new Command("names", messages["names"]) { file, conll, tags, genre, model };
        command.SetAction(parsed =>
        {
            var wanted = new NamesWanted(parsed.GetValue(file), parsed.GetValue(conll), parsed.GetValue(tags)!.Split(','), Genre(parsed.GetValue(genre)!), parsed.GetValue(model));
            var wrong = wanted.Tags.Length != NamesWanted.KindCount ? "names.tags-wrong" : wanted.Conll is null == wanted.File is null ? "names.nothing" : null;
            return wrong is null ? Run(terminal, messages, wanted) : Fail(terminal, messages[wrong]);
        });
        return command;
    }

    private static int Run(Terminal terminal, Messages messages, NamesWanted wanted)
    {
        var path = wanted.Conll ?? wanted.File!;
        foreach (var needed in new[] { path, wanted.Model })
            if (needed is not (null or "-") && !File.Exists(needed)) return Fail(terminal, messages.Of("error.missing", needed));
        try
        {
            var tagger = wanted.Model is null ? NameTagger.Default : Load(wanted.Model);
            using var reader = new StreamReader(path == "-" ? terminal.Input() : File.OpenRead(path));
            using var writer = terminal.Writer();
            if (wanted.Conll is null) writer.WriteLine(new NamesJson(tagger, wanted.Tags, wanted.Genre ?? TextGenre.News).Of(reader.ReadToEnd()));
            else new ConllTagging(tagger, wanted.Tags, wanted.Genre).Run(reader, writer);
            return 0;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or InvalidDataException)
        {
            return Fail(terminal, messages.Of("error.failed", path, error.Message));
        }
    }

    private static TextGenre? Genre(string name) => name == Automatic ? null : Enum.Parse<TextGenre>(name, ignoreCase: true);

    private static NameTagger Load(string path)
    {
        using var stream = File.OpenRead(path);
        return NameTagger.Load(stream);
    }

    private static int Fail(Terminal terminal, string message)
    {
        terminal.Error.WriteLine(message);
        return 1;
    }
}
