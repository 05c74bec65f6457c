namespace Mahdar.Names.Training;

/// <summary>As what the rest of the document takes each word of a sentence, and the pair of each with the word before: <see cref="DocumentUsage"/>.</summary>
internal sealed record DocumentReading(ushort[] Usages, ushort[] Pairs)
{
    public static List<DocumentReading> Read(NameModel model, IReadOnlyList<LabelledSentence> sentences)
    {
        var document = new DocumentTagger(model);
        var readings = new List<DocumentReading>();
        foreach (var window in sentences.Chunk(NameTagger.Window))
        {
            document.Clear();
            foreach (var sentence in window)
            {
                foreach (var word in sentence.Words) document.Words.Add(word);
                document.EndSentence();
            }
            var (usages, pairs) = document.Usages();
            var start = 0;
            foreach (var sentence in window)
            {
                var end = start + sentence.Words.Count;
                readings.Add(new DocumentReading(usages[start..end], pairs[start..end]));
                start = end;
            }
        }
        return readings;
    }
}
