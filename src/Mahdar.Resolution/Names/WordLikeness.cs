namespace Mahdar.Resolution.Names;

/// <summary>
/// How unlike two words of names are. The same words meet again and again, so that each thread remembers the pairs that it met last: as many as lie close at hand.
/// Words come with their hashes.
/// </summary>
internal sealed class WordLikeness
{
    /// <summary>So little is one spelling of one Arabic name too.</summary>
    private const double Slip = 0.035;

    /// <summary>سعد الدين is often called سعد. Of two words compared the shorter beginning comes first.</summary>
    private const double LeftOut = 0.05;
    private const string Deen = "الدين";

    private const int BitsOfPlaces = 17;

    [ThreadStatic]
    private static Known[]? known;

    /// <summary>0 for the same, 1 for words that are not spellings of one: those further apart than <see cref="NameComparison.Limit"/>.</summary>
    public double Between(string a, ulong hashOfA, string b, ulong hashOfB)
    {
        if (hashOfA == hashOfB && a == b) return 0;
        var pair = Pair(hashOfA, hashOfB);
        ref var place = ref (known ??= new Known[1 << BitsOfPlaces])[pair >> (64 - BitsOfPlaces)];
        if (place.Pair != pair) place = new Known(pair, (float)(string.CompareOrdinal(a, b) < 0 ? Compare(a, b) : Compare(b, a)));
        return place.Distance;
    }

    public double Between(string a, string b) => Between(a, WordHash.Of(a), b, WordHash.Of(b));

    private static double Compare(string a, string b)
    {
        if (a.Length > 2 && b.Length == a.Length + Deen.Length && b.StartsWith(a, StringComparison.Ordinal) && b.EndsWith(Deen, StringComparison.Ordinal)) return LeftOut;
        var distance = LetterDistance.Between(a, b, NameComparison.Limit);
        return distance > Slip && GivenNames.IsArabic(a) && GivenNames.IsArabic(b) ? 1 : distance;
    }

    /// <summary>Of two words in whatever order; never 0, which is no pair.</summary>
    private static ulong Pair(ulong a, ulong b) => WordHash.Join(a + b, a ^ b) | 1;

    private readonly record struct Known(ulong Pair, float Distance);
}
