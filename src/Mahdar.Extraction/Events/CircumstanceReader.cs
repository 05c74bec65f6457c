using Mahdar.Arabic;
using Mahdar.Extraction.Mentions;
using Mahdar.Extraction.Statements;

namespace Mahdar.Extraction.Events;

/// <summary>
/// What stands between a verb and who acts, and tells when, where or why: "التقى على هامش القمة الوزيرُ نظيرَه", "اجتمع لدى وصوله إلى باريس الوزير
/// مع", "استقبل في إطار جولته الأوروبية الرئيس".
/// </summary>
internal sealed class CircumstanceReader(Scene scene, PartyReader parties)
{
    private const int MostTokens = 14, MostSome = 4;

    private readonly Material material = scene.Material;

    /// <summary>The token of somebody told on his own behind the circumstance that starts at a token; null where nobody is, or where another clause opens before him.</summary>
    public int? End(int from, int limit)
    {
        for (var i = from; i < limit && i < from + MostTokens; i++)
        {
            if (scene.Times.At(i) is not null) continue;
            if (material.IsComma(i))
            {
                if (IsSomebody(i + 1)) return i + 1;
                continue;
            }
            if (scene.Referents.StartingAt(i) is { } referent)
            {
                if (i > from && IsSomebody(i) && !IsOwned(scene, i)) return i;
                i = referent.End - 1;
                continue;
            }
            if (!material.IsWord(i) && material.Tokens[i].Kind != TokenKind.Number || Opens(i)) return null;
        }
        return null;
    }

    private bool IsSomebody(int token) =>
        scene.Referents.StartingAt(token) is { Kind: ReferentKind.Person or ReferentKind.Official or ReferentKind.Pair } somebody && (somebody.Proclitics & ~Proclitics.Al) == 0 && parties.ReadAt(token) is not null;

    /// <summary>Another clause, or somebody who belongs to what is told.</summary>
    private bool Opens(int token) =>
        scene.IsSpeech(token) || Complementizer.IsAt(material, token) || scene.LinkAt(token, out _) is LinkKind.Relative or LinkKind.Between || scene.TryTrigger(token, out _, out var facts) && facts.Form != TriggerForm.Noun;

    /// <summary>"عائلة الرئيس", "على هامش زيارة الوزير", "مع الرئيس": whoever stands behind a preposition, or behind a noun without article or pronoun, belongs to it.</summary>
    public static bool IsOwned(Scene scene, int token)
    {
        var before = token - 1;
        if (before < 0 || scene.Referents.Covering(before) is not null || scene.Times.At(before) is not null) return false;
        for (var first = before; first > before - MostSome && first >= 0; first--)
            if (scene.LinkAt(first, out var end) is { } link && (end == token || first == before)) return link is not LinkKind.Skip;
        return scene.Material.IsWord(before) && !scene.Material.HasArticle(before) && !scene.Material.HasPronoun(before);
    }
}
