using Mahdar.Extraction.Lexicon;
using Mahdar.Extraction.Mentions;
using Mahdar.Model;

namespace Mahdar.Extraction.Events;

/// <summary>Talks of which only the one who came for them and the land or its capital are told, "أجرى محادثات رفيعة المستوى في كوريا الشمالية", "لقاءاته في بيروت": they are with his hosts.</summary>
internal sealed class AbroadReader(Scene scene, SubjectReader subjects)
{
    private const int MostToLand = 4;

    public Pairing? Read(Telling telling, IReadOnlyList<EntityDraft>? carrier)
    {
        var (trigger, facts, sentence, slots) = telling;
        if (facts.Type != EventType.Meeting || facts.Frame != TriggerFrame.Talks && !(facts is { Frame: TriggerFrame.Meeting, Plural: true })) return null;
        if (slots.Place is not { } land || !IsSeat(land) || !IsNear(trigger.End, land.First)) return null;
        var guest = facts.Pronoun == TriggerPronoun.One ? subjects.Before(trigger.First, sentence.First, [], GenderOf(trigger)) : carrier is [var one] ? one : null;
        return guest is { Type: EntityType.Person, RepresentedState: { } home } && scene.PlaceOf(land).Country is { } host && home != host ? new Pairing([guest], [scene.Book.State(host)], false, "noun: of a guest, with the hosts") { Told = false } : null;
    }

    /// <summary>A land or its capital: in other cities people meet who are of neither side.</summary>
    private bool IsSeat(Referent land) => scene.IsLand(land) && (land.Kind == ReferentKind.State || scene.Material.Matches.Has(land.First, EntryKind.Capital));

    /// <summary>"محادثات رفيعة المستوى في": only adjectives between, none of what is to come ("محادثاته المقررة في").</summary>
    private bool IsNear(int from, int land)
    {
        if (land > from + MostToLand) return false;
        for (var i = from; i < land; i++)
            if (!scene.Material.IsWord(i) || scene.Referents.Covering(i) is not null || scene.MarkAt<StatusMark>(i, out _) is not null || scene.Times.At(i) is not null || scene.LinkAt(i, out _) is not (null or LinkKind.Skip) && i < land - 1) return false;
        return true;
    }

    private Gender GenderOf(Match noun) => scene.Material.Passage.Form(noun.First).EndsWith("ها") ? Gender.Feminine : Gender.Masculine;
}
