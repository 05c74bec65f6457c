using System.Text;
using Mahdar.Arabic;

namespace Mahdar.Resolution.Latin;

/// <summary>
/// Spells an Arabic name out in Latin letters, letter by letter: what is not written (short vowels) is not known, so this is a help to readers
/// who cannot read Arabic, no more. Best effort for foreign names.
/// </summary>
public static class Romanizer
{
    private static readonly Dictionary<char, string> Consonants = new()
    {
        ['ب'] = "b", ['پ'] = "p", ['ت'] = "t", ['ث'] = "th", ['ج'] = "j", ['چ'] = "ch", ['ح'] = "h", ['خ'] = "kh", ['د'] = "d", ['ذ'] = "dh", ['ر'] = "r",
        ['ز'] = "z", ['ژ'] = "zh", ['س'] = "s", ['ش'] = "sh", ['ص'] = "s", ['ض'] = "d", ['ط'] = "t", ['ظ'] = "z", ['ع'] = "", ['غ'] = "gh", ['ف'] = "f",
        ['ڤ'] = "v", ['ق'] = "q", ['ك'] = "k", ['ک'] = "k", ['گ'] = "g", ['ل'] = "l", ['م'] = "m", ['ن'] = "n", ['ه'] = "h",
    };

    public static string Of(string name)
    {
        var words = name.Split([' ', '_', '-'], StringSplitOptions.RemoveEmptyEntries);
        return string.Join(' ', words.Select(Word).Where(word => word.Length > 0));
    }

    private static string Word(string word)
    {
        var letters = new StringBuilder();
        for (var i = 0; i < word.Length; i++)
        {
            var c = word[i];
            if (Letters.IsMark(c)) continue;
            var vowel = Vowel(word, i);
            letters.Append(vowel ?? (Consonants.TryGetValue(c, out var consonant) ? consonant : Letters.IsArabic(c) ? "" : c.ToString()));
        }
        return letters.Length == 0 ? "" : char.ToUpperInvariant(letters[0]) + letters.ToString(1, letters.Length - 1);
    }

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
