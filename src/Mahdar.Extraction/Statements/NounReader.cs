using Mahdar.Arabic;
using Mahdar.Extraction.Lexicon;
using Mahdar.Extraction.Mentions;

namespace Mahdar.Extraction.Statements;

/// <summary>Reads a statement from a noun of saying: قوله, تأكيد الوزير.</summary>
internal sealed class NounReader(Material material, ReferentIndex referents, StatementLog log, SpeakerReader speakers, SilentSubject silent, ContentStart contents, AddresseeReader addressees)
{
    /// <summary>"نقلت شينخوا عن وانغ يي قوله إن": the noun of saying, whose speaker follows عن or stands before.</summary>
    public int Read(Match match, CueFacts cue, Sentence sentence)
    {
        EntityDraft? speaker = null, relay = null;
        for (var i = match.First - 1; i >= sentence.First && i > match.First - 25; i--)
        {
            if (speaker is null && i == match.First - 1 && SourceOn(match.First) is { } source)
            {
                speaker = source;
                relay = RelayBefore(i, sentence);
                break;
            }
            if (Complementizer.IsAt(material, i) || Cues.IsAt(material, i)) break;
            if (material.IsForm(i, "عن") && IsHandedOn(i, sentence) && (referents.StartingAt(i + 1)?.Entity ?? speakers.ReadAt(match.First, i + 1, cue).Entity) is { } quoted)
            {
                speaker = quoted;
                relay = RelayBefore(i, sentence);
                break;
            }
        }
        if (speaker is null && OwnerOf(match, cue) is { Entity: { } whose } owner && (contents.ThatAhead(owner.End - 1) is var that && that > 0 || Complementizer.IsAt(material, owner.End) || BringsThat(cue, owner.End) && (that = owner.End + 1) > 0))
            return log.Add(new Telling(whose, (that > 0 ? that : owner.End) + 1, sentence.End, match.First, owner.End, $"{match.Entry.Name}: noun, whose it is, that") { Frame = "that", SpeakerRule = Named, Cue = cue });
        if (speaker is null && cue.NeedsObject && match.Entry.Name is [.., 'ه'] or [.., 'ه', 'ا']) return ReadAccused(match, cue, sentence);
        if (speaker is null && ReadOwned(match, cue, sentence) is var owned && owned > match.First) return owned;
        if (speaker is null && ReadPossessed(match, cue, sentence) is var possessed && possessed > match.First) return possessed;
        if (speaker is null || contents.Find(cue with { NounPhrase = false }, match.End, sentence, match.End) is not { } content) return match.First;
        return log.Add(new Telling(speaker, content.First, content.Limit, match.First, content.First, $"{match.Entry.Name}: {content.Frame}; speaker after عن") { Quoted = content.Quoted, Relay = relay, Frame = content.Frame, SpeakerRule = "speaker after عن", Cue = cue });
    }

    /// <summary>"إعلان الرئيس الانسحاب من الاتفاق": whose noun of saying it is, and what is said right behind.</summary>
    private int ReadOwned(Match match, CueFacts cue, Sentence sentence)
    {
        if (cue.Prepositions.Count == 0 && !cue.NounPhrase && !cue.Ba || cue.Verb == "طلب" || OwnerOf(match, cue) is not { Entity: { } whose } owner) return match.First;
        if (contents.Find(cue with { That = false, Quote = false }, owner.End, sentence, match.End) is not { Frame: "noun phrase" or "preposition" } content) return match.First;
        if (content.First > owner.End + MostToPreposition && !material.HasBa(content.First) || owner.Rule != Named && content.Frame == "noun phrase" && material.HasArticle(content.First)) return match.First;
        return log.Add(new Telling(whose, content.First, EndOfCircumstance(match, sentence, content), match.First, content.First, $"{match.Entry.Name}: {content.Frame}; noun, whose it is") { Frame = content.Frame, SpeakerRule = Named, Quoted = content.Quoted, Cue = cue, Addressee = addressees.Read(cue, match.End, owner.End, content, whose) });
    }

    /// <summary>"قطعت الرياض علاقاتها بها، لاتهامها الدوحة بدعم الإرهاب": whose pronoun it is accuses the one behind; "لاتهامها بدعم الإرهاب" tells only who is accused.</summary>
    private int ReadAccused(Match match, CueFacts cue, Sentence sentence)
    {
        if (referents.StartingAt(match.End) is not { Proclitics: Proclitics.None or Proclitics.Al } accused && !(material.HasArticle(match.End) && material.StartsWith(match.End, Letters.Alef) && !material.IsTime(match.End))) return match.First;
        if (silent.OfParticiple(match.First, sentence, cue with { Form = CueForm.Participle, Feminine = match.Entry.Name[^1] == 'ا' }) is not { } speaker || speaker == referents.StartingAt(match.End)?.Entity) return match.First;
        var behind = referents.StartingAt(match.End)?.End ?? match.End + 1;
        while (material.HasArticle(behind) && material.StartsWith(behind, Letters.Alef)) behind++;
        if (contents.Find(cue with { Quote = false, ObjectWritten = true }, behind, sentence, match.End) is not { Frame: "preposition" or "that" or "predicate in quotation marks" } content || content.First > behind + 1) return match.First;
        return log.Add(new Telling(speaker, content.First, content.Limit, match.First, content.First, $"{match.Entry.Name}: {content.Frame}; {Named}") { Frame = content.Frame, SpeakerRule = Named, Quoted = content.Quoted, Cue = cue });
    }

    /// <summary>"التراجع عن تهديداته بفرض رسوم": what is said stands right behind.</summary>
    private int ReadPossessed(Match match, CueFacts cue, Sentence sentence)
    {
        if (OfPronoun(match, cue, sentence) is not { } speaker || contents.Find(cue with { NounPhrase = cue.Verb == Announce, Quote = false }, match.End, sentence, match.End) is not { } content || content.First > match.End + 1) return match.First;
        // "إعلانه وزيرا", "إعلانها الجديد الكامل": what somebody is announced to be, and what an announcement is like.
        if (content is { Frame: "noun phrase", Quoted: null } && (material.HasArticle(content.First) ? material.HasArticle(content.First + 1) : !Particles.IsMatter(material, content.First))) return match.First;
        return log.Add(new Telling(speaker, content.First, EndOfCircumstance(match, sentence, content), match.First, content.First, $"{match.Entry.Name}: {content.Frame}; {Named}") { Frame = content.Frame, SpeakerRule = Named, Quoted = content.Quoted, Cue = cue, Addressee = addressees.Read(cue, match.End, match.End, content, speaker) });
    }

    /// <summary>So many words of a circumstance stand before a noun of saying in it.</summary>
    private const int MostOfCircumstance = 8;

    /// <summary>"عقب إعلان الرئيس إلغاء القمة، أبدت طوكيو أسفها": where the circumstance that a sentence begins with tells what is said, its clause begins behind the first comma that a verb and its subject follow.</summary>
    private int EndOfCircumstance(Match noun, Sentence sentence, Content content)
    {
        var head = Dateline.After(material, sentence.First);
        if (noun.First > head + MostOfCircumstance || !IsCircumstance(head) || Enumerable.Range(head, noun.First - head).Any(material.IsComma)) return content.Limit;
        for (var i = content.First + 1; i < content.Limit - 2; i++)
            if (material.IsComma(i) && IsVerb(i + 1) && (Cues.IsAt(material, i + 1) || referents.StartingAt(i + 2) is { Proclitics: Proclitics.None or Proclitics.Al })) return i;
        return content.Limit;
    }

    /// <summary>"عقب", "وبعد", "غداة".</summary>
    private bool IsCircumstance(int token) =>
        material.IsWord(token) && Particles.Is(material.Passage.Form(token) is [Letters.Waw, .. { Length: > 1 } bare] ? bare : material.Passage.Form(token), Particle.Preposition);

    private bool IsVerb(int token) =>
        material.IsWord(token) && !material.HasAnd(token) && !material.HasArticle(token) && !material.HasBa(token) && referents.Covering(token) is null && !material.IsTime(token) && material.Passage.Form(token) is { Length: > 2 } form && form[^1] is not (Letters.Alef or Letters.Ha) && !Particles.Is(form, Particle.Preposition | Particle.Relative | Particle.Pronoun | Particle.Turn | Particle.Opener);

    /// <summary>"تحذير الوزير من أن": the preposition of the noun and أن right behind whose it is.</summary>
    private bool BringsThat(CueFacts cue, int token) => material.IsWord(token) && cue.Prepositions.Contains(material.Passage.Form(token).ToString()) && Complementizer.IsAt(material, token + 1);

    /// <summary>The verb of announcing: what it is announced stands bare behind its noun (إعلانه الانسحاب).</summary>
    private const string Announce = "أعلن";

    /// <summary>"التراجع عن تهديداته بفرض رسوم": the pronoun on a noun of saying is whoever was named last in the sentence and agrees with it.</summary>
    private EntityDraft? OfPronoun(Match match, CueFacts cue, Sentence sentence)
    {
        if (cue.NeedsObject || cue.Verb is "قال" or "طالب" or "حذر" || match.Entry.Name is not [.., 'ه'] and not [.., 'ه', 'ا']) return null;
        var feminine = match.Entry.Name[^1] == 'ا';
        for (var i = match.First - 1; i >= sentence.First && i > match.First - MostToOwner; i--)
        {
            if (Complementizer.IsAt(material, i) || Cues.IsAt(material, i)) return null;
            if (referents.Covering(i) is not { } named) continue;
            if (named.Entity.Type == Model.EntityType.Person ? named.Entity.Gender == Gender.Feminine == feminine : feminine) return named.Entity;
            i = named.First;
        }
        return null;
    }

    private const int MostToOwner = 15;

    private const string Named = "noun, whose it is";

    /// <summary>"إعلان الرئيس", "تأكيد مصدر أمني", "إعلان الوكالة": who stands right behind the noun.</summary>
    private SpeakerReading? OwnerOf(Match match, CueFacts cue)
    {
        if (referents.StartingAt(match.End) is { } named) return named.Kind != ReferentKind.Place && (named.Proclitics & ~Proclitics.Al) == 0 ? new SpeakerReading(SpeakerKind.Told, named.Entity, named.End, Named) : null;
        return speakers.ReadAt(match.First, match.End, cue) is { Kind: SpeakerKind.Told, Rule: not DescribedSpeaker.Rule } source ? source : null;
    }

    /// <summary>So far behind whose the noun is its preposition stands.</summary>
    private const int MostToPreposition = 4;

    /// <summary>"توجه إليهم بالقول": who does what is told speaks.</summary>
    public int ReadBy(Match match, CueFacts cue, Sentence sentence)
    {
        if (contents.Find(cue, match.End, sentence, match.End) is not { } content || silent.OfParticiple(match.First, sentence, cue) is not { } speaker) return match.First;
        return log.Add(new Telling(speaker, content.First, content.Limit, match.First, content.First, $"{match.Entry.Name}: {content.Frame}; who does it") { Quoted = content.Quoted, Frame = content.Frame, SpeakerRule = "who does it", Cue = cue });
    }

    /// <summary>"ونسبت الوكالة للافروف قوله إن": the one named with ل right before the noun of saying.</summary>
    private EntityDraft? SourceOn(int noun) =>
        referents.Covering(noun - 1) is { } named && named.End == noun && (named.Proclitics & Proclitics.La) != 0 ? named.Entity : null;

    /// <summary>"نقل عن فلان قوله", "نائب عن الولاية استقال بعد مزاعم": only where a word of handing on stands before عن it names who speaks.</summary>
    private bool IsHandedOn(int token, Sentence sentence)
    {
        for (var i = token; i >= sentence.First; i--)
            if (material.Matches.Has(i, EntryKind.Marker, CueTable.Relay) || material.Matches.Has(i, EntryKind.Marker, "source:relay")) return true;
        return false;
    }

    private EntityDraft? RelayBefore(int token, Sentence sentence)
    {
        for (var i = token - 1; i >= sentence.First; i--)
            if (referents.Covering(i) is { Kind: ReferentKind.Organization } outlet) return outlet.Entity;
        return null;
    }
}
