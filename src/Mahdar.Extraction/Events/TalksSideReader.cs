using Mahdar.Arabic;
using Mahdar.Extraction.Lexicon;
using Mahdar.Extraction.Mentions;
using Mahdar.Extraction.Statements;
using Mahdar.Model;

namespace Mahdar.Extraction.Events;

/// <summary>Who is on the one side of "the talks with X", which name only the other: who travels for them, speaks of them as his own, tells what became of them, is ready for them or refuses them.</summary>
internal sealed class TalksSideReader(Scene scene, SubjectReader subjects, PartyReader parties, RecentParties recent)
{
    private const int MostToTeller = 16, MostToWish = 3;

    private readonly Material material = scene.Material;

    /// <summary>The side that the words do not name, with the rule that found it, or null.</summary>
    public (EntityDraft Side, string Rule, bool Told)? Read(Telling telling, EntityDraft[] known)
    {
        var (noun, first) = (telling.Trigger.First, telling.Sentence.First);
        if (Traveller(noun, first) is { } traveller) return known.Contains(traveller) ? null : (traveller, "noun: of who travels for it", true);
        if (Willing(noun, first, known) is { } willing) return (willing, "noun: of who is ready for it", true);
        if (Teller(noun, first) is { } teller && Side(teller, known) is { } told) return (told, "noun: of who tells of it", true);
        if (Engaged(noun, first, known) is { } engaged && Side(engaged, known) is { } side) return (side, "noun: of who does something at it", true);
        if (Opening(first, noun, known) is { } body) return (body, "noun: of who tells of it", true);
        return !telling.Facts.IsIdea && scene.SpeakerAt(noun) is { } speaker && Side(speaker, known) is { } own && !IsOfAnother(noun, speaker, own, known) ? (own, "noun: of the state that speaks", false) : null;
    }

    /// <summary>"أعلنت فصائل المعارضة فشل المفاوضات مع", "حذرت النقابات من إضراب بعد تعثر المحادثات مع": a body without a name of its own whose word opens the sentence, where nobody else is told since.</summary>
    private EntityDraft? Opening(int sentenceFirst, int noun, EntityDraft[] known)
    {
        if (!scene.IsSpeech(sentenceFirst) || parties.BodyAt(sentenceFirst + 1) is not { } body || body.End >= noun) return null;
        var all = scene.Referents.All;
        for (var i = RecentParties.Before(all, noun); i >= 0 && all[i].First >= body.End; i--)
            if (PartyReader.CanTakePart(all[i]) && !all[i].Entities.Any(known.Contains)) return null;
        return body.Parties[0];
    }

    /// <summary>"توجه إلى واشنطن لاستئناف المحادثات مع": who travels for the talks takes part in them.</summary>
    private EntityDraft? Traveller(int noun, int sentenceFirst) =>
        scene.MarkAt<CarrierMark>(noun - 1, out _) is null && material.StartsWith(noun - 1, Letters.Lam) ? recent.Visitor(sentenceFirst, noun) : null;

    /// <summary>"أعلن فلان استعداده للتفاوض مع", "رفضت بغداد الحوار مع": whose wish it is, or who stands between a verb of wish and the noun.</summary>
    private EntityDraft? Willing(int noun, int sentenceFirst, EntityDraft[] known)
    {
        for (var i = noun - 1; i >= sentenceFirst && i > noun - MostToWish; i--)
        {
            if (scene.Times.At(i) is not null || scene.LinkAt(i, out _) is not null) continue;
            if (!material.IsWord(i) || scene.Referents.Covering(i) is not null) break;
            if (IsWish(i, noun)) return subjects.Before(i, sentenceFirst, known, bodies: true);
        }
        var all = scene.Referents.All;
        return RecentParties.Before(all, noun) is >= 0 and var last && all[last].End == noun && all[last].Proclitics is Proclitics.None or Proclitics.Al && PartyReader.CanTakePart(all[last]) && !known.Contains(all[last].Entity)
            && scene.MarkAt<StatusMark>(all[last].First - 1, out _) is { Status: var wish } && (wish is EventStatus.Proposed or EventStatus.Denied or EventStatus.Cancelled || wish == EventStatus.Planned && material.IsParticle(all[last].First - 2, EventParticle.Not)) ? all[last].Entity : null;
    }

    /// <summary>"رفضت الحوار", "أوقفت المحادثات", "استعداده للتفاوض", "يريد التفاوض".</summary>
    private bool IsWish(int token, int noun) => scene.MarkAt<StatusMark>(token, out _)?.Status switch
    {
        EventStatus.Denied => true,
        // "لا تنوي التفاوض".
        EventStatus.Planned => material.IsParticle(token - 1, EventParticle.Not) && token == noun - 1,
        EventStatus.Cancelled => token == noun - 1,
        EventStatus.Proposed => (!material.EndsInTaMarbuta(token) || material.IsParticle(token, EventParticle.Willing)) && (token == noun - 1 || scene.LinkAt(token + 1, out _) is not null || IsOwn(token)),
        _ => false,
    };

    /// <summary>"استعداده", "رغبتها".</summary>
    private bool IsOwn(int token) => material.Passage.Form(token) is var form && (form.EndsWith("ها") || form[^1] == Letters.Ha);

    /// <summary>"أعلنت طهران فشل المفاوضات مع", "أشار الوزير إلى استئناف المحادثات مع": who tells what became of them.</summary>
    private EntityDraft? Teller(int noun, int sentenceFirst)
    {
        var at = noun - 1;
        while (at > sentenceFirst && material.Tokens[at].Kind == TokenKind.Quote) at--;
        // "فشل", "تعليق": an indefinite word that the talks follow.
        if (!material.IsWord(at) || material.HasArticle(at) || scene.Referents.Covering(at) is not null || scene.LinkAt(at, out _) is not null) return null;
        for (var i = at - 1; i >= sentenceFirst && i > noun - MostToTeller; i--)
        {
            if (scene.Referents.Covering(i) is { } referent) { i = referent.First; continue; }
            if (material.Is(i, ':') || material.Tokens[i].Kind == TokenKind.Quote || scene.LinkAt(i, out _) is LinkKind.Relative || scene.TryTrigger(i, out _, out _)) return null;
            if (scene.MarkAt<StatusMark>(i, out _) is { Status: EventStatus.Proposed or EventStatus.Denied }) return null;
            if (!Tells(i)) continue;
            return scene.Referents.StartingAt(i + 1) is { Proclitics: Proclitics.None or Proclitics.Al } teller ? teller.Entity
                : subjects.Adjacent(i, sentenceFirst) is { Count: > 0 } before ? before[0] : subjects.Before(i, sentenceFirst, []) ?? subjects.Understood(i, []);
        }
        return null;
    }

    /// <summary>"أضاع الاتحاد الوقت في المفاوضات مع", "كرر قادة الفصيل رفضهم خلال المحادثات مع": who does something at the talks is in them.</summary>
    private EntityDraft? Engaged(int noun, int sentenceFirst, EntityDraft[] known)
    {
        var at = scene.MarkAt<CarrierMark>(noun - 1, out _) is null ? noun - 1 : noun - 2;
        return material.IsParticle(at, EventParticle.Meantime) ? subjects.Before(at, sentenceFirst, known, bodies: true) : null;
    }

    /// <summary>A verb that can say أن: who wishes, warns or blames need not be in the talks.</summary>
    private bool Tells(int token)
    {
        foreach (var match in material.Matches.At(token))
            if (match.Entry is { Kind: EntryKind.Cue, Value: CueFacts { Form: not CueForm.Noun, That: true, NounPhrase: true } }) return true;
        return false;
    }

    /// <summary>"قال مسؤول إيراني إن الاتحاد الأوروبي أضاع الوقت في المفاوضات مع": the words said tell whose talks they are, where more than two states are spoken of.</summary>
    private bool IsOfAnother(int noun, EntityDraft speaker, EntityDraft own, EntityDraft[] known)
    {
        if (own.Type == EntityType.State && known is [{ Type: EntityType.State }]) return false;
        var all = scene.Referents.All;
        for (var i = RecentParties.Before(all, noun); i >= 0 && scene.SpeakerAt(all[i].First) == speaker; i--)
            if (PartyReader.CanTakePart(all[i]) && all[i].Entities.Any(entity => !known.Contains(entity) && !Equals(PartyReader.SideOf(entity), PartyReader.SideOf(own)))) return true;
        return false;
    }

    /// <summary>Who takes part where somebody speaks of talks: with people he himself, with states and bodies the one he speaks for.</summary>
    private EntityDraft? Side(EntityDraft speaker, EntityDraft[] known)
    {
        var himself = speaker.Type != EntityType.Person || !RecentParties.Speaks(speaker) && speaker.Name is not null && known.All(other => other.Type == EntityType.Person);
        var side = speaker is { Type: EntityType.State, Ref: { } code } ? scene.Book.State(code)
            : himself ? speaker
            : speaker.RepresentedState is { } state ? scene.Book.State(state)
            : speaker.RepresentedOrganization is { } body ? scene.Book.Organization(body) : null;
        return side is { Type: not EntityType.Organization } or { Sort: "party" or "armed-group" or "intergovernmental" or "union" or "ministry" } && PartyReader.SideOf(side) is var own && !known.Any(other => own.Equals(PartyReader.SideOf(other))) ? side : null;
    }
}
