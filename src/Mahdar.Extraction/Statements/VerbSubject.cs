using Mahdar.Arabic;
using Mahdar.Extraction.Lexicon;
using Mahdar.Extraction.Mentions;

namespace Mahdar.Extraction.Statements;

/// <summary>Decides who is the subject of a verb of saying: who stands behind it, before it, in front of its relative pronoun, or who is understood.</summary>
internal sealed class VerbSubject(Material material, ReferentIndex referents, SpeakerReader speakers, SilentSubject silent, SubjectBefore before, RelativeSubject relative, SourceReader sources)
{
    public SpeakerReading Read(Match match, CueFacts cue, Sentence sentence)
    {
        if (cue.Verb is "جاء في" or "ورد في") return (material.Passage.Form(match.End - 1) is "فيه" or "فيها" ? Issuer(match) ?? sources.IssuerOf(match.First, match.End) : null) ?? sources.ReadDocument(BehindAdverbs(match.End));
        if (cue.Form == CueForm.Participle) return OfParticiple(match, cue, sentence);
        if (before.OfPast(match) is { } did) return did;
        var told = before.Before(match, cue, sentence);
        if (told is not null && (material.IsForm(match.First - 1, "قد") || before.IsAfterWas(match.First) || told.Value.Rule == DescribedSpeaker.Rule && material.IsWas(sentence.First))) return told.Value;
        if (told is null && match.Proclitics == Proclitics.None && BringsWordsIn(match, cue) && PublisherIn(match, cue, sentence) is { } publisher) return publisher;
        if (told is null && match.Proclitics == Proclitics.None && BringsWordsIn(match, cue) && WriterOf(match, cue, sentence) is { } writer) return new SpeakerReading(SpeakerKind.Told, writer, match.End, "whose document it is");
        if (told is null && match.Proclitics == Proclitics.None && IssuerIn(match, cue, sentence) is { } issuer) return issuer;
        // "أصدر المكتب بيانا قال فيه إن": who does what the sentence tells also speaks.
        if (told is null && match.Proclitics == Proclitics.None && match.First > sentence.First && BringsWordsIn(match, cue) && !(relative.Is(match.First) && RelativeSubject.IsSpokenOf(material, match.End)) && silent.OfParticiple(match.First, sentence, cue) is { } author)
            return new SpeakerReading(SpeakerKind.Silent, author, match.End, "subject understood: of the same sentence");
        if (told is null && match.Proclitics == Proclitics.None && AuthorOf(match, cue, sentence) is { } whose) return new SpeakerReading(SpeakerKind.Told, whose, match.End, "whose document it is");
        var reading = speakers.ReadAt(match.First, match.End, cue);
        if (OnTongueOf(reading) is { } mouth) return mouth;
        if (told is not null && (reading.Rule == DescribedSpeaker.Rule || (cue.MayTakeObject || reading.Entity is { Type: not Model.EntityType.Person }) && StandsRightBefore(match, cue, told.Value))) return told.Value;
        // "…، وتوقع إلقاء اللوم على موسكو": behind و a noun without article is what is said by the speaker of the sentence.
        if (reading.Rule == DescribedSpeaker.Rule && cue is { NounPhrase: true, NeedsObject: false, Form: CueForm.Past } && GoesOn(match, sentence) && !material.HasArticle(match.End) && silent.OfParticiple(match.First, sentence, cue) is { } speaker)
            return new SpeakerReading(SpeakerKind.Silent, speaker, match.End, "subject understood: of the same sentence");
        // "تنفي طهران ذلك وتتهم عدوها إسرائيل بـ": his enemy, whom the speaker of the sentence accuses.
        if (reading.Rule == DescribedSpeaker.Rule && cue.MayTakeObject && GoesOn(match, sentence) && IsOfHis(match.End) && silent.OfParticiple(match.First, sentence, cue) is { } accuser)
            return new SpeakerReading(SpeakerKind.Silent, accuser, match.End, "subject understood: of the same sentence");
        // "لكنها تنتقد تخصيص مدخل للزوار": the pronoun is the subject, so the noun behind the verb is none.
        if (reading.Rule == DescribedSpeaker.Rule && Particles.Is(material, match.First - 1, Particle.Pronoun))
            return silent.OfParticiple(match.First, sentence, cue) is { } meant ? new SpeakerReading(SpeakerKind.Silent, meant, match.End, "subject understood: of the same sentence") : SpeakerReading.Nobody(match.End);
        // "واشنطن التي طالبت برلين بوقف الصفقة": whom the verb has behind it is its object.
        if (cue.MayTakeObject && relative.Read(match, cue) is { Kind: SpeakerKind.Told } taken) return taken;
        if (reading.Kind == SpeakerKind.Told || reading.IsNobody && !(cue.Plural && told is not null)) return reading;
        if (relative.Is(match.First) && relative.Read(match, cue) is { } antecedent) return antecedent;
        // "…، وأكد التمسك بالاتفاق": in the middle of a sentence a noun after the verb is what is said, not who says it.
        if (reading.Kind == SpeakerKind.Nobody && cue is { NounPhrase: true, NeedsObject: false } && match.First > sentence.First && silent.OfParticiple(match.First, sentence, cue) is { } same && MayBeSilent(match, cue))
            return new SpeakerReading(SpeakerKind.Silent, same, match.End, "subject understood: of the same sentence");
        if (told is not null && (reading.Kind == SpeakerKind.Silent || cue.Plural)) return told.Value;
        if (reading.Kind == SpeakerKind.Nobody) return reading;
        if (told is not null) return told.Value;
        if (Passive.IsImpersonal(cue)) return SpeakerReading.Nobody(match.End);
        return MayBeSilent(match, cue) || relative.Is(match.First) || cue.ObjectWritten && Particles.Is(material, match.First - 1, Particle.What) ? reading : SpeakerReading.Nobody(match.End);
    }

    /// <summary>"عدوها", "جارتها": a noun with the pronoun of who was named before it.</summary>
    private bool IsOfHis(int token) =>
        material.IsWord(token) && !material.HasArticle(token) && material.Passage.Form(token) is { Length: > 3 } form && (form.EndsWith("ها") || form.EndsWith("هم") || form.EndsWith("هما"));

    /// <summary>"…، وتوقع", "لكنها تنتقد": within its sentence, behind و or a pronoun.</summary>
    private bool GoesOn(Match match, Sentence sentence) =>
        match.First > sentence.First && ((match.Proclitics & Proclitics.Wa) != 0 || Particles.Is(material, match.First - 1, Particle.Pronoun));

    /// <summary>"لكن طوكيو اعتبرت القرار غير كاف": between subject and verb stands nothing, and the verb agrees, so a noun behind it is what is said.</summary>
    private bool StandsRightBefore(Match match, CueFacts cue, SpeakerReading told) =>
        cue is { Form: CueForm.Past or CueForm.Present } and ({ NounPhrase: true } or { MayTakeObject: true }) && (referents.Covering(match.First - 1) is { Kind: not ReferentKind.Place } || told.Rule == DescribedSpeaker.Rule && told.Entity?.Name is { } name && name.Count(' ') < MostBeside) && told.Entity is { } subject && Agreement.Fits(subject, cue);

    /// <summary>Whoever stands behind لسان is no subject that a verb agrees with.</summary>
    private static readonly CueFacts OnTongue = new("", CueForm.Noun, true, true, false, false, [], false);

    /// <summary>"هددت الرياض على لسان وزيرها فلان": who speaks for the one named.</summary>
    private SpeakerReading? OnTongueOf(SpeakerReading told)
    {
        var token = told.End;
        if (told.Kind != SpeakerKind.Told || told.Entity is { Type: Model.EntityType.Person, Name: not null }) return null;
        while (material.IsTime(token) || material.IsComma(token)) token++;
        return material.IsForm(token, "علي") && material.IsForm(token + 1, "لسان") && referents.StartingAt(token + 2) is { Kind: ReferentKind.Person or ReferentKind.Official }
            && speakers.ReadAt(token, token + 2, OnTongue) is { Kind: SpeakerKind.Told } who ? who with { Rule = "on whose tongue it is" } : null;
    }

    /// <summary>"ونشرت الجماعة المسلحة، الثلاثاء، صورة ذكرت فيها أن": who publishes it at the head of the sentence; an outlet only hands it on.</summary>
    private SpeakerReading? PublisherIn(Match match, CueFacts cue, Sentence sentence)
    {
        var head = Dateline.After(material, sentence.First);
        if (head >= match.First || !material.Matches.TryGet(head, EntryKind.Marker, out var verb) || verb.Entry is not { Key: CueTable.Relay, Value: CueFacts { ObjectWritten: false, Verb: not "نقل" } publishing } || publishing.Feminine != cue.Feminine) return null;
        return speakers.ReadAt(head, verb.End, publishing with { NounPhrase = true }) is { Kind: SpeakerKind.Told, Entity.IsOutlet: false } told && told.End < match.First ? told with { End = match.End } : null;
    }

    /// <summary>"تصريحات للرئيس فلان هدد فيها باستخدام القوة": whose words the noun before the verb tells of, behind ل.</summary>
    private EntityDraft? AuthorOf(Match match, CueFacts cue, Sentence sentence)
    {
        if (!material.IsWord(match.End) || material.Passage.Form(match.End) is not ("فيه" or "فيها") || referents.StartingAt(match.End + 1) is not null) return null;
        for (var i = match.First - 1; i > Math.Max(sentence.First, match.First - MostToDocument); i--)
        {
            if (referents.Covering(i) is not { } owner) continue;
            return owner.First > sentence.First && (owner.Proclitics & Proclitics.La) != 0 && owner.Kind is ReferentKind.Person or ReferentKind.Official && Agreement.Fits(owner.Entity, cue) ? owner.Entity : null;
        }
        return null;
    }

    /// <summary>"نشرت الوكالة بيانا للجيش قالت فيه", "تصريحات جديدة للوزير فلان على التلفزيون، زعم فيها": the owner, behind ل, of the writing before the verb; null where none is told.</summary>
    private EntityDraft? WriterOf(Match match, CueFacts cue, Sentence sentence)
    {
        for (var i = match.First - 1; i >= Math.Max(sentence.First, match.First - MostToOwned); i--)
        {
            if (!Particles.Is(material, i, Particle.Writing) || IsAddressed(i)) continue;
            var owner = material.IsWord(i + 1) && referents.StartingAt(i + 1) is null ? i + 2 : i + 1;
            return referents.StartingAt(owner) is { Kind: not ReferentKind.Place, Entity.IsOutlet: false } whose && (whose.Proclitics & Proclitics.La) != 0 && (whose.Kind == ReferentKind.State || Agreement.Fits(whose.Entity, cue)) ? whose.Entity : null;
        }
        return null;
    }

    /// <summary>"وعندما غادر الوزير، نشرت المؤسسة العسكرية بيانا حذرت فيه من", "أصدرت الشركات الثلاث بيانات تقول إن": whom no table knows, behind the verb of issuing and before the writing in which the verb tells what is said; null where none stands there.</summary>
    private SpeakerReading? IssuerIn(Match match, CueFacts cue, Sentence sentence)
    {
        var writing = match.First - 1;
        if (!Particles.Is(material, writing, Particle.Writing))
        {
            if (!BringsWordsIn(match, cue) || !material.IsWord(match.End) || material.Passage.Form(match.End) is not ("فيه" or "فيها") || (material.IsForm(match.End + 1, "هذا") || material.IsForm(match.End + 1, "هذه")) && material.Matches.Has(match.End + 2, EntryKind.OrganizationNoun)) return null;
            while (writing > Math.Max(sentence.First, match.First - MostToWriting) && !Particles.Is(material, writing, Particle.Writing)) writing--;
        }
        for (var i = writing - 1; i >= Math.Max(sentence.First, writing - MostOfIssuer); i--)
        {
            if (!material.IsWord(i) && !material.IsComma(i) && material.Tokens[i].Kind != TokenKind.Quote) return null;
            if (!Particles.Is(material, i, Particle.Issues)) continue;
            if (referents.StartingAt(i + 1) is not null) return null;
            var issuing = new CueFacts("كتب", CueForm.Past, true, true, true, false, [], material.Passage.Form(i).EndsWith("ت"));
            return speakers.ReadAt(i, i + 1, issuing) is { Kind: SpeakerKind.Told, Entity.IsOutlet: false } issuer && issuer.End <= writing ? issuer with { End = match.End } : null;
        }
        return null;
    }

    /// <summary>So many words stand between a verb of issuing and what is issued.</summary>
    private const int MostOfIssuer = 8;

    /// <summary>"رسالة للوزير": behind ل it has whom it is written to.</summary>
    private bool IsAddressed(int writing) => material.Passage.Form(writing) is "رساله" or "رسايل" or "برقيه" or "نداء" or "شكوي" or "اتصال" or "اتصالا";

    private const int MostToOwned = 20;

    /// <summary>"أصدر الوزير بيانا جاء فيه أن": whoever is named right before the document issued it.</summary>
    private SpeakerReading? Issuer(Match match)
    {
        for (var i = match.First - 1; i > match.First - MostToDocument && material.IsWord(i) | material.IsComma(i); i--)
            if (referents.Covering(i) is { } issuer) return issuer.Kind is ReferentKind.Place or ReferentKind.State or ReferentKind.Capital ? null : new SpeakerReading(SpeakerKind.Told, issuer.Entity, match.End, "who issued the document");
        return null;
    }

    private const int MostToDocument = 6;

    private SpeakerReading OfParticiple(Match match, CueFacts cue, Sentence sentence) =>
        SubjectBeside(match, cue, sentence) ?? OfSource(match, cue, sentence) ?? (silent.OfParticiple(match.First, sentence, cue) is { } same ? new SpeakerReading(SpeakerKind.Silent, same, match.End, "subject understood: of the same sentence")
            : cue.Feminine && IsAmidClause(match) ? SpeakerReading.Nobody(match.End) : silent.Read(cue with { Plural = IsOfSeveral(match) }, match.First, match.End));

    /// <summary>"ولخص دبلوماسي أوروبي الوضع قائلا": the source that the sentence begins with, where nobody else has spoken in it.</summary>
    private SpeakerReading? OfSource(Match match, CueFacts cue, Sentence sentence) =>
        silent.SpokeHere(match.First, cue) is null && silent.SourceAtHead(sentence.First, match.First, cue) is { } source ? new SpeakerReading(SpeakerKind.Told, source, match.End, "source of the sentence") : null;

    /// <summary>"أصدرت شركة بيانا قائلة: …": without a comma, and before a mark, the participle goes with nobody of a sentence before.</summary>
    private bool IsAmidClause(Match match) => match.Proclitics == Proclitics.None && material.IsWord(match.First - 1) && !material.IsWord(match.End) && !Cues.IsAt(material, match.First - 1);

    /// <summary>"قائلين": where its sentence names nobody who could be several, it goes on with several who spoke before.</summary>
    private bool IsOfSeveral(Match match) => material.Passage.Form(match.First).EndsWith("ين");

    /// <summary>"جاء فيه أيضا أن".</summary>
    private int BehindAdverbs(int token)
    {
        while (Particles.Is(material, token, Particle.Between)) token++;
        return token;
    }

    /// <summary>So many words of a subject stand between its verb and a participle.</summary>
    private const int MostBeside = 3;

    /// <summary>"رد المرشح المعارض قائلا": the definite words between a verb of saying and the participle are the subject of both.</summary>
    private SpeakerReading? SubjectBeside(Match match, CueFacts cue, Sentence sentence)
    {
        var first = match.First;
        while (first > sentence.First && first > match.First - MostBeside && material.HasArticle(first - 1) && material.StartsWith(first - 1, Letters.Alef)) first--;
        if (first == match.First || !material.Matches.TryGet(first - 1, EntryKind.Cue, out var verb) || verb.Entry.Value is not CueFacts { Form: CueForm.Past or CueForm.Present, ObjectWritten: false, NeedsObject: false } said || said.Feminine != cue.Feminine) return null;
        return speakers.ReadAt(verb.First, first, said) is { Kind: SpeakerKind.Told } told && told.End == match.First ? told with { End = match.End } : null;
    }

    /// <summary>A verb without a subject of its own goes on with the speaker only at the head of a clause: وأضاف, كما أكد, وقد أوضح.</summary>
    private bool MayBeSilent(Match match, CueFacts cue)
    {
        if ((match.Proclitics & (Proclitics.Wa | Proclitics.Fa | Proclitics.La)) != 0) return true;
        if (BringsWordsIn(match, cue) || material.IsForm(match.First - 1, "ان") && material.IsForm(match.First - 2, "قبل")) return true;
        if (material.Tokens.Length > match.End && (material.Tokens[match.End].Kind == TokenKind.Quote || material.Is(match.End, ':') || Complementizer.IsAt(material, match.End))) return true;
        return !material.IsWord(match.First - 1) || Particles.Is(material, match.First - 1, Particle.Lead | Particle.Pronoun);
    }

    /// <summary>"أصدر الوزير بيانا قال فيه إن": the clause tells what the noun before it says.</summary>
    private bool BringsWordsIn(Match match, CueFacts cue)
    {
        var at = match.End;
        while (Particles.Is(material, at, Particle.Between)) at++;
        if (at == match.End || at >= material.Tokens.Length) return false;
        return material.Tokens[at].Kind == TokenKind.Quote || material.Is(at, ':') || Complementizer.IsAt(material, at) || IsOfWriting(match, cue, at);
    }

    /// <summary>So far behind a writing a verb tells what stands in it.</summary>
    private const int MostToWriting = 12;

    /// <summary>"نشر الحزب رسالة ندد فيها بالقرار", "بيانا نفى فيه أي صلة", "مقالا اتهم فيه الشركة ب": what the verb brings is no clause, and no subject stands before it. "تتحدث فيه عن" tells what it is about.</summary>
    private bool IsOfWriting(Match match, CueFacts cue, int content)
    {
        if (cue.Verb == "تحدث" || material.Passage.Form(match.End) is not ("فيه" or "فيها") || !material.IsWord(content) || Particles.Is(material, match.First - 1, Particle.Relative)) return false;
        if (referents.StartingAt(content) is { Kind: var kind } && (!cue.MayTakeObject || kind is ReferentKind.Person or ReferentKind.Official)) return false;
        var brings = cue.Prepositions.Contains(material.Passage.Form(content).ToString()) || cue.Ba && material.HasBa(content) || (cue.NounPhrase || cue.MayTakeObject) && !material.IsTime(content) && !Particles.Is(material, content, Particle.Preposition);
        for (var i = match.First - 1; brings && i > match.First - MostToWriting && i >= 0 && !material.Is(i, '.'); i--)
            if (Particles.Is(material, i, Particle.Writing)) return true;
        return false;
    }
}
