using Mahdar.Arabic;
using Mahdar.Resolution.Tables;

namespace Mahdar.Resolution.Conflicts;

/// <summary>Compares names by their consonants: which letters write one foreign sound in turn, and which do not.</summary>
internal static class NameSounds
{
    private static readonly Dictionary<char, int> Sounds = Read();

    /// <summary>
    /// Whether two forms differ in nothing but the spelling of the same sounds (blanks, vowels, letters that stand for each other), in a letter
    /// written onto the name, or in how many of its words are told.
    /// </summary>
    public static bool AreSpellings(string a, string b)
    {
        var (one, other) = (Consonants(Joined(a)), Consonants(Joined(b)));
        if (one.Length == other.Length) return Differences(one, other) == 0;
        if (Math.Abs(one.Length - other.Length) == 1 && (one.EndsWith(other, StringComparison.Ordinal) || other.EndsWith(one, StringComparison.Ordinal))) return true;
        var (less, more) = one.Length < other.Length ? (Words(a), Words(b)) : (Words(b), Words(a));
        return less.Length > 1 && less.All(more.Contains);
    }

    /// <summary>The same words but one, which has in the place of one consonant another of another sound.</summary>
    public static bool Clash(string a, string b)
    {
        var (one, other) = (Words(a), Words(b));
        if (one.Length != other.Length || one.Length < 2) return false;
        var differing = one.Zip(other).Select(pair => (First: Consonants(pair.First), Second: Consonants(pair.Second)))
            .Where(pair => pair.First.Length != pair.Second.Length || Differences(pair.First, pair.Second) > 0).ToList();
        return differing.Count == 1 && differing[0] is var (first, second) && first.Length == second.Length && first.Length > 1 && Differences(first, second) == 1;
    }

    private static int Differences(string a, string b) => a.Zip(b).Count(pair => pair.First != pair.Second && (Sounds.GetValueOrDefault(pair.First) & Sounds.GetValueOrDefault(pair.Second)) == 0);

    /// <summary>A vowel letter at the beginning stands for a consonant; the son of in both its forms is one.</summary>
    private static string Consonants(string word) =>
        new([.. word.Where((letter, at) => letter is not (Letters.Alef or Letters.Waw or Letters.Ya or Letters.Ha or Letters.Hamza) || (at == 0 && letter != Letters.Alef))]);

    private static string Joined(string name) => string.Concat(Words(name));

    private static string[] Words(string name) => Letters.Fold(name).Split([' ', '-', '#', '_', '"'], StringSplitOptions.RemoveEmptyEntries);

    private static Dictionary<char, int> Read()
    {
        var sounds = new Dictionary<char, int>();
        var bit = 1;
        foreach (var row in TableRows.Of("record/sounds"))
        {
            foreach (var letter in row["letters"]) sounds[letter] = sounds.GetValueOrDefault(letter) | bit;
            bit <<= 1;
        }
        return sounds;
    }
}
