using Mahdar.Arabic;
using Mahdar.Extraction.Lexicon;
using Mahdar.Extraction.Mentions;
using Mahdar.Extraction.Statements.Learning;
using Mahdar.Model;

namespace Mahdar.Extraction.Statements;

/// <summary>
/// Finds reported speech: a cue (قال, مضيفا, بحسب), who speaks, and how far the words said go. One pass over each
/// sentence; a cue inside the words of another is not read again.
/// </summary>
internal sealed class StatementReader
{
    private readonly Material material;
    private readonly ReferentIndex referents;
    private readonly QuotationMap quotations;
    private readonly StatementLog log;
    private readonly VerbReader verbs;
    private readonly NounReader nouns;
    private readonly AccordingReader sources;
    private readonly RelayReader relays;

    internal StatementReader(Material material, ReferentIndex referents, EntityBook book, StateBefore states, IStatementJudge judge)
    {
        (this.material, this.referents) = (material, referents);
        quotations = new QuotationMap(material.Passage);
        var titles = new TitleHolders(material, referents);
        var organs = new Organs(material, referents, book, titles, states);
        var around = new Surroundings(material);
        log = new StatementLog(material, referents, around, new ContentEnd(material, referents, quotations, around, judge), organs, judge);
        var unnamed = new SourceReader(material, referents, book, states, log, organs, titles);
        var speaking = new SpeakingNouns(material, referents, titles);
        var described = new DescribedSpeaker(material, referents, book, log, titles, speaking);
        var silent = new SilentSubject(material, referents, log, organs, described, unnamed, speaking);
        var speakers = new SpeakerReader(material, referents, organs, silent, unnamed, described, speaking);
        var before = new SubjectBefore(material, referents, organs, unnamed, described);
        var subjects = new VerbSubject(material, referents, speakers, silent, before, new RelativeSubject(material, referents, organs), unnamed);
        var contents = new ContentStart(material, referents, quotations);
        var addressees = new AddresseeReader(material, referents, book);
        verbs = new VerbReader(material, referents, quotations, log, subjects, speakers, contents, described, addressees);
        nouns = new NounReader(material, referents, log, speakers, silent, contents, addressees);
        relays = new RelayReader(material, log, speakers, silent, before, contents, described);
        sources = new AccordingReader(material, referents, quotations, log, speakers, organs, described);
    }

    public List<StatementDraft> Read()
    {
        foreach (var sentence in material.Passage.Sentences)
            if (IsBody(sentence.First) && !IsHeading(sentence)) ReadSentence(sentence);
        return log.Found;
    }

    /// <summary>So many tokens behind a name and a colon it stands again.</summary>
    private const int MostToName = 7;

    /// <summary>A heading has no more words than this.</summary>
    private const int MostOfHeading = 12;

    /// <summary>"أنقرة تدعو إلى وقف التصعيد" alone in its line, without a mark at its end: what it says the text below says too.</summary>
    private bool IsHeading(Sentence sentence)
    {
        if (sentence.End - sentence.First > MostOfHeading || !material.IsWord(sentence.End - 1) || sentence.End >= material.Tokens.Length) return false;
        if (sentence.First > 0 && material.Tokens[sentence.First - 1].Kind != TokenKind.Break || material.Tokens[sentence.End].Kind != TokenKind.Break) return false;
        return referents.StartingAt(sentence.First) is { Proclitics: Proclitics.None } named && material.Matches.TryGet(named.End, EntryKind.Cue, out var cue) && cue is { Proclitics: Proclitics.None, Entry.Value: CueFacts { Form: CueForm.Present } };
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
            if (end <= i && quotations.OpeningAt(i) is { Depth: 0, Balanced: true } alone && quotations.IsSpeech(alone)) end = ReadAlone(alone, sentence);
            i = end > i ? end : i + 1;
        }
    }

    /// <summary>Reads the statement whose cue is at a token; returns the token after it, or the token itself where there is none.</summary>
    private int ReadAt(int token, Sentence sentence)
    {
        if (sources.ReadLikewise(token, sentence) is var credited && credited > token || sources.ReadReviewed(token, sentence) is var reviewed && (credited = reviewed) > token) return credited;
        if (referents.StartingAt(token) is { } named)
            return material.Is(named.End, ':') && token == sentence.First ? ReadColon(named, sentence) : named.End;
        foreach (var match in material.Matches.At(token))
        {
            if (match.Entry is { Kind: EntryKind.Marker, Key: "source:relay" or "source:closes" }) return match.End;
            if (match.Entry is { Kind: EntryKind.Marker, Key: "source:after" }) return sources.Read(match, sentence);
            if (match.Entry is { Kind: EntryKind.Marker, Key: CueTable.Relay } && relays.Read(match, sentence) is var handed && handed > token) return handed;
            if (match.Entry.Kind != EntryKind.Cue || match.Entry.Value is not CueFacts cue || IsWished(match)) continue;
            if (cue.Form == CueForm.Noun && IsDoneBy(match, cue) && nouns.ReadBy(match, cue, sentence) is var told && told > token) return told;
            if ((match.Proclitics & ~(Proclitics.Wa | Proclitics.Fa)) != 0 && !((cue.Form == CueForm.Present || cue is { Form: CueForm.Noun, NeedsObject: true }) && match.Proclitics == Proclitics.La) || IsNegated(match.First, cue) || IsNoun(match, cue) || IsByline(match, cue, sentence)) continue;
            if (cue.Form == CueForm.Noun ? nouns.Read(match, cue, sentence) is var end && end > token : verbs.Read(match, cue, sentence) is var end2 && (end = end2) > token) return end;
        }
        return token;
    }

    /// <summary>"الملك المعظم أيده الله": wished on somebody, no words of anybody.</summary>
    private bool IsWished(Match cue) => material.IsForm(cue.End, "الله") && material.HasPronoun(cue.First);

    /// <summary>"كتبت: فلانة" at the head of a text: who wrote it.</summary>
    private bool IsByline(Match match, CueFacts cue, Sentence sentence) => cue.Verb == "كتب" && match.First == sentence.First && match.Proclitics == Proclitics.None && (material.Is(match.End, ':') || material.Is(match.End, '-'));

    /// <summary>"توجه إليهم بالقول", "اكتفى بالتأكيد أن", "حرص على القول إن": what somebody does is to say it.</summary>
    private bool IsDoneBy(Match match, CueFacts cue) =>
        (match.Proclitics & Proclitics.Ba) != 0 && cue.Verb == "قال"
        || ((match.Proclitics & Proclitics.Ba) != 0 && match.Definite || match.Proclitics == Proclitics.Al && material.IsForm(match.First - 1, "علي"))
        && (Complementizer.IsAt(material, match.End) || material.IsForm(match.End, "علي") && Complementizer.IsAt(material, match.End + 1));

    /// <summary>A form that is a noun here: behind a preposition (على ذكر), in ردا على, or with a ta marbuta that only looks like a pronoun (لفتة).</summary>
    private bool IsNoun(Match match, CueFacts cue)
    {
        if (Cues.HasTaMarbuta(material, match) || Cues.HasPronoun(material, match)) return true;
        // "في أول رد فعل", "قدر الإمكان": nouns.
        if (cue.Verb == "رد" && material.IsForm(match.End, "فعل") || cue.Verb == "قدر" && material.IsForm(match.End, "الامكان")) return true;
        // "ويأتي عرض الرئيس بدء محادثات": an offer, no verb, behind a word that is neither its subject nor opens a clause.
        if (cue is { Verb: "عرض", Form: CueForm.Past, Feminine: false, ObjectWritten: false } && match.Proclitics == Proclitics.None && material.IsWord(match.First - 1) && referents.Covering(match.First - 1) is null && !material.IsForm(match.First - 1, "قد") && !Particles.Is(material, match.First - 1, Particle.Lead | Particle.Opener | Particle.Relative | Particle.Pronoun)) return true;
        // "أبرز المرشحين" is no "أبرز الوزير أن".
        if (cue is { Verb: "أبرز", Form: CueForm.Past, Feminine: false } && (material.IsWord(match.First - 1) || referents.StartingAt(match.End) is null)) return true;
        if (cue is { Form: CueForm.Past, IsAlsoNoun: true, Feminine: false, ObjectWritten: false } && match.Proclitics == Proclitics.None && material.IsWord(match.First - 1) && !Particles.Is(material, match.First - 1, Particle.Lead | Particle.Opener)) return true;
        if (material.IsForm(match.First, "ردا") || material.IsForm(match.First, "وردا")) return true;
        return cue.Form == CueForm.Past && match.Proclitics == Proclitics.None && material.IsWord(match.First - 1) && material.Passage.Form(match.First - 1) is "علي" or "في" or "عن" or "الي" or "دون" or "عند" or "لدي" or "من";
    }

    /// <summary>No words are said: the verb is negated, or only expected (من المقرر أن يعلن, عليه أن يتعهد, دون أن يقر); "قبل أن يضيف" tells of what was said.</summary>
    private bool IsNegated(int token, CueFacts cue) => cue.Form == CueForm.Present && material.IsForm(token - 1, "ان") && !material.IsForm(token - 2, "قبل") || IsDenied(token);

    private bool IsDenied(int token) => material.IsForm(token - 1, "لم") || material.IsForm(token - 1, "لن") || material.IsForm(token - 1, "ولم") || material.IsForm(token - 1, "لا") || material.IsForm(token - 1, "ولا");

    /// <summary>A quotation that no cue brings: learnt weights decide whether somebody says it, and who.</summary>
    private int ReadAlone(Quotation quotation, Sentence sentence)
    {
        var after = material.IsComma(quotation.Close + 1) ? quotation.Close + 2 : quotation.Close + 1;
        if (Cues.IsAt(material, after) || material.Matches.Has(after, EntryKind.Marker, "source:after")) return quotation.Open;
        return log.Add(new Telling(null, quotation.Open, sentence.End, quotation.Open, quotation.Open, "quotation alone; learnt")
        {
            IsLoose = true,
            Frame = "quotation alone",
            SpeakerRule = "nobody",
            Quoted = quotation,
        });
    }

    /// <summary>"لافروف: …" at the head of a sentence.</summary>
    private int ReadColon(Referent named, Sentence sentence)
    {
        if (named.Kind is not (ReferentKind.Person or ReferentKind.Organization or ReferentKind.Official)) return named.End;
        // "الكندي: كما هنأ الرئيس سالم الكندي الوزراء": a heading, behind which the sentence tells of him.
        for (var i = named.End + 1; i < Math.Min(sentence.End, named.End + MostToName); i++)
            if (referents.StartingAt(i) is { Kind: ReferentKind.Person, Proclitics: Proclitics.None or Proclitics.Al } again && again.Entity == named.Entity && (Cues.IsAt(material, named.End + 1) || material.IsForm(named.End + 1, "كما"))) return named.End;
        return log.Add(new Telling(named.Entity, named.End + 1, sentence.End, named.First, named.End, "name and colon") { Frame = "name and colon" });
    }
}
