using Mahdar.Arabic;
using Mahdar.Extraction.Lexicon;
using Mahdar.Extraction.Mentions;
using Mahdar.Model;

namespace Mahdar.Extraction.Statements;

/// <summary>Reads speakers that have no name of their own: sources (مصدر, مسؤولون), documents (البيان), bodies named before (الوزارة), both sides.</summary>
internal sealed class SourceReader(Material material, ReferentIndex referents, EntityBook book, StateBefore states, StatementLog log, Organs organs, TitleHolders titles)
{
    private readonly SidesReader sides = new(material, referents, book);
    private readonly DefiniteBody bodies = new(material, referents);
    private readonly DefiniteNoun nouns = new(material, referents, book);
    private readonly DocumentReader documents = new(material, referents, book, log, organs);
    private readonly SourceDescription description = new(material, referents, states, log, organs);

    /// <summary>"جاء في …": who speaks in the document that the words behind it name.</summary>
    public SpeakerReading ReadDocument(int token)
    {
        // "جاء في نص البيان".
        if (material.IsForm(token, "نص") && material.HasArticle(token + 1)) token++;
        // "جاء في بيان النيابة أن": an organ of the state spoken of.
        if (material.Matches.TryGet(token, EntryKind.Marker, out var document) && document.Entry.Key == "source:document" && documents.OwnerOf(token) is null && OrganBehind(document.End) is { } organ) return organ;
        return documents.Read(token);
    }

    /// <summary>"أصدرت الحركة في الخامس من الشهر بيانا، جاء فيه أيضا أن": who issued the document that a verb takes up; null where it is not told.</summary>
    public SpeakerReading? IssuerOf(int verb, int after) => documents.IssuedBefore(verb) is { } issuer ? new SpeakerReading(SpeakerKind.Told, issuer, after, "who issued the document") : null;

    /// <summary>"الصحيفة الأمريكية": the body named before that is meant; null where it is none.</summary>
    public EntityDraft? NamedBefore(EntityDraft described) => bodies.NamedBefore(described);

    /// <summary>The speaker whose words begin at a token, or null.</summary>
    public SpeakerReading? ReadAt(int token)
    {
        if (OneOfOfficials(token) is { } unnamed) return unnamed;
        if (sides.Several(token) is { } several) return several;
        foreach (var match in material.Matches.At(token))
        {
            if (match.Entry.Kind != EntryKind.Marker) continue;
            switch (match.Entry.Key)
            {
                // "مسؤول الملف": who is in charge of it.
                case "source:official" when !match.Definite && match.Entry.Name is "مسؤول" or "مسؤولة" && IsCharge(match.End):
                    continue;
                case "source:unnamed" or "source:official":
                    if (match.Definite && (log.Speakers.FindLast(s => IsOf(s, match.Entry.Name)) ?? log.Found.FindLast(s => s.Relay is { } relay && IsOf(relay, match.Entry.Name))?.Relay) is { } before)
                        return new SpeakerReading(SpeakerKind.Told, before, match.End, "the source cited before");
                    if (match.Definite && material.Matches.Has(token, EntryKind.Marker, "source:bearer") && Bearer(match) is { } bearer) return bearer;
                    var end = description.End(match.End, out var state, out var seated);
                    // "مصدر مسؤول في القنصلية التونسية": the office that its adjective seems to begin tells whose it is.
                    if (end == match.End + 1 && referents.StartingAt(match.End) is { Kind: ReferentKind.Official, Office: { Head: "official", Number: Number.One } } seat && seat.End > end && material.IsForm(end, "في")) (state, end, seated) = (state ?? seat.Entity.RepresentedState, seat.End, seat.Entity.RepresentedState is not null);
                    if (end == match.End) end = OwnerEnd(match, ref state);
                    // "كبار المسؤولين في روسيا": the office that stands in the phrase tells whose they are.
                    if (match.End > token + 1 && referents.StartingAt(match.End - 1) is { Kind: ReferentKind.Official, Entity.RepresentedState: { } theirs } inner && inner.End > match.End) (state, end) = (theirs, inner.End);
                    var official = seated ?? match.Entry.Key == "source:official";
                    // "مصدر حكومي في تونس": an official who is called a source.
                    if (match.Entry.Name is "مصدر" or "مصادر" or "مصدران" or "مصدرين" && IsOfGovernment(match.End, end))
                    {
                        for (var i = match.End; i < end - 1 && state is null; i++) state = description.SeatBehind(i);
                        official |= state is not null;
                    }
                    if (official) state ??= states.Of(token);
                    var entity = official && state is not null ? book.Organ(state, book.CleanText(token, end, Proclitics.None)) : book.Described(token, end, state, match.Proclitics & ~Proclitics.Al);
                    book.Mention(entity, token, end, match.Proclitics & ~Proclitics.Al, "unnamed source");
                    return new SpeakerReading(SpeakerKind.Told, entity, end, "unnamed source");
                // "بعض المصادر" is a source, "بعض المراقبين" nobody in particular.
                case "source:nobody" when match.Entry.Name is "بعض" or "عدد" && ReadAt(material.IsForm(match.End, "من") ? match.End + 1 : match.End) is { Kind: SpeakerKind.Told } some && some.Rule is "unnamed source" or "the source cited before":
                    return some.Entity?.Sort == EntityBook.Organs ? some : some with { Entity = book.Described(match.First, some.End, null), Rule = "unnamed source" };
                // "تقارير نشرتها صحف محلية": whose they are is told.
                case "source:nobody" when material.IsWord(match.End) && material.Passage.Form(match.End).EndsWith("تها"):
                    continue;
                case "source:nobody":
                    return new SpeakerReading(SpeakerKind.Nobody, null, match.End, SpeakerReading.InParticular);
                case "source:thing":
                    return new SpeakerReading(SpeakerKind.Nobody, null, match.End, SpeakerReading.Thing);
                case "source:data" when match.Proclitics is Proclitics.None or Proclitics.La or Proclitics.Al or (Proclitics.Al | Proclitics.La):
                    if ((documents.OwnerOfData(match) ?? OrganBehind(match.End)) is { } whose) return whose;
                    if (documents.IsAlone(match)) return new SpeakerReading(SpeakerKind.Nobody, null, match.End, SpeakerReading.Thing);
                    continue;
                case "source:pair":
                    return sides.First(token) is { } side ? new SpeakerReading(SpeakerKind.Told, side, match.End, "both sides: the first named") : null;
                case "source:bodies" when sides.FirstBody(token) is { } ofBodies:
                    return new SpeakerReading(SpeakerKind.Told, ofBodies, match.End, "both: the first named");
                case "source:document" when match.Proclitics is Proclitics.None or Proclitics.La:
                    return Named(documents.OwnerOf(match.End)) ?? OrganBehind(match.End) ?? documents.OwnerDescribed(match.End) ?? documents.OwnerBehind(match.End);
                case "source:him":
                    return Him(match);
                case "source:bearer" when match.Definite:
                    return Bearer(match);
                case "source:again":
                    // "عن مصدر", then "نفس المصدر": the source told of last, where none has spoken.
                    if (material.Passage.Form(match.End - 1) is "المصدر" or "المصادر" && !log.Speakers.Exists(s => IsOf(s, match.Entry.Name.EndsWith("المصادر", StringComparison.Ordinal) ? "مصادر" : "مصدر")) && documents.IsBare(match.End) && (SourceBefore(match) ?? OneOf(match)) is { } told)
                        return new SpeakerReading(SpeakerKind.Told, told, match.End, "the source cited before");
                    return documents.Again(match);
                case "source:written" when (match.Proclitics & ~(Proclitics.Al | Proclitics.La)) == 0 && documents.WriterOf(match) is { } writer:
                    return writer;
                case "source:last" when LastNamed(match) is { } last:
                    return new SpeakerReading(SpeakerKind.Told, last, match.End, "named last");
                case "source:person" when LastPerson(match.First) is { } person:
                    return new SpeakerReading(SpeakerKind.Told, person, match.End, "the person spoken of");
                case "source:one":
                    return OneOf(match) is { } one ? new SpeakerReading(SpeakerKind.Told, one, match.End, "one of those spoken of") : new SpeakerReading(SpeakerKind.Nobody, null, match.End, SpeakerReading.InParticular);
                case "source:two" when FirstOfTwo(match.First) is { } first:
                    return new SpeakerReading(SpeakerKind.Told, first, match.End, "both: the first named");
            }
        }
        if (!material.Matches.TryGet(token, EntryKind.OrganizationNoun, out var noun) || !material.HasArticle(noun.End - 1) || (noun.Proclitics & ~Proclitics.Al) != 0) return null;
        if (noun.Entry.Sort == "state-organ") return OrganOfState(noun);
        var same = documents.LastOrganization(token, noun.Entry);
        if (nouns.IsOtherCourt(token, same)) return null;
        return same is null ? null : new SpeakerReading(SpeakerKind.Told, bodies.NamedBefore(same) ?? organs.Embassy(same) ?? same, noun.End, NamedAgain);
    }

    /// <summary>The rule of a body that its noun alone tells again.</summary>
    public const string NamedAgain = "organization named before";

    /// <summary>The rule of an organ whose state is not told with it.</summary>
    public const string OfState = "organ of the state spoken of";

    /// <summary>"الشرطة", "للنيابة": an organ, of the state that is spoken of where none is told.</summary>
    private SpeakerReading? OrganOfState(Match noun)
    {
        // "شرطة الميناء", then "الشرطة": the one that spoke before, no organ of a state.
        if (log.LastSpeaker(s => s.Type == EntityType.Organization && s.Name?.StartsWith(noun.Entry.Name + " ", StringComparison.Ordinal) == true) is { } spoke) return new SpeakerReading(SpeakerKind.Told, spoke, noun.End, "the source cited before");
        var (told, end) = StateBehind(noun.End);
        // "شرطة لندن", then "الشرطة".
        if (told is null && end == noun.End && !material.HasArticle(end) && log.LastSpeaker(s => s is { Sort: EntityBook.Organs, Name: { } name } && name.Contains(noun.Entry.Name, StringComparison.Ordinal)) is { Name: { } its } organ && its.StartsWith(noun.Entry.Name + " ", StringComparison.Ordinal)) return new SpeakerReading(SpeakerKind.Told, organ, end, "the source cited before");
        if (told is null && end == noun.End && organs.OfCity(noun) is { } ofCity) return new SpeakerReading(SpeakerKind.Told, ofCity, end, OfState);
        return (told ?? description.SeatBehind(noun.End) ?? Spoken(noun) ?? Namesake(noun) ?? states.Of(noun.First)) is { } code ? new SpeakerReading(SpeakerKind.Told, book.Organ(code, book.CleanText(noun.First, end, noun.Proclitics & ~Proclitics.Al)), end, OfState) : null;
    }

    /// <summary>"السلطات الصحية الهولندية والنمساوية", "القيادة العامة للجيش السوري": the state told behind the organ's adjectives, and where the words that tell it end; null and the token itself where none is.</summary>
    private (string? State, int End) StateBehind(int token)
    {
        for (var i = token; i < token + MostOfOwner && material.IsWord(i); i++)
        {
            if (referents.StartingAt(i) is { Kind: ReferentKind.State or ReferentKind.Organization } served) return (served.Proclitics & Proclitics.La) != 0 && served.Entity.Land is { } land ? (land, served.End) : (null, token);
            if (material.Matches.TryGet(i, EntryKind.Nationality, out var nationality)) return nationality is { Definite: true, Proclitics: Proclitics.Al } ? (nationality.Entry.State, nationality.End) : (null, token);
            // "للقوات المسلحة": whose command it is.
            if (!material.HasArticle(i) || material.IsTime(i) || !material.StartsWith(i, Letters.Alef) && !Particles.Is(material.Passage.Form(i)[2..], Particle.Forces)) break;
        }
        return (null, token);
    }

    /// <summary>"مكتب الرئاسة في تونس", then "مكتب الرئاسة": the state of the organ of that noun that spoke last; null where none did.</summary>
    private string? Spoken(Match noun) =>
        log.LastSpeaker(s => s is { Sort: EntityBook.Organs, Name: { } name } && Letters.WithoutArticle(Letters.Fold(name)).StartsWith(Letters.Fold(noun.Entry.Name), StringComparison.Ordinal))?.Ref;

    /// <summary>"بيان للشركة الألمانية": the owner by the name that the report gave it before.</summary>
    private SpeakerReading? Named(SpeakerReading? owner) => owner is { Entity: { } body } told && bodies.NamedBefore(body) is { } named ? told with { Entity = named } : owner;

    /// <summary>"الجيش التونسي", then "الجيش": the state of the organ that was last told by the same noun; null where none was.</summary>
    private string? Namesake(Match noun)
    {
        foreach (var referent in Before(noun.First))
            if (referent is { Kind: ReferentKind.State, Entity.Ref: { } code } && material.Matches.Has(referent.First, EntryKind.OrganizationNoun, noun.Entry.Key)) return code;
        return null;
    }

    /// <summary>"بيان للنيابة", "تحقيقات النيابة": the organ whose document it is; null where none stands there.</summary>
    private SpeakerReading? OrganBehind(int document) =>
        material.Matches.TryGet(document, EntryKind.OrganizationNoun, out var noun) && noun.Entry.Sort == "state-organ" && noun.Definite && (noun.Proclitics & ~(Proclitics.Al | Proclitics.La)) == 0 ? OrganOfState(noun) : null;

    /// <summary>"أحد مسؤولي الوزارة": an official without a name, who speaks for the state that is told.</summary>
    private SpeakerReading? OneOfOfficials(int token) =>
        material.IsWord(token) && material.Passage.Form(token) is "احد" or "احدي" && material.Matches.Has(token + 1, EntryKind.Marker, "source:official") && material.Passage.Form(token + 1).EndsWith("ولي")
        && ReadAt(token + 1) is { Rule: "unnamed source", Entity: { Sort: EntityBook.Organs, Ref: { } state } } some && !material.HasArticle(some.End) ? some with { Entity = book.Organ(state, book.CleanText(token, some.End, Proclitics.None)) } : null;

    /// <summary>So many phrases back somebody is still "the latter" or "the man".</summary>
    private const int MostBack = 40;

    /// <summary>"قال الأخير": whoever was named last before, in the same gender.</summary>
    private EntityDraft? LastNamed(Match match)
    {
        var feminine = material.Passage.Form(match.First)[^1] == Letters.Ha;
        foreach (var referent in Before(match.First))
            if (referent.Kind != ReferentKind.Place && (referent.Entity.Type == EntityType.Person ? referent.Entity.Gender == Gender.Any || referent.Entity.Gender == Gender.Feminine == feminine : referent.Entity.Type != EntityType.State || Agreement.IsFeminineState(referent.Entity) == feminine)) return organs.Speaker(referent);
        return null;
    }

    /// <summary>"الرجل": the man who spoke last, else the one named last.</summary>
    private EntityDraft? LastPerson(int token) =>
        log.LastSpeaker(s => s is { Type: EntityType.Person, Name: not null } && s.Gender != Gender.Feminine)
        ?? Before(token).FirstOrDefault(r => r.Entity is { Type: EntityType.Person, Name: not null } && r.Entity.Gender != Gender.Feminine)?.Entity;

    /// <summary>So many tokens back those stand of whom one speaks.</summary>
    private const int MostToSeveral = 60;

    /// <summary>"ذكرت الصحيفة نقلا عن مصدر حكومي", then "المصدر": the source told of last, though another handed on what it said; null where none was.</summary>
    private EntityDraft? SourceBefore(Match match)
    {
        var noun = material.Passage.Form(match.End - 1)[2..];
        for (var i = match.First - 1; i > Math.Max(0, match.First - MostToSource); i--)
            if (material.Passage.Form(i).SequenceEqual(noun) && ReadAt(i) is { Kind: SpeakerKind.Told, Rule: "unnamed source", Entity: { } source }) return source;
        return null;
    }

    /// <summary>So many tokens back a source is still "the source".</summary>
    private const int MostToSource = 120;

    /// <summary>"أوضح أحدهما", "لخص أحدهم الموقف": one of the sources that spoke or were told of last; null where there are none.</summary>
    private EntityDraft? OneOf(Match match)
    {
        var spoke = log.Found.FindLast(s => s.CueFirst > match.First - MostToSeveral && s.Speaker.Sort == EntityBook.Sources)?.Speaker;
        for (var i = match.First - 1; i > Math.Max(0, match.First - MostToSeveral); i--)
        {
            if (log.Last is { } last && i < last.CueEnd && spoke is not null) return spoke;
            if (material.Matches.TryGet(i, EntryKind.Marker, out var several) && several.Entry.Key is "source:unnamed" or "source:official" && !several.Entry.Name.StartsWith("وسائل", StringComparison.Ordinal) && ReadAt(i) is { Kind: SpeakerKind.Told, Entity: { } source }) return source;
        }
        return spoke;
    }

    /// <summary>"الزعيمان", "الوزيران": of the last two people named, the one named first; ministers are none who leads a state ("بحثا العلاقات التي يرعاها الملك والرئيس. وأكد الوزيران").</summary>
    private EntityDraft? FirstOfTwo(int token)
    {
        EntityDraft? last = null;
        var ministers = material.Passage.Form(token).Contains("وزير", StringComparison.Ordinal);
        foreach (var referent in Before(token))
        {
            if (ministers && referent.Entity is { Type: EntityType.Person, Offices: [{ Role: Role.HeadOfState }, ..] }) continue;
            if (referent.Kind == ReferentKind.Pair) return referent.Entity;
            if (referent.Entity is not { Type: EntityType.Person, Name: not null } || referent.Entity == last) continue;
            if (last is not null) return referent.Entity;
            last = referent.Entity;
        }
        return null;
    }

    /// <summary>The phrases before a token, the nearest first.</summary>
    private IEnumerable<Referent> Before(int token)
    {
        int low = 0, high = referents.All.Count;
        while (low < high)
            if (referents.All[(low + high) / 2].First < token) low = (low + high) / 2 + 1;
            else high = (low + high) / 2;
        for (var i = low - 1; i >= Math.Max(0, low - MostBack); i--) yield return referents.All[i];
    }

    /// <summary>"الطالبة", "الدبلوماسي اليمني": who was introduced by the noun; else the person who spoke last, as far as gender and state allow.</summary>
    private SpeakerReading? Bearer(Match match)
    {
        var state = material.Matches.TryGet(match.End, EntryKind.Nationality, out var nationality) && nationality.Definite ? nationality.Entry.State : null;
        if (titles.Of(match.First, match.End, state) is { } introduced) return new SpeakerReading(SpeakerKind.Told, introduced, state is null ? match.End : nationality.End, "whom the report introduced so");
        // "الضابط في الحرس" is described anew, "الطالب فلان" and "الجنرال، فلان،" named.
        return material.IsForm(match.End, "في") && material.HasArticle(match.End + 1) || IsOwnedBy(match.End) || IsOwnedBy(match.End + 1) || referents.StartingAt(material.IsComma(match.End) ? match.End + 1 : match.End) is { Kind: ReferentKind.Person } ? null
            : state is null && nouns.Unnamed(match.First) is { } unnamed ? new SpeakerReading(SpeakerKind.Told, unnamed, match.End, "whom the report described so") : Him(match);
    }

    /// <summary>"الطبيب السابق لفلان".</summary>
    private bool IsOwnedBy(int token) => referents.StartingAt(token) is { Kind: ReferentKind.Person or ReferentKind.Official } owner && (owner.Proclitics & Proclitics.La) != 0;

    /// <summary>So many words of an owner stand behind a plural that has one.</summary>
    private const int MostOfOwner = 3;

    /// <summary>"مسؤولو الأمم المتحدة", "قادة الحزب الحاكم": the end of what the plural belongs to.</summary>
    private int OwnerEnd(Match match, ref string? state)
    {
        var form = material.Passage.Form(match.End - 1);
        if (!(form.EndsWith("و") || form.EndsWith("ولي") || form is "قاده" or "اوساط") || !material.IsWord(match.End)) return match.End;
        if (referents.StartingAt(match.End) is { Proclitics: Proclitics.None or Proclitics.Al, Kind: ReferentKind.State or ReferentKind.Capital or ReferentKind.Organization } owner)
        {
            state ??= owner.Entity.Type == EntityType.State ? owner.Entity.Ref : owner.Entity.Sort is "ministry" or "state-organ" or "security" ? owner.Entity.Country : null;
            return owner.End;
        }
        var end = match.End;
        while (end < match.End + MostOfOwner && material.HasArticle(end) && material.StartsWith(end, Letters.Alef) && !material.IsTime(end) && referents.Covering(end) is null && !Particles.Is(material, end, Particle.Relative)) end++;
        // "المكتب الصحفي لوزارة الخارجية الصينية": whose service it is.
        if (end == match.End || referents.StartingAt(end) is not { Kind: ReferentKind.State or ReferentKind.Organization } served || (served.Proclitics & Proclitics.La) == 0) return end;
        state ??= served.Entity.Land;
        return served.End;
    }

    private static bool IsOf(EntityDraft source, string noun) => source.Sort is EntityBook.Sources or EntityBook.Organs && source.Name?.StartsWith(noun, StringComparison.Ordinal) == true;

    /// <summary>"المسؤول نفسه", "المسؤولة الأوروبية": the official who spoke last, of that state if one is told.</summary>
    private SpeakerReading? Him(Match match)
    {
        var end = match.End;
        string? state = null;
        if (material.Matches.TryGet(end, EntryKind.Nationality, out var nationality) && nationality.Definite) (state, end) = (nationality.Entry.State, nationality.End);
        if (material.IsWord(end) && material.Passage.Form(end) is "نفسه" or "نفسها" or "ذاته" or "ذاتها") end++;
        var feminine = material.Passage.Form(match.First)[^1] == Letters.Ha;
        var him = log.LastSpeaker(s => s.Type == EntityType.Person && (s.Gender == Gender.Any || (s.Gender == Gender.Feminine) == feminine) && (state is null || (s.RepresentedState ?? state) == state))
            ?? (state is null ? null : log.LastSpeaker(s => s is { Sort: EntityBook.Sources or EntityBook.Organs, Name: { } name } && s.Land == state && (name.StartsWith("مصدر", StringComparison.Ordinal) || name.StartsWith("مسؤول", StringComparison.Ordinal))) ?? Before(match.First).FirstOrDefault(r => r.Entity is { Type: EntityType.Person, Name: not null } named && named.RepresentedState == state && (named.Gender == Gender.Any || (named.Gender == Gender.Feminine) == feminine))?.Entity);
        if (him?.Name is not null && state is null && material.Passage.Form(match.First) is "المسوول" && CalledSo(him) is { } called) him = called;
        return him is null ? null : new SpeakerReading(SpeakerKind.Told, him, end, "the official who spoke before");
    }

    /// <summary>"قال مسؤول في الوزارة", then "وقال المسؤول": the one who was called so, where nobody with a name spoke since but who leads a state.</summary>
    private EntityDraft? CalledSo(EntityDraft named) =>
        log.LastSpeaker(s => s.Sort is EntityBook.Sources or EntityBook.Organs && IsOf(s, "مسؤول") || s is { Type: EntityType.Person, Name: null } && s.Offices.Exists(held => held.Title.StartsWith("مسؤول", StringComparison.Ordinal) || held.Title.StartsWith("المسؤول", StringComparison.Ordinal))) is { } called
        && (Leads(named) || log.Speakers.LastIndexOf(called) > log.Speakers.LastIndexOf(named)) ? called : null;

    private static bool Leads(EntityDraft person) => person.Offices.Exists(held => held.Role is Role.HeadOfState or Role.HeadOfGovernment);

    private bool IsOfGovernment(int first, int end)
    {
        for (var i = first; i < end; i++)
            if (material.IsWord(i) && material.Passage.Form(i) is "حكومي" or "حكوميه" or "حكوميون" or "حكوميين" or "رسمي" or "رسميه" or "مسوول" or "مسووله") return true;
        return false;
    }

    private bool IsCharge(int token) => material.HasArticle(token) || token < material.Tokens.Length && material.Tokens[token].Kind == TokenKind.Quote || referents.StartingAt(token) is { Kind: ReferentKind.Organization, Proclitics: Proclitics.None };
}
