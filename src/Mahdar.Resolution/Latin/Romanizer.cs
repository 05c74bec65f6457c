using System.Text;
using Mahdar.Arabic;

namespace Mahdar.Resolution.Latin;

/// <summary>
/// Spells an Arabic name out in Latin letters: word by word where the word is known, else letter by letter. What is not written (short vowels)
/// is not known then, so this is a help to readers who cannot read Arabic, no more.
/// </summary>
public static class Romanizer
{
    private static readonly Dictionary<char, string> Consonants = new()
    {
        ['ب'] = "b",
        ['پ'] = "p",
        ['ت'] = "t",
        ['ث'] = "th",
        ['ج'] = "j",
        ['چ'] = "ch",
        ['ح'] = "h",
        ['خ'] = "kh",
        ['د'] = "d",
        ['ذ'] = "dh",
        ['ر'] = "r",
        ['ز'] = "z",
        ['ژ'] = "zh",
        ['س'] = "s",
        ['ش'] = "sh",
        ['ص'] = "s",
        ['ض'] = "d",
        ['ط'] = "t",
        ['ظ'] = "z",
        ['ع'] = "",
        ['غ'] = "gh",
        ['ف'] = "f",
        ['ڤ'] = "v",
        ['ق'] = "q",
        ['ك'] = "k",
        ['ک'] = "k",
        ['گ'] = "g",
        ['ل'] = "l",
        ['م'] = "m",
        ['ن'] = "n",
        ['ه'] = "h",
    };

    public static string Of(string name)
    {
        var words = name.Split([' ', '_', '-'], StringSplitOptions.RemoveEmptyEntries);
        return string.Join(' ', words.Select(word => LatinWords.Default.Of(word) ?? Word(word)).Where(word => word.Length > 0));
    }

    private static string Word(string word)
    {
        var letters = new StringBuilder();
        for (var i = 0; i < word.Length; i++)
        {
            var c = word[i];
            if (Letters.IsMark(c)) continue;
            if (Pair(word, i) is { } pair)
            {
                letters.Append(pair);
                i++;
                continue;
            }
            if (IsStart(word, i)) letters.Append('a');
            var vowel = Vowel(word, i);
            letters.Append(vowel ?? (Consonants.TryGetValue(c, out var consonant) ? consonant : Letters.IsArabic(c) ? "" : c.ToString()));
        }
        return letters.Length == 0 ? "" : char.ToUpperInvariant(letters[0]) + letters.ToString(1, letters.Length - 1);
    }

    /// <summary>Two letters that write one foreign sound.</summary>
    private static string? Pair(string word, int at) => (word[at], at + 1 < word.Length ? word[at + 1] : ' ') switch
    {
        ('ت', 'ش') => "ch",
        ('د', 'ج') => "j",
        ('ت', 'س') => "ts",
        _ => null,
    };

    /// <summary>Before the second of two consonants with which no word begins: the vowel between them is not written.</summary>
    private static bool IsStart(string word, int at) =>
        at == 1 && Vowel(word, 0) is null && Vowel(word, 1) is null && word[0] is not 'س'
        && !(word[1] is 'ر' or 'ل' && word[0] is 'ب' or 'ف' or 'ك' or 'غ' or 'ق' or 'ت' or 'د' or 'ط');

    private static string? Vowel(string word, int at) => word[at] switch
    {
        'ا' or 'أ' or 'آ' or 'ى' => "a",
        'إ' => "i",
        'ة' => "a",
        'و' => at == 0 ? "w" : "u",
        'ي' => at == 0 ? "y" : "i",
        'ء' or 'ئ' or 'ؤ' => "",
        _ => null,
    };
}
