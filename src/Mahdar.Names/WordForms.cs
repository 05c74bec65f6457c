using Mahdar.Arabic;

namespace Mahdar.Names;

/// <summary>
/// The words of one sentence in the shape the tagger knows: folded letters, digits as 0, quotation marks as one. A buffer, used again
/// for each sentence.
/// </summary>
internal sealed class WordForms
{
    /// <summary>No word that a name holds is longer; the rest of such a run is dropped.</summary>
    public const int LongestForm = 40;

    private char[] letters = new char[2048];
    private int[] ends = new int[256];
    private ulong[] hashes = new ulong[256];

    public int Count { get; private set; }

    public ReadOnlySpan<char> this[int word] => letters.AsSpan(Start(word), ends[word] - Start(word));

    public ulong Hash(int word) => hashes[word];

    public void Clear() => Count = 0;

    /// <summary>Adds a token of a passage.</summary>
    public void Add(Passage passage, int token)
    {
        if (passage.Tokens[token].Kind is TokenKind.Word or TokenKind.Foreign or TokenKind.Number) AddFolded(passage.IsLooseAnd(token) ? passage.Form(token)[1..] : passage.Form(token));
        else AddFolded([passage.Tokens[token].Mark]);
    }

    /// <summary>Adds a word as text writes it.</summary>
    public void Add(ReadOnlySpan<char> word)
    {
        Span<char> folded = stackalloc char[LongestForm];
        var length = 0;
        foreach (var c in word)
        {
            var f = Letters.Fold(c);
            if (f == '\0') continue;
            if (length == LongestForm) break;
            folded[length++] = f;
            if (Letters.IsLamAlef(c) && length < LongestForm) folded[length++] = Letters.Alef;
        }
        AddFolded(folded[..length]);
    }

    /// <summary>Adds all words of another.</summary>
    public void Add(WordForms other)
    {
        for (var i = 0; i < other.Count; i++) AddFolded(other[i]);
    }

    private void AddFolded(ReadOnlySpan<char> folded)
    {
        if (folded.Length > LongestForm) folded = folded[..LongestForm];
        Grow(folded.Length);
        var start = Start(Count);
        var form = letters.AsSpan(start, folded.Length);
        for (var i = 0; i < form.Length; i++) form[i] = Normal(folded[i]);
        ends[Count] = start + form.Length;
        hashes[Count++] = WordHash.Of(form);
    }

    private static char Normal(char c) => char.IsAsciiDigit(c) ? '0' : Tokenizer.IsQuote(c) ? '"' : c;

    private int Start(int word) => word == 0 ? 0 : ends[word - 1];

    private void Grow(int more)
    {
        if (Count == ends.Length)
        {
            Array.Resize(ref ends, Count * 2);
            Array.Resize(ref hashes, Count * 2);
        }
        if (Start(Count) + more > letters.Length) Array.Resize(ref letters, Math.Max(letters.Length * 2, Start(Count) + more));
    }
}
