using Mahdar.Arabic;
using Mahdar.Extraction.Lexicon;
using Mahdar.Extraction.Mentions;

namespace Mahdar.Extraction.Statements;

/// <summary>Tells a state from its organs, which speak under names of their own.</summary>
internal sealed class Organs(Material material, EntityBook book)
{
    /// <summary>Who speaks where a phrase names an organ of a state, or an unnamed official of an organization.</summary>
    public EntityDraft Speaker(Referent referent)
    {
        if (referent is { Kind: ReferentKind.State, Entity.Ref: { } code } && IsOrgan(referent)) return book.Organ(code, book.CleanText(referent.First, referent.End, referent.Proclitics & ~Proclitics.Al));
        if (referent is { Kind: ReferentKind.Official, Entity: { Name: null, RepresentedState: null, RepresentedOrganization: { } body } }) return book.Organization(body);
        return referent.Entity;
    }

    public bool IsOrgan(Referent referent)
    {
        foreach (var match in material.Matches.At(referent.First))
        {
            if (match.Entry.Kind is EntryKind.Metonym or EntryKind.Organization or EntryKind.OrganizationNoun) return true;
            if (match.Entry.Kind is EntryKind.State && match.End == referent.End) return false;
        }
        return false;
    }
}
