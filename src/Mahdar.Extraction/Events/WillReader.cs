using Mahdar.Arabic;
using Mahdar.Extraction.Lexicon;
using Mahdar.Extraction.Mentions;

namespace Mahdar.Extraction.Events;

/// <summary>Whose a meeting is, or whose decision, wish or readiness for it: he takes part in it.</summary>
internal sealed class WillReader(Scene scene, StatusReader status)
{
    private readonly Material material = scene.Material;

    /// <summary>"قرار ترمب عقد اجتماع مع", "موافقة كيم على لقاء", "قرار بيونغ يانغ بلقاء": whose will the meeting is, told directly before what leads to it.</summary>
    public EntityDraft? Of(Match trigger)
    {
        var at = trigger.First;
        while (scene.Referents.Covering(at - 1) is null && (status.IsCarrier(at - 1) || material.IsParticle(at - 1, EventParticle.Toward) || scene.LinkAt(at - 1, out _) is LinkKind.To || material.IsForm(at - 1, "علي") || material.IsForm(at - 1, "في"))) at--;
        if (material.IsComma(at - 1)) at--;
        if (scene.Referents.Covering(at - 1) is not { Proclitics: Proclitics.None or Proclitics.Al } whose || whose.End != at || whose.Kind is ReferentKind.Organization) return null;
        var first = whose.First;
        // "قرار نظيره الأميركي، دونالد ترمب".
        if (scene.Referents.Covering(first - (material.IsComma(first - 1) ? 2 : 1)) is { } title && title.Entity == whose.Entity) first = title.First;
        return material.IsParticle(first - 1, EventParticle.Will) ? whose.Entity : null;
    }

    /// <summary>"استعداد بيونغ يانغ لإجراء محادثات": the one told directly before what leads to the talks.</summary>
    public EntityDraft? ReadyFor(int noun)
    {
        var at = noun - 1;
        if (!material.StartsWith(at, Letters.Lam) || scene.Referents.Covering(at) is not null) return null;
        var all = scene.Referents.All;
        return RecentParties.Before(all, at) is >= 0 and var last && all[last].End == at && all[last].Kind is ReferentKind.State or ReferentKind.Capital && all[last].Proclitics == Proclitics.None
            // "يتوجه إلى سنغافورة لعقد قمة": a place, not who is ready.
            && scene.LinkAt(all[last].First - 1, out _) is not (LinkKind.To or LinkKind.In or LinkKind.From) ? all[last].Entity : null;
    }

    /// <summary>"كان للرئيس روحاني لقاء مع".</summary>
    public EntityDraft? Having(int noun)
    {
        var all = scene.Referents.All;
        return RecentParties.Before(all, noun) is >= 0 and var last && all[last].End == noun && (all[last].Proclitics & Proclitics.La) != 0 && all[last].Kind is ReferentKind.Person or ReferentKind.Official
            && (material.IsForm(all[last].First - 1, "كان") || material.IsForm(all[last].First - 1, "كانت") || material.IsForm(all[last].First - 1, "وكان") || material.IsForm(all[last].First - 1, "سيكون")) ? all[last].Entity : null;
    }
}
