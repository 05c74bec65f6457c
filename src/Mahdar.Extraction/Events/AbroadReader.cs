using Mahdar.Extraction.Lexicon;
using Mahdar.Extraction.Mentions;
using Mahdar.Model;

namespace Mahdar.Extraction.Events;

/// <summary>Talks of which only the one who came for them and the land are told, "أجرى محادثات في كوريا الشمالية", "محادثاته في بيونغ يانغ": they are with his hosts.</summary>
internal sealed class AbroadReader(Scene scene, SubjectReader subjects)
{
    public Pairing? Read(Telling telling, IReadOnlyList<EntityDraft>? carrier)
    {
        var (trigger, facts, sentence, slots) = telling;
        if (facts.Frame != TriggerFrame.Talks || facts.Type != EventType.Meeting || slots.Place is not { Kind: ReferentKind.State } land || !scene.IsLand(land) || land.First > trigger.End + 1 + (land.Proclitics == Arabic.Proclitics.None ? 1 : 0)) return null;
        var guest = facts.Pronoun == TriggerPronoun.One ? subjects.Before(trigger.First, sentence.First, [], GenderOf(trigger)) : carrier is [var one] ? one : null;
        return guest is { Type: EntityType.Person, RepresentedState: { } home } && !home.Equals(land.Entity.Ref) ? new Pairing([guest], [land.Entity], false, "noun: of a guest, with the hosts") { Told = false } : null;
    }

    private Gender GenderOf(Match noun) => scene.Material.Passage.Form(noun.First).EndsWith("ها") ? Gender.Feminine : Gender.Masculine;
}
