namespace Mahdar.Arabic;

/// <summary>A text with its tokens, their known readings, its sentences and its quotations. Immutable; safe to share.</summary>
public sealed class Passage
{
    private const int MostReadings = 12;
    private readonly char[] folded;
    private readonly int[] readingStarts;
    private readonly WordReading[] readings;
    private readonly int[] sentenceOf;

    public Passage(string text, Vocabulary vocabulary)
    {
        Text = text;
        (Tokens, folded) = Tokenizer.Cut(text);
        (readings, readingStarts) = ReadWords(vocabulary);
        Quotations = QuotationReader.Read(text, Tokens);
        Sentences = SentenceReader.Read(Tokens, Quotations);
        sentenceOf = new int[Tokens.Length];
        for (var s = 0; s < Sentences.Count; s++)
            Array.Fill(sentenceOf, s, Sentences[s].First, Math.Min(Sentences[s].End, Tokens.Length) - Sentences[s].First);
    }

    public string Text { get; }

    public Token[] Tokens { get; }

    /// <summary>In the order of their opening marks; a nested one follows the one that holds it.</summary>
    public List<Quotation> Quotations { get; }

    /// <summary>In order; every token but line breaks is in one.</summary>
    public List<Sentence> Sentences { get; }

    /// <summary>The folded form of token <paramref name="token"/>; empty for marks.</summary>
    public ReadOnlySpan<char> Form(int token) => folded.AsSpan(Tokens[token].FoldedStart, Tokens[token].FoldedLength);

    /// <summary>The known readings of a token, fewest proclitics first.</summary>
    public ReadOnlySpan<WordReading> Readings(int token) =>
        readings.AsSpan(readingStarts[token], readingStarts[token + 1] - readingStarts[token]);

    /// <summary>Whether a blank (or the mark of a hashtag) stands behind the و of a token: "و برلين", which can be nothing but "and".</summary>
    public bool IsLooseAnd(int token) =>
        Tokens[token] is { Kind: TokenKind.Word, FoldedLength: > 1 } word && Text[word.Start] == Letters.Waw && Tokenizer.IsGlue(Text[word.Start + 1]);

    /// <summary>The index in <see cref="Sentences"/> of the sentence of a token.</summary>
    public int SentenceOf(int token) => sentenceOf[token];

    /// <summary>The span of the text from the first letter of one token to the last of another.</summary>
    public Model.Span SpanOf(int first, int last) => new(Tokens[first].Start, Tokens[last].End);

    /// <summary>The first token that starts at <paramref name="offset"/> or after it; <c>Tokens.Length</c> where there is none.</summary>
    public int TokenAt(int offset)
    {
        int low = 0, high = Tokens.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (Tokens[middle].Start < offset) low = middle + 1;
            else high = middle;
        }
        return low;
    }

    private (WordReading[], int[]) ReadWords(Vocabulary vocabulary)
    {
        var all = new List<WordReading>(Tokens.Length * 2);
        var starts = new int[Tokens.Length + 1];
        Span<WordReading> some = stackalloc WordReading[MostReadings];
        for (var i = 0; i < Tokens.Length; i++)
        {
            starts[i] = all.Count;
            if (Tokens[i].Kind is not (TokenKind.Word or TokenKind.Foreign)) continue;
            var count = vocabulary.Read(Form(i), some);
            var and = IsLooseAnd(i);
            foreach (var reading in some[..count])
                if (!and || (reading.Proclitics & Proclitics.Wa) != 0) all.Add(reading);
        }
        starts[^1] = all.Count;
        return (all.ToArray(), starts);
    }
}
