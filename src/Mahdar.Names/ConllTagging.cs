namespace Mahdar.Names;

/// <summary>Prints a file of a word a line with one more column, the BIO tag of the word. Blank lines end sentences and are kept.</summary>
/// <param name="tags">What to call persons, places, organizations and other names.</param>
/// <param name="genre">How the text is written; null to let its words tell.</param>
public sealed class ConllTagging(NameTagger tagger, IReadOnlyList<string> tags, TextGenre? genre = null)
{
    public void Run(TextReader input, TextWriter output)
    {
        var lines = ReadLines(input);
        var sentences = Sentences(lines);
        var names = tagger.Tag(sentences, genre ?? tagger.GenreOf(sentences));
        var column = sentences.Zip(names, (words, found) => Tags(words.Count, found)).SelectMany(found => found).ToArray();
        var word = 0;
        foreach (var line in lines) output.WriteLine(IsBlank(line) ? line : $"{line.TrimEnd()} {column[word++]}");
    }

    private static List<string> ReadLines(TextReader input)
    {
        var lines = new List<string>();
        while (input.ReadLine() is { } line) lines.Add(line);
        return lines;
    }

    private static List<List<string>> Sentences(List<string> lines)
    {
        var sentences = new List<List<string>>();
        var open = false;
        foreach (var line in lines)
        {
            if (!IsBlank(line))
            {
                if (!open) sentences.Add([]);
                sentences[^1].Add(line.Split([' ', '\t'], 2, StringSplitOptions.RemoveEmptyEntries)[0]);
            }
            open = !IsBlank(line);
        }
        return sentences;
    }

    private string[] Tags(int words, List<NameSpan> names)
    {
        var column = new string[words];
        Array.Fill(column, "O");
        foreach (var name in names)
            for (var i = name.FirstToken; i < name.EndToken; i++)
                column[i] = (i == name.FirstToken ? "B-" : "I-") + tags[(int)name.Kind - 1];
        return column;
    }

    private static bool IsBlank(string line) => string.IsNullOrWhiteSpace(line);
}
