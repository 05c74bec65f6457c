using Mahdar.Arabic;
using Mahdar.Extraction.Lexicon;
using Mahdar.Extraction.Mentions;
using Mahdar.Model;

namespace Mahdar.Extraction.Events;

/// <summary>Agreements whose parties their own words leave open: signed at a meeting or during a visit that was told before (جرى خلال الزيارة توقيع اتفاقيات), or made by those who met there (تم الاتفاق على).</summary>
internal sealed class SigningReader(Scene scene, PartyReader parties, IReadOnlyList<EventDraft> found)
{
    /// <summary>"توقيع عدد من الاتفاقيات", "توقيع 20 مذكرة": so many tokens stand at most between the signing and the papers.</summary>
    private const int MostToPapers = 4;

    /// <summary>So many tokens stand at most between the signing and the verb that tells of it, and before it the names of those who sign.</summary>
    private const int MostToBrings = 6, MostOfSigners = 12;

    /// <summary>So many tokens stand at most between talks and what they are to bring.</summary>
    private const int MostToAim = 12;

    /// <summary>So many tokens stand at most between an agreement and the meeting that brought it about.</summary>
    private const int MostBack = 60;

    private readonly Material material = scene.Material;

    public Pairing? Read(Telling telling)
    {
        var (trigger, facts, sentence, _) = telling;
        if (facts is not { Type: EventType.Agreement, Pronoun: TriggerPronoun.None }) return null;
        var signing = Signing(material, trigger.First);
        if (signing >= 0 && By(signing) is { } signers) return new Pairing(signers.Parties, [], false, "noun: of those who tell that they sign it");
        var first = signing >= 0 && IsBrought(signing, sentence.First) ? signing : IsMade(telling) ? trigger.First - 1 : -1;
        if (first >= 0 && Occasion(first, sentence) is { } parties) return new Pairing(parties, [], false, "noun: of those who met when it was made");
        return IsToBeReached(trigger) && Talks(trigger.First, sentence.First) is { } talking ? new Pairing(talking, [], false, "noun: of those who talk about it") : null;
    }

    /// <summary>"جرى خلالها توقيع", "شهدت الزيارة توقيع", "يتخلل اللقاء إبرام", not "ذكرى توقيع".</summary>
    private bool IsBrought(int signing, int sentenceFirst)
    {
        for (var i = signing - 1; i >= sentenceFirst && i >= signing - MostToBrings; i--)
            if (material.IsParticle(i, EventParticle.Brings)) return true;
        return false;
    }

    /// <summary>"أعلنت السعودية والكويت توقيع اتفاق": two sides who stand directly before it.</summary>
    private PartyList? By(int signing)
    {
        var at = material.IsForm(signing - 1, "عن") || material.IsForm(signing - 1, "علي") ? signing - 1 : signing;
        for (var i = at - 1; i >= 0 && i >= at - MostOfSigners; i--)
            if (parties.ReadAt(i) is { Proclitics: Proclitics.None or Proclitics.Al } list && list.End == at && PartyReader.Sides(list.Parties) >= 2 && scene.LinkAt(i - 1, out _) is null or LinkKind.Skip) return list;
        return null;
    }

    /// <summary>The token of توقيع or إبرام that stands before papers, or -1.</summary>
    public static int Signing(Material material, int papers)
    {
        for (var i = papers - 1; i >= 0 && i >= papers - MostToPapers; i--)
        {
            if (material.IsParticle(i, EventParticle.Signing)) return i;
            if (!material.IsWord(i) && material.Tokens[i].Kind != TokenKind.Number) return -1;
        }
        return -1;
    }

    /// <summary>"تم الاتفاق على", "وجرى الاتفاق، خلال اللقاء، على": what was done, not an agreement that is known.</summary>
    private bool IsMade(Telling telling) =>
        telling.Trigger is { Entry.Key: "اتفاق", Definite: true } && material.IsParticle(telling.Trigger.First - 1, EventParticle.Done)
        && (material.IsForm(telling.Trigger.End, "علي") || material.IsComma(telling.Trigger.End) || scene.LinkAt(telling.Trigger.End, out _) is LinkKind.Stop);

    /// <summary>"تجري محادثات مع الكويت للتوصل إلى اتفاق", "انتهت المحادثات دون التوصل إلى اتفاق": what the talks of the sentence are to bring, or did not.</summary>
    private bool IsToBeReached(Match trigger)
    {
        var at = scene.LinkAt(trigger.First - 1, out _) is LinkKind.To ? trigger.First - 2 : trigger.First - 1;
        return trigger is { Definite: false, Entry.Key: "اتفاق" or "اتفاقيه" or "معاهده" } && material.IsParticle(at, EventParticle.Reaching)
            && (material.StartsWith(at, Letters.Lam) || material.IsForm(at - 1, "اجل") || material.IsParticle(at - 1, EventParticle.Without));
    }

    private IReadOnlyList<EntityDraft>? Talks(int token, int sentenceFirst) =>
        found.Count > 0 && found[^1] is { Type: EventType.Meeting, Status: not EventStatus.Denied and not EventStatus.Cancelled } talks && talks.First >= sentenceFirst && token - talks.End < MostToAim && PartyReader.Sides(talks.Parties) >= 2 ? talks.Parties : null;

    /// <summary>The two sides of what was told last: of a meeting, or the visitor's and that of the land.</summary>
    private IReadOnlyList<EntityDraft>? Occasion(int token, Sentence sentence)
    {
        var from = material.Passage.SentenceOf(token) is > 0 and var index ? material.Passage.Sentences[index - 1].First : sentence.First;
        for (var i = found.Count - 1; i >= 0 && found[i].First >= from && token - found[i].First < MostBack; i--)
        {
            var told = found[i];
            if (told.Type == EventType.Agreement || (told.Status ?? told.Likely) is EventStatus.Cancelled or EventStatus.Denied) continue;
            if (told.Type == EventType.Visit && told.Country is { } land && PartyReader.SideOf(told.Parties[0]) is string home && home != land) return [scene.Book.State(home), scene.Book.State(land)];
            if (told.Type == EventType.Meeting && PartyReader.Sides(told.Parties) >= 2) return told.Parties;
        }
        return null;
    }
}
