using Mahdar.Arabic;
using Mahdar.Extraction.Lexicon;
using Mahdar.Extraction.Mentions;

namespace Mahdar.Extraction.Statements;

/// <summary>Finds the speaker who stands before the cue: "الوكالة قالت", "كان لافروف قد أعلن", "منظمات دولية حذرت".</summary>
internal sealed class SubjectBefore(Material material, ReferentIndex referents, Organs organs, SourceReader sources, DescribedSpeaker described)
{
    private const int MostDescribed = 7;

    /// <summary>A subject that stands before its verb at the head of a clause: "وكالة الأنباء السعودية قالت إن". Nobody where a crowd does.</summary>
    public SpeakerReading? Before(Match verb, CueFacts cue, Sentence sentence)
    {
        var at = verb.First - 1;
        if (material.IsForm(at, "قد") || material.IsForm(at, "فقد")) at--;
        if (material.IsWas(at)) at--;
        if (material.IsComma(at)) at--;
        at = BeforeAnswer(BeforeBracket(at));
        // "…، ومدير الأمن، وأشارت إلى": behind و the verb goes on with somebody else's clause.
        if ((verb.Proclitics & Proclitics.Wa) == 0 && referents.Covering(at) is { } referent && referent.End == at + 1 && CanSpeak(referent))
        {
            // "وكان مكتب ماي قد أعلن": not she herself.
            var seat = referent.Kind == ReferentKind.Person && Particles.Is(material, referent.First - 1, Particle.Seat | Particle.Men);
            if (IsAtHead(seat ? referent.First - 1 : referent.First, sentence)) return First(referent, verb.First) is { } first ? Told(first, verb.End) : seat ? described.Named(referent.First - 1, referent.End) with { End = verb.End } : Told(referent, verb.End);
        }
        if (OfTopic(verb, cue, sentence) is { } topic) return topic;
        if (FarSource(verb.First, sentence) is { } document) return document with { End = verb.End };
        if (verb.Proclitics == Proclitics.None && (Complementizer.IsAt(material, verb.End) || Complementizer.IsAt(material, verb.End + 1)) && SourceInFront(verb.First, cue) is { } source) return source with { End = verb.End };
        return (FarSubject(verb.First, sentence) ?? NameBehindOffice(at, sentence) ?? HeadSubject(verb, cue, sentence)) is { } far ? Told(far, verb.End)
            : (verb.Proclitics & ~Proclitics.Fa) == 0 ? Described(verb, cue, sentence) : null;
    }

    /// <summary>"أما سالم الحداد المختص في شؤون الغابات فيقول", "أما عالمة النبات هدى سليم، فقد قالت": who stands right behind أما, and far behind a verb with ف that agrees; null where it is only what is spoken of.</summary>
    private SpeakerReading? OfTopic(Match verb, CueFacts cue, Sentence sentence)
    {
        var first = sentence.First + 1;
        if (!(material.IsForm(sentence.First, "اما") || material.IsForm(sentence.First, "واما")) || (verb.Proclitics & Proclitics.Fa) == 0 && !material.IsForm(verb.First - 1, "فقد")) return null;
        if (referents.StartingAt(first) is { } topic) return CanSpeak(topic) && topic.End <= verb.First && Agreement.Fits(organs.Speaker(topic), cue) ? Told(topic, verb.End) : null;
        if (material.HasBa(first) || Particles.Is(material, first, Particle.Preposition)) return null;
        return described.Read(first, cue) is { Kind: SpeakerKind.Told, Entity.Type: Model.EntityType.Person } named && named.End <= verb.First && Agreement.Fits(named.Entity, cue) ? named with { End = verb.End } : null;
    }

    /// <summary>So many tokens of a short name stand in brackets behind the long one.</summary>
    private const int MostInBrackets = 5;

    /// <summary>"وكالة الأنباء السعودية (واس) قالت": the last token before a short name in brackets that ends at a token; else the token itself.</summary>
    private int BeforeBracket(int token)
    {
        if (!material.Is(token, ')')) return token;
        for (var i = token - 1; i > Math.Max(0, token - MostInBrackets); i--)
            if (material.Is(i, '(')) return i - 1;
        return token;
    }

    /// <summary>"السفير التونسي من جانبه أكد", "الوزير بدوره قال": the last token before the words that tell that he answers; else the token itself.</summary>
    private int BeforeAnswer(int token) =>
        !Particles.Is(material, token, Particle.Answer) ? token : material.IsForm(token - 1, "من") ? token - 2 : material.HasBa(token) ? token - 1 : token;

    /// <summary>"لكن الوزير ونظيره فلان رجحا", "لكن تونس والجزائر أكدتا": of two before a verb of two, the first.</summary>
    private Referent? First(Referent second, int verb) =>
        (second.Proclitics & Proclitics.Wa) != 0 && material.Passage.Form(verb) is [.., Letters.Alef] and not ("دعا" or "ودعا") && referents.Covering(second.First - 1) is { Kind: not (ReferentKind.Place or ReferentKind.Pair) } first && first.End == second.First && IsPerson(first) == IsPerson(second) ? first : null;

    private static bool IsPerson(Referent referent) => referent.Kind is ReferentKind.Person or ReferentKind.Official;

    /// <summary>So many words of an indefinite source stand in front of a verb that tells what it says.</summary>
    private const int MostOfSource = 3;

    /// <summary>"وسط تقارير قالت إن", "بعد تقارير إعلامية أفادت بأن": the indefinite source right in front of the verb, of which the clause tells more.</summary>
    private SpeakerReading? SourceInFront(int verb, CueFacts cue)
    {
        for (var i = verb - 1; i >= Math.Max(0, verb - MostOfSource) && material.IsWord(i) && !material.HasArticle(i) && !Cues.IsAt(material, i); i--)
            if (i == verb - 1 && material.Matches.Has(i, EntryKind.Marker, "source:nobody")) return sources.ReadAt(i);
            else if (material.Matches.Has(i, EntryKind.Marker, "source:unnamed"))
                return cue.Feminine == material.Passage.Form(i) is "تقارير" or "مصادر" && sources.ReadAt(i) is { Rule: "unnamed source" } source && source.End == verb ? source : null;
        return null;
    }

    /// <summary>So many words of time or manner may stand between somebody and what he did before.</summary>
    private const int MostToPast = 4;

    /// <summary>"وسبق للرئيس التونسي أن هدد": who stands with ل behind سبق; null where nobody does.</summary>
    public SpeakerReading? OfPast(Match verb)
    {
        if (!material.IsForm(verb.First - 1, "ان")) return null;
        for (var i = verb.First - 2; i > verb.First - 2 - MostToPast; i--)
            if (referents.Covering(i) is { } subject)
                return (subject.Proclitics & Proclitics.La) != 0 && subject.Kind != ReferentKind.Place && Particles.Is(material, subject.First - 1, Particle.Past) ? Told(subject, verb.End) : null;
        return null;
    }

    /// <summary>Behind no preposition, and at the head of the sentence or of a clause: "أما الوزير", "وكان الرئيس", "حتى بكين".</summary>
    private bool IsAtHead(int subject, Sentence sentence) =>
        (!Particles.Is(material, subject - 1, Particle.Preposition) || material.IsForm(subject - 1, "حتي")) && !organs.IsBureau(subject - 1) && !material.Matches.Has(subject - 1, EntryKind.Marker, "source:after")
        && (subject <= sentence.First + 2 || BeginsClause(subject) || material.IsWas(subject - 1) || material.IsForm(subject - 1, "اما"));

    /// <summary>"وكان الرئيس الأميركي حذر إيران": كان, its subject, then the verb.</summary>
    public bool IsAfterWas(int verb) => referents.Covering(verb - 1) is { } subject && subject.End == verb && material.IsWas(subject.First - 1);

    private SpeakerReading Told(Referent referent, int end) => new(SpeakerKind.Told, organs.Speaker(referent), end, "subject before the cue");

    /// <summary>"وكان وزير الخارجية، … ، قد أعلن": كان at the head, its subject next, قد before the verb.</summary>
    private Referent? FarSubject(int verb, Sentence sentence)
    {
        if (!material.IsForm(verb - 1, "قد")) return null;
        for (var i = sentence.First; i < verb && i < sentence.First + 4; i++)
            if (material.IsWas(i) && referents.StartingAt(i + 1) is { } subject && CanSpeak(subject)) return subject;
        return null;
    }

    /// <summary>"وكان تقرير لصحيفة "الأفق" قد أشار", "وكان مصدر مطلع على الملف، قال": a document or a source between كان and قد or a comma.</summary>
    private SpeakerReading? FarSource(int verb, Sentence sentence)
    {
        if (!material.IsForm(verb - 1, "قد") && !(material.IsComma(verb - 1) && material.IsWas(sentence.First) && !Particles.Is(material, verb - 2, Particle.Preposition))) return null;
        for (var i = sentence.First; i < verb && i < sentence.First + 4; i++)
            if (material.IsWas(i)) return referents.StartingAt(i + 1) is null && sources.ReadAt(i + 1) is { Kind: SpeakerKind.Told, Rule: "unnamed source" or "whose document it is" } source && source.End < verb ? source : null;
        return null;
    }

    /// <summary>So many words may stand between an office and the name of its holder.</summary>
    private const int MostToName = 5;

    /// <summary>"لكن قائد القوات في كوريا فينسنت بروكس قال": the name right before the verb, of the office at the head of its clause.</summary>
    private Referent? NameBehindOffice(int at, Sentence sentence)
    {
        if (referents.Covering(at) is not { Kind: ReferentKind.Person, Office: null, Proclitics: Proclitics.None, Entity.NameWords.Length: > 1 } name || name.End != at + 1) return null;
        for (var i = name.First - 1; i > Math.Max(sentence.First, name.First - MostToName) && material.IsWord(i) && !Cues.IsAt(material, i); i--)
            if (referents.Covering(i) is { Kind: ReferentKind.Official, Entity.Name: null } office)
                return Particles.Is(material, office.End, Particle.Preposition) && (office.First <= sentence.First + 1 || BeginsClause(office.First)) ? name : null;
        return null;
    }

    /// <summary>
    /// "وسالم الذي يرأس اللجنة منذ عام، أوضح أن", "لكن قائد القوات، وهو من قدامى الضباط، قال": the head of the sentence names who
    /// speaks, a relative clause or a remark follows, and a comma stands before the verb.
    /// </summary>
    private Referent? HeadSubject(Match verb, CueFacts cue, Sentence sentence)
    {
        if (verb.Proclitics != Proclitics.None || !material.IsComma(verb.First - 1)) return null;
        for (var i = sentence.First; i < sentence.First + 3 && i < verb.First; i++)
        {
            if (referents.StartingAt(i) is not { } subject) continue;
            if (subject.Kind == ReferentKind.Place || (subject.Proclitics & ~(Proclitics.Al | Proclitics.Wa)) != 0 || i > sentence.First && !material.IsWas(i - 1) && !Particles.Is(material, i - 1, Particle.Opener)) return null;
            var behind = material.IsComma(subject.End) ? subject.End + 1 : subject.End;
            var remarks = behind > subject.End || material.IsWord(behind) && material.Passage.Form(behind) is "الذي" or "التي";
            return remarks && behind < verb.First && Agreement.Fits(organs.Speaker(subject), cue) ? subject : null;
        }
        return null;
    }

    /// <summary>"لكن منظمات دولية تؤكد أن": from the head of the clause to the verb nothing but who speaks.</summary>
    private SpeakerReading? Described(Match verb, CueFacts cue, Sentence sentence)
    {
        var end = verb.First;
        if (material.IsForm(end - 1, "قد")) end--;
        end = BeforeAnswer(end - 1) + 1;
        if (material.IsWas(end - 1)) end--;
        // "وكان مصدر قريب من المفاوضات، قال": a comma behind the subject of كان.
        if (material.IsComma(end - 1) && material.IsWas(sentence.First)) end--;
        if (material.IsWas(sentence.First)) end = BeforeBracket(end - 1) + 1;
        var first = end;
        while (first > sentence.First && first > end - MostDescribed && material.IsWord(first - 1) && !OpensClause(first - 1) && !OpensReason(first - 1, end) && !material.IsWas(first - 1)) first--;
        if (first == end || first > sentence.First && !material.IsComma(first - 1) && !OpensClause(first - 1) && !OpensReason(first - 1, end) && !material.IsWas(first - 1)) return null;
        // "وزيرة الدفاع في تونس أكدت": where somebody is in office.
        if (referents.StartingAt(first) is { Kind: ReferentKind.Official } official && CanSpeak(official) && material.IsForm(official.End, "في") && referents.StartingAt(official.End + 1)?.End == end) return Told(official, verb.End);
        // "وكان المكتب قد أصدر بيانا قال فيه": who did it stands before قد.
        for (var i = first + 1; i < end && first > 0 && material.IsWas(first - 1); i++)
            if (material.IsForm(i, "قد"))
            {
                if (referents.StartingAt(first) is { } acting) return acting.End == i && CanSpeak(acting) ? Told(acting, verb.End) : null;
                if (i == first + 1 && !material.Matches.Has(first, EntryKind.OrganizationNoun)) return null;
                end = i;
            }
        for (var i = first; i < end; i++)
            if (material.IsTime(i) || Cues.IsAt(material, i) || Complementizer.Is(material.Passage.Form(i)) || material.Passage.Form(i) is "ما" or "مما" or "لم" or "لا" or "الذي" or "التي" or "الذين" or "اللذان" or "اللتان" || i < end - 1 && !organs.IsBureau(i - 1) && referents.StartingAt(i) is { Kind: ReferentKind.Person }) return null;
        if (sources.ReadAt(first) is { } source && source.End <= end) return source with { End = verb.End };
        // "الولايات المتحدة وأغلب الدول أعلنت": of several the first.
        if (referents.StartingAt(first) is { } leading && CanSpeak(leading) && leading.End < end && material.HasAnd(leading.End)) return Told(leading, verb.End);
        return described.IsSubject(first, cue) ? described.Named(first, end) with { End = verb.End } : null;
    }

    private bool OpensClause(int token) => material.IsForm(token, "ان") && material.IsWord(token - 1) && material.Passage.Form(token - 1) is "الا" or "غير" or "بيد" or "حتي" or "يذكر" or "ويذكر" or "بالذكر" or "الي" || material.Passage.Form(token) is "لكن" or "ولكن" or "غير" or "بينما" or "فيما" or "حين" or "وفيما" or "وبينما";

    /// <summary>"لأن الدول الغربية تتهم": a reason, and right behind it who speaks.</summary>
    private bool OpensReason(int token, int end) => end - token <= MostInReason && material.IsWord(token) && material.Passage.Form(token) is "لان" or "ولان" or "اذ";

    private const int MostInReason = 4;

    private bool BeginsClause(int token) =>
        (material.Tokens[token].SpaceBefore || token > 0) && (material.IsComma(token - 1) || material.IsWord(token - 1) && material.Passage.Form(token - 1) is "لكن" or "ولكن" or "فان" or "غير" or "بينما" or "فيما" or "لان" or "اذ" or "حيث" or "ان");

    private static bool CanSpeak(Referent referent) => referent.Kind != ReferentKind.Place && (referent.Proclitics & ~(Proclitics.Al | Proclitics.Wa)) == 0;
}
