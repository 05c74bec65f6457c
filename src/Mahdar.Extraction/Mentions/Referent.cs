using Mahdar.Arabic;
using Mahdar.Extraction.Offices;

namespace Mahdar.Extraction.Mentions;

/// <summary>
/// A noun phrase that stands for one entity or several (رئيسا روسيا وتركيا): tokens <paramref name="First"/> to
/// <paramref name="End"/> (excluded), title and name together. Referents of a report never overlap.
/// </summary>
public sealed record Referent(int First, int End, Proclitics Proclitics, IReadOnlyList<EntityDraft> Entities, ReferentKind Kind, OfficePhrase? Office = null)
{
    public EntityDraft Entity => Entities[0];
}

/// <summary>What kind of phrase it is. A capital stands for its government or for the city: the stage that reads it decides.</summary>
public enum ReferentKind { Person, Official, State, Capital, Place, Organization, Pair }
