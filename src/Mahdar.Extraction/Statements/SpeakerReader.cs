using Mahdar.Arabic;
using Mahdar.Extraction.Lexicon;
using Mahdar.Extraction.Mentions;
using Mahdar.Model;

namespace Mahdar.Extraction.Statements;

/// <summary>Reads who speaks at a token after (or before) a cue: a person, an organization, a state, a source, or the one cited before.</summary>
internal sealed class SpeakerReader(Material material, ReferentIndex referents, EntityBook book, StateBefore states)
{
    /// <summary>The speakers so far, the latest last: who is meant where nobody is named.</summary>
    private readonly List<EntityDraft> spoken = [];

    public void Spoke(EntityDraft speaker) => spoken.Add(speaker);

    public SpeakerReading ReadAt(int token, CueFacts cue)
    {
        var at = token;
        while (material.Tokens.Length > at && (IsShortQuote(at) || material.Is(at, '-'))) at++;
        if (cue.Form == CueForm.Participle) return Silent(cue, token);
        if (material.IsForm(at, "كل") && (material.IsForm(at + 1, "من") || material.IsForm(at + 1, "منهما"))) at += 2;
        while (IsBetween(at)) at++;
        if (Told(at) is { } told)
            return IsOnlyObject(cue, at, told) ? Silent(cue, token)
                : !AgreesBehind(referents.StartingAt(at)!, cue) ? Silent(cue, token)
                : referents.StartingAt(at) is { Kind: ReferentKind.Official } ? NamedLater(told.End) ?? told : told;
        if (Source(at) is { } source) return NamedLater(source.End) ?? source;
        return IsSilent(token) ? Silent(cue, token) : Described(at, cue);
    }

    /// <summary>
    /// A verb agrees with the subject behind it: "دعا بيونغ يانغ إلى" calls on Pyongyang, it is not Pyongyang that calls. Only where
    /// somebody else has been spoken of can the noun be an object.
    /// </summary>
    private bool AgreesBehind(Referent referent, CueFacts cue) =>
        cue.Form is not (CueForm.Past or CueForm.Present) || cue.Plural || referent.Office is not null || spoken.Count == 0 || IsOrgan(referent) || referent.Entity.Type switch
        {
            EntityType.State => (referent.Kind == ReferentKind.Capital || IsFeminineState(referent.Entity)) == cue.Feminine,
            EntityType.Person => referent.Entity.Facts is null || referent.Entity.Gender == Gender.Any || (referent.Entity.Gender == Gender.Feminine) == cue.Feminine,
            _ => true,
        };

    /// <summary>States are feminine but for a few.</summary>
    private static bool IsFeminineState(EntityDraft state) => state.Ref is not ("IQ" or "LB" or "JO" or "SD" or "YE" or "MA" or "SO" or "VA");

    /// <summary>"واتهم الديمقراطيين بالتآمر": a verb that needs an object, and one noun before its preposition.</summary>
    private bool IsOnlyObject(CueFacts cue, int first, SpeakerReading told)
    {
        if (!cue.NeedsObject || cue.ObjectWritten) return false;
        var after = told.End;
        return after < material.Tokens.Length && material.IsWord(after) && (material.HasBa(after) && referents.Covering(after) is null || material.Passage.Form(after) is "ب" || cue.Prepositions.Contains(material.Passage.Form(after).ToString()));
    }

    /// <summary>"المحلل في شؤون كوريا، روبرت كيلي، إن": the name that a description is given after it, between commas.</summary>
    private SpeakerReading? NamedLater(int from)
    {
        for (var i = from; i < from + 14 && i < material.Tokens.Length; i++)
        {
            if (Complementizer.IsAt(material, i) || material.Tokens[i].Kind is TokenKind.Quote or TokenKind.Break || material.Is(i, ':') || material.Is(i, '.')) return null;
            if (material.IsComma(i) && referents.StartingAt(i + 1) is { Kind: ReferentKind.Person } person && material.IsComma(person.End))
                return new SpeakerReading(SpeakerKind.Told, person.Entity, person.End, "name after a description");
        }
        return null;
    }

    /// <summary>A few words may stand between the verb and its subject: "أكد فيه", "قال له".</summary>
    private bool IsBetween(int token) => material.IsTime(token) || material.IsWord(token) && material.Passage.Form(token) is "فيه" or "فيها" or "له" or "لها" or "لهم" or "عنه" or "خلاله" or "خلالها" or "بدوره" or "بدورها" or "ايضا" or "بها" or "به" or "فيهم" or "عليه";

    /// <summary>A mark that opens a name in quotation marks, not words said.</summary>
    private bool IsShortQuote(int token)
    {
        if (material.Tokens[token].Kind != TokenKind.Quote) return false;
        for (var i = token + 2; i < token + 7 && i < material.Tokens.Length; i++)
            if (material.Tokens[i].Kind == TokenKind.Quote) return true;
        return false;
    }

    /// <summary>A subject that no table knows, closed by أن, a colon or a quotation mark: "المعارضة", "منظمات إنسانية".</summary>
    private SpeakerReading Described(int first, CueFacts cue)
    {
        if (NamedLater(first) is { } named) return named;
        if (!CanBeSubject(first)) return Nobody(first);
        string? state = null;
        for (var i = first; i < first + MostDescribed && i < material.Tokens.Length; i++)
        {
            var closed = Complementizer.IsAt(material, i) || material.Is(i, ':') || material.IsComma(i) || material.Tokens[i].Kind == TokenKind.Quote || material.IsTime(i) || i > first && material.Passage.Form(i) is "الذي" or "التي" or "الذين" or "دون" or "بدون" or "في" or "عن" or "علي" or "من" or "الي" or "خلال" or "ل" or "بعد" or "قبل" or "امس";
            // "اتهمت المعارضة الرئيس السابق ب": the object that the verb needs begins where the next noun does.
            if (cue.NeedsObject && i == first + 1 && (material.HasArticle(i) || referents.StartingAt(i) is not null)) return NamedBy(first, i, state);
            if (closed) return i == first ? Nobody(first) : NamedBy(first, i, state);
            if (material.Matches.TryGet(i, EntryKind.Nationality, out var nationality) && (nationality.Proclitics & ~Proclitics.Al) == 0) state ??= nationality.Entry.State;
            if (!material.IsWord(i) || material.Matches.Has(i, EntryKind.Cue) || material.HasBa(i) && !material.Matches.Has(i, EntryKind.Nationality)) return Nobody(first);
        }
        return Nobody(first);
    }

    private const int MostDescribed = 6;

    /// <summary>No object: a sound plural in its oblique form, a word behind a preposition that is written on it, a verbal noun.</summary>
    private bool CanBeSubject(int token)
    {
        if (!material.IsWord(token)) return false;
        var form = material.Passage.Form(token);
        if (form.Length < 3 || form is "بدلا" or "هذا" or "هذه" or "ذلك" or "هو" or "هي" or "نفس" or "التاكيد" or "مره" or "احد") return false;
        if (form.EndsWith("ين") && material.HasArticle(token)) return false;
        if (form[0] == Letters.Waw && (material.FlagsOf(token) & WordFlags.Common) == 0 | (material.Knowledge.FlagsOf(material.Passage, token, Proclitics.Wa) & WordFlags.Common) != 0 && form is not ("وزراء" or "وزير" or "وزاره" or "وكاله" or "وسايل" or "وفد")) return false;
        return (material.FlagsOf(token) & WordFlags.Common) != 0 || material.HasArticle(token) || (material.Knowledge.FlagsOf(material.Passage, token, Proclitics.La) & WordFlags.Common) == 0;
    }

    private static SpeakerReading Nobody(int token) => new(SpeakerKind.Nobody, null, token, "unknown subject");

    private SpeakerReading NamedBy(int first, int end, string? state)
    {
        // "المكتب الصحفي لرئيس الوزراء": the office of an official speaks for the state.
        for (var i = first + 1; i < end; i++)
            if (referents.StartingAt(i) is { Kind: ReferentKind.Official or ReferentKind.Person, Office: not null } official && official.Entity.RepresentedState is { } code)
                return new SpeakerReading(SpeakerKind.Told, book.State(code), end, "office of an official");
        var entity = book.Described(first, end, state);
        return new SpeakerReading(SpeakerKind.Told, entity, end, "subject described");
    }

    /// <summary>The referent that starts at a token, if it can speak.</summary>
    public SpeakerReading? Told(int token)
    {
        if (referents.StartingAt(token) is not { } referent || referent.Kind == ReferentKind.Place) return null;
        if ((referent.Proclitics & ~Proclitics.Al) != 0) return null;
        return new SpeakerReading(SpeakerKind.Told, Speaker(referent), referent.End, "subject after the cue");
    }

    /// <summary>Who speaks where a phrase names an organ of a state, or an unnamed official of an organization.</summary>
    public EntityDraft Speaker(Referent referent)
    {
        if (referent is { Kind: ReferentKind.State, Entity.Ref: { } code } && IsOrgan(referent)) return book.Organ(code, book.CleanText(referent.First, referent.End, referent.Proclitics & ~Proclitics.Al));
        if (referent is { Kind: ReferentKind.Official, Entity: { Name: null, RepresentedState: null, RepresentedOrganization: { } body } }) return book.Organization(body);
        return referent.Entity;
    }

    private bool IsOrgan(Referent referent)
    {
        foreach (var match in material.Matches.At(referent.First))
        {
            if (match.Entry.Kind is EntryKind.Metonym or EntryKind.Organization or EntryKind.OrganizationNoun) return true;
            if (match.Entry.Kind is EntryKind.State && match.End == referent.End) return false;
        }
        return false;
    }

    private SpeakerReading? Source(int token)
    {
        foreach (var match in material.Matches.At(token))
        {
            if (match.Entry.Kind != EntryKind.Marker) continue;
            switch (match.Entry.Key)
            {
                case "source:unnamed":
                    if (match.Definite && spoken.FindLast(s => s.Sort == "source" && s.Name?.StartsWith(match.Entry.Name, StringComparison.Ordinal) == true) is { } before)
                        return new SpeakerReading(SpeakerKind.Told, before, match.End, "the source cited before");
                    var end = DescriptionEnd(match.End, out var state, out var official);
                    var entity = official && state is not null ? book.Organ(state, book.CleanText(token, end, Proclitics.None)) : book.Described(token, end, state);
                    book.Mention(entity, token, end, match.Proclitics & ~Proclitics.Al, "unnamed source");
                    return new SpeakerReading(SpeakerKind.Told, entity, end, "unnamed source");
                case "source:nobody":
                    return new SpeakerReading(SpeakerKind.Nobody, null, match.End, "nobody in particular");
                case "source:pair":
                    return FirstOfPair(token) is { } first ? new SpeakerReading(SpeakerKind.Told, first, match.End, "both sides: the first named") : null;
                case "source:again":
                    var again = spoken.FindLast(s => s.Type != EntityType.Person) ?? spoken.LastOrDefault();
                    return again is null ? null : new SpeakerReading(SpeakerKind.Told, again, match.End, "the source cited before");
            }
        }
        if (!material.HasArticle(token) || !material.Matches.TryGet(token, EntryKind.OrganizationNoun, out var noun) || !noun.Definite) return null;
        if (noun.Entry.Sort == "state-organ")
            return (states.LastBefore(token) ?? states.Of(token)) is { } code ? new SpeakerReading(SpeakerKind.Told, book.Organ(code, book.CleanText(token, noun.End, Proclitics.None)), noun.End, "organ of the state spoken of") : null;
        var same = LastOrganization(token, noun.Entry);
        return same is null ? null : new SpeakerReading(SpeakerKind.Told, same, noun.End, "organization named before");
    }

    /// <summary>The organization named last before whose name has the noun, else the last of its kind: "الوكالة", "الوزارة".</summary>
    private EntityDraft? LastOrganization(int token, Entry noun)
    {
        EntityDraft? ofKind = null;
        for (var i = referents.All.Count - 1; i >= 0; i--)
        {
            if (referents.All[i].First >= token || referents.All[i].Entity is not { Type: EntityType.Organization } organization) continue;
            if (organization.Name?.Contains(noun.Name, StringComparison.Ordinal) == true) return organization;
            if (organization.Sort == noun.Sort) ofKind ??= organization;
        }
        return ofKind;
    }

    /// <summary>"جاء في بيان للرئاسة الفرنسية": whose document it is; the source cited before where it is only "the statement".</summary>
    public SpeakerReading ReadDocument(int token)
    {
        for (var i = token; i < token + 6 && i < material.Tokens.Length; i++)
        {
            if (Complementizer.IsAt(material, i) || material.Tokens[i].Kind is not (TokenKind.Word or TokenKind.Foreign)) break;
            if (referents.StartingAt(i) is { Kind: not ReferentKind.Place } owner) return new SpeakerReading(SpeakerKind.Told, Speaker(owner), owner.End, "whose document it is");
            if (Source(i) is { Kind: SpeakerKind.Told } source && i > token) return source;
        }
        var again = spoken.FindLast(s => s.Type != EntityType.Person) ?? spoken.LastOrDefault();
        return again is null ? Nobody(token) : new SpeakerReading(SpeakerKind.Told, again, token + 1, "the source cited before");
    }

    /// <summary>"البلدان", "الجانبان": of the states spoken of, the one named first.</summary>
    private EntityDraft? FirstOfPair(int token)
    {
        EntityDraft? last = null;
        for (var i = referents.All.Count - 1; i >= 0; i--)
        {
            if (referents.All[i].First >= token || StateOf(referents.All[i]) is not { } state || state == last) continue;
            if (last is not null) return state;
            last = state;
        }
        return last;
    }

    private EntityDraft? StateOf(Referent referent) =>
        referent.Kind is ReferentKind.State or ReferentKind.Capital ? referent.Entity
        : referent.Kind is ReferentKind.Person or ReferentKind.Official && referent.Entity.RepresentedState is { } code ? book.State(code) : null;

    /// <summary>The words that describe an unnamed source: "مصادر دبلوماسية تركية", "مسؤولون في البيت الأبيض".</summary>
    private int DescriptionEnd(int from, out string? state, out bool official)
    {
        state = null;
        official = false;
        var end = from;
        for (var i = from; i < from + 8 && material.IsWord(i); i++)
        {
            if (material.Matches.TryGet(i, EntryKind.Nationality, out var nationality) && nationality.Proclitics is Proclitics.None or Proclitics.Al)
            {
                state ??= nationality.Entry.State;
                i = (end = nationality.End) - 1;
                continue;
            }
            if (referents.StartingAt(i) is { Kind: ReferentKind.State } organ && IsOrgan(organ))
            {
                (official, state) = (true, state ?? organ.Entity.Ref);
                return organ.End;
            }
            if (material.IsForm(i, "في") && referents.StartingAt(i + 1) is { } place)
            {
                official = place.Kind == ReferentKind.State && IsOrgan(place);
                state ??= place.Entity.Type == EntityType.State ? place.Entity.Ref : null;
                return place.End;
            }
            var form = material.Passage.Form(i);
            if (material.IsTime(i) || material.Matches.Has(i, EntryKind.Cue) || Complementizer.IsAt(material, i) || !IsAdjective(form)) break;
            end = i + 1;
        }
        return end;
    }

    private static bool IsAdjective(ReadOnlySpan<char> form) => form is not ("الذي" or "التي" or "الذين") && form.Length > 3 && form[^1] is Letters.Ya or Letters.Ha or 'ن' or 'ع' && form[0] is not (Letters.Waw or Letters.Ba) || form.SequenceEqual("كبار") || form.SequenceEqual("رفيع") || form.SequenceEqual("المستوي");

    /// <summary>Nothing that could be a subject follows: a preposition, a time, a complementizer, a mark, or the end.</summary>
    private bool IsSilent(int token)
    {
        if (token >= material.Tokens.Length || !material.IsWord(token) || material.IsTime(token)) return true;
        if (Complementizer.IsAt(material, token) || Prepositions.Contains(material.Passage.Form(token).ToString())) return true;
        foreach (var reading in material.Passage.Readings(token))
            if ((reading.Proclitics & (Proclitics.Ba | Proclitics.La)) != 0 && (material.FlagsOf(token) & WordFlags.NamePart) == 0) return true;
        return material.HasBa(token) && !material.Matches.Has(token, EntryKind.Nationality);
    }

    private static readonly HashSet<string> Prepositions =
        ["في", "عن", "علي", "الي", "من", "خلال", "بعد", "قبل", "امام", "عبر", "لدي", "مع", "ايضا", "كذلك", "انه", "انها", "انهم", "قائلا", "قايلا", "بالقول", "بقوله", "اثناء", "عقب", "حول", "بشان", "ردا", "ان", "بان", "لكن", "حينها", "مجددا", "مرارا", "علنا", "هنا", "لاحقا", "سابقا", "حسابه", "بدوره", "فيه", "فيها", "عليه", "له", "لها", "لهم", "لنا", "اي", "كل", "ضرورة", "ضروره", "اهميه"];

    /// <summary>The one who spoke last and agrees with the cue in gender.</summary>
    private SpeakerReading Silent(CueFacts cue, int token)
    {
        if (cue.Plural) return spoken.LastOrDefault() is { Sort: "source" } crowd ? new SpeakerReading(SpeakerKind.Silent, crowd, token, "subject understood: spoke before") : Nobody(token);
        if (!IsContinuation(cue) && SubjectOfSentence(token, cue) is { } subject) return new SpeakerReading(SpeakerKind.Silent, subject, token, "subject understood: subject of the sentence before");
        for (var i = spoken.Count - 1; i >= Math.Max(0, spoken.Count - 6); i--)
            if (Agrees(spoken[i], cue)) return new SpeakerReading(SpeakerKind.Silent, spoken[i], token, "subject understood: spoke before");
        return spoken.Count > 0 ? new SpeakerReading(SpeakerKind.Silent, spoken[^1], token, "subject understood: spoke last") : new SpeakerReading(SpeakerKind.Silent, null, token, "");
    }

    /// <summary>Verbs that only go on with what the same speaker said.</summary>
    private static bool IsContinuation(CueFacts cue) => cue.Verb is "أضاف" or "تابع" or "أردف" or "استطرد" or "واصل" or "مضى" or "ختم" || cue.Form == CueForm.Participle;

    /// <summary>Whom this sentence, else the one before it, is about: its first person or body that stands behind no preposition.</summary>
    private EntityDraft? SubjectOfSentence(int token, CueFacts cue)
    {
        var sentence = material.Passage.SentenceOf(Math.Max(0, token - 1));
        for (var s = sentence; s >= Math.Max(0, sentence - 1); s--)
        {
            var (first, end, _) = material.Passage.Sentences[s];
            for (var i = first; i < Math.Min(end, token) && i < first + 9; i++)
            {
                if (referents.StartingAt(i) is not { } referent) continue;
                if (referent.Kind is ReferentKind.Person or ReferentKind.Official && (referent.Entity.Name is not null || referent.Entity.RepresentedState is not null) && (referent.Proclitics & ~(Proclitics.Al | Proclitics.Wa)) == 0 && !IsGoverned(i) && Agrees(referent.Entity, cue) && material.IsActive(i)) return referent.Entity;
                if (referent.Kind is ReferentKind.Organization && i <= first + 2 && (referent.Proclitics & ~(Proclitics.Al | Proclitics.Wa)) == 0 && !IsGoverned(i) && Agrees(referent.Entity, cue) && material.IsActive(i)) return referent.Entity;
                i = referent.End - 1;
            }
        }
        return null;
    }

    private bool IsGoverned(int token) => token > 0 && material.IsWord(token - 1) && material.Passage.Form(token - 1) is "من" or "عن" or "الي" or "علي" or "مع" or "في" or "بين" or "لدي" or "ضد" or "بحسب" or "حسب" or "بعد" or "قبل";

    public static bool Agrees(EntityDraft speaker, CueFacts cue) => cue.Form == CueForm.Noun && !cue.Feminine || speaker.Type switch
    {
        EntityType.Person => speaker.Gender == Gender.Any || (speaker.Gender == Gender.Feminine) == cue.Feminine,
        EntityType.State => true,
        _ => IsFeminine(speaker.Name) == cue.Feminine || speaker.Sort == "source",
    };

    private static bool IsFeminine(string? name) => name is not null && (name.Split(' ')[0] is var first && (first.EndsWith('ة') || first is "الأمم" or "الخارجية" or "مصادر" || first.EndsWith("يا", StringComparison.Ordinal) || first.EndsWith("ات", StringComparison.Ordinal)));
}
