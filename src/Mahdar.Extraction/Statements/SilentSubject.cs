using Mahdar.Arabic;
using Mahdar.Extraction.Lexicon;
using Mahdar.Extraction.Mentions;

namespace Mahdar.Extraction.Statements;

/// <summary>Tells who is meant where a cue names nobody: وأضاف, وقال, مؤكدا.</summary>
internal sealed class SilentSubject(Material material, ReferentIndex referents, StatementLog log, Organs organs, DescribedSpeaker described, SourceReader sources, SpeakingNouns speaking)
{
    /// <summary>So many tokens from its head a sentence tells whom it is about.</summary>
    private const int MostLead = 12;

    /// <summary>So many speakers back one may still be meant.</summary>
    private const int MostBack = 6;

    private readonly Honours honours = new(material, referents);

    /// <summary>The one whom a verb at a token goes on with: of its own sentence, else of the one before, else the last who spoke. They agree in gender.</summary>
    public SpeakerReading Read(CueFacts cue, int verb, int after)
    {
        var sentence = material.Passage.SentenceOf(verb);
        // "وقال بعضهم إن …", then "وأضافوا": nobody's still.
        if (cue.Plural && log.NobodySpoke(StartBefore(sentence))) return new SpeakerReading(SpeakerKind.Nobody, null, after, SpeakerReading.Thing);
        if (cue.Plural) return Crowd() is { } crowd ? Understood(crowd, after, "spoke before") : SpeakerReading.Nobody(after);
        if (IsOfTwo(verb, cue) && FirstOfTwo(verb) is { } first) return Understood(first, after, "the first of two");
        if ((SpokeIn(sentence, verb, cue) ?? SubjectOf(sentence, verb, cue)) is { } same) return Understood(same, after, "of the same sentence");
        var before = Before(sentence);
        if (log.NobodySpoke(StartBefore(sentence))) return SpeakerReading.Nobody(after);
        // "وضع المرشد شروطا للبقاء. مؤكدا أن": at the head of a sentence a participle goes with the subject of the one before.
        var goesOn = IsContinuation(cue) && !(cue.Form == CueForm.Participle && verb == material.Passage.Sentences[sentence].First);
        if (!goesOn && before >= 0 && ((log.Last is { } aside && IsAside(aside.CueFirst) ? SubjectOf(before, aside.CueFirst, cue) : null) ?? SpokeIn(before, verb, cue) ?? SubjectOf(before, verb, cue)) is { } subject) return Understood(subject, after, "subject of the sentence before");
        for (var i = log.Speakers.Count - 1; i >= Math.Max(0, log.Speakers.Count - MostBack); i--)
        {
            if (Agreement.Fits(log.Speakers[i], cue) || i == log.Speakers.Count - 1 && IsContinuation(cue) && (!cue.Feminine && log.Found[i].Rule.StartsWith(CueTable.InDocument, StringComparison.Ordinal) || IsOfDocument(i, cue))) return Understood(log.Speakers[i], after, "spoke before");
            if (log.Found[i].Relay is { } relay && Agreement.Fits(relay, cue)) return Understood(relay, after, "handed it on before");
        }
        return log.Speakers.Count > 0 ? Understood(log.Speakers[^1], after, "spoke last") : new SpeakerReading(SpeakerKind.Silent, null, after, "");
    }

    /// <summary>"كان الوزير في بغداد عندما أعلن الرئيس قراره. وقال", "نفى الوزير ما ذكره الكاتب. وقال": who speaks in a clause beside is not whom the sentence is about.</summary>
    private bool IsAside(int verb) =>
        material.IsWord(verb - 1) && (material.Passage.Form(verb - 1) is "عندما" or "حين" or "حينما" or "بعدما" || material.IsForm(verb - 1, "ما") && material.IsWord(verb - 2) && !Particles.Is(material, verb - 2, Particle.Preposition) && material.Passage.Form(verb - 2) is not ("وفق" or "حسب" or "بحسب" or "وفقا"));

    /// <summary>A participle goes with the one named right before it (رد روحاني قائلا), with the speaker of its sentence, else with its first subject.</summary>
    public EntityDraft? OfParticiple(int token, Sentence sentence, CueFacts cue)
    {
        if (log.NobodySpoke(sentence.First)) return null;
        if (IsOfTwo(token, cue) && FirstOfTwo(token) is { } pair) return pair;
        if (Honoured(token, sentence, cue) is { } honoured) return honoured;
        if (cue.Form == CueForm.Participle && material.Passage.Form(token).EndsWith("ين") && !material.Passage.Form(token).EndsWith("تين")) return OfSeveral(token, sentence, cue);
        if (referents.Covering(token - 1) is { Kind: ReferentKind.Person or ReferentKind.Official } named && named.End == token && (Cues.IsAt(material, named.First - 1) || Particles.Is(material, named.First - 1, Particle.Between)) && Agreement.Fits(named.Entity, cue)) return organs.Speaker(named);
        return (material.IsComma(token - 1) ? null : OfRelative(token, sentence, cue)) ?? SpokeIn(material.Passage.SentenceOf(token), token, cue) ?? OfVerb(token, sentence, cue) ?? FirstIn(sentence, token, cue, true, true) ?? OfHead(token, sentence, cue) ?? Author(sentence, token, cue) ?? FirstIn(sentence, token, cue, true) ?? FirstIn(sentence, token, cue, false);
    }

    /// <summary>"ونقل سعادته تحيات الوزير إلى الأمين العام، مؤكدا": the word of honour behind the first verb tells who acts; null where there is none.</summary>
    private EntityDraft? Honoured(int token, Sentence sentence, CueFacts cue) =>
        cue.Form == CueForm.Participle && material.IsComma(token - 1) && sentence.First + 1 < token && referents.StartingAt(sentence.First) is null && !Particles.Is(material, sentence.First, Particle.Preposition)
        && honours.At(sentence.First + 1, null) is { } honoured && Agreement.Fits(honoured, cue) && SpokeIn(material.Passage.SentenceOf(token), token, cue) is null ? honoured : null;

    /// <summary>"وعلق في بيان على التطورات في قضية فلان، قائلا": at the head a verb without a subject of its own, which goes on with who spoke before; null where there is none.</summary>
    private EntityDraft? OfHead(int token, Sentence sentence, CueFacts cue) =>
        cue.Form == CueForm.Participle && material.HasAnd(sentence.First) && !material.HasArticle(sentence.First) && referents.StartingAt(sentence.First) is null && sentence.First + 1 < token && Particles.Is(material, sentence.First + 1, Particle.Preposition) && !IsPreposition(sentence.First)
        && !cue.Plural && log.Last is { } last && last.CueFirst >= StartBefore(material.Passage.SentenceOf(token)) && Agreement.Fits(log.Speakers[^1], cue) ? log.Speakers[^1] : null;

    /// <summary>"وانتقد سياسة الجيران تجاه فلان، متسائلا": at the head a verb of saying with its object right behind it goes on with the one of the sentence before; null where it does not.</summary>
    private EntityDraft? OfVerb(int token, Sentence sentence, CueFacts cue)
    {
        var (head, next) = (sentence.First, sentence.First + 1);
        if (cue.Form != CueForm.Participle || !material.IsComma(token - 1) || !material.HasAnd(head) || !material.Matches.TryGet(head, EntryKind.Cue, out var verb) || verb.Entry.Value is not CueFacts { Form: CueForm.Past, NounPhrase: true, ObjectWritten: false, Plural: false } said || said.Feminine != cue.Feminine || next >= token) return null;
        if (material.HasArticle(next) || referents.StartingAt(next) is not null || (material.FlagsOf(next) & WordFlags.Common) == 0 || speaking.CanSpeak(next) || Before(material.Passage.SentenceOf(token)) is not (>= 0 and var before)) return null;
        return SpokeIn(before, head, cue) ?? SubjectOf(before, head, cue);
    }

    /// <summary>"وسعى الاتحاد إلى إقناع فلان، محذرين": several go on, so no single person does: who spoke in the sentence, a body or state in it, or people joined by و.</summary>
    private EntityDraft? OfSeveral(int token, Sentence sentence, CueFacts cue)
    {
        if (SpokeIn(material.Passage.SentenceOf(token), token, cue) is { } same) return same;
        for (var i = Dateline.After(material, sentence.First); i < token; i++)
        {
            if (referents.StartingAt(i) is not { } referent) continue;
            i = referent.End - 1;
            if (!IsSubject(referent) || referent.Kind == ReferentKind.Place) continue;
            if (referent.Kind is not (ReferentKind.Person or ReferentKind.Official) || referent.Entities.Count > 1 || referents.StartingAt(referent.End) is { } next && (next.Proclitics & Proclitics.Wa) != 0) return organs.Speaker(referent);
        }
        return null;
    }

    /// <summary>"فلان، الذي غادر معلنا": without a comma the participle goes with the one of whom the relative clause tells.</summary>
    private EntityDraft? OfRelative(int token, Sentence sentence, CueFacts cue)
    {
        for (var i = token - 1; i > sentence.First; i--)
        {
            if (log.Last is { } last && i < last.End) return null;
            if (!material.IsWord(i) || material.Passage.Form(i) is not ("الذي" or "التي")) continue;
            return referents.Covering(material.IsComma(i - 1) ? i - 2 : i - 1) is { Kind: ReferentKind.Person or ReferentKind.Official } antecedent && Agreement.Fits(antecedent.Entity, cue) ? organs.Speaker(antecedent) : null;
        }
        return null;
    }

    /// <summary>Several who spoke not long ago: قالوا goes on with them, not with a source that is one (دراسة).</summary>
    private EntityDraft? Crowd()
    {
        EntityDraft? crowd = null;
        for (var i = log.Speakers.Count - 1; i >= Math.Max(0, log.Speakers.Count - MostBack / 2); i--)
        {
            if (log.Speakers[i].Sort != EntityBook.Sources) continue;
            crowd ??= log.Speakers[i];
            if (log.Speakers[i].Name is { } name && !name.Split(' ')[0].EndsWith('ة')) return log.Speakers[i];
        }
        return crowd;
    }

    private static SpeakerReading Understood(EntityDraft speaker, int after, string how) => new(SpeakerKind.Silent, speaker, after, "subject understood: " + how);

    /// <summary>Verbs that only go on with what the same speaker said.</summary>
    public static bool IsContinuation(CueFacts cue) => cue.Verb is "أضاف" or "تابع" or "أردف" or "استطرد" or "واصل" or "مضى" or "ختم" || cue.Form == CueForm.Participle;

    /// <summary>The last sentence of the body before another, or -1.</summary>
    private int Before(int sentence)
    {
        for (var s = sentence - 1; s >= 0; s--)
            if (material.IsActive(material.Passage.Sentences[s].First)) return s;
        return -1;
    }

    /// <summary>Where the last sentence of the body before another begins; 0 where there is none.</summary>
    private int StartBefore(int sentence) => Before(sentence) is >= 0 and var before ? material.Passage.Sentences[before].First : 0;

    /// <summary>"وأضافا", "أكدتا": a verb of two.</summary>
    private bool IsOfTwo(int verb, CueFacts cue) =>
        cue is { Form: CueForm.Past, ObjectWritten: false } && material.Passage.Form(verb)[^1] == Letters.Alef && material.Passage.Form(verb) is not ("دعا" or "ودعا" or "طالبا") && !cue.Plural;

    /// <summary>A cue that says nothing of the gender of its subject.</summary>
    private static readonly CueFacts Anybody = new("", CueForm.Noun, true, true, false, false, [], false);

    /// <summary>So many tokens back two may stand of whom a verb goes on to tell.</summary>
    private const int MostToTwo = 80;

    /// <summary>The first of the last two people joined by و, or of whom one meets the other in the verb's own sentence (التقى الوزير مع نظيره وأكدا).</summary>
    private EntityDraft? FirstOfTwo(int verb)
    {
        var ofHers = material.Passage.Form(verb).EndsWith("تا");
        for (var i = verb - 1; i > Math.Max(0, verb - MostToTwo); i--)
        {
            if (referents.Covering(i) is not { } second) continue;
            i = second.First;
            if (second.Kind == ReferentKind.Pair) return second.Entity;
            if (second.Kind is not (ReferentKind.Person or ReferentKind.Official))
            {
                // "وقطعت تونس والجزائر العلاقات، وأكدتا": two states or bodies, for a feminine verb.
                if (ofHers && (second.Proclitics & Proclitics.Wa) != 0 && IsBody(second) && referents.Covering(second.First - 1) is { } beside && IsBody(beside) && beside.End == second.First && !Particles.Is(material, beside.First - 1, Particle.Preposition)) return organs.Speaker(beside);
                continue;
            }
            if (material.IsForm(second.First - 1, "مع") && FirstIn(material.Passage.Sentences[material.Passage.SentenceOf(verb)], second.First, Anybody, true, true) is { } host) return host;
            if ((second.Proclitics & Proclitics.Wa) == 0) continue;
            if (referents.Covering(material.IsComma(second.First - 1) ? second.First - 2 : second.First - 1) is { Kind: ReferentKind.Person or ReferentKind.Official } first) return organs.Speaker(first);
        }
        return null;
    }

    private static bool IsBody(Referent referent) => referent.Kind is ReferentKind.State or ReferentKind.Capital or ReferentKind.Organization && (referent.Proclitics & (Proclitics.La | Proclitics.Ba)) == 0;

    /// <summary>Who spoke before a verb in its own sentence and fits it; null where nobody did.</summary>
    public EntityDraft? SpokeHere(int verb, CueFacts cue) => SpokeIn(material.Passage.SentenceOf(verb), verb, cue);

    /// <summary>Who spoke last in a sentence, before a token, or handed it on.</summary>
    private EntityDraft? SpokeIn(int sentence, int before, CueFacts cue)
    {
        var first = material.Passage.Sentences[sentence].First;
        var end = Math.Min(material.Passage.Sentences[sentence].End, before);
        var active = Acting(first, end, cue) ?? log.Active(first, end, who => Agreement.Fits(who, cue));
        for (var i = log.Found.Count - 1; i >= 0 && log.Found[i].CueFirst >= first; i--)
        {
            if (log.Found[i].CueFirst >= end) continue;
            if (log.Found[i].CueFirst < active?.Cue) break;
            // "ورفض القاضي مزاعم فلان إنه نسي، وقال": whose claims they are does not go on.
            if (cue.Form == CueForm.Past && material.StartsWith(before, Letters.Waw) && log.Found[i].Rule.Contains("noun, whose it is", StringComparison.Ordinal) && material.Passage.Form(log.Found[i].CueFirst) is "مزاعم" or "ادعاءات" or "ادعاء" or "اتهامات" or "زعم" && !IsPreposition(log.Found[i].CueFirst - 1)) continue;
            if (Agreement.Fits(log.Speakers[i], cue) || IsOfDocument(i, cue)) return log.Speakers[i];
            if (log.Found[i].Relay is { } relay && Agreement.Fits(relay, cue)) return relay;
        }
        return active?.Who;
    }

    /// <summary>"وأضاف بيان الوزارة أن …، مشيرا إلى": the document is what goes on, in its own gender.</summary>
    private bool IsOfDocument(int spoken, CueFacts cue) =>
        (log.Found[spoken].Rule.EndsWith(DocumentReader.Cited, StringComparison.Ordinal) || log.Found[spoken].Rule.EndsWith(DocumentReader.Owned, StringComparison.Ordinal) || log.Found[spoken].Rule.EndsWith(SourceReader.OfState, StringComparison.Ordinal))
        && material.Matches.TryGet(log.Found[spoken].CueFirst, EntryKind.Cue, out var verb) && verb.Entry.Value is CueFacts { Form: CueForm.Past or CueForm.Present, Plural: false } said && !cue.Plural && said.Feminine == cue.Feminine;

    /// <summary>"ثم ألغت واشنطن الزيارة وأعلنت أن", "لكن واشنطن ألغت الزيارة وأعلنت أن": the body or state right behind the last feminine verb, outside of what is said.</summary>
    private (EntityDraft Who, int Cue)? Acting(int first, int before, CueFacts cue)
    {
        if (!cue.Feminine || material.IsForm(before - 1, "وهي")) return null;
        for (var i = before - 1; i > first; i--)
        {
            if (log.Last is { } last && i < last.End) return null;
            if (referents.StartingAt(i) is { Kind: ReferentKind.Organization or ReferentKind.State or ReferentKind.Capital, Proclitics: Proclitics.None or Proclitics.Al } referent && (IsFeminineVerb(i - 1) || material.HasAnd(before) && Particles.Is(material, i - 1, Particle.Turn) && IsFeminine(referent.End)) && organs.Speaker(referent) is var who && Agreement.Fits(who, cue)) return (who, i - 1);
            // "وعلقت الشركة عمل الطيارين وأعلنت": a body that its noun alone tells again.
            if (material.HasArticle(i) && material.Matches.Has(i, EntryKind.OrganizationNoun) && IsFeminineVerb(i - 1) && sources.ReadAt(i) is { Kind: SpeakerKind.Told, Rule: SourceReader.NamedAgain, Entity: { } again } && Agreement.Fits(again, cue)) return (again, i - 1);
        }
        return null;
    }

    /// <summary>"عارضت", "وألغت": a past of a feminine subject at the head of its clause.</summary>
    private bool IsFeminineVerb(int token) => IsFeminine(token) && Particles.BeginsClause(material, token);

    private bool IsFeminine(int token) =>
        material.IsWord(token) && material.Passage.Form(token) is { Length: > 3 } form && form[^1] == 'ت' && form[^2] != Letters.Alef && !material.HasArticle(token) && referents.Covering(token) is null;

    /// <summary>Whom a sentence is about: the first person right behind its verb, else its first person, or the body that it begins with.</summary>
    private EntityDraft? SubjectOf(int sentence, int before, CueFacts cue) => OfWas(sentence, cue) ?? SourceAtHead(material.Passage.Sentences[sentence].First, before, cue) ?? SubjectOf(sentence, before, cue, true) ?? SubjectOf(sentence, before, cue, false) ?? SubjectOf(sentence, before, cue, false, true) ?? BehindCircumstance(sentence, before, cue);

    /// <summary>"ولخص دبلوماسي أوروبي الوضع قائلا", "والتقى مسؤول محلي الوفد. وقال": the source right behind the first word of a sentence, its verb; null where none stands there.</summary>
    public EntityDraft? SourceAtHead(int head, int before, CueFacts cue)
    {
        var verb = Dateline.After(material, head);
        if (verb + 1 >= before || material.IsWas(verb) || referents.StartingAt(verb + 1) is not null || !material.IsWord(verb) || material.HasArticle(verb) || IsPreposition(verb) || referents.Covering(verb) is not null || Particles.Is(material, verb, Particle.Lead | Particle.Opener)) return null;
        // "ويدعم تقرير للوزارة الرئيس، فيفيد بأن": the document, in its own gender.
        if (!cue.Plural && material.Matches.Has(verb + 1, EntryKind.Marker, "source:document") && material.Passage.Form(verb + 1) is not ("رساله" or "ورقه") && material.Report.Text[material.Tokens[verb + 1].End - 1] == Letters.TaMarbuta == cue.Feminine && sources.ReadAt(verb + 1) is { Kind: SpeakerKind.Told, Rule: DocumentReader.Owned, Entity: { IsOutlet: false } owner }) return owner;
        return sources.ReadAt(verb + 1) is { Kind: SpeakerKind.Told, Rule: "unnamed source" } told && (described.NamedLater(told.End) ?? told).Entity is { } source && Agreement.Fits(source, cue) ? source : null;
    }

    /// <summary>"وكان والد الفتاة قد برر ذلك في اتصال مع القناة، وقال إن": the subject of كان by a description.</summary>
    private EntityDraft? OfWas(int sentence, CueFacts cue) => described.BehindWas(material.Passage.Sentences[sentence]) is { } subject && Agreement.Fits(subject, cue) ? subject : null;

    /// <summary>"وعلى هامش قمة المنظمة في العاصمة، التقى الوزير نظيره، وعبر له عن": where a long circumstance tells nobody, the person behind the first word of the clause that follows it.</summary>
    private EntityDraft? BehindCircumstance(int sentence, int before, CueFacts cue)
    {
        var (head, end, _) = material.Passage.Sentences[sentence];
        var first = Dateline.After(material, head);
        if (!material.IsWord(first) || !Particles.Is(material.Passage.Form(first) is [Letters.Waw, .. { Length: > 1 } opener] ? opener : material.Passage.Form(first), Particle.Preposition)) return null;
        for (var i = first + 1; i < Math.Min(Math.Min(end, before), first + MostOfCircumstance) && !Cues.IsAt(material, i); i++)
            if (material.IsComma(i))
                return referents.StartingAt(i + 2) is { Kind: ReferentKind.Person or ReferentKind.Official } subject && i + 2 < before && IsSubject(subject) && Agreement.Fits(organs.Speaker(subject), cue) ? organs.Speaker(subject) : null;
        return null;
    }

    private EntityDraft? SubjectOf(int sentence, int before, CueFacts cue, bool atHead, bool owners = false)
    {
        var (head, end, _) = material.Passage.Sentences[sentence];
        var first = AfterTopic(Dateline.After(material, head), Math.Min(end, before));
        for (var i = first; i < Math.Min(end, before) && i < first + MostLead; i++)
        {
            if (referents.StartingAt(i) is not { } referent) continue;
            if ((IsSubject(referent) && (owners || !IsOwner(referent)) || IsOccasion(head) && !referent.Entity.IsOutlet) && (!atHead || i <= first + 2 || !material.IsWord(i - 1)) && material.IsActive(i) && Agreement.Fits(organs.Speaker(referent), cue) && referent.Kind switch
            {
                ReferentKind.Person or ReferentKind.Official => referent.Entity.Name is not null || referent.Entity.RepresentedState is not null || referent.Entity.RepresentedOrganization is not null,
                ReferentKind.Organization or ReferentKind.State or ReferentKind.Capital => i <= first + 2,
                _ => false,
            }) return organs.Speaker(referent);
            i = referent.End - 1;
        }
        return null;
    }

    /// <summary>So many words tell when and where, before the subject.</summary>
    private const int MostOfCircumstance = 25;

    /// <summary>"وردا على سؤال عن موقف الوزير، قال إن": whom the question is about does not answer it; where the clause behind it begins.</summary>
    private int AfterTopic(int head, int end)
    {
        if (!material.IsWord(head) || material.Passage.Form(head) is not ("ردا" or "وردا" or "تعليقا" or "وتعليقا" or "وعن" or "وحول" or "وبشان" or "وبخصوص")) return head;
        while (head < end && !material.IsComma(head)) head++;
        return Math.Min(head + 1, end);
    }

    /// <summary>"جاء ذلك في تصريح للوزير": who is named in the sentence has said what was told before it.</summary>
    private bool IsOccasion(int head) => material.IsWord(head) && material.Passage.Form(head) is "جاء" or "وجاء" or "جاءت" or "وجاءت" && material.IsWord(head + 1) && material.Passage.Form(head + 1) is "ذلك" or "هذا" or "كلام" or "تصريحات" or "هذه" && !IsHis(head + 3);

    /// <summary>"جاء ذلك خلال لقائه السفير": on an occasion of his he spoke, not whoever is named at it.</summary>
    private bool IsHis(int token) => material.IsWord(token) && Particles.Is(material, token - 1, Particle.Preposition) && material.Report.Text[material.Tokens[token].End - 1] == 'ه' && referents.Covering(token) is null;

    private EntityDraft? FirstIn(Sentence sentence, int before, CueFacts cue, bool people, bool subjects = false)
    {
        for (var i = Dateline.After(material, sentence.First); i < before; i++)
        {
            if (referents.StartingAt(i) is not { } referent) continue;
            var fits = people ? referent.Kind is ReferentKind.Person or ReferentKind.Official : referent.Kind is ReferentKind.Organization or ReferentKind.State or ReferentKind.Capital;
            if (fits && (!subjects || IsSubject(referent) && !IsOwner(referent)) && Agreement.Fits(organs.Speaker(referent), cue) && (referent.Proclitics & ~Proclitics.Al) == 0) return organs.Speaker(referent);
            i = referent.End - 1;
        }
        return null;
    }

    /// <summary>"جاء ذلك في تصريح للوزير، مؤكدا": whose words the noun before him tells of, behind ل.</summary>
    private EntityDraft? Author(Sentence sentence, int before, CueFacts cue)
    {
        for (var i = before - 1; i > sentence.First; i--)
            if (referents.StartingAt(i) is { Kind: ReferentKind.Person or ReferentKind.Official } author && (author.Proclitics & Proclitics.La) != 0 && IsOfWords(i - 1) && Agreement.Fits(author.Entity, cue)) return organs.Speaker(author);
        return null;
    }

    /// <summary>"تصريح", "تصريح مطول": a document, or the adjective behind it.</summary>
    private bool IsOfWords(int token) => material.Matches.Has(token, EntryKind.Marker, "source:document") || material.Matches.Has(token - 1, EntryKind.Marker, "source:document");

    /// <summary>"من أنصار الوزير", "في منزل الرئيس": the noun behind a preposition is his.</summary>
    private bool IsOwner(Referent referent) =>
        referent.First - 1 is var noun && material.IsWord(noun) && IsPreposition(noun - 1) && !material.HasArticle(noun) && !material.IsTime(noun) && referents.Covering(noun) is null && (material.FlagsOf(noun) & WordFlags.Common) != 0;

    /// <summary>Behind no preposition, and no object of a noun with a pronoun (خلال لقائه لافروف).</summary>
    private bool IsSubject(Referent referent)
    {
        if ((referent.Proclitics & ~(Proclitics.Al | Proclitics.Wa | Proclitics.Fa)) != 0) return false;
        var before = referent.First - 1;
        if (!material.IsWord(before)) return true;
        if (IsPreposition(before)) return false;
        return !(material.Report.Text[material.Tokens[before].End - 1] is 'ه' or 'ا' && material.Passage.Form(before) is var form && (form.EndsWith("ه") || form.EndsWith("ها")) && (IsPreposition(before - 1) || material.HasBa(before)));
    }

    private bool IsPreposition(int token) => Particles.Is(material, token, Particle.Preposition);
}
