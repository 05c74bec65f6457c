namespace Mahdar.Names;

/// <summary>Prints a file of a word a line with one more column, the BIO tag of the word. Blank lines end sentences and are kept.</summary>
/// <param name="tags">What to call persons, places, organizations and other names.</param>
public sealed class ConllTagging(NameTagger tagger, IReadOnlyList<string> tags)
{
    public void Run(TextReader input, TextWriter output)
    {
        var lines = new List<string>();
        var words = new List<string>();
        while (input.ReadLine() is { } line)
        {
            if (!string.IsNullOrWhiteSpace(line))
            {
                lines.Add(line.TrimEnd());
                words.Add(line.Split([' ', '\t'], 2, StringSplitOptions.RemoveEmptyEntries)[0]);
                continue;
            }
            Finish();
            output.WriteLine();
        }
        Finish();

        void Finish()
        {
            var column = Tags(words);
            for (var i = 0; i < lines.Count; i++) output.WriteLine($"{lines[i]} {column[i]}");
            lines.Clear();
            words.Clear();
        }
    }

    /// <summary>The BIO tag of each word.</summary>
    public string[] Tags(IReadOnlyList<string> words)
    {
        var column = new string[words.Count];
        Array.Fill(column, "O");
        foreach (var name in tagger.Tag(words))
            for (var i = name.FirstToken; i < name.EndToken; i++)
                column[i] = (i == name.FirstToken ? "B-" : "I-") + tags[(int)name.Kind - 1];
        return column;
    }
}
