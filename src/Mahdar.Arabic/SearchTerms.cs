using System.Text;

namespace Mahdar.Arabic;

/// <summary>
/// The forms under which words are found whatever their clitics and spelling: folded, without article, prepositions, pronouns and common
/// endings. After the light stemmer of Larkey, Ballesteros and Connell (2002), but a letter that may belong to the word is taken off only
/// as a second form beside the first.
/// </summary>
public static class SearchTerms
{
    private const int ShortestStem = 3, LongestWord = 40;

    private static readonly string[] Articles = ["بال", "كال", "لل", "ال"];
    private static readonly string[] Endings = ["هما", "ها", "هم", "هن", "نا", "كم", "ان", "ات", "ون", "ين", "يه", "ه", "ي"];

    /// <summary>Appends the terms of a text in its order, each followed by a blank.</summary>
    public static void Append(ReadOnlySpan<char> text, StringBuilder to) => EachWord(text, (_, _, word) =>
    {
        to.Append(Stem(word)).Append(' ');
        if (Second(word) is { IsEmpty: false } second) to.Append(second).Append(' ');
    });

    /// <summary>The terms of one word: one, or two where its first letter may be a clitic.</summary>
    public static string[] Of(ReadOnlySpan<char> foldedWord) =>
        Second(foldedWord) is { IsEmpty: false } second ? [Stem(foldedWord).ToString(), second.ToString()] : [Stem(foldedWord).ToString()];

    /// <summary>Each word of a text: where it starts and ends, and its folded form.</summary>
    public static void EachWord(ReadOnlySpan<char> text, WordVisitor visit)
    {
        Span<char> folded = stackalloc char[LongestWord];
        int length = 0, start = -1;
        for (var i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && (Letters.IsArabic(text[i]) || Letters.IsMark(text[i]) || char.IsLetterOrDigit(text[i])))
            {
                if (start < 0) start = i;
                if (Letters.Fold(text[i]) is var letter and not '\0' && length < LongestWord) folded[length++] = letter;
                if (Letters.IsLamAlef(text[i]) && length < LongestWord) folded[length++] = Letters.Alef;
                continue;
            }
            if (length > 0) visit(start, i, folded[..length]);
            (length, start) = (0, -1);
        }
    }

    public delegate void WordVisitor(int start, int end, ReadOnlySpan<char> foldedWord);

    private static ReadOnlySpan<char> Stem(ReadOnlySpan<char> word) => WithoutEnding(WithoutArticle(word));

    /// <summary>The stem without a first letter that may be a conjunction, a preposition or the mark of the future; empty where there is none.</summary>
    private static ReadOnlySpan<char> Second(ReadOnlySpan<char> word) =>
        word.Length > ShortestStem && word[0] is Letters.Waw or Letters.Fa or Letters.Ba or Letters.Lam or Letters.Kaf or Letters.Seen
        && WithoutArticle(word).Length == word.Length && word.Length - 1 >= ShortestStem ? Stem(word[1..]) : [];

    private static ReadOnlySpan<char> WithoutArticle(ReadOnlySpan<char> word)
    {
        var rest = word.Length > ShortestStem + 2 && word[0] is Letters.Waw or Letters.Fa ? word[1..] : word;
        foreach (var article in Articles)
            if (rest.StartsWith(article, StringComparison.Ordinal) && rest.Length - article.Length >= ShortestStem) return rest[article.Length..];
        return word;
    }

    private static ReadOnlySpan<char> WithoutEnding(ReadOnlySpan<char> word)
    {
        foreach (var ending in Endings)
        {
            if (!word.EndsWith(ending, StringComparison.Ordinal) || word.Length - ending.Length < ShortestStem) continue;
            var rest = word[..^ending.Length];
            return rest[^1] is Letters.Ta or Letters.Ya && rest.Length > ShortestStem ? rest[..^1] : rest;
        }
        return word;
    }
}
