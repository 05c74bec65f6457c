using Mahdar.Arabic;

namespace Mahdar.Extraction.Times;

/// <summary>
/// The tense around an expression: that of the nearest verb before it in its sentence that tells one; where none does,
/// of a verb right after it.
/// </summary>
internal static class TenseFinder
{
    private const int Before = 24, After = 3;

    public static Tense At(TimeTokens t, int first, int next)
    {
        var passage = t.Passage;
        var sentence = passage.Sentences[passage.SentenceOf(first)];
        var words = t.Tables.Tense;
        for (var i = first - 1; i >= Math.Max(sentence.First, first - Before); i--)
            if (passage.Tokens[i].IsWord && words.Of(passage.Form(i)) is not Tense.Open and var told) return told == Tense.Past && i > sentence.First && IsToCome(words, passage, i - 1) ? Tense.Future : told;
        for (var i = next; i < Math.Min(sentence.End, next + After); i++)
            if (passage.Tokens[i].IsWord && words.Of(passage.Form(i)) is not Tense.Open and var told) return told;
        return Tense.Open;
    }

    /// <summary>"من المقرر عقد اجتماع": what is written like a verb of the past is the noun of what is to come.</summary>
    private static bool IsToCome(TenseWords words, Passage passage, int before) => passage.Tokens[before].IsWord && words.Of(passage.Form(before)) == Tense.Future;
}
