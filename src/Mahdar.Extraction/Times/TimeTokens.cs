using Mahdar.Arabic;

namespace Mahdar.Extraction.Times;

/// <summary>A passage as the grammar of time sees it: each token with the meanings that it may have in an expression of time.</summary>
internal sealed class TimeTokens
{
    private readonly TimeToken[] found;
    private readonly TimeLexicon lexicon;

    public TimeTokens(Passage passage, TimeLexicon lexicon, TimeTables tables)
    {
        Passage = passage;
        Tables = tables;
        this.lexicon = lexicon;
        found = new TimeToken[passage.Tokens.Length];
        for (var i = 0; i < found.Length; i++)
            if (passage.Tokens[i].Kind is TokenKind.Word or TokenKind.Foreign) found[i] = lexicon.Find(passage.Form(i));
    }

    public Passage Passage { get; }

    public TimeTables Tables { get; }

    public int Count => found.Length;

    public TimeToken this[int i] => (uint)i < (uint)found.Length ? found[i] : default;

    /// <summary>The value of a number in figures; -1 for every other token.</summary>
    public int Figure(int i) => (uint)i < (uint)found.Length ? Passage.Tokens[i].Number : -1;

    public int Digits(int i) => Passage.Tokens[i].FoldedLength;

    public bool IsMark(int i, char mark) => (uint)i < (uint)found.Length && Passage.Tokens[i].Is(mark);

    public bool Has(int i, Proclitics proclitics) => (this[i].Before & proclitics) != 0;

    public bool SpaceBefore(int i) => (uint)i >= (uint)found.Length || Passage.Tokens[i].SpaceBefore;

    /// <summary>The meaning of token <paramref name="i"/> of one kind, the longest phrase first.</summary>
    public bool Try(int i, TimeWordKind kind, out TimeWord word)
    {
        foreach (var meaning in this[i].Meanings ?? [])
        {
            if (meaning.Kind != kind || meaning.Rest.Length > 0 && !Follows(i + 1, meaning.Rest)) continue;
            word = meaning;
            return true;
        }
        word = null!;
        return false;
    }

    public bool Is(int i, TimeRole role) => Is(i, role, out _);

    public bool Is(int i, TimeRole role, out int next)
    {
        foreach (var meaning in this[i].Meanings ?? [])
        {
            if (meaning.Kind != TimeWordKind.Role || meaning.Value != (int)role || meaning.Rest.Length > 0 && !Follows(i + 1, meaning.Rest)) continue;
            next = i + meaning.Length;
            return true;
        }
        next = i;
        return false;
    }

    public bool IsUnit(int i, TimeUnit unit, int form = TimeTables.One) => Try(i, TimeWordKind.Unit, out var word) && word.Value == (int)unit && word.Form == form;

    public TimeRelation Relation(int i) => Try(i, TimeWordKind.Relation, out var word) ? (TimeRelation)word.Value : TimeRelation.None;

    public bool IsWord(int i, string folded) => (uint)i < (uint)found.Length && Passage.Form(i).SequenceEqual(folded);

    /// <summary>1 to 7 where the word is a weekday without its article (كل يوم أحد); null otherwise.</summary>
    public int? WeekdayWithoutArticle(int i) => lexicon.WeekdayWithoutArticle(Passage.Form(i));

    public string Text(int first, int next) => Passage.SpanOf(first, next - 1).Of(Passage.Text).ToString();

    private bool Follows(int i, string[] rest)
    {
        for (var k = 0; k < rest.Length; k++)
            if (i + k >= found.Length || !Passage.Form(i + k).SequenceEqual(rest[k])) return false;
        return true;
    }
}
