using System.Collections.Frozen;
using Mahdar.Arabic;
using Mahdar.Extraction.Tables;

namespace Mahdar.Extraction.Statements;

/// <summary>The everyday nouns of data/statements/speaking, folded: who or what can say something, told by a description alone.</summary>
internal static class SpeakingNouns
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Nouns =
        Table.Load("statements/speaking").Rows.SelectMany(row => row.List("words")).Select(word => Letters.Fold(word)).ToFrozenSet().GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether a folded noun is one of them, alone or with the article, an <c>ال</c> behind <c>ل</c>, or a pronoun (محاموه، عائلتها).</summary>
    public static bool Has(ReadOnlySpan<char> form)
    {
        var noun = form.StartsWith("ال") || form.StartsWith("لل") ? form[2..] : form;
        if (Nouns.Contains(noun)) return true;
        var owned = noun.EndsWith("ها") || noun.EndsWith("هم") || noun.EndsWith("نا") ? noun[..^2] : noun.Length > 3 && noun[^1] is Letters.Ha or Letters.Ya ? noun[..^1] : default;
        return owned.Length > 1 && (Nouns.Contains(owned) || owned[^1] == Letters.Ta && Nouns.Contains($"{owned[..^1]}{Letters.Ha}"));
    }
}
