using System.Buffers;
using Mahdar.Arabic;

namespace Mahdar.Pages.Metadata;

/// <summary>The folded words of a title, to compare titles by; a number stands for each word.</summary>
internal readonly struct TitleWords
{
    private static readonly SearchValues<char> Apart = SearchValues.Create("\"«»“”:،,.…!؟?-–—|()'/");

    /// <summary>In order of size, so that two titles are compared in one go.</summary>
    private readonly ulong[] words;

    private TitleWords(ulong[] words) => this.words = words;

    public int Count => words.Length;

    public static TitleWords Of(ReadOnlySpan<char> text)
    {
        var words = new List<ulong>();
        var word = TextHash.Empty;
        foreach (var c in text)
        {
            if (char.IsWhiteSpace(c) || Apart.Contains(c)) End();
            else if (Letters.Fold(c) is var folded and not '\0')
            {
                Add(folded);
                if (Letters.IsLamAlef(c)) Add(Letters.Alef);
            }
        }
        End();
        words.Sort();
        return new TitleWords([.. words]);

        void Add(char c) => word = TextHash.Then(word, c);

        void End()
        {
            if (word != TextHash.Empty) words.Add(word);
            word = TextHash.Empty;
        }
    }

    /// <summary>0 to 1: how many words two titles share, as the harmonic mean of both shares.</summary>
    public double Likeness(TitleWords other)
    {
        if (Count == 0 || other.Count == 0) return 0;
        var common = 0;
        for (int i = 0, j = 0; i < words.Length && j < other.words.Length;)
        {
            var order = words[i].CompareTo(other.words[j]);
            if (order == 0) common++;
            if (order <= 0) i++;
            if (order >= 0) j++;
        }
        return 2.0 * common / (Count + other.Count);
    }
}
