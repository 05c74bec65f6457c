using Mahdar.Extraction.Lexicon;
using Mahdar.Extraction.Mentions;
using Mahdar.Model;

namespace Mahdar.Extraction.Events;

/// <summary>Talks that only what they are about tells, where everybody knows whose they are and that they go on for years: محادثات بريكست, المفاوضات حول خروج بريطانيا.</summary>
internal sealed class MatterReader(Scene scene)
{
    private const int MostBetween = 4;

    public Pairing? Read(Telling telling)
    {
        if (telling.Facts is not { Frame: TriggerFrame.Talks, Type: EventType.Meeting }) return null;
        for (var i = telling.Trigger.End; i <= telling.Trigger.End + MostBetween && scene.Material.IsWord(i); i++)
            foreach (var match in scene.Material.Matches.At(i))
                if (match.Entry is { Kind: EntryKind.Marker, Value: MatterMark matter })
                    return matter.Parties.Select(Party).OfType<EntityDraft>().ToArray() is { Length: > 1 } parties ? new Pairing(parties, [], false, "noun: of the matter") { Status = EventStatus.Ongoing } : null;
        return null;
    }

    /// <summary>A state by its code, a body where the report names it.</summary>
    private EntityDraft? Party(string key) =>
        char.IsUpper(key[0]) ? scene.Book.State(key) : scene.Referents.All.FirstOrDefault(referent => referent.Kind == ReferentKind.Organization && referent.Entity.Ref == key)?.Entity;
}
