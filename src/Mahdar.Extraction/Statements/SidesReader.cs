using Mahdar.Arabic;
using Mahdar.Extraction.Mentions;

namespace Mahdar.Extraction.Statements;

/// <summary>Tells which side speaks first where both do.</summary>
internal sealed class SidesReader(Material material, ReferentIndex referents, EntityBook book)
{
    /// <summary>"البلدان", "الجانبان": of the states spoken of, the one named first.</summary>
    public EntityDraft? First(int token)
    {
        EntityDraft? last = null;
        for (var i = referents.All.Count - 1; i >= 0; i--)
        {
            if (referents.All[i].First >= token || StateOf(referents.All[i]) is not { } state || state == last) continue;
            if (last is not null) return state;
            last = state;
        }
        return last;
    }

    private EntityDraft? StateOf(Referent referent) =>
        referent.Kind is ReferentKind.State or ReferentKind.Capital ? IsPlace(referent) ? null : referent.Entity
        : referent.Kind is ReferentKind.Person or ReferentKind.Official && referent.Entity.RepresentedState is { } code ? book.State(code) : null;

    /// <summary>"في المنامة": where they are, and none of them.</summary>
    private bool IsPlace(Referent referent) => material.IsForm(referent.First - 1, "في") || (referent.Proclitics & Proclitics.Ba) != 0;
}
