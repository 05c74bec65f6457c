namespace Mahdar.Names.Training;

/// <summary>
/// Labels unlabelled news with a model and keeps the sentences of which it is sure: they teach the next model the names of
/// their day, in contexts where this one would have missed them.
/// </summary>
internal sealed class SelfLabelling(NameModel model, SelfLabellingOptions options)
{
    private const int LongestSentence = 80, ShortestSentence = 4;

    private readonly DocumentTagger document = new(model);
    private readonly List<Example> kept = [];
    private readonly List<NameSpan> names = [];
    private readonly List<float> certainties = [];
    private int seen;

    public static List<Example> Label(NameModel model, string newsPath, SelfLabellingOptions options)
    {
        var labelling = new SelfLabelling(model, options);
        NewsCorpus.VisitArticles(newsPath, labelling.document, labelling.Label);
        return labelling.kept;
    }

    private void Label()
    {
        names.Clear();
        certainties.Clear();
        document.Tag(names, certainties);
        for (var sentence = 0; sentence < document.SentenceCount; sentence++)
        {
            var (start, end) = document.Sentence(sentence);
            if (end - start is < ShortestSentence or > LongestSentence) continue;
            if (certainties[sentence] >= options.Certainty && seen++ % options.Every == 0) Keep(sentence, start, end);
        }
    }

    private void Keep(int sentence, int start, int end)
    {
        var words = Enumerable.Range(start, end - start).Select(i => document.Words[i].ToString()).ToArray();
        var own = names.Where(name => name.FirstToken >= start && name.EndToken <= end)
            .Select(name => name with { FirstToken = name.FirstToken - start, EndToken = name.EndToken - start }).ToArray();
        kept.Add(new Example(new LabelledSentence(words, own), options.Weight, DocumentReading.Of(document, sentence)));
    }
}
