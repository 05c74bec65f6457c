using Mahdar.Arabic;

namespace Mahdar.Names;

/// <summary>Hands passages, and sentences of annotated corpora, to a document tagger, and numbers what it finds by their own tokens.</summary>
internal sealed class PassageTagger(NameModel model)
{
    private readonly DocumentTagger document = new(model);
    private readonly List<int> tokens = [];

    /// <summary>Adds the names in some tokens of a passage to a list.</summary>
    public void Tag(Passage passage, int first, int end, List<NameSpan> into)
    {
        document.Clear();
        tokens.Clear();
        for (var token = first; token < end; token++)
        {
            if (token > first && StartsSentence(passage, token)) document.EndSentence();
            if (passage.Tokens[token].Kind == TokenKind.Break) continue;
            document.Words.Add(passage, token);
            tokens.Add(token);
        }
        document.EndSentence();
        var known = into.Count;
        document.Tag(into);
        for (var i = known; i < into.Count; i++)
            into[i] = into[i] with { FirstToken = tokens[into[i].FirstToken], EndToken = tokens[into[i].EndToken - 1] + 1 };
    }

    public List<NameSpan>[] Tag(IReadOnlyList<IReadOnlyList<string>> sentences)
    {
        document.Clear();
        foreach (var sentence in sentences)
        {
            for (var i = 0; i < sentence.Count; i++) document.Words.Add(sentence[i]);
            document.EndSentence();
        }
        var names = new List<NameSpan>();
        document.Tag(names);
        return Divide(names, sentences);
    }

    private static List<NameSpan>[] Divide(List<NameSpan> names, IReadOnlyList<IReadOnlyList<string>> sentences)
    {
        var divided = new List<NameSpan>[sentences.Count];
        int start = 0, next = 0;
        for (var i = 0; i < sentences.Count; start += sentences[i++].Count)
        {
            divided[i] = [];
            for (; next < names.Count && names[next].FirstToken < start + sentences[i].Count; next++)
                divided[i].Add(names[next] with { FirstToken = names[next].FirstToken - start, EndToken = names[next].EndToken - start });
        }
        return divided;
    }

    private static bool StartsSentence(Passage passage, int token) =>
        passage.Tokens[token - 1].Kind == TokenKind.Break || passage.SentenceOf(token) != passage.SentenceOf(token - 1);
}
