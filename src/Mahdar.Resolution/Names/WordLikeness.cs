using System.Collections.Concurrent;

namespace Mahdar.Resolution.Names;

/// <summary>How unlike two words of names are, remembered: the same words meet again and again. Safe to use from many threads.</summary>
internal sealed class WordLikeness
{
    /// <summary>So little is one spelling of one Arabic name too.</summary>
    private const double Slip = 0.035;

    /// <summary>سعد الدين is often called سعد. Of two words compared the shorter beginning comes first.</summary>
    private const double LeftOut = 0.05;
    private const string Deen = "الدين";

    private readonly ConcurrentDictionary<(string, string), float> known = new();

    /// <summary>0 for the same, 1 for words that are not spellings of one.</summary>
    public double Between(string a, string b) =>
        a == b ? 0 : known.GetOrAdd(string.CompareOrdinal(a, b) < 0 ? (a, b) : (b, a), static pair => (float)Compare(pair.Item1, pair.Item2));

    private static double Compare(string a, string b)
    {
        if (a.Length > 2 && b.Length == a.Length + Deen.Length && b.StartsWith(a, StringComparison.Ordinal) && b.EndsWith(Deen, StringComparison.Ordinal)) return LeftOut;
        var distance = LetterDistance.Between(a, b);
        return distance > Slip && GivenNames.IsArabic(a) && GivenNames.IsArabic(b) ? 1 : distance;
    }
}
