using Mahdar.Arabic;
using Mahdar.Extraction.Lexicon;
using Mahdar.Extraction.Mentions;

namespace Mahdar.Extraction.Statements;

/// <summary>Reads a statement from a verb of saying or its participle: who speaks, what brings the words said, and to whom they are said.</summary>
internal sealed class VerbReader(Material material, ReferentIndex referents, QuotationMap quotations, StatementLog log, VerbSubject subjects, SpeakerReader speakers, ContentStart contents, DescribedSpeaker described, AddresseeReader addressees)
{
    private readonly Judged judged = new(material, referents, quotations);

    public int Read(Match match, CueFacts cue, Sentence sentence)
    {
        if (cue.Form == CueForm.Participle && (IsAside(match, cue, sentence) || !StandsAsParticiple(match, cue) || IsAccused(match, cue)) || Passive.Is(material, match, cue) || Cues.IsBetween(material, match) || Cues.IsOnlyShown(material, match) || IsThrough(match) || Cues.IsArrived(material, match) || Cues.IsReaching(material, match) || Cues.IsCarriedOn(material, match)) return match.First;
        var reading = subjects.Read(match, cue, sentence);
        if (reading.Kind == SpeakerKind.Nobody && reading.Rule == SpeakerReading.InParticular) log.PassNobody(match.First);
        if (reading.Kind == SpeakerKind.Nobody || reading.Entity is not { } speaker) return reading.IsNobody || Passive.TurnsOut(cue) ? match.First : ReadLoosely(match, cue, reading, sentence);
        if (cue.Verb == Cues.Show && reading.Rule is not ("the source cited before" or "whose document it is" or "whose data they are")) return match.First;
        // "ووجهت إليه تهمة": nobody is told to accuse him.
        if (cue.Verb == Direct && (reading.Kind != SpeakerKind.Told || reading.Rule == DescribedSpeaker.Rule)) return match.First;
        EntityDraft? relay = null;
        if (CitedBy(reading, sentence) is { } cited) (relay, reading) = (reading.Entity, cited);
        speaker = reading.Entity!;
        if (contents.Find(cue, reading.End, sentence, match.End) is not { } content)
        {
            if (IsActive(match, cue, reading)) log.Pass(speaker, match.First);
            return ReadSpeechBefore(match, cue, reading, sentence) is var before && before > match.First ? before : ReadLoosely(match, cue, reading, sentence);
        }
        // "وواصل الفريق تدريبات "النور"": by a description alone nobody goes on.
        if (cue.Verb is "واصل" or "أكمل" && (reading.Rule == DescribedSpeaker.Rule || content.First > reading.End + 1)) return match.First;
        // "الزيادة التي أقرتها "الشرقية للتبغ"", "الأسئلة التي طرحتها القناة، نفى المسؤول": the pronoun is what was said, and behind the verb stands who said it.
        if (cue is { ObjectWritten: true, NeedsObject: false, MayTakeObject: false } && cue.Verb != Judged.Deem && Particles.Is(material, match.First - 1, Particle.Relative) && content.Frame is "quotation" or "noun phrase") return match.First;
        // "وانتقد ناشطون عدة الخطة": who is understood may as well be whom the words behind the verb name.
        if (cue.Verb == Judged.Criticize && content is { Frame: "noun phrase" } && reading.Kind != SpeakerKind.Told && !reading.Rule.EndsWith("of the same sentence", StringComparison.Ordinal)) return match.First;
        if (InTurn(speaker, content) is { } inner)
        {
            log.Cite(speaker, content.Limit);
            if (Read(inner, (CueFacts)inner.Entry.Value!, sentence) is var end && end > inner.First) return end;
        }
        return log.Add(new Telling(speaker, content.First, content.Limit, match.First, content.First, $"{cue.Verb}: {content.Frame}; {reading.Rule}")
        {
            Frame = content.Frame,
            SpeakerRule = reading.Rule,
            Quoted = content.Quoted,
            IsClause = content.Frame is not ("preposition" or "noun phrase" or "object and predicate" or "predicate in quotation marks"),
            Addressee = addressees.Read(cue, match.End, reading.End, content, speaker),
            Cue = cue,
            Relay = relay,
            ExactEnd = cue.Verb is "وصف" or "نعت" && content is { Frame: "predicate in quotation marks", Quoted: { } called } ? judged.PredicateEnd(called) : -1,
        });
    }

    /// <summary>"وهاجمت باريس القرار": a verb of saying that begins its clause or stands behind its subject, and surely has one; no noun (عرض الرئيس) and no relative clause.</summary>
    private bool IsActive(Match match, CueFacts cue, SpeakerReading reading) =>
        reading.Kind == SpeakerKind.Told && (reading.Rule != DescribedSpeaker.Rule || cue.Feminine && material.HasArticle(match.End) && Particles.BeginsClause(material, match.First)) && cue is { ObjectWritten: false, Form: CueForm.Past or CueForm.Present, Verb: not ("جاء في" or "ورد في") }
        && (reading.Rule == "subject before the cue" || match.Proclitics != Proclitics.None || !cue.IsAlsoNoun && Particles.BeginsClause(material, match.First) || !material.IsWord(match.First - 1));

    /// <summary>"قال الوزير، متحدثا عن الأزمة: …", "وأكد، متحدثا عن الأزمة، أن": what was spoken of stands before what is said.</summary>
    private bool IsAside(Match match, CueFacts cue, Sentence sentence)
    {
        for (var i = match.End; cue.Verb == Speak && i < Math.Min(sentence.End, match.End + MostOfAside); i++)
            if (material.Is(i, ':') || material.IsComma(i) && (Complementizer.IsAt(material, i + 1) || quotations.OpeningAt(i + 1) is { } said && quotations.IsSpeech(said))) return true;
        return false;
    }

    private const int MostOfAside = 25;

    /// <summary>The verb of speaking about something.</summary>
    private const string Speak = "تحدث";

    /// <summary>The verb of directing an accusation at somebody (وجّه المدعي العام تهما ب); a letter and a face are none.</summary>
    private const string Direct = "وجه";

    /// <summary>"وصل الوفد عبر الحدود": amid a clause and before a noun that can speak for nobody it is a preposition.</summary>
    private bool IsThrough(Match match) =>
        match is { Entry.Name: "عبر", Proclitics: Proclitics.None } && material.IsWord(match.First - 1) && !material.IsTime(match.First - 1) && !Particles.Is(material, match.First - 1, Particle.Lead | Particle.Opener)
        && material.IsWord(match.End) && !material.IsTime(match.End) && !Particles.Is(material, match.End, Particle.Preposition | Particle.Between | Particle.Adverb)
        && referents.StartingAt(match.End) is not { Kind: ReferentKind.Person or ReferentKind.Official };

    /// <summary>"ذكرت الوكالة، نقلا عن سالم الحداد، أن", "نقلا عن وزارة الصحة أن": the person, body or official whom a body cites for what it tells; null where it cites nobody, or only sources.</summary>
    private SpeakerReading? CitedBy(SpeakerReading teller, Sentence sentence)
    {
        if (teller is not { Kind: SpeakerKind.Told, Entity: { Type: Model.EntityType.Organization } medium }) return null;
        // "أوردت وسائل إعلام محلية نقلا عن مصادر أمنية": where the outlet has no name either, its source says more.
        var unnamed = medium is { Sort: EntityBook.Sources, Name: { } name } && name.Split(' ')[0] is "وسائل" or "صحف" or "تقارير" or "مراسل" or "مراسلنا" or "مراسلتنا";
        for (var i = teller.End; i < Math.Min(sentence.End, teller.End + MostToCited); i++)
        {
            if (Complementizer.IsAt(material, i) || material.Is(i, ':') || Cues.IsAt(material, i)) return null;
            if (material.Matches.TryGet(i, EntryKind.Marker, out var mark) && mark.Entry.Key == "source:relay" && teller.Entity.IsOutlet && speakers.ReadAt(mark.First, mark.End, Cited) is { Kind: SpeakerKind.Told, Rule: not "unnamed source", Entity.Sort: not EntityBook.Sources } body && body.Entity != teller.Entity)
                return body with { Rule = "cited by name" };
            if (mark.Entry?.Key == "source:relay" && unnamed && speakers.ReadAt(mark.First, mark.End, Cited) is { Kind: SpeakerKind.Told, Rule: "unnamed source" } source && source.End > mark.End + 1) return source with { Rule = "cited by name" };
            if (mark.Entry?.Key == "source:relay")
                return referents.StartingAt(mark.End) is { Kind: ReferentKind.Person, Entity.Name: not null } cited ? new SpeakerReading(SpeakerKind.Told, cited.Entity, cited.End, "cited by name") : null;
        }
        return null;
    }

    private const int MostToCited = 12;

    /// <summary>Whoever is cited stands behind عن, and no verb agrees with him.</summary>
    private static readonly CueFacts Cited = new("", CueForm.Noun, true, true, false, false, [], false);

    /// <summary>What no rule takes for said, or for whose speaker none is found: learnt weights decide.</summary>
    private int ReadLoosely(Match match, CueFacts cue, SpeakerReading reading, Sentence sentence)
    {
        if (cue.Verb == Direct) return match.First;
        var speaker = reading.Kind == SpeakerKind.Nobody ? null : reading.Entity;
        var known = speaker is not null || cue.Form == CueForm.Participle || cue.Plural || cue.ObjectWritten;
        var content = speaker is null ? contents.Find(known ? cue : cue with { NounPhrase = false }, match.End, sentence, match.End) : contents.FindLoosely(reading.End, sentence);
        // "انتقد فلان كتاب الوزير": whom or what somebody criticises is not said, unless a clause follows.
        if (content is not { } words || cue.Verb == Judged.Criticize && words is { Frame: "loose", Quoted: null }) return match.First;
        return log.Add(new Telling(speaker ?? (known ? null : described.Loosely(match.End, words.First)), words.First, words.Limit, match.First, words.First, $"{cue.Verb}: {words.Frame}; learnt")
        {
            IsLoose = true,
            Frame = words.Frame,
            SpeakerRule = speaker is null ? "nobody" : reading.Rule,
            Quoted = words.Quoted,
            IsClause = words.Frame is "that" or "quotation" or "colon",
            Addressee = speaker is null ? null : addressees.Read(cue, match.End, reading.End, words, speaker),
            Cue = cue,
        });
    }

    /// <summary>"ذكرت الوكالة أن الوزير أكد أن", "أضاف المتحدث أن الوزير سالم الحداد قد قال إن": the verb of another whose words an outlet, or whoever tells what he said, only hands on; null where one speaks for himself.</summary>
    private Match? InTurn(EntityDraft speaker, Content content)
    {
        if (content.Quoted is not null) return null;
        for (var i = content.First + 1; i < Math.Min(content.Limit, content.First + MostToVerb) && !Complementizer.IsAt(material, i) && !material.IsComma(i); i++)
        {
            if (!material.Matches.TryGet(i, EntryKind.Cue, out var cue) || cue is not { Proclitics: Proclitics.None, Entry.Value: CueFacts { Form: CueForm.Past or CueForm.Present, That: true } says }) continue;
            var named = referents.StartingAt(content.First) is { Kind: ReferentKind.Person or ReferentKind.Official } inner && inner.End == i;
            return speaker.IsOutlet && named || content.Frame is "that" or "preposition and that" && says is { Verb: "قال" or "صرح" or "ذكر", Form: CueForm.Past, ObjectWritten: false } && IsOther(i, speaker) ? cue : null;
        }
        return null;
    }

    /// <summary>Whether another than the speaker is named before a verb, with no more than قد or a day between.</summary>
    private bool IsOther(int verb, EntityDraft speaker)
    {
        var before = verb - 1;
        while (material.IsForm(before, "قد") || material.IsTime(before)) before--;
        return referents.Covering(before) is { Kind: not ReferentKind.Place, Proclitics: Proclitics.None or Proclitics.Al } other && other.Entity != speaker;
    }

    /// <summary>A subject before its verb has no more words than this.</summary>
    private const int MostToVerb = 10;

    /// <summary>مشددا or a participle after a comma goes with a speaker, and so does one that brings a clause, words in marks or its object at once (قائلة إن, مشيرة إلى أن, متهمة إياها); "إجراءات مشددة" is an adjective.</summary>
    private bool StandsAsParticiple(Match match, CueFacts cue) =>
        BringsAtOnce(match.End, cue) ||
        material.IsComma(match.First - 1) || material.Is(match.First - 1, '.') || material.HasAnd(match.First) || match.First > 0 && material.Tokens[match.First - 1].Kind is TokenKind.Quote or TokenKind.Break || material.Passage.Form(match.First)[^1] == Letters.Alef && !IsAdjective(match);

    private bool BringsAtOnce(int token, CueFacts cue) =>
        Complementizer.IsAt(material, token) || Particles.Is(material, token, Particle.Preposition) && Complementizer.IsAt(material, token + 1)
        || material.IsWord(token) && material.Passage.Form(token) is "اياه" or "اياها" or "اياهم" || cue is { NounPhrase: false, Ba: false, Prepositions.Count: 0 } && IsMarked(token);

    /// <summary>A colon or a quotation: "قائلة: …"; "تظاهرات منددة "…"" brings nothing by it.</summary>
    private bool IsMarked(int token) => material.Is(token, ':') || quotations.OpeningAt(token) is { } quotation && quotations.IsSpeech(quotation);

    /// <summary>"قانونا مقترحا": behind an indefinite object the same form describes it, unless it brings a clause.</summary>
    private bool IsAdjective(Match match) =>
        material.IsWord(match.First - 1) && material.Passage.Form(match.First - 1) is { Length: > 3 } before && before[^1] == Letters.Alef && referents.Covering(match.First - 1) is null && !Complementizer.IsAt(material, match.End) && !Particles.Is(material, match.End, Particle.Between) && quotations.OpeningAt(match.End) is null;

    /// <summary>"جنود، متهمين بالفرار": who is accused, not who accuses somebody.</summary>
    private bool IsAccused(Match match, CueFacts cue) => cue is { Verb: "اتهم", ObjectWritten: false } && material.HasBa(match.End);

    /// <summary>"…"، قال لافروف: the cue behind the quotation, which nobody has been given yet.</summary>
    private int ReadSpeechBefore(Match match, CueFacts cue, SpeakerReading reading, Sentence sentence)
    {
        if (!cue.Quote || reading is not { Kind: SpeakerKind.Told, Entity: { } speaker } || (match.Proclitics & Proclitics.Wa) != 0) return match.First;
        var close = material.IsComma(match.First - 1) ? match.First - 2 : match.First - 1;
        if (close < sentence.First || material.Tokens[close].Kind != TokenKind.Quote || quotations.ClosingAt(close) is not { } quotation || !quotations.IsSpeech(quotation)) return match.First;
        if (quotation.Open < sentence.First || log.Found.Exists(s => s.CueFirst >= sentence.First && s.End > quotation.Open)) return match.First;
        log.Add(new Telling(speaker, quotation.Open, close + 1, match.First, reading.End, $"{cue.Verb}: quotation before the cue; {reading.Rule}") { Quoted = quotation, Frame = "quotation before the cue", SpeakerRule = reading.Rule, Cue = cue });
        return reading.End;
    }
}
