using Mahdar.Arabic;
using Mahdar.Extraction.Lexicon;
using Mahdar.Extraction.Mentions;

namespace Mahdar.Extraction.Statements;

/// <summary>Reads what a source is given for, before or after the words: بحسب, وفقا ل, على حد قول.</summary>
internal sealed class AccordingReader(Material material, ReferentIndex referents, QuotationMap quotations, StatementLog log, SpeakerReader speakers, Organs organs, DescribedSpeaker described)
{
    /// <summary>A clause of fewer words is no statement.</summary>
    private const int FewestWords = 2;

    /// <summary>A clause right behind a source, without a mark between them, has so many tokens.</summary>
    private const int FewestBare = 5;

    /// <summary>So far behind a source at the head its comma stands.</summary>
    private const int MostLead = 12;

    private static readonly CueFacts Cue = new("", CueForm.Past, true, true, false, false, [], false);

    /// <summary>"…، بحسب وزارة الخارجية": the clause before is what the source says, unless somebody already says it: then the source is its relay.</summary>
    public int Read(Match match, Sentence sentence)
    {
        if (material.IsForm(match.End, "يبدو")) return match.End;
        var at = AfterVerb(match.End, sentence);
        if (Cues.IsObject(material, match.First)) return at;
        // "تحصل على ما تبقى", "حسبما تدل الأرقام": no verb of saying.
        if (at == match.End && material.Passage.Form(match.End - 1).EndsWith("ما")) return match.End;
        if (TrySource(match, at, sentence) is not { Entity: { } source } reading) return match.End;
        if (match.First <= sentence.First + 1 && IsAllOf(reading.End, sentence)) return CreditBefore(match, reading, source, sentence);
        return match.First <= sentence.First + 1 ? ReadFirst(match, source, AfterLead(reading.End, sentence), sentence) : Credit(match, reading, source, sentence);
    }

    /// <summary>"تأجلت القمة، كما قال الوزير": the clause before is what he says, where the verb brings no words of its own; else the token itself.</summary>
    public int ReadLikewise(int token, Sentence sentence)
    {
        if (!material.IsForm(token, "كما") || token <= sentence.First + FewestWords || !material.Matches.TryGet(token + 1, EntryKind.Cue, out var verb)) return token;
        if (verb is not { Proclitics: Proclitics.None, Entry.Value: CueFacts { Form: CueForm.Past or CueForm.Present, That: true, ObjectWritten: false } cue } || cue.Form == CueForm.Present && (BringsMoreThanClauses(cue) || Passive.IsImpersonal(cue))) return token;
        if (TrySource(verb with { End = verb.First }, verb.End, sentence) is not { Entity: { } source } reading || !BringsNothing(cue, reading.End, sentence)) return token;
        return Credit(verb with { First = token }, reading, source, sentence);
    }

    /// <summary>"القمة ستركز على الهجرة، تقول صحيفة الأفق": in a review of the press the clause before is what a paper says whose name closes it; else the token itself.</summary>
    public int ReadReviewed(int token, Sentence sentence)
    {
        if (token < sentence.First + FewestBare || !material.Matches.TryGet(token, EntryKind.Cue, out var verb)) return token;
        if (verb is not { Proclitics: Proclitics.None, Entry.Value: CueFacts { Form: CueForm.Present, That: true, ObjectWritten: false } cue } || Particles.Is(material, token - 1, Particle.Lead | Particle.Relative | Particle.What | Particle.Opener | Particle.Preposition)) return token;
        if (speakers.ReadAt(verb.First, verb.End, cue) is not { Kind: SpeakerKind.Told, Entity: { IsOutlet: true } paper } reading || referents.Covering(token - 1)?.Entity == paper) return token;
        if (reading.End < sentence.End && !material.Is(reading.End, '.') && !Particles.Is(material, reading.End, Particle.Relative)) return token;
        return Credit(verb with { First = token }, reading, paper, sentence);
    }

    /// <summary>Whether behind the subject of a verb of saying the clause is over, or only tells when, where and to whom.</summary>
    private bool BringsNothing(CueFacts cue, int from, Sentence sentence)
    {
        if (BringsMoreThanClauses(cue) && material.IsWord(from) && from < sentence.End && !material.IsTime(from) && !Particles.Is(material, from, Particle.Preposition | Particle.Adverb) && !material.StartsWith(from, Letters.Lam)) return false;
        // "كما أعلنت الشرطة عن هوية المهاجم": its own preposition brings something.
        if (material.IsWord(from) && cue.Prepositions.Contains(material.Passage.Form(from).ToString())) return false;
        var end = from;
        while (end < sentence.End && (material.IsWord(end) || IsBracket(end)) && !Complementizer.IsAt(material, end)) end++;
        if (end < sentence.End && !material.Is(end, '.') && !material.IsComma(end)) return false;
        for (var i = end; i < sentence.End; i++)
            if (material.IsComma(i - 1) && Complementizer.IsAt(material, i) || material.Is(i, ':')) return false;
        return true;
    }

    /// <summary>"كما أكد الوزير دعمه", "كما ندد بالقرار": what the verb brings need not be a clause.</summary>
    private static bool BringsMoreThanClauses(CueFacts cue) => cue.NounPhrase || cue.Ba || cue.Prepositions.Count > 0;

    private bool IsBracket(int token) => material.Is(token, '(') || material.Is(token, ')');

    private bool IsAllOf(int end, Sentence sentence)
    {
        while (end < sentence.End && (!material.IsWord(end) || material.IsTime(end) || material.Is(end - 1, '(') && material.Is(end + 1, ')'))) end++;
        return end >= sentence.End;
    }

    /// <summary>"غادر الوفد. بحسب رويترز.": the source of the sentence before, if it stands in the same line.</summary>
    private int CreditBefore(Match match, SpeakerReading reading, EntityDraft source, Sentence sentence)
    {
        var index = material.Passage.SentenceOf(sentence.First);
        if (index == 0 || material.Passage.Sentences[index - 1] is var told && told.End < sentence.First || material.Tokens[told.End - 1].Kind == TokenKind.Break) return reading.End;
        if (log.Last is { } last && last.End > told.First)
        {
            if (last.Relay is null && last.Speaker != source && CanHandOn(match, reading, sentence)) log.ReplaceLast(last with { Relay = source });
            return reading.End;
        }
        log.Add(new Telling(source, Dateline.After(material, told.First), told.End, match.First, reading.End, "according to, in a sentence of its own") { ExactEnd = told.End, Frame = "clause" });
        return reading.End;
    }

    /// <summary>Gives a source the clause before the words that name it.</summary>
    private int Credit(Match match, SpeakerReading reading, EntityDraft source, Sentence sentence)
    {
        var clauseEnd = material.IsComma(match.First - 1) ? match.First - 1 : match.First;
        // "جاء ذلك وفقا لما نقلته الوكالة": nothing is told before it.
        if (clauseEnd == sentence.First + 2 && material.Passage.Form(sentence.First + 1) is "ذلك" or "هذا") return reading.End;
        reading = reading with { End = AfterOthers(reading.End, sentence) };
        if (log.Last is { } last && last.CueFirst >= sentence.First && last.End > sentence.First)
        {
            // An outlet is more often the relay of what was said than the only witness of a deed.
            if (!IsMedia(source) && IsAllTold(last, sentence))
            {
                log.DropLast();
                log.Add(new Telling(source, Dateline.After(material, sentence.First), clauseEnd, match.First, reading.End, "according to, after") { ExactEnd = clauseEnd, Frame = "clause" });
                return reading.End;
            }
            if (last.End > match.First) last = last with { End = clauseEnd };
            log.ReplaceLast(last.Relay is null && last.Speaker != source && CanHandOn(match, reading, sentence) ? last with { Relay = source } : last);
            return reading.End;
        }
        // "لكن وفق وسائل إعلام، يبقى الوزير": the source in front of what it says.
        if (material.IsComma(reading.End) && !material.IsComma(match.First - 1) && Particles.Is(material, match.First - 1, Particle.Opener | Particle.Lead))
            return ReadFirst(match, source, reading.End + 1, sentence);
        var first = ClauseStart(Dateline.After(material, sentence.First), clauseEnd);
        // "أتاحت المحادثات إحراز تقدم بحسب الإليزيه حول ملفات معقدة": the source stands amid the clause.
        var amid = clauseEnd == match.First && GoesOn(reading.End, sentence) || StandsApart(match, reading.End) && IsClauseBehind(reading.End + 1, source, sentence);
        if (amid || clauseEnd - first <= FewestWords && material.IsComma(reading.End) && sentence.End - reading.End > 2 * FewestWords) clauseEnd = sentence.End;
        if (clauseEnd - first < FewestWords) return reading.End;
        log.Add(new Telling(source, first, clauseEnd, match.First, reading.End, "according to, after") { ExactEnd = clauseEnd, Frame = "clause" });
        return Math.Max(reading.End, clauseEnd);
    }

    /// <summary>Who can hand on what another says: named, a source, or described by a word for people or a body ("أحد المستشارين", "موقع النادي"), not "صورة للرئيس".</summary>
    private bool CanHandOn(Match match, SpeakerReading source, Sentence sentence)
    {
        var at = AfterVerb(match.End, sentence);
        return source.Rule != DescribedSpeaker.Rule || referents.StartingAt(at) is not null || Particles.Is(material, at, Particle.Tells) || material.Matches.Has(at, EntryKind.OrganizationNoun) || material.Matches.Has(at, EntryKind.Head);
    }

    /// <summary>"اتهمت النيابة فلانا بكذا، بحسب الصحيفة": where the sentence begins with a deed in words, the source tells the deed.</summary>
    private bool IsAllTold(StatementDraft last, Sentence sentence) =>
        !last.IsClause && last.CueFirst == Dateline.After(material, sentence.First) && !material.HasAnd(last.CueFirst) && last.Relay is null;

    /// <summary>An outlet, or "وسائل إعلام", "صحف" that are not named.</summary>
    private static bool IsMedia(EntityDraft source) =>
        source.IsOutlet || source is { Sort: EntityBook.Sources, Name: { } name } && name.Split(' ')[0] is "وسائل" or "صحف" or "الصحف";

    private bool GoesOn(int token, Sentence sentence) =>
        token < sentence.End && material.IsWord(token) && !material.IsTime(token) && !material.HasAnd(token) && !Cues.IsAt(material, token)
        && !Particles.Is(material, token, Particle.Opener | Particle.Lead | Particle.Relative);

    /// <summary>"وفق فلان وناشطين محليين، تسليم السلاح": those who tell the same, up to a comma.</summary>
    private int AfterOthers(int token, Sentence sentence)
    {
        if (!material.HasAnd(token) || Cues.IsAt(material, token)) return token;
        for (var i = token + 1; i < Math.Min(sentence.End, token + MostOthers); i++)
        {
            if (material.IsComma(i)) return i;
            if (Cues.IsAt(material, i)) return token;
        }
        return token;
    }

    private const int MostOthers = 5;

    /// <summary>"يشمل الاقتراح، وفق فلان، تسليم السلاح": the source stands between two commas or dashes.</summary>
    private bool StandsApart(Match match, int end) => material.IsComma(match.First - 1) && material.IsComma(end) || material.Is(match.First - 1, '-') && material.Is(end, '-');

    /// <summary>"، تسليم السلاح": the clause goes on behind the comma, and nobody else says what stands there.</summary>
    private bool IsClauseBehind(int token, EntityDraft source, Sentence sentence) => GoesOn(token, sentence) && !IsRemark(token, source) && !IsSaidBehind(token, sentence);

    /// <summary>"، في إطار", "، مما": the clause before was whole; "على الدفع" belongs to its verb. Behind a name "، المدير" tells who that is.</summary>
    private bool IsRemark(int token, EntityDraft source) =>
        Particles.Is(material, token, Particle.Preposition) && material.Passage.Form(token) is not ("علي" or "الي" or "عن") || Particles.Is(material, token, Particle.What)
        || source is { Type: Model.EntityType.Person, Name: not null } && (material.HasArticle(token) || referents.StartingAt(token) is { Kind: ReferentKind.Official or ReferentKind.Person });

    private bool IsSaidBehind(int token, Sentence sentence)
    {
        for (var i = token; i < sentence.End; i++)
            if (Cues.IsAt(material, i) && referents.Covering(i) is null) return true;
        return false;
    }

    /// <summary>"بحسب ما نقلته عنه", "وفقا لما ذكره", "بحسب أرقام الوزارة": what stands between the phrase and the source.</summary>
    private int AfterVerb(int token, Sentence sentence)
    {
        // "وفق آخر حصيلة للوزارة"
        if (material.IsWord(token) && material.Passage.Form(token) is "اخر" or "احدث" && material.Matches.Has(token + 1, EntryKind.Marker, "source:data")) return token + 1;
        // "بحسب نص البيان"
        if (material.IsForm(token, "نص") && material.HasArticle(token + 1)) return token + 1;
        // "بحسب ما ورد في الصحيفة"
        foreach (var inside in material.Matches.At(token))
            if (inside.Entry.Value is CueFacts { Verb: CueTable.InDocument or "ورد في" }) return inside.End;
        while (token < sentence.End && (IsIssued(token) || material.IsForm(token, "ما") || material.IsForm(token, "لما") || Particles.Is(material, token, Particle.Figures) || Cues.IsAt(material, token) && !IsHolder(token) || material.Matches.Has(token, EntryKind.Marker, CueTable.Relay) || Particles.Is(material, token, Particle.Between))) token++;
        return token;
    }

    /// <summary>"بحسب ما قالت متحدثة الوزارة": an office, though its word is a participle of saying too.</summary>
    private bool IsHolder(int token) => referents.StartingAt(token) is { Kind: ReferentKind.Official or ReferentKind.Person } holder && (holder.Entity.Name is not null || !material.IsForm(token + 1, "باسم"));

    /// <summary>"بيانات صادرة عن الوزارة": the words between the figures and whose they are.</summary>
    private bool IsIssued(int token) =>
        material.IsWord(token) && material.Passage.Form(token) is "صادره" or "الصادره" && material.IsForm(token + 1, "عن") || material.IsForm(token, "عن") && material.IsWord(token - 1) && material.Passage.Form(token - 1) is "صادره" or "الصادره";

    private SpeakerReading? TrySource(Match match, int at, Sentence sentence)
    {
        // "بحسب بيانات رسمية": nobody's.
        if (Particles.Is(material, at - 1, Particle.Figures) && material.Passage.Form(at) is [.., Letters.Ya, Letters.Ha] && !material.HasArticle(at) && referents.StartingAt(at) is null && !material.Matches.Has(at, EntryKind.Nationality)) return null;
        var verb = VerbBetween(match, at);
        var reading = speakers.Told(at) ?? (verb is null ? TryPrefixed(at) : null) ?? speakers.ReadAt(match.First, at, verb is null ? Cue : Cue with { Feminine = verb.Feminine, Plural = verb.Plural });
        if (verb is not null && reading.Kind == SpeakerKind.Nobody && reading.Rule != SpeakerReading.InParticular) reading = described.ToMark(at, sentence.End);
        if (verb is null && reading.Kind != SpeakerKind.Told && reading.Rule is not (SpeakerReading.InParticular or SpeakerReading.Thing) && CanTell(at)) reading = described.ToMark(at, sentence.End);
        if (reading.Kind != SpeakerKind.Told && !(verb is not null && reading is { Kind: SpeakerKind.Silent, Entity: not null } && IsOver(at, sentence))) return null;
        // "بحسب ما أعلن كبير مفاوضي التكتل في هذا الملف فلان"
        if (reading.Rule == DescribedSpeaker.Rule && described.NamedBehindField(reading.End) is { } named) return named;
        // "وفق المسار الذي ترعاه المنظمة": what is done now gives nothing out.
        if (verb is null && reading.Entity is { Sort: EntityBook.Sources } && IsDone(reading.End)) return null;
        if (PublisherOf(reading) is { } publisher) return publisher;
        // "حسبما أفادت الوكالة نقلا عن مصدر": the one whom the outlet cites.
        if (material.Matches.TryGet(AfterTime(reading.End), EntryKind.Marker, out var mark) && mark.Entry.Key == "source:relay" && speakers.ReadAt(match.First, mark.End, Cue with { Form = CueForm.Noun }) is { Kind: SpeakerKind.Told, Rule: not DescribedSpeaker.Rule } source) return source;
        // "وفقا لما نقلته الوكالة عن مصادر": the one whom the outlet cites.
        var handsOn = false;
        for (var i = match.End; i < at; i++) handsOn |= material.Matches.Has(i, EntryKind.Marker, CueTable.Relay);
        return handsOn && reading.End < sentence.End && material.IsForm(reading.End, "عن") && speakers.ReadAt(match.First, reading.End + 1, Cue with { Form = CueForm.Noun }) is { Kind: SpeakerKind.Told } cited ? cited : reading;
    }

    /// <summary>"الذي ترعاه", "التي يقودها": a relative clause of the present with a pronoun on its verb.</summary>
    private bool IsDone(int token) =>
        material.IsWord(token) && material.Passage.Form(token) is "الذي" or "التي" && material.IsWord(token + 1) && material.Passage.Form(token + 1) is var verb
        && (verb[0] == Letters.Ya || verb[0] == Letters.Ta && !verb.EndsWith("ته") && !verb.EndsWith("تها")) && (verb.EndsWith("ه") || verb.EndsWith("ها")) && !Cues.IsAt(material, token + 1);

    /// <summary>"بحسب المحققين الروس", "وفقا للإعلام المحلي", "وفق جمعية محلية": not "وفق القانون", "حسب الحاجة".</summary>
    private bool CanTell(int token) =>
        material.IsWord(token) && (material.Matches.Has(token, EntryKind.OrganizationNoun) || material.Passage.Form(token) is var form && (form is "الاعلام" or "للاعلام" || form.Length > 6 && form.EndsWith("ين") && material.HasArticle(token) && form[2] == 'م'));

    /// <summary>"وفق ما أفادت الشبكة الإخبارية، الأحد، نقلا عن": behind the adjectives of an outlet, and when it told so.</summary>
    private int AfterTime(int token)
    {
        if (token < material.Tokens.Length && material.Tokens[token].Kind == TokenKind.Quote) token++;
        while (material.HasArticle(token) && material.StartsWith(token, Letters.Alef) && !material.IsTime(token)) token++;
        while (material.IsComma(token) || material.IsTime(token)) token++;
        return token;
    }

    /// <summary>"وفق ما أعلنت الأحد.": behind a verb without a subject nothing but the day stands.</summary>
    private bool IsOver(int token, Sentence sentence)
    {
        while (token < sentence.End && material.IsTime(token)) token++;
        return token >= sentence.End || material.Is(token, '.') || material.IsComma(token);
    }

    /// <summary>"وفق ما أعلنت", "كما قال": the verb of saying between the phrase and the source; null where there is none, and for "كما أكد دعمه".</summary>
    private CueFacts? VerbBetween(Match match, int end)
    {
        var likewise = material.IsForm(match.First - 1, "كما");
        for (var i = end - 1; i >= match.First; i--)
            if ((likewise || EndsInWhat(i)) && material.Matches.TryGet(i, EntryKind.Cue, out var verb) && verb is { Proclitics: Proclitics.None, Entry.Value: CueFacts { Form: CueForm.Past or CueForm.Present, That: true } cue })
                return likewise && BringsMoreThanClauses(cue) ? null : cue;
        return null;
    }

    private bool EndsInWhat(int verb) => material.IsWord(verb - 1) && material.Passage.Form(verb - 1) is "ما" or "لما" or "حسبما" && !material.IsForm(verb - 2, "علي");

    /// <summary>"بحسب الأرقام التي نشرها المركز": who gave out what is cited.</summary>
    private SpeakerReading? PublisherOf(SpeakerReading cited) =>
        cited.Entity is { Sort: EntityBook.Sources } && material.IsWord(cited.End) && material.Passage.Form(cited.End) is "التي" or "الذي" && material.IsWord(cited.End + 1) && material.Report.Text[material.Tokens[cited.End + 1].End - 1] is 'ه' or 'ا'
        && referents.StartingAt(cited.End + 2) is { Kind: not ReferentKind.Place } publisher ? new SpeakerReading(SpeakerKind.Told, organs.Speaker(publisher), publisher.End, "who published it") : null;

    private SpeakerReading? TryPrefixed(int token) =>
        referents.StartingAt(token) is { Kind: not ReferentKind.Place } referent ? new SpeakerReading(SpeakerKind.Told, organs.Speaker(referent), referent.End, "source") : null;

    /// <summary>"وبحسب المصدر، فإن …": the words follow the source; where they begin with a speaker and a verb of their own, the source is only the relay.</summary>
    private int ReadFirst(Match match, EntityDraft source, int start, Sentence sentence)
    {
        if (start >= sentence.End) return match.End;
        if (SpeaksAt(start))
        {
            log.Cite(source, sentence.End);
            return start;
        }
        return log.Add(new Telling(source, start, sentence.End, match.First, start, "according to, first") { Quoted = quotations.OpeningAt(start), Frame = "clause" });
    }

    private bool SpeaksAt(int token)
    {
        var verb = referents.StartingAt(token) is { } subject ? subject.End : token;
        return material.Matches.TryGet(verb, EntryKind.Cue, out var cue) && (cue.Proclitics & Proclitics.Sa) == 0 && cue.Entry.Value is CueFacts { Form: CueForm.Past or CueForm.Present, That: true } said && (said.NounPhrase || BringsWords(said, cue.End));
    }

    /// <summary>"بحسب السفير، قالت الحكومة إن", not "بحسب السفير، علق البرلمان جلساته": words follow a verb of saying.</summary>
    private bool BringsWords(CueFacts cue, int from)
    {
        for (var i = from; i < Math.Min(material.Tokens.Length, from + MostToWords) && !material.Is(i, '.') && material.Tokens[i].Kind != TokenKind.Break; i++)
            if (Complementizer.IsAt(material, i) || material.Is(i, ':') || quotations.OpeningAt(i) is { } quotation && quotations.IsSpeech(quotation) || cue.Ba && material.HasBa(i) || material.IsWord(i) && cue.Prepositions.Contains(material.Passage.Form(i).ToString())) return true;
        return false;
    }

    /// <summary>So far behind a verb of saying its words begin.</summary>
    private const int MostToWords = 20;

    /// <summary>The token behind the comma, or behind فإن or فقد, after a source at the head; the end of the sentence where there is none.</summary>
    private int AfterLead(int from, Sentence sentence)
    {
        for (var i = from; i < Math.Min(sentence.End, from + MostLead); i++)
        {
            if (IsThen(i)) return i + 1;
            // "بحسب ما قال الناشط، الذي يقيم في سيول، فلان، فإن"
            if (material.IsComma(i) && Particles.Is(material, i + 1, Particle.Relative)) return ThenAhead(i, sentence) is > 0 and var then ? then + 1 : RemarkEnd(i + 1, sentence);
            if (material.IsComma(i)) return IsThen(i + 1) ? i + 2 : i + 1;
        }
        // "بحسب منظمة محلية شارك في المسيرة ألف شخص"
        return sentence.End - from >= FewestBare && material.IsWord(from) && !material.HasArticle(from) && !material.HasAnd(from) && !Particles.Is(material, from, Particle.Relative | Particle.Preposition) ? from : sentence.End;
    }

    /// <summary>"وبحسب المسؤولين، الذين لم يحددوا موعدا، لم يلاحظ": what is told of the source ends at a comma; where none is near, it is no remark.</summary>
    private int RemarkEnd(int from, Sentence sentence)
    {
        for (var i = from; i < Math.Min(sentence.End, from + 2 * MostLead); i++)
            if (material.IsComma(i)) return i + 1;
        return from;
    }

    /// <summary>فإن, فقد: the words of a source named first begin.</summary>
    private bool IsThen(int token) => material.IsWord(token) && material.Passage.Form(token) is "فان" or "فانه" or "فانها" or "فقد";

    /// <summary>The فإن that brings the words behind a source, or 0 where none is near.</summary>
    private int ThenAhead(int from, Sentence sentence)
    {
        for (var i = from; i < Math.Min(sentence.End, from + 2 * MostLead); i++)
            if (IsThen(i)) return i;
        return 0;
    }

    /// <summary>A clause that turns against the one before (لكن) or takes it up by a pronoun (هي الأقسى) is all that the source is given for; what goes on with حيث or فيما is told together with it.</summary>
    private int ClauseStart(int first, int end)
    {
        for (var i = end - FewestWords; i > first; i--)
        {
            if (!material.IsComma(i - 1) || quotations.SpeechTo(i) > i) continue;
            if (material.IsWord(i) && material.Passage.Form(i) is "لكن" or "ولكن" or "بيد" or "غير" or "الا" && Particles.Is(material, i, Particle.Opener)) return material.IsForm(i + 1, "ان") ? i + 2 : i + 1;
            if (material.IsWord(i) && material.Passage.Form(i) is "هي" or "هو" or "وهي" or "وهو") return i;
        }
        return first;
    }
}
