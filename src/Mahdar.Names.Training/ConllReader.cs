namespace Mahdar.Names.Training;

/// <summary>
/// Reads corpora of a word and its BIO tag a line, with a blank line between sentences. A tag that goes on with no name of its kind
/// begins one, as conlleval has it.
/// </summary>
public static class ConllReader
{
    public static List<LabelledSentence> Read(TextReader text)
    {
        var sentences = new List<LabelledSentence>();
        var words = new List<string>();
        var tags = new List<string>();
        while (text.ReadLine() is { } line)
        {
            var columns = line.Split([' ', '\t'], StringSplitOptions.RemoveEmptyEntries);
            if (columns.Length > 1)
            {
                words.Add(columns[0]);
                tags.Add(columns[^1]);
            }
            else Finish();
        }
        Finish();
        return sentences;

        void Finish()
        {
            if (words.Count > 0) sentences.Add(new LabelledSentence(words.ToArray(), Names(tags)));
            words.Clear();
            tags.Clear();
        }
    }

    public static List<LabelledSentence> ReadFile(string path)
    {
        using var reader = new StreamReader(path);
        return Read(reader);
    }

    /// <summary>The names that BIO tags mark.</summary>
    public static List<NameSpan> Names(IReadOnlyList<string> tags)
    {
        var names = new List<NameSpan>();
        for (var i = 0; i < tags.Count;)
        {
            var kind = Kind(tags[i]);
            var end = i + 1;
            while (kind != NameKind.None && end < tags.Count && tags[end].StartsWith("I-", StringComparison.Ordinal) && Kind(tags[end]) == kind) end++;
            if (kind != NameKind.None) names.Add(new NameSpan(i, end, kind, 0));
            i = end;
        }
        return names;
    }

    private static NameKind Kind(string tag) => tag.Length < 3 ? NameKind.None : tag[2..] switch
    {
        "PER" or "PERS" => NameKind.Person,
        "LOC" => NameKind.Place,
        "ORG" => NameKind.Organization,
        "MIS" or "MISC" => NameKind.Other,
        _ => NameKind.None,
    };
}
