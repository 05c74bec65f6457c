using Mahdar.Arabic;
using Mahdar.Extraction.Lexicon;
using Mahdar.Extraction.Mentions;
using Mahdar.Model;

namespace Mahdar.Extraction.Statements;

/// <summary>
/// Finds reported speech: a cue (قال, مضيفا, بحسب), who speaks, and how far the words said go. One pass over each
/// sentence; a cue inside the words of another is not read again.
/// </summary>
public sealed class StatementReader
{
    private readonly Material material;
    private readonly ReferentIndex referents;
    private readonly EntityBook book;
    private readonly QuotationMap quotations;
    private readonly SpeakerReader speakers;
    private readonly ContentStart contents;
    private readonly ContentEnd contentEnd;
    private readonly SubjectBefore subjects;
    private readonly List<StatementDraft> found = [];

    public StatementReader(Material material, ReferentIndex referents, EntityBook book, StateBefore states)
    {
        (this.material, this.referents, this.book) = (material, referents, book);
        quotations = new QuotationMap(material.Passage);
        speakers = new SpeakerReader(material, referents, book, states);
        contents = new ContentStart(material, referents, quotations);
        subjects = new SubjectBefore(material, referents);
        contentEnd = new ContentEnd(material, referents, quotations);
    }

    public List<StatementDraft> Read()
    {
        foreach (var sentence in material.Passage.Sentences)
            if (IsBody(sentence.First)) ReadSentence(sentence);
        return found;
    }

    private bool IsBody(int token) => material.KindAt(token) == BlockKind.Body;

    private void ReadSentence(Sentence sentence)
    {
        for (var i = sentence.First; i < sentence.End;)
        {
            if (quotations.SpeechTo(i) is var close && close > i && quotations.OpeningAt(i) is null)
            {
                i = close + 1;
                continue;
            }
            var end = ReadAt(i, sentence);
            i = end > i ? end : i + 1;
        }
    }

    /// <summary>Reads the statement whose cue is at a token; returns the token after it, or the token itself where there is none.</summary>
    private int ReadAt(int token, Sentence sentence)
    {
        if (referents.StartingAt(token) is { } named)
            return material.Is(named.End, ':') && token == sentence.First ? ReadColon(named, sentence) : named.End;
        foreach (var match in material.Matches.At(token))
        {
            if (match.Entry is { Kind: EntryKind.Marker, Key: "source:relay" }) return match.End;
            if (match.Entry is { Kind: EntryKind.Marker, Key: "source:after" }) return ReadAfter(match, sentence);
            if (match.Entry.Kind != EntryKind.Cue || match.Entry.Value is not CueFacts cue) continue;
            if ((match.Proclitics & ~(Proclitics.Wa | Proclitics.Fa)) != 0 && !(cue.Form == CueForm.Present && match.Proclitics == Proclitics.La) || IsNegated(match.First) || IsNoun(match, cue)) continue;
            if (cue.Form == CueForm.Noun ? ReadNoun(match, cue, sentence) is var end && end > token : ReadVerb(match, cue, sentence) is var end2 && (end = end2) > token) return end;
        }
        return token;
    }

    /// <summary>A form that is a noun here: behind a preposition (على ذكر), or with a ta marbuta that only looks like a pronoun (لفتة).</summary>
    private bool IsNoun(Match match, CueFacts cue)
    {
        if (cue.ObjectWritten && material.Report.Text[material.Tokens[match.End - 1].End - 1] == Letters.TaMarbuta) return true;
        return cue.Form == CueForm.Past && match.Proclitics == Proclitics.None && material.IsWord(match.First - 1) && material.Passage.Form(match.First - 1) is "علي" or "في" or "عن" or "الي" or "دون" or "عند" or "لدي" or "من";
    }

    /// <summary>No words are said: the verb is negated, or only expected (من المقرر أن يعلن).</summary>
    private bool IsNegated(int token) => material.IsForm(token - 1, "ان") && material.IsWord(token - 2) && material.Passage.Form(token - 2) is "المقرر" or "المتوقع" or "المرتقب" or "المنتظر" or "المفترض" or "المزمع" || IsDenied(token);

    private bool IsDenied(int token) => material.IsForm(token - 1, "لم") || material.IsForm(token - 1, "لن") || material.IsForm(token - 1, "ولم") || material.IsForm(token - 1, "لا") || material.IsForm(token - 1, "ولا");

    /// <summary>"لافروف: …" at the head of a sentence.</summary>
    private int ReadColon(Referent named, Sentence sentence)
    {
        if (named.Kind is not (ReferentKind.Person or ReferentKind.Organization or ReferentKind.Official)) return named.End;
        return Add(named.Entity, named.End + 1, sentence.End, sentence, named.First, named.End, "name and colon");
    }

    private int ReadVerb(Match match, CueFacts cue, Sentence sentence)
    {
        if (cue is { Form: CueForm.Participle } && !StandsAsParticiple(match)) return match.First;
        var before = subjects.Relative(match.First) ?? subjects.Before(match.First, sentence);
        var reading = speakers.ReadAt(match.End, cue);
        if (reading.Kind != SpeakerKind.Told && subjects.Relative(match.First) is { } antecedent) reading = new SpeakerReading(SpeakerKind.Told, antecedent, match.End, "subject of the relative clause");
        if (before is not null && (material.IsForm(match.First - 1, "قد") || subjects.IsAfterWas(match.First))) reading = new SpeakerReading(SpeakerKind.Told, before, match.End, "subject before the cue");
        if (cue.Verb is "جاء في" or "ورد في") reading = speakers.ReadDocument(match.End);
        // "…، وأكد التمسك بالاتفاق": in the middle of a sentence a noun after the verb is what is said, not who says it.
        if (reading is { Kind: SpeakerKind.Nobody, Rule: "unknown subject" } && cue is { NounPhrase: true, NeedsObject: false } && cue.Form != CueForm.Noun && MayBeSilent(match) && match.First > sentence.First && ParticipleSubject(match.First, sentence, cue) is { } same)
            reading = new SpeakerReading(SpeakerKind.Silent, same, match.End, "subject understood: of the same sentence");
        if (reading.Kind == SpeakerKind.Nobody) return match.First;
        if (reading.Kind == SpeakerKind.Silent && IsImpersonal(match, cue, sentence)) return match.First;
        if (reading.Kind == SpeakerKind.Silent && before is not null && cue.Form != CueForm.Participle) reading = new SpeakerReading(SpeakerKind.Told, before, match.End, "subject before the cue");
        if (reading.Kind == SpeakerKind.Silent && cue.Form != CueForm.Participle && !MayBeSilent(match)) return match.First;
        if (reading.Kind == SpeakerKind.Silent && cue.Form == CueForm.Participle) reading = reading with { Entity = ParticipleSubject(match.First, sentence, cue) ?? reading.Entity };
        if (reading.Entity is not { } speaker) return match.First;
        if (contents.Find(cue, reading.End, sentence, match.End) is not { } content) return ReadSpeechBefore(match, cue, reading, sentence);
        return Add(speaker, content.First, content.Limit, sentence, match.First, content.First, $"{cue.Verb}: {content.Frame}; {reading.Rule}", content.Quoted, null, -1, AddresseeIn(reading.End, content.First));
    }

    /// <summary>مشددا or a participle after a comma goes with a speaker; "إجراءات مشددة" is an adjective.</summary>
    private bool StandsAsParticiple(Match match) =>
        material.IsComma(match.First - 1) || material.HasAnd(match.First) || match.First > 0 && material.Tokens[match.First - 1].Kind == TokenKind.Quote || material.Passage.Form(match.First)[^1] == Letters.Alef;

    /// <summary>"…"، قال لافروف: the cue behind the quotation, which nobody has been given yet.</summary>
    private int ReadSpeechBefore(Match match, CueFacts cue, SpeakerReading reading, Sentence sentence)
    {
        if (!cue.Quote || reading is not { Kind: SpeakerKind.Told, Entity: { } speaker } || (match.Proclitics & Proclitics.Wa) != 0) return match.First;
        var close = material.IsComma(match.First - 1) ? match.First - 2 : match.First - 1;
        if (close < sentence.First || material.Tokens[close].Kind != TokenKind.Quote || quotations.ClosingAt(close) is not { } quotation || !quotations.IsSpeech(quotation)) return match.First;
        if (quotation.Open < sentence.First || found.Exists(s => s.CueFirst >= sentence.First && s.End > quotation.Open)) return match.First;
        Add(speaker, quotation.Open, close + 1, sentence, match.First, reading.End, $"{cue.Verb}: quotation before the cue; {reading.Rule}", quotation);
        return reading.End;
    }

    /// <summary>Whom the words are said to: "قال لافروف للصحفيين" names nobody, "لنظيره التركي" does.</summary>
    private EntityDraft? AddresseeIn(int from, int to)
    {
        for (var i = from; i < to; i++)
            if (referents.StartingAt(i) is { } whom)
            {
                if ((whom.Proclitics & Proclitics.La) != 0 && whom.Kind is ReferentKind.Person or ReferentKind.Official or ReferentKind.Organization) return whom.Entity;
                i = whom.End - 1;
            }
        return null;
    }

    /// <summary>"يذكر أن", "يشار إلى أن": nobody says it but the reporter.</summary>
    private bool IsImpersonal(Match match, CueFacts cue, Sentence sentence) =>
        cue is { Form: CueForm.Present, Feminine: false } && cue.Verb is "ذكر" or "أشار" or "نوه" or "لفت" or "توقع" or "رجح" && match.First <= sentence.First + 2;

    /// <summary>A verb without a subject of its own goes on with the speaker only at the head of a clause: وأضاف, كما أكد, وقد أوضح.</summary>
    private bool MayBeSilent(Match match)
    {
        if ((match.Proclitics & (Proclitics.Wa | Proclitics.Fa | Proclitics.La)) != 0) return true;
        var before = match.First - 1;
        if (material.Tokens.Length > match.End && (material.Tokens[match.End].Kind == TokenKind.Quote || material.Is(match.End, ':') || Complementizer.IsAt(material, match.End))) return true;
        return before < 0 || !material.IsWord(before) || material.IsForm(before, "كما") || material.IsForm(before, "و") || material.IsForm(before, "فيما") || material.IsForm(before, "لكنه") || material.IsForm(before, "لكنها") || material.IsForm(before, "ولكنه") || material.IsForm(before, "لكن") || material.IsForm(before, "بعدما") || material.IsForm(before, "وقد") || material.IsForm(before, "كان") || material.IsForm(before, "ثم") || material.IsForm(before, "ان") || material.IsForm(before, "حيث");
    }

    /// <summary>A participle goes with the speaker of its sentence, else with its first subject.</summary>
    private EntityDraft? ParticipleSubject(int token, Sentence sentence, CueFacts cue)
    {
        for (var i = found.Count - 1; i >= 0 && found[i].CueFirst >= sentence.First; i--)
            if (SpeakerReader.Agrees(found[i].Speaker, cue)) return found[i].Speaker;
        return FirstIn(sentence, token, cue, true) ?? FirstIn(sentence, token, cue, false);
    }

    private EntityDraft? FirstIn(Sentence sentence, int before, CueFacts cue, bool people)
    {
        for (var i = sentence.First; i < before; i++)
        {
            if (referents.StartingAt(i) is not { } referent) continue;
            var fits = people ? referent.Kind is ReferentKind.Person or ReferentKind.Official : referent.Kind is ReferentKind.Organization or ReferentKind.State or ReferentKind.Capital;
            if (fits && SpeakerReader.Agrees(referent.Entity, cue) && (referent.Proclitics & ~Proclitics.Al) == 0) return referent.Entity;
            i = referent.End - 1;
        }
        return null;
    }

    /// <summary>"نقلت شينخوا عن وانغ يي قوله إن": the noun of saying, whose speaker follows عن or stands before.</summary>
    private int ReadNoun(Match match, CueFacts cue, Sentence sentence)
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
            if ((material.IsForm(i, "عن") || material.IsForm(i, "الي")) && (referents.StartingAt(i + 1)?.Entity ?? speakers.ReadAt(i + 1, cue).Entity) is { } quoted)
            {
                speaker = quoted;
                relay = RelayBefore(i, sentence);
                break;
            }
        }
        if (speaker is null && referents.StartingAt(match.End) is { Kind: not ReferentKind.Place } owner && (owner.Proclitics & ~Proclitics.Al) == 0 && (contents.ThatAhead(owner.End - 1) is var that && that > 0 || Complementizer.IsAt(material, owner.End)))
            return Add(owner.Entity, (that > 0 ? that : owner.End) + 1, sentence.End, sentence, match.First, owner.End, $"{match.Entry.Name}: noun, whose it is, that");
        if (speaker is null || contents.Find(cue with { NounPhrase = false }, match.End, sentence, match.End) is not { } content) return match.First;
        return Add(speaker, content.First, content.Limit, sentence, match.First, content.First, $"{match.Entry.Name}: {content.Frame}; speaker after عن", content.Quoted, relay);
    }

    /// <summary>"ونسبت الوكالة للافروف قوله إن": the one named with ل right before the noun of saying.</summary>
    private EntityDraft? SourceOn(int noun) =>
        referents.Covering(noun - 1) is { } named && named.End == noun && (named.Proclitics & Proclitics.La) != 0 ? named.Entity : null;

    private EntityDraft? RelayBefore(int token, Sentence sentence)
    {
        for (var i = token - 1; i >= sentence.First; i--)
            if (referents.Covering(i) is { Kind: ReferentKind.Organization } outlet) return outlet.Entity;
        return null;
    }

    /// <summary>"…، بحسب وزارة الخارجية": the clause before is what the source says, unless somebody already says it: then the source is its relay.</summary>
    private int ReadAfter(Match match, Sentence sentence)
    {
        var at = match.End;
        var cue = new CueFacts("", CueForm.Past, true, true, false, false, [], false);
        while (at < sentence.End && (material.IsForm(at, "ما") || material.IsForm(at, "لما") || VerbAt(at) is not null || material.Matches.Has(at, EntryKind.Cue) || material.IsForm(at, "به") || material.IsForm(at, "عنه") || material.IsForm(at, "نقلته") || material.IsForm(at, "نقل") || material.IsForm(at, "نشر") || material.IsForm(at, "نشرت") || material.IsForm(at, "نقلت") || material.IsForm(at, "نشرته") || material.IsForm(at, "ذكرته") || material.IsForm(at, "اوردته") || material.IsForm(at, "اعلنته") || material.IsForm(at, "قالته") || material.IsForm(at, "افادت"))) at++;
        var reading = speakers.Told(at) ?? TryPrefixed(at) ?? speakers.ReadAt(at, cue);
        if (reading is not { Kind: SpeakerKind.Told, Entity: { } source }) return match.End;
        var clauseEnd = material.IsComma(match.First - 1) ? match.First - 1 : match.First;
        var last = found.Count > 0 ? found[^1] : null;
        if (last is not null && last.CueFirst >= sentence.First && last.End > sentence.First)
        {
            if (last.End > match.First) found[^1] = last with { End = clauseEnd };
            if (last.Relay is null && last.Speaker != source) found[^1] = found[^1] with { Relay = source };
            return reading.End;
        }
        var first = sentence.First;
        if (match.First <= first + 1) // "وبحسب المصدر، فإن …"
        {
            var start = reading.End;
            while (start < sentence.End && !material.IsComma(start) && start < reading.End + 12) start++;
            if (start >= sentence.End || !material.IsComma(start)) return reading.End;
            start++;
            if (material.IsForm(start, "فان") || material.IsForm(start, "فانه")) start++;
            return Add(source, start, sentence.End, sentence, match.First, start, "according to, first", quotations.OpeningAt(start));
        }
        // "لكن وفق وسائل إعلام، يبقى الوزير": the source in front of what it says.
        if (material.IsComma(reading.End) && !material.IsComma(match.First - 1) && sentence.End - reading.End > 4 && material.IsWord(match.First - 1) && material.Passage.Form(match.First - 1) is "لكن" or "ولكن" or "و" or "فيما")
            return Add(source, reading.End + 1, sentence.End, sentence, match.First, reading.End, "according to, first", quotations.OpeningAt(reading.End + 1));
        if (clauseEnd - first < 3) return reading.End;
        Add(source, SkipLead(first), clauseEnd, sentence, match.First, reading.End, "according to, after", null, null, clauseEnd);
        return reading.End;
    }

    private SpeakerReading? TryPrefixed(int token) =>
        referents.StartingAt(token) is { Kind: not ReferentKind.Place } referent ? new SpeakerReading(SpeakerKind.Told, speakers.Speaker(referent), referent.End, "source") : null;

    private Match? VerbAt(int token) => material.Matches.TryGet(token, EntryKind.Cue, out var match) ? match : null;

    /// <summary>A dateline or a leading conjunction is not part of what a source says.</summary>
    private int SkipLead(int first)
    {
        for (var i = first; i < first + 12 && i + 1 < material.Tokens.Length; i++)
            if (material.Is(i, '-') && material.Is(i + 1, '-') || material.Is(i, '–')) return material.Is(i + 1, '-') ? i + 2 : i + 1;
        return first;
    }

    private int Add(EntityDraft speaker, int first, int limit, Sentence sentence, int cueFirst, int cueEnd, string rule, Quotation? quoted = null, EntityDraft? relay = null, int exactEnd = -1, EntityDraft? addressee = null)
    {
        var (start, end, mode, next) = exactEnd >= 0 ? contentEnd.Exact(first, exactEnd) : contentEnd.Find(first, limit, quoted);
        if (end - start < 1) return cueFirst;
        speaker.IsUsed = true;
        if (relay is not null) relay.IsUsed = true;
        if (addressee is not null) addressee.IsUsed = true;
        found.Add(new StatementDraft(speaker, start, end, mode, cueFirst, cueEnd < cueFirst || cueFirst > start ? cueEnd : Math.Min(cueEnd, start), rule) { Relay = relay, Addressee = addressee });
        speakers.Spoke(speaker);
        return Math.Max(next, cueFirst + 1);
    }
}
