using Mahdar.Arabic;
using Mahdar.Extraction.Mentions;
using Mahdar.Model;

namespace Mahdar.Extraction.Statements;

/// <summary>Knows which body is meant by a short form of its name that leaves out words in the middle: "هيئة الانتخابات" is "الهيئة العليا المستقلة للانتخابات".</summary>
internal sealed class ShortNames(EntityBook book)
{
    private const int MostWords = 3;

    private readonly Dictionary<EntityDraft, EntityDraft?> known = [];

    /// <summary>The one body of the report whose longer name has the same noun and, further on, all other words; null where none or several do, or where the name only goes on ("مجلس الأمن", "مجلس الأمن القومي").</summary>
    public EntityDraft? Of(EntityDraft body)
    {
        if (body is not { Type: EntityType.Organization, Ref: null, Name: { } name }) return null;
        if (known.TryGetValue(body, out var full)) return full;
        var words = Letters.Fold(name).Split(' ');
        // "الاتحاد السعودي" is no "اتحاد جدة السعودي", and of sources there are many.
        if (words.Length is < 2 or > MostWords || words[0] is "الاتحاد" or "مصدر" or "مصادر" or "وسايل" or "تقارير" or "مسوولون") return known[body] = null;
        foreach (var other in book.Drafts)
        {
            if (other == body || other is not { Type: EntityType.Organization, Name: { } longer } || !IsShortOf(words, Letters.Fold(longer).Split(' '))) continue;
            if (full is not null) return known[body] = null;
            full = other;
        }
        return known[body] = full;
    }

    private static bool IsShortOf(string[] words, string[] longer)
    {
        if (longer.Length <= words.Length || !IsSame(words[0], longer[0]) || IsSame(words[1], longer[1])) return false;
        var at = 1;
        for (var i = 2; i < longer.Length && at < words.Length; i++)
            if (IsSame(words[at], longer[i])) at++;
        return at == words.Length;
    }

    /// <summary>"الانتخابات", "للانتخابات", "والانتخابات": the same noun, whatever is written on it.</summary>
    private static bool IsSame(string word, string other)
    {
        var noun = Letters.WithoutArticle(word);
        if (noun.Length < 3 || !other.AsSpan().EndsWith(noun)) return false;
        return other.AsSpan(0, other.Length - noun.Length) is "" or "ال" or "ل" or "لل" or "و" or "وال";
    }
}
