namespace Mahdar.Names.Training;

/// <summary>As what the rest of the document takes each word of a sentence, and the pair of each with the word before: <see cref="DocumentUsage"/>.</summary>
internal sealed record DocumentReading(ushort[] Usages, ushort[] Pairs)
{
    /// <summary>So many sentences of an annotated corpus, which does not tell where its articles end, are read as one document.</summary>
    public const int Window = 25;

    public static List<DocumentReading> Read(NameModel model, IReadOnlyList<LabelledSentence> sentences)
    {
        var document = new DocumentTagger(model);
        var readings = new List<DocumentReading>();
        foreach (var window in sentences.Chunk(Window))
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
