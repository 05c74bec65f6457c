using System.Text;

namespace Mahdar.Scoring.Comparison;

/// <summary>A run of words that is sought in a text whatever marks and blanks stand between them.</summary>
public sealed class WordPattern
{
    private readonly List<Rune[]> words = [];

    public WordPattern(string text)
    {
        var word = new List<Rune>();
        foreach (var rune in text.EnumerateRunes())
        {
            if (IsWordRune(rune)) word.Add(rune);
            else End();
        }
        End();

        void End()
        {
            if (word.Count > 0) words.Add([.. word]);
            word.Clear();
        }
    }

    /// <summary>The first match that starts at <paramref name="from"/> or later; null where there is none.</summary>
    public (int Start, int End)? Find(Rune[] text, int from)
    {
        for (var start = from; start <= text.Length; start++)
            if (EndOfMatch(text, start) is { } end) return (start, end);
        return null;
    }

    private int? EndOfMatch(Rune[] text, int start)
    {
        var at = start;
        for (var i = 0; i < words.Count; i++)
        {
            if (i > 0)
            {
                var gap = at;
                while (at < text.Length && !IsWordRune(text[at])) at++;
                if (at == gap) return null;
            }
            if (!text.AsSpan(at).StartsWith(words[i])) return null;
            at += words[i].Length;
        }
        return at;
    }

    private static bool IsWordRune(Rune rune) => rune.Value == '_' || Folded.IsAlphanumeric(rune);
}
