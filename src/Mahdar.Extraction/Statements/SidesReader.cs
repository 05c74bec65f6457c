using Mahdar.Extraction.Mentions;

namespace Mahdar.Extraction.Statements;

/// <summary>Tells which side speaks first where both do.</summary>
internal sealed class SidesReader(ReferentIndex referents, EntityBook book)
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
        referent.Kind is ReferentKind.State or ReferentKind.Capital ? referent.Entity
        : referent.Kind is ReferentKind.Person or ReferentKind.Official && referent.Entity.RepresentedState is { } code ? book.State(code) : null;
}
