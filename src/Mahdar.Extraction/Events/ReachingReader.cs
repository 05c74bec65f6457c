using Mahdar.Extraction.Lexicon;
using Mahdar.Extraction.Statements;
using Mahdar.Model;

namespace Mahdar.Extraction.Events;

/// <summary>"مساع للتوصل إلى اتفاق", "عدم التوصل إلى اتفاق": whether an agreement is yet to be reached.</summary>
internal sealed class ReachingReader(Scene scene)
{
    private const int MostBack = 12, MostOfTeller = 2;

    private readonly Material material = scene.Material;

    /// <summary>Proposed or denied where an agreement without article stands behind التوصل, held where ل leads to it and it is reached; null where nothing tells.</summary>
    public EventStatus? Read(Match agreement, int sentenceFirst)
    {
        if (agreement.Definite) return null;
        var at = agreement.First - 1;
        // "لبحث شروط اتفاق", "مسودة اتفاق": what is still talked about.
        if (material.IsParticle(at, EventParticle.Terms)) return EventStatus.Proposed;
        if (material.Tokens[at < 0 ? 0 : at].Kind == Arabic.TokenKind.Quote) at--;
        if (material.IsForm(at, "اي") || material.IsForm(at, "لاي")) at--;
        if (scene.LinkAt(at, out _) is LinkKind.To) at--;
        if (!material.IsParticle(at, EventParticle.Reaching)) return null;
        if (material.IsParticle(at - 1, EventParticle.Without)) return EventStatus.Denied;
        for (int i = at - 1, unknown = 0; i >= sentenceFirst && i >= at - MostBack; i--)
        {
            if (material.IsParticle(i, EventParticle.Reached)) return IsLedTo(agreement) ? EventStatus.Held : null;
            if (material.Matches.TryGet(i, EntryKind.Cue, out var cue)) return IsLedTo(agreement) && cue.Entry.Value is CueFacts { Form: CueForm.Past } && scene.MarkAt<StatusMark>(i, out _) is null ? EventStatus.Held : null;
            if (scene.Referents.Covering(i) is { } referent) i = referent.First;
            // "أعلن الوسيط الأممي": who tells of it, by words of no table.
            else if (material.HasArticle(i) && scene.LinkAt(i, out _) is null && unknown++ < MostOfTeller) continue;
            else if (!material.IsComma(i) && scene.Times.At(i) is null && !material.IsForm(i, "في") && !material.IsForm(i, "من") && !material.IsForm(i, "عن")) break;
        }
        return EventStatus.Proposed;
    }

    /// <summary>"أعلنت الحركة التوصل لاتفاق": ل leads to it, and tells no aim.</summary>
    private static bool IsLedTo(Match agreement) => (agreement.Proclitics & Arabic.Proclitics.La) != 0;
}
