using Mahdar.Arabic;
using Mahdar.Extraction.Lexicon;
using Mahdar.Extraction.Mentions;
using Mahdar.Model;

namespace Mahdar.Extraction.Statements;

/// <summary>Reads who speaks at a token after (or before) a cue: a person, an organization, a state, a source, or the one cited before.</summary>
internal sealed class SpeakerReader(Material material, ReferentIndex referents, Organs organs, SilentSubject silent, SourceReader sources, DescribedSpeaker described, SpeakingNouns speaking)
{
    private readonly Honours honours = new(material, referents);
    private readonly BehindCircumstance circumstances = new(material, referents, sources);

    /// <summary>Who speaks where a cue stands at one token and its subject may begin at another.</summary>
    public SpeakerReading ReadAt(int verb, int token, CueFacts cue)
    {
        var at = token;
        while (material.Tokens.Length > at && (IsShortQuote(at) || material.Is(at, '-'))) at++;
        var each = (material.IsForm(at, "كل") || material.IsForm(at, "كلا")) && (material.IsForm(at + 1, "من") || material.IsForm(at + 1, "منهما"));
        if (each) at += 2;
        while (IsBetween(at)) at++;
        if (BehindOutlet(at) is > 0 and var subject) at = subject;
        else if (circumstances.Find(at, cue) is > 0 and var behind) at = behind;
        // "ودعوا الرئيس إلى": before its subject a verb is singular, so whoever stands behind a plural is spoken to.
        if (cue is { Plural: true, Form: CueForm.Past or CueForm.Present } && !Particles.Is(material, at, Particle.Himself)) return silent.Read(cue, verb, token);
        if (material.IsWord(at) && material.Passage.Form(at) is "هذا" or "هذه" or "ذلك" or "تلك" && material.HasArticle(at + 1)) at++;
        // "وأكد سموه": he who is understood; "سمو وزير الخارجية": the minister.
        if (Particles.Is(material, at, Particle.Himself))
        {
            var himself = silent.Read(cue, verb, at + 1);
            return honours.At(at, himself.Entity) is { } honoured ? new SpeakerReading(SpeakerKind.Told, honoured, at + 1, "whose honour it is")
                : himself.Entity is not null ? himself with { Kind = SpeakerKind.Told } : SpeakerReading.Nobody(at);
        }
        if (material.Matches.TryGet(at, EntryKind.Honorific, out var honorific) && honorific.Proclitics == Proclitics.None && referents.StartingAt(honorific.End) is { Kind: ReferentKind.Official or ReferentKind.Person }) at = honorific.End;
        if (IsOblique(at, cue)) return silent.Read(cue, verb, token);
        if (referents.StartingAt(at) is { Kind: ReferentKind.Official, Office.Head: "official" } && material.HasArticle(at) && sources.ReadAt(at) is { } before) return before;
        if (IsManner(at) || IsHers(at, cue) && silent.Read(cue, verb, token) is { Entity: not null } owner && (owner.Entity!.Type != EntityType.Person || IsObliqueOfHis(at))) return silent.Read(cue, verb, token);
        if (Told(at) is { } told)
        {
            // "نفى "جيش الإسلام" استعداده": the mark that closes the name is none of the words said.
            if (at > token && material.Tokens[at - 1].Kind == TokenKind.Quote && told.End < material.Tokens.Length && material.Tokens[told.End].Kind == TokenKind.Quote) told = told with { End = told.End + 1 };
            LearnGender(told.Entity!, cue);
            return IsOnlyObject(cue, told) ? SomebodyElse(told, silent.Read(cue, verb, token))
                : GoesOnAsking(verb, cue, told) is { } asking ? asking
                // "ودعا كل من فرنسا وألمانيا إلى": the verb agrees with كل.
                : !each && !AgreesBehind(referents.StartingAt(at)!, cue) && silent.Read(cue, verb, token) is { Entity: { } other } understood && other != told.Entity ? understood
                : referents.StartingAt(at) is { Kind: ReferentKind.Official } ? described.NamedLater(told.End) ?? (told.Entity!.Name is null ? described.NamedBehindField(told.End) : null) ?? told : told;
        }
        if ((sources.ReadAt(at) ?? Counted(at, cue)) is { } source && !IsObject(source, at, cue)) return GoesOnAsking(verb, cue, source) is { } asking ? asking : IsOnlyObject(cue, source) || !Particles.Is(material, at, Particle.Counts) && !AgreesBehind(at, cue) ? silent.Read(cue, verb, token) : described.NamedLater(source.End) ?? source;
        // "وكتبت تغريدة على حسابها قالت فيها": what is written writes nothing.
        if (cue is { Verb: "كتب", Form: CueForm.Past or CueForm.Present } && !material.HasArticle(at) && Particles.Is(material, at, Particle.Document)) return silent.Read(cue, verb, token);
        if (!cue.NeedsObject && NameInMarks(token, at) is { } marked) return marked;
        if (IsSilent(token) || cue.ObjectWritten && !material.HasArticle(at) || cue is { NounPhrase: true, NeedsObject: false, Form: CueForm.Past or CueForm.Present, Verb: not Judged.Deem } && Particles.IsMatter(material, at)) return silent.Read(cue, verb, token);
        // "ووصف الرسوم الجديدة بأنها": what can say nothing is what the verb is about.
        if (cue is { NeedsObject: true, ObjectWritten: false } && material.IsWord(at) && !speaking.CanSpeak(at)) return silent.Read(cue, verb, token);
        var reading = described.Read(at, cue);
        if (reading is { Rule: UntaggedNames.Rule, Entity: { } named }) LearnGender(named, cue);
        return reading.Kind == SpeakerKind.Told && (IsOnlyObject(cue, reading) || reading.Rule == DescribedSpeaker.Rule && IsAsked(at, cue) || reading.Entity is not { Type: EntityType.Person } && !AgreesBehind(at, cue)) && silent.Read(cue, verb, token) is { Entity: not null } somebody ? somebody : reading;
    }

    /// <summary>"وقالت لصحيفة الأفق الوزيرة فلانة", "يوضح للأناضول مسؤول محلي": where somebody stands behind the outlet to which it is said; 0 where nobody does.</summary>
    private int BehindOutlet(int token)
    {
        if (referents.StartingAt(token) is not { Entity.IsOutlet: true } outlet || (outlet.Proclitics & Proclitics.La) == 0) return 0;
        var behind = outlet.End < material.Tokens.Length && material.Tokens[outlet.End].Kind == TokenKind.Quote ? outlet.End + 1 : outlet.End;
        return referents.StartingAt(behind) is { Kind: ReferentKind.Person or ReferentKind.Official, Proclitics: Proclitics.None or Proclitics.Al } || sources.ReadAt(behind) is { Kind: SpeakerKind.Told, Rule: "unnamed source" } ? behind : 0;
    }

    /// <summary>"وقالت "إنصاف" إن", "وأكد "نور"، وهو مركز محلي، أن": a name in marks, by no table known, and behind it what it says or what it is; null where no such name stands there.</summary>
    private SpeakerReading? NameInMarks(int open, int first)
    {
        if (first != open + 1 || !material.IsWord(first) || material.Tokens[open].Kind != TokenKind.Quote) return null;
        for (var close = first + 1; close < Math.Min(material.Tokens.Length - 1, open + MostNameInMarks); close++)
        {
            if (material.Tokens[close].Kind == TokenKind.Break || material.IsComma(close) || material.Is(close, '.') || Complementizer.IsAt(material, close)) return null;
            if (material.Tokens[close].Kind != TokenKind.Quote) continue;
            var behind = close + 1;
            while (material.IsTime(behind)) behind++;
            if (IsThatAhead(behind)) return MarkedBefore(first, close) ?? (close <= first + MostShort && Particles.Is(material, behind + 1, Particle.Document) ? described.Named(first, close) with { End = close + 1 } : null);
            return Complementizer.IsAt(material, behind) || material.IsComma(behind) && (Particles.Is(material, behind + 1, Particle.Relative) || material.IsWord(behind + 1) && material.Passage.Form(behind + 1) is "وهو" or "وهي") ? MarkedBefore(first, close) ?? described.Named(first, close) with { End = close + 1 } : null;
        }
        return null;
    }

    /// <summary>So many words has a name in marks that nothing else tells to be one, and so many stand between it and أن.</summary>
    private const int MostShort = 2, MostToThat = 20;

    /// <summary>"وأشارت "نور" إلى أن", "وقالت "فجر" في بيان صحفي، الأحد، إن": behind a preposition what أن brings, and no mark before it.</summary>
    private bool IsThatAhead(int token)
    {
        if (!Particles.Is(material, token, Particle.Preposition)) return false;
        for (var i = token + 1; i < Math.Min(material.Tokens.Length, token + MostToThat) && material.Tokens[i].Kind is not (TokenKind.Quote or TokenKind.Break) && !material.Is(i, '.') && !Cues.IsAt(material, i); i++)
            if (Complementizer.IsAt(material, i)) return true;
        return false;
    }

    /// <summary>"صحيفة "نور" المحلية", "مركز الدراسات (نور)", then "نور": whose name held the words from one token to another before, or had them in marks right behind; null where nobody's did.</summary>
    private SpeakerReading? MarkedBefore(int first, int close)
    {
        for (var i = first - 2; i > 0; i--)
        {
            var same = 0;
            while (first + same < close && material.IsWord(i + same) && material.Passage.Form(i + same).SequenceEqual(material.Passage.Form(first + same))) same++;
            if (first + same < close) continue;
            if ((referents.Covering(i) ?? (material.IsWord(i - 1) ? null : referents.Covering(i - 2))) is { Kind: not ReferentKind.Place } named) return new SpeakerReading(SpeakerKind.Told, organs.Speaker(named), close + 1, "subject after the cue");
        }
        return null;
    }

    /// <summary>"وأكد المعلومات": behind a masculine verb the thing is what somebody confirms.</summary>
    private bool IsObject(SpeakerReading thing, int token, CueFacts cue) =>
        thing.Rule == SpeakerReading.Thing && cue is { Form: CueForm.Past or CueForm.Present, Feminine: false, Verb.Length: > 0 } && (material.Report.Text[material.Tokens[token].End - 1] == Letters.TaMarbuta || material.Passage.Form(token) is var form && (form.EndsWith("ات") || form.EndsWith("ها")));

    /// <summary>
    /// A verb agrees with the subject behind it: "دعا بيونغ يانغ إلى" calls on Pyongyang, it is not Pyongyang that calls. Only where
    /// somebody else has been spoken of can the noun be an object.
    /// </summary>
    private bool AgreesBehind(Referent referent, CueFacts cue) =>
        cue.Form is not (CueForm.Past or CueForm.Present) || cue.Plural || !(cue.Feminine && IsOfOther(referent, cue)) && !(referent.Kind == ReferentKind.State && IsAskedByHer(referent.First, cue)) && (referent.Office is not null && !IsOfOther(referent, cue) || referent.Kind == ReferentKind.State && organs.IsOrgan(referent) && !IsHerOrgan(referent, cue) || referent.Entity.Type switch
        {
            EntityType.State => (referent.Kind == ReferentKind.Capital || Agreement.IsFeminineState(referent.Entity)) == cue.Feminine,
            EntityType.Person => referent.Entity.Facts is null || referent.Entity.Gender == Gender.Any || (referent.Entity.Gender == Gender.Feminine) == cue.Feminine,
            // "كما يدعو الأمم المتحدة إلى": a feminine body without ta marbuta.
            _ => AgreesBehind(referent.First, cue) && (cue is { MayTakeObject: false, NeedsObject: false } || cue.Feminine || !Agreement.IsFeminine(referent.Entity.Name)),
        });

    /// <summary>"طالب السلطة الفلسطينية ب": behind a masculine verb that can have an object a feminine organ is the object.</summary>
    private bool IsHerOrgan(Referent organ, CueFacts cue) =>
        cue is { MayTakeObject: true, Feminine: false, Plural: false, ObjectWritten: false } && material.Report.Text[material.Tokens[organ.First].End - 1] == Letters.TaMarbuta;

    /// <summary>"طالب الحلفاء الأوروبيين ب", "دعا المسؤولين إلى": several in the oblique form are who is asked; not "دعا الأمين العام", "دعا الرئيس الفلسطينيين".</summary>
    private bool IsOblique(int noun, CueFacts cue)
    {
        if (cue is not { MayTakeObject: true, Form: CueForm.Past or CueForm.Present } || !material.HasArticle(noun) || !material.StartsWith(noun, Letters.Alef)) return false;
        var form = material.Passage.Form(noun);
        var many = material.Matches.TryGet(noun, EntryKind.Head, out var head) && head.Entry.Number != Number.One;
        // "نبهت الشركاء إلى": several men go with no feminine verb.
        if (cue is { Feminine: true, ObjectWritten: false } && form.Length > LeastOfMen && form.EndsWith("اء") && form is not "النساء" && referents.StartingAt(noun) is null && (head.Entry is null || many)) return true;
        if (form.EndsWith("ين") && (many || form.EndsWith("يين") || referents.StartingAt(noun) is null && head.Entry is null)) return true;
        return (many || form.EndsWith("اء")) && material.HasArticle(noun + 1) && material.StartsWith(noun + 1, Letters.Alef) && material.Passage.Form(noun + 1).EndsWith("يين");
    }

    /// <summary>"وحثت شركاتها على", "ودعا أنصاره إلى", "حذرت مواطنيها من": several who are the subject's own are whom a verb with an object is said to.</summary>
    private bool IsHers(int noun, CueFacts cue) =>
        cue is { MayTakeObject: true, ObjectWritten: false, Plural: false, Form: CueForm.Past or CueForm.Present } && material.HasPronoun(noun) && referents.StartingAt(noun) is null
        && (IsObliqueOfHis(noun) || cue.Feminine && material.Passage.Form(noun).EndsWith("اتها"));

    /// <summary>"مواطنيها", "حلفاءه", "شركائها": a plural with a pronoun that its form tells to be no subject.</summary>
    private bool IsObliqueOfHis(int noun)
    {
        var text = material.Report.Text.AsSpan(material.Tokens[noun].Start, material.Tokens[noun].End - material.Tokens[noun].Start);
        var stem = text.EndsWith("ها") || text.EndsWith("هم") ? text[..^2] : text.EndsWith("ه") ? text[..^1] : default;
        return stem.Length > 3 && (stem.EndsWith("ني") || stem.EndsWith("اء") || stem.EndsWith("ائ"));
    }

    /// <summary>"الأفرقاء", "الشركاء"; not "القضاء".</summary>
    private const int LeastOfMen = 6;

    /// <summary>"حذر المستشارة فلانة ب": a woman by her office and by what is known of her, behind a masculine verb; "طالبت السفير ب": a man behind a feminine one that can have an object.</summary>
    private static bool IsOfOther(Referent referent, CueFacts cue) => referent is { Office: { Number: Number.One } office, Entity: var holder } && (
        cue.Feminine ? cue is { MayTakeObject: true, ObjectWritten: false } or { Verb: Judged.Deem, ObjectWritten: false } && office.Gender == Gender.Masculine && holder.Gender != Gender.Feminine
            : office.Gender == Gender.Feminine && holder.Gender == Gender.Feminine);

    /// <summary>"حث الدول المجاورة على": behind a masculine verb that can have an object a noun with ta marbuta is the object, and so are those who are only asked.</summary>
    private bool AgreesBehind(int noun, CueFacts cue)
    {
        if (cue.Form is not (CueForm.Past or CueForm.Present)) return true;
        if (IsAskedByHer(noun, cue)) return false;
        if (cue.MayTakeObject && Particles.Is(material, noun, cue.Feminine ? Particle.AskedHim : Particle.AskedHim | Particle.Asked)) return false;
        return cue.Feminine || cue.Plural || cue is { MayTakeObject: false, NeedsObject: false }
            || !(cue.NeedsObject || material.HasArticle(noun) || material.Matches.Has(noun, EntryKind.OrganizationNoun)) || material.Report.Text[material.Tokens[noun].End - 1] != Letters.TaMarbuta && !(material.HasArticle(noun) && material.Passage.Form(noun).EndsWith("ات"));
    }

    /// <summary>"طالبت مجلس الأمن ب", "اتهمت الجيش ب": behind a feminine verb that can have an object a masculine noun is the object.</summary>
    private bool IsAskedByHer(int noun, CueFacts cue) =>
        cue is { Feminine: true, Plural: false, MayTakeObject: true, ObjectWritten: false } && Particles.Is(Letters.WithoutArticle(material.Passage.Form(noun)), Particle.Masculine);

    /// <summary>"قالت كيم ليدبيتر": the verb tells the gender of whom no table knows.</summary>
    private static void LearnGender(EntityDraft speaker, CueFacts cue)
    {
        if (speaker is { Type: EntityType.Person, Name: not null, Facts: null } && cue is { Form: CueForm.Past or CueForm.Present, Plural: false, ObjectWritten: false } && (cue.Feminine || speaker.Gender != Gender.Feminine)) speaker.Gender = cue.Feminine ? Gender.Feminine : Gender.Masculine;
    }

    /// <summary>"3 مصادر", "أربعة مسؤولين", "اثنين من المسؤولين", "عدة مصادر": a source behind a number.</summary>
    private SpeakerReading? Counted(int token, CueFacts cue)
    {
        if (token + 2 >= material.Tokens.Length) return null;
        var counted = Particles.Is(material, token, Particle.Counts) || material.Tokens[token].Number >= 0 ? token + 1 : -1;
        if (counted >= 0 && material.IsForm(counted, "من")) counted++;
        if (counted < 0) return null;
        if (sources.ReadAt(counted) is { Kind: SpeakerKind.Told } several) return several;
        if (counted != token + 1 || described.Read(counted, cue) is not { Kind: SpeakerKind.Told } bodies) return null;
        // "قال 6 أعضاء ديمقراطيون إن": so many of them.
        return material.IsForm(token, "عده") ? bodies : bodies.Rule == DescribedSpeaker.Rule && !cue.Plural && (material.Tokens[token].Number is > 1 and < MostCounted || Particles.Is(material, token, Particle.Counts)) && Complementizer.IsAt(material, bodies.End) | material.Is(bodies.End, ':') | material.HasBa(bodies.End) ? described.Named(token, bodies.End) : null;
    }

    /// <summary>More are a crowd.</summary>
    private const int MostCounted = 20;

    /// <summary>"تقول تونس إن …، وتطالب المحكمة بتعويض": a second verb of whoever speaks in the sentence, and the body behind it is whom he asks. Null where another speaks.</summary>
    private SpeakerReading? GoesOnAsking(int verb, CueFacts cue, SpeakerReading told)
    {
        if (cue is not { MayTakeObject: true, NeedsObject: false, ObjectWritten: false } || !material.HasAnd(verb) || told.Entity is not { Type: EntityType.Organization or EntityType.State } asked) return null;
        // "ودعت فرنسا وألمانيا إلى": all of those who are asked.
        var end = told.End;
        while (referents.StartingAt(end) is { Kind: not ReferentKind.Person } further && (further.Proclitics & Proclitics.Wa) != 0) end = further.End;
        if (!(material.StartsWith(end, Letters.Ba) && referents.Covering(end) is null || Particles.Is(material, end, Particle.Preposition))) return null;
        return silent.SpokeHere(verb, cue) is { } speaker && speaker != asked ? new SpeakerReading(SpeakerKind.Silent, speaker, end, "subject understood: of the same sentence") : null;
    }

    /// <summary>"واتهم برلسكوني بالفساد": where only the one accused could be the accuser, nobody is told to accuse him.</summary>
    private static SpeakerReading SomebodyElse(SpeakerReading whom, SpeakerReading who) => who.Entity == whom.Entity ? SpeakerReading.Nobody(who.End) : who;

    /// <summary>"واتهم الديمقراطيين بالتآمر": a verb that needs an object, and one noun before its preposition.</summary>
    private bool IsOnlyObject(CueFacts cue, SpeakerReading told)
    {
        if (!cue.NeedsObject || cue.ObjectWritten) return false;
        var after = material.IsComma(told.End) && material.IsComma(told.End - 2) | material.IsComma(told.End - 3) ? told.End + 1 : told.End;
        if (IsQuality(after)) after++;
        // "حض السكان أيضا على".
        while (Particles.Is(material, after, Particle.Adverb)) after++;
        after = AfterPhrase(after);
        return after < material.Tokens.Length && material.IsWord(after) && ((material.HasBa(after) || material.HasArticle(after) && material.StartsWith(after, Letters.Ba)) && referents.Covering(after) is null || material.Passage.Form(after) is "ب" or "بانه" or "بانها" or "بانهم" || cue.Prepositions.Contains(material.Passage.Form(after).ToString()));
    }

    /// <summary>"وصفت التقارير عن الهجوم المزعوم بأنها": a preposition and definite words that belong to the noun before; else the token itself.</summary>
    private int AfterPhrase(int token)
    {
        if (!Particles.Is(material, token, Particle.Preposition)) return token;
        var end = referents.StartingAt(token + 1)?.End ?? token + 1;
        while (end < token + 5 && material.HasArticle(end) && !material.StartsWith(end, Letters.Ba)) end++;
        return end > token + 1 && material.IsWord(end) && material.Passage.Form(end) is "بانه" or "بانها" or "بانهم" ? end : token;
    }

    /// <summary>"وصف التعديل الحكومي بأنه": an adjective of the definite noun before it, and no noun of its own.</summary>
    private bool IsQuality(int token) =>
        material.HasArticle(token) && material.HasArticle(token - 1) && referents.Covering(token) is null && material.Passage.Form(token) is { Length: > 4 } form
        && (form.EndsWith("ي") || form.EndsWith("يه") || Particles.Is(form, Particle.Epithet) || form[2] == 'م' && !form.EndsWith("ين") && form.EndsWith("ه") == material.Passage.Form(token - 1).EndsWith("ه"));

    /// <summary>A few words may stand between the verb and its subject: "أكد فيه", "قال له", and "قال لي" where nobody is called so.</summary>
    private bool IsBetween(int token) => material.IsTime(token) || Particles.Is(material, token, Particle.Between) || material.IsForm(token, "لي") && referents.StartingAt(token) is null;

    /// <summary>A mark that opens a name in quotation marks, not words said.</summary>
    private bool IsShortQuote(int token)
    {
        if (material.Tokens[token].Kind != TokenKind.Quote) return false;
        for (var i = token + 2; i < token + 7 && i < material.Tokens.Length; i++)
            if (material.Tokens[i].Kind == TokenKind.Quote) return true;
        return false;
    }

    /// <summary>The referent that starts at a token, if it can speak.</summary>
    public SpeakerReading? Told(int token)
    {
        if (referents.StartingAt(token) is not { } referent || referent.Kind == ReferentKind.Place) return null;
        if ((referent.Proclitics & ~Proclitics.Al) != 0) return null;
        return new SpeakerReading(SpeakerKind.Told, sources.NamedBefore(referent.Entity) ?? organs.Speaker(referent), NameInMarksEnd(referent), "subject after the cue");
    }

    /// <summary>A mark opens right before a name or within its words.</summary>
    private bool IsMarked(Referent body)
    {
        for (var i = Math.Max(0, body.First - 1); i < body.End; i++)
            if (material.Tokens[i].Kind == TokenKind.Quote) return true;
        return false;
    }

    /// <summary>"وكالة الأنباء الكورية "يونهاب"", "شركة النفط الفرنسية العملاقة "توتال"", "هيئة التنظيم "نور"": a name in quotation marks right behind an outlet, a company, an institute or a body that no table knows is its name; in "أكدت القناة "ثقتها في صحفييها"" it is what is said.</summary>
    private int NameInMarksEnd(Referent body)
    {
        var open = body.End;
        while (open < body.End + MostQualities && material.HasArticle(open) && material.StartsWith(open, Letters.Alef) && referents.Covering(open) is null) open++;
        if (!body.Entity.IsOutlet && body.Entity.Sort is not ("company" or "think-tank") && (body is not { Kind: ReferentKind.Organization, Entity.Ref: null } || body.Entity.Sort is "ministry" or "state-organ" or "security" or "legislature") || material.HasArticle(body.First) || open >= material.Tokens.Length || material.Tokens[open].Kind != TokenKind.Quote || Particles.IsMatter(material, open + 1)) return body.End;
        // "ذكرت وكالة «نور» أن الهدف «قريب»": the mark behind the name closes it.
        if (open == body.End && IsMarked(body)) return body.End;
        for (var close = open + 2; close < Math.Min(material.Tokens.Length - 1, open + MostNameInMarks); close++)
        {
            if (material.Tokens[close].Kind == TokenKind.Break || material.Is(close, '.')) return body.End;
            if (material.Tokens[close].Kind != TokenKind.Quote) continue;
            if (!material.IsWord(close + 1) && !material.IsComma(close + 1)) return body.End;
            body.Entity.Name = $"{body.Entity.Name} {described.NameBetween(open + 1, close)}";
            return close + 1;
        }
        return body.End;
    }

    /// <summary>So many adjectives stand between a body and its name in marks.</summary>
    private const int MostQualities = 2;

    private const int MostNameInMarks = 7;

    /// <summary>Nothing that could be a subject follows: a preposition, a time, a complementizer, a mark, or the end.</summary>
    private bool IsSilent(int token)
    {
        if (token >= material.Tokens.Length || !material.IsWord(token) || material.IsTime(token)) return true;
        if (UntaggedNames.IsAli(material, token) && referents.StartingAt(token + 1) is null) return false;
        if (Complementizer.IsAt(material, token) || Particles.Is(material, token, Particle.Preposition | Particle.Silent | Particle.First) || Particles.Is(material, token, Particle.Adverb) && !material.IsForm(token, "اخري")) return true;
        foreach (var reading in material.Passage.Readings(token))
            if ((reading.Proclitics & (Proclitics.Ba | Proclitics.La)) != 0 && (material.FlagsOf(token) & WordFlags.NamePart) == 0) return true;
        return IsCircumstance(token) || material.HasBa(token) && !material.Matches.Has(token, EntryKind.Nationality);
    }

    /// <summary>"ودعا دول العالم إلى": a noun without article that does not agree with a verb which can have an object.</summary>
    private bool IsAsked(int token, CueFacts cue) =>
        cue is { MayTakeObject: true, NeedsObject: false } && !material.HasArticle(token) && material.Passage.Form(token) is var form && !form.EndsWith("ون") && !(cue.Feminine && form.EndsWith("ات"));

    /// <summary>موجها, مازحا, معلقا: a participle that tells how the one who is understood speaks; not محاميتها, مساعديها.</summary>
    private bool IsCircumstance(int token) =>
        material.Passage.Form(token) is { Length: > 4 } form && form[0] == 'م' && form[^1] == Letters.Alef && !form.EndsWith("تها") && !form.EndsWith("يها") && referents.Covering(token) is null;

    /// <summary>"وختم ساخرا: "…"", "وتابع ممازحا": between a verb and what it brings such a word is nobody's name.</summary>
    private bool IsManner(int token) =>
        material.IsWord(token) && material.Passage.Form(token) is [_, Letters.Alef, _, _, Letters.Alef] or ['م', _, _, _, .., Letters.Alef] && (material.Is(token + 1, ':') || token + 1 < material.Tokens.Length && material.Tokens[token + 1].Kind == TokenKind.Quote)
        && referents.Covering(token) is null or { Entity.NameWords.Length: 1 };
}
