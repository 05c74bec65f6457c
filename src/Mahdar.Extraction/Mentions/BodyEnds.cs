using System.Collections.Frozen;
using Mahdar.Arabic;
using Mahdar.Extraction.Statements;
using Mahdar.Extraction.Tables;

namespace Mahdar.Extraction.Mentions;

/// <summary>
/// Words with the article that do not go on with the name of an organization behind another such word: what it does something to
/// ("أطلقت قوات الأمن | النار"), what somebody does ("تولت الهيئة العامة | الإشراف"), what needs more words to tell of it ("القوات الحكومية | المدعومة من").
/// </summary>
internal static class BodyEnds
{
    private static readonly FrozenDictionary<string, bool>.AlternateLookup<ReadOnlySpan<char>> Objects =
        Table.Load("organizations/ends").Rows.SelectMany(row => row.List("words").Select(word => (Word: Letters.Fold(word), IsObject: row["kind"] == "object")))
            .ToFrozenDictionary(word => word.Word, word => word.IsObject).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether the word at a token is one, behind a word with the article.</summary>
    public static bool IsAt(Material material, int token) => IsBehind(material, token) && (Objects.ContainsKey(material.Passage.Form(token)) || IsDoing(material, token));

    /// <summary>The same without those that need more words, which may be those of a purpose: "الحركة المناهضة للتحرش".</summary>
    public static bool IsObject(Material material, int token) =>
        IsBehind(material, token) && (Objects.TryGetValue(material.Passage.Form(token), out var isObject) ? isObject : IsDoing(material, token));

    private static bool IsBehind(Material material, int token) => material.HasArticle(token) && material.HasArticle(token - 1) && material.StartsWith(token, Letters.Alef);

    /// <summary>A noun of doing; no adjective that looks like one (التجاري، التقنية).</summary>
    private static bool IsDoing(Material material, int token) =>
        material.Passage.Form(token) is var form && !form.EndsWith("ي") && !form.EndsWith("يه") && (VerbalNoun.Is(form) || VerbalNoun.IsOfHamza(material, token));
}
