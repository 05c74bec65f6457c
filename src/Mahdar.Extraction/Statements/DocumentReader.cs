using Mahdar.Arabic;
using Mahdar.Extraction.Lexicon;
using Mahdar.Extraction.Mentions;
using Mahdar.Model;

namespace Mahdar.Extraction.Statements;

/// <summary>Tells who speaks in a document: "جاء في بيان للرئاسة الفرنسية", "أضاف البيان", "جاء في قرار الاتهام".</summary>
internal sealed class DocumentReader(Material material, ReferentIndex referents, EntityBook book, StatementLog log, Organs organs)
{
    private readonly SidesReader sides = new(material, referents, book);

    /// <summary>So many words back a statement is still "the statement".</summary>
    private const int MostBack = 300;

    private const int MostDescribed = 7;

    /// <summary>The rules by which a document speaks for who issued it, told with it or before.</summary>
    public const string Owned = "whose document it is", Cited = "the source cited before";

    /// <summary>The owner that the document's name tells, the one who issued it before, or the document itself.</summary>
    public SpeakerReading Read(int token)
    {
        if (material.IsWord(token) && material.Passage.Form(token) is "هذا" or "هذه" && material.HasArticle(token + 1)) token++;
        if (OwnerOf(token) is { } owner) return owner;
        foreach (var match in material.Matches.At(token))
            if (match.Entry.Kind == EntryKind.Marker && (match.Entry.Key switch { "source:again" => Again(match), "source:written" => WriterOf(match), _ => null }) is { } again) return again;
        var end = token;
        while (end < token + MostDescribed && material.IsWord(end) && !material.IsTime(end) && !Complementizer.IsAt(material, end) && !Cues.IsAt(material, end)) end++;
        if (end == token || material.HasArticle(token)) return log.LastSource is { } last ? Told(last, token + 1) : SpeakerReading.Nobody(token);
        return new SpeakerReading(SpeakerKind.Told, book.Described(token, end, null), end, "a document");
    }

    /// <summary>So many tokens before a verb the document stands that it takes up (بيانا، جاء فيه).</summary>
    private const int MostToTakenUp = 4;

    /// <summary>"أصدرت الحركة بيانا، جاء فيه": who issued the document right before a verb; null where none stands there, or nobody is told to have issued it.</summary>
    public EntityDraft? IssuedBefore(int verb)
    {
        for (var i = verb - 1; i > Math.Max(0, verb - MostToTakenUp); i--)
            if (Particles.Is(material, i, Particle.Writing)) return WhoIssued(i);
        return null;
    }

    /// <summary>"بيان رئاسي تونسي", "بيان حكومي فرنسي": the state, where the adjectives of a document tell that it speaks; null where they do not.</summary>
    private SpeakerReading? OfState(int token)
    {
        if (!material.IsWord(token) || material.Passage.Form(token) is not ("رياسي" or "حكومي" or "ملكي" or "اميري" or "رسمي" or "عسكري")) return null;
        var end = token + 1;
        if (material.IsWord(end) && material.Passage.Form(end) is "مشترك") end++;
        return material.Matches.TryGet(end, EntryKind.Nationality, out var nationality) && nationality is { Definite: false, Proclitics: Proclitics.None, Entry.State: { } state } ? new SpeakerReading(SpeakerKind.Told, book.State(state), nationality.End, Owned) : null;
    }

    /// <summary>Whose a document is, told within a few words behind it: "بيان صادر عن الكرملين", "بيان للوزارة".</summary>
    public SpeakerReading? OwnerOf(int token)
    {
        if (OfState(token) is { } official) return official;
        var owned = false;
        for (var i = token; i < token + 6 && i < material.Tokens.Length; i++)
        {
            if (NameInMarks(i) is { } named) return named;
            if (Complementizer.IsAt(material, i) || material.Tokens[i].Kind is not (TokenKind.Word or TokenKind.Foreign) && !(material.IsComma(i) && IsIssued(i + 1)) || material.Matches.Has(i, EntryKind.Marker, "source:after") || TellsOther(i) && !(owned && material.IsForm(i, "في"))) break;
            owned |= material.IsForm(i, "عن") && IsIssued(i - 1) || material.StartsWith(i, Letters.Lam) && material.HasArticle(i);
            // "مسح أجرته مؤسسة سالم الحداد": a body that bears a name.
            if (i > token && referents.StartingAt(i) is { Kind: ReferentKind.Person, Office: null, Proclitics: Proclitics.None } bearer && material.Matches.TryGet(i - 1, EntryKind.OrganizationNoun, out var body) && !material.HasArticle(i - 1) && !organs.IsBureau(i - 1) && body.Entry.Sort != "state-organ") return new SpeakerReading(SpeakerKind.Told, book.Described(i - 1, bearer.End, null, body.Proclitics), bearer.End, Owned);
            if (referents.StartingAt(i) is { Kind: not ReferentKind.Place } owner && !((owner.Proclitics & Proclitics.Ba) != 0 && owner.Kind is ReferentKind.State or ReferentKind.Capital)) return new SpeakerReading(SpeakerKind.Told, organs.OfOffice(owner, token) ?? organs.Speaker(owner), owner.End, Owned);
            if (material.Matches.Has(i, EntryKind.Marker, "source:pair") && sides.First(i) is { } side) return new SpeakerReading(SpeakerKind.Told, side, i + 1, "both sides: the first named");
            if (material.Matches.TryGet(i, EntryKind.OrganizationNoun, out var noun) && noun.Definite && LastOrganization(i, noun.Entry) is { } same) return new SpeakerReading(SpeakerKind.Told, organs.Embassy(same) ?? same, noun.End, Owned);
        }
        return null;
    }

    private const int MostNameInMarks = 7;

    /// <summary>"تقرير لـ"الأفق"", "استطلاع أجراه مركز "الأفق"": an owner whose name stands in marks behind ل or the noun of a body; null where none does.</summary>
    private SpeakerReading? NameInMarks(int token)
    {
        var body = material.Matches.TryGet(token, EntryKind.OrganizationNoun, out var noun) && noun is { Definite: false, Proclitics: Proclitics.None or Proclitics.La } && noun.End == token + 1;
        if (!body && !material.IsForm(token, "ل") || token + 1 >= material.Tokens.Length || material.Tokens[token + 1].Kind != TokenKind.Quote) return null;
        for (var close = token + 3; close < Math.Min(material.Tokens.Length, token + MostNameInMarks); close++)
            if (material.Tokens[close].Kind == TokenKind.Quote && body) return new SpeakerReading(SpeakerKind.Told, book.Described(token, close, null, noun.Proclitics), close + 1, Owned);
            else if (material.Tokens[close].Kind == TokenKind.Quote)
                return new SpeakerReading(SpeakerKind.Told, referents.StartingAt(token + 2) is { } known ? organs.Speaker(known) : book.Described(token + 2, close, null), close + 1, Owned);
        return null;
    }

    /// <summary>"بيان حول اليمن", "وثيقة حصلت عليها رويترز": what a document is about, where it stands and who received it is not whose it is.</summary>
    private bool TellsOther(int token) =>
        Particles.Is(material, token, Particle.Received) || IsAddressed(token) || Particles.Is(material, token, Particle.Preposition) && material.Passage.Form(token) is not ("عن" or "من") && !material.IsForm(token + 1, "لسان");

    /// <summary>"رسالة موجهة للرئيس": whom it is written to.</summary>
    private bool IsAddressed(int token) => material.IsWord(token) && material.Passage.Form(token) is "موجه" or "موجهه" or "الموجه" or "الموجهه";

    /// <summary>"بلاغ للديوان الملكي": an owner that no table knows, with the article behind ل; null where none is told.</summary>
    public SpeakerReading? OwnerDescribed(int token)
    {
        if (!material.StartsWith(token, Letters.Lam) || !material.HasArticle(token)) return null;
        // "المكتب الإعلامي للوزير", then "بيان للمكتب": the one that spoke.
        var noun = material.Passage.Form(token) is ['ل', 'ل', .. var bare] ? "ال" + bare.ToString() + " " : " ";
        if (log.LastSpeaker(s => s.Type != EntityType.Person && s.Name is { } name && Letters.Fold(name) is var folded && (folded.StartsWith(noun, StringComparison.Ordinal) || noun.Length > 3 && folded.StartsWith(noun[2..], StringComparison.Ordinal))) is { } spoke) return new SpeakerReading(SpeakerKind.Told, spoke, token + 1, Owned);
        var end = token + 1;
        while (end < token + 4 && material.HasArticle(end) && !material.IsTime(end)) end++;
        return new SpeakerReading(SpeakerKind.Told, book.Described(token, end, null, Proclitics.La), end, Owned);
    }

    /// <summary>"بيان الرابطة", "بيان صادر عن أسر الضحايا", "تقرير جمعية محلية": an owner that no table knows, right behind the document or behind صادر عن; null where none is told.</summary>
    public SpeakerReading? OwnerBehind(int token)
    {
        var first = IsIssued(token) && material.IsForm(token + 1, "عن") ? token + 2 : token;
        if (!material.IsWord(first) || material.IsTime(first) || Cues.IsAt(material, first) || referents.Covering(first) is not null) return null;
        var form = material.Passage.Form(first);
        var definite = material.HasArticle(first) && material.StartsWith(first, Letters.Alef);
        var body = material.Matches.TryGet(first, EntryKind.OrganizationNoun, out var noun);
        // "تقرير حقوقي": an adjective of the document.
        if (!body && (!SpeakingNouns.IsIssuer(form) || !definite && form[^1] == Letters.Ya) || material.HasBa(first)) return null;
        if (definite && log.LastSpeaker(s => s.Type != EntityType.Person && s.Name is { } name && Letters.Fold(name).StartsWith(Letters.WithoutArticle(material.Passage.Form(first)).ToString() + " ", StringComparison.Ordinal)) is { } spoke) return new SpeakerReading(SpeakerKind.Told, spoke, first + 1, Owned);
        var end = first + 1;
        while (end < first + MostDescribed && material.IsWord(end) && !material.IsTime(end) && !Cues.IsAt(material, end) && !Complementizer.IsAt(material, end) && !material.HasBa(end) && !Particles.Is(material, end, Particle.Preposition | Particle.Adverb | Particle.Relative)) end++;
        if (end > first + 1 && material.IsForm(end - 1, "الرسمي")) end--;
        return definite || end > first + 1 ? new SpeakerReading(SpeakerKind.Told, book.Described(first, end, null, body ? noun.Proclitics & Proclitics.La : Proclitics.None), end, Owned) : null;
    }

    /// <summary>"تقديرات الأمم المتحدة", "المعلومات الأولية للوزارة", "الأرقام الصادرة عن البنك", "النتائج التي أعلنتها الهيئة": whose data they are; null where it is not told.</summary>
    public SpeakerReading? OwnerOfData(Match match)
    {
        var end = match.End;
        while (IsDefinite(match) && material.HasArticle(end) && material.StartsWith(end, Letters.Alef) && referents.Covering(end) is null && !Particles.Is(material, end, Particle.Relative)) end++;
        if (referents.StartingAt(end) is { Kind: not ReferentKind.Place } owner && (!IsDefinite(match) && owner.Proclitics == Proclitics.None || (owner.Proclitics & Proclitics.La) != 0)) return new SpeakerReading(SpeakerKind.Told, organs.Speaker(owner), owner.End, "whose data they are");
        if (material.StartsWith(end, Letters.Lam) && material.Matches.Has(end, EntryKind.OrganizationNoun)) return OwnerOf(end);
        if (Particles.Is(material, end, Particle.Relative) && material.IsWord(end + 1) && material.Report.Text[material.Tokens[end + 1].End - 1] is 'ه' or 'ا') return OwnerOf(end + 2);
        // "حصيلة جديدة أوردها المرصد", "أرقام أولية أعلنتها الوزارة"
        if (!IsDefinite(match))
        {
            var verb = material.IsWord(end) && !material.HasArticle(end) && material.Report.Text[material.Tokens[end].End - 1] == Letters.TaMarbuta ? end + 1 : end;
            if (material.IsWord(verb) && material.Passage.Form(verb) is { Length: > 4 } form && form.EndsWith("ها") && referents.StartingAt(verb + 1) is { Kind: not ReferentKind.Place, Proclitics: Proclitics.None or Proclitics.Al }) return OwnerOf(verb + 1);
        }
        if (IsIssued(end)) end++;
        return material.IsForm(end, "عن") && IsIssued(end - 1) ? OwnerOf(end + 1) : IsDefinite(match) ? SameData(match) : null;
    }

    /// <summary>"بيانات وزارة الجمارك", then "البيانات": whose they were; null where they were nobody's.</summary>
    private SpeakerReading? SameData(Match match)
    {
        var noun = material.Passage.Form(match.End - 1)[2..].ToString();
        if (log.LastSpeaker(s => s is { Sort: EntityBook.Sources, Name: { } name } && Letters.Fold(name).StartsWith(noun + " ", StringComparison.Ordinal)) is { } described) return Told(described, match.End);
        for (var i = match.First - 1; i >= Math.Max(0, match.First - MostBack); i--)
            if (material.IsForm(i, noun) && referents.StartingAt(i + 1) is { Kind: not ReferentKind.Place, Proclitics: Proclitics.None } owner) return Told(organs.Speaker(owner), match.End);
        return null;
    }

    /// <summary>"التقديرات", "معلومات أولية": data that no owner behind them makes somebody's.</summary>
    public bool IsAlone(Match match) =>
        IsDefinite(match) || !material.IsWord(match.End) || material.IsTime(match.End) || Complementizer.IsAt(material, match.End) || Particles.Is(material, match.End, Particle.Preposition | Particle.Relative)
        || material.Passage.Form(match.End).EndsWith("يه") && !material.HasArticle(match.End) && referents.StartingAt(match.End) is null && !material.Matches.Has(match.End, EntryKind.Nationality);

    private bool IsDefinite(Match match) => material.HasArticle(match.First);

    /// <summary>"البيان", "القرار": the speaker of that name, else who issued the last such document, else the source cited last.</summary>
    public SpeakerReading? Again(Match match)
    {
        var noun = material.Passage.Form(match.End - 1);
        var bare = noun.StartsWith("ال") ? noun[2..].ToString() : noun.ToString();
        if (Described(match, bare) is { } anew) return anew;
        if (IssuerBehind(match.End) is { } issuer) return issuer;
        var speaker = (bare is "مصدر" or "مصادر" ? null : IssuerBefore(match.First, bare)) ?? log.LastSpeaker(s => s.Type != EntityType.Person && s.Name is { } name && Letters.Fold(name).StartsWith(bare + " ", StringComparison.Ordinal)) ?? IssuerBefore(match.First, bare) ?? log.LastSpeaker(s => s.Type != EntityType.Person || bare == "مصدر" && s.Name is null);
        // "المصادر" are no document that a body issued.
        if (bare == "مصادر" && speaker?.Name?.StartsWith(bare, StringComparison.Ordinal) != true) speaker = log.Found.FindLast(s => s.Relay is { Name: { } relay } && Letters.Fold(relay).StartsWith(bare, StringComparison.Ordinal))?.Relay;
        // Where nobody is known to have issued it, the document itself speaks.
        return Told(speaker ?? IssuerTold(match.First, bare) ?? book.Described(match.First, match.End, null), match.End);
    }

    /// <summary>"البيان الختامي الصادر عن القمة", "الدراسة التي أعدتها الجامعة", "البيان الأسبوعي للجامعة": who issued it, told right behind; null where it is not.</summary>
    private SpeakerReading? IssuerBehind(int token)
    {
        var document = token;
        while (IsQuality(token)) token++;
        if (token > document && referents.StartingAt(token) is { Kind: ReferentKind.Organization or ReferentKind.State, Entity.IsOutlet: false } owner && (owner.Proclitics & Proclitics.La) != 0) return OwnerOf(token);
        if (token > document && material.StartsWith(token, Letters.Lam) && material.Matches.Has(token, EntryKind.OrganizationNoun) && OwnerBehind(token) is { } described) return described;
        return IsIssued(token) && (material.IsForm(token + 1, "عن") || material.IsForm(token + 1, "من")) || Particles.Is(material, token, Particle.Relative) && Particles.Is(material, token + 1, Particle.Published) && !material.Passage.Form(token + 1).StartsWith("نشر") ? OwnerOf(token + 2) : null;
    }

    private bool IsIssued(int token) => material.IsWord(token) && material.Passage.Form(token) is "صادر" or "صادره" or "الصادر" or "الصادره";

    /// <summary>"المصدر الدبلوماسي", "المصادر الحوثية": the source so described before, or one that is only described now; null where no adjective tells which.</summary>
    private SpeakerReading? Described(Match match, string bare)
    {
        if (bare is not ("مصدر" or "مصادر") || !IsQuality(match.End)) return null;
        var end = match.End;
        while (IsQuality(end)) end++;
        var quality = Letters.WithoutArticle(material.Passage.Form(match.End)).ToString();
        var before = log.LastSpeaker(s => s.Sort is EntityBook.Sources or EntityBook.Organs && s.Name is { } name && Letters.Fold(name) is var folded && folded.Contains(bare, StringComparison.Ordinal) && folded.Contains(quality, StringComparison.Ordinal)) ?? OnlySource(bare, match.End, end);
        return new SpeakerReading(SpeakerKind.Told, before ?? book.Described(match.First, end, null), end, before is null ? "unnamed source" : Cited);
    }

    /// <summary>"مصدر تونسي رفيع المستوى", then "المصدر الرسمي التونسي": the only source that spoke, where the nationality told again is its own; null where there are several, or none is told.</summary>
    private EntityDraft? OnlySource(string noun, int from, int end)
    {
        var all = log.Speakers.Where(s => s is { Sort: EntityBook.Sources or EntityBook.Organs, Name: { } name } && Letters.Fold(name).StartsWith(noun, StringComparison.Ordinal)).Distinct().Take(2).ToArray();
        if (all is not [{ Land: { } land } only]) return null;
        for (var i = from; i < end; i++)
            if (material.Matches.TryGet(i, EntryKind.Nationality, out var nationality)) return nationality.Entry.State == land ? only : null;
        return null;
    }

    /// <summary>Whether no adjective tells which source is meant.</summary>
    public bool IsBare(int token) => !IsQuality(token);

    private bool IsQuality(int token) =>
        material.HasArticle(token) && material.StartsWith(token, Letters.Alef) && !material.IsTime(token) && material.Passage.Form(token) is { Length: > 4 } form && form[^1] is Letters.Ya or Letters.Ha && form is not ("التي" or "الذي");


    private static SpeakerReading Told(EntityDraft speaker, int end) => new(SpeakerKind.Told, speaker, end, Cited);

    /// <summary>Who spoke in a document of that noun (قال المكتب في بيان), or whose it was said to be.</summary>
    private EntityDraft? IssuerBefore(int token, string noun)
    {
        for (var i = token - 1; i >= Math.Max(0, token - MostBack); i--)
        {
            if (material.IsForm(i, "ال" + noun) && IssuerBehind(i + 1) is { Entity: { } whose }) return whose;
            // "وأكد المركز، في تقريره، أن", then "التقرير".
            if ((material.IsForm(i, noun + "ه") || material.IsForm(i, noun + "ها")) && log.Found.FindLast(s => s.CueFirst < i && i < s.CueEnd) is { } his) return his.Speaker;
            if (!material.IsForm(i, noun) && !material.IsForm(i, noun + "ا") && !(material.IsForm(i, "ال" + noun) && material.IsForm(i - 1, "في"))) continue;
            if (log.Found.FindLast(s => s.CueFirst < i && i < s.CueEnd) is { } told) return told.Speaker;
            if (OwnerOf(i + 1) is { Entity: { } owner }) return owner;
            if (WhoIssued(i) is { } issuer) return issuer;
            if (log.Found.Find(s => s.CueFirst > i) is { } said && SaysIn(i, said)) return said.Speaker;
        }
        return null;
    }

    /// <summary>So many words before a document the verb stands that tells who issued it.</summary>
    private const int MostToIssuing = 15;

    /// <summary>"أصدرت فرنسا وألمانيا بيانا مشتركا": who stands behind the verb of issuing; null where none does.</summary>
    private EntityDraft? WhoIssued(int document)
    {
        for (var i = document - 1; i >= Math.Max(0, document - MostToIssuing) && (material.IsWord(i) || material.IsComma(i)); i--)
            if (Particles.Is(material, i, Particle.Issues)) return referents.StartingAt(i + 1) is { Kind: not ReferentKind.Place, Entity.IsOutlet: false } issuer ? organs.Speaker(issuer) : OfficeAt(i + 1);
        return null;
    }

    /// <summary>"المكتب الإعلامي للوزير": the office whose words begin at a token; null where none do.</summary>
    private EntityDraft? OfficeAt(int token)
    {
        if (!organs.IsBureau(token)) return null;
        var owner = token + 1;
        while (material.HasArticle(owner) && material.StartsWith(owner, Letters.Alef) && referents.StartingAt(owner) is null) owner++;
        return referents.StartingAt(owner) is { } whose ? organs.OfOffice(whose, token) : null;
    }

    /// <summary>So many words behind a document the verb of him stands who speaks in it.</summary>
    private const int MostToCue = 12;

    /// <summary>"وفي خطاب إلى البرلمان، قالت الوزيرة", "أصدروا بيانا قالوا فيه": who speaks in the document has issued it.</summary>
    private bool SaysIn(int document, StatementDraft said) =>
        said.CueFirst <= document + MostToCue && material.Passage.SentenceOf(document) == material.Passage.SentenceOf(said.CueFirst)
        && (document <= material.Passage.Sentences[material.Passage.SentenceOf(document)].First + 1 && (material.IsForm(document - 1, "في") || material.IsForm(document - 1, "وفي")) || material.IsWord(said.CueFirst + 1) && material.Passage.Form(said.CueFirst + 1) is "فيه" or "فيها");

    /// <summary>"وأضاف الخطاب": who wrote or issued it, where the report tells; else null.</summary>
    public SpeakerReading? WriterOf(Match match) =>
        IssuerBehind(match.End) ?? (material.Passage.Form(match.End - 1) is var noun && (noun.StartsWith("ال") || noun.StartsWith("لل")) && IssuerBefore(match.First, noun[2..].ToString()) is { } writer ? Told(writer, match.End) : null);

    /// <summary>"فرضت الوزارة قيودا، بحسب بيان": the body that the sentence of the document is about, if one is named at its head.</summary>
    private EntityDraft? IssuerTold(int token, string noun)
    {
        var document = token - 1;
        while (document > Math.Max(0, token - MostBack) && !material.IsForm(document, noun)) document--;
        if (!material.IsForm(document, noun)) return null;
        var sentence = material.Passage.Sentences[material.Passage.SentenceOf(document)];
        for (var i = sentence.First; i < Math.Min(document, sentence.First + 3); i++)
            if (referents.StartingAt(i) is { Kind: ReferentKind.Organization or ReferentKind.State or ReferentKind.Capital } body && (body.Proclitics & (Proclitics.La | Proclitics.Ba)) == 0) return organs.Speaker(body);
        return null;
    }

    /// <summary>The organization named last before whose name has the noun, rather not behind ل or ب (اعتذر للاتحاد المضيف), else the last of its kind: "الوكالة", "الوزارة".</summary>
    public EntityDraft? LastOrganization(int token, Entry noun)
    {
        var spoke = log.LastSpeaker(s => s.Type == EntityType.Organization && s.Name?.IndexOf(noun.Name, StringComparison.Ordinal) is 0 or 2);
        EntityDraft? ofKind = null, addressed = null, inside = null;
        for (var i = referents.All.Count - 1; i >= 0; i--)
        {
            if (referents.All[i].First >= token || referents.All[i].Entity is not { Type: EntityType.Organization } organization) continue;
            // "وقالت الوزارة إن وزارة الخارجية الإسرائيلية رفضت كذا": of whom the speaker speaks is not taken up.
            if (spoke is not null && organization != spoke && IsSaidBy(spoke, referents.All[i].First)) continue;
            if (organization.Name?.Contains(noun.Name, StringComparison.Ordinal) == true)
            {
                // "وفد المجلس" is no المجلس while a "مجلس …" is named.
                if (organization.Name.IndexOf(noun.Name, StringComparison.Ordinal) is not (0 or 2)) inside ??= organization;
                else if ((referents.All[i].Proclitics & (Proclitics.La | Proclitics.Ba)) == 0) return organization;
                else addressed ??= organization;
            }
            if ((organization.Sort == noun.Sort || noun.Name == Organization && organization.Sort == "intergovernmental") && noun.Sort != "state-organ") ofKind ??= organization;
        }
        return addressed ?? inside ?? ofKind ?? (noun.Name == Company ? log.LastSpeaker(s => s is { Sort: EntityBook.Sources, Name: { } name } && name.StartsWith(Group, StringComparison.Ordinal)) : null);
    }

    // "أعلنت مجموعة "نورا"", then "الشركة".
    private const string Company = "شركة", Group = "مجموعة ";

    // "الأمم المتحدة", then "المنظمة".
    private const string Organization = "منظمة";

    private bool IsSaidBy(EntityDraft speaker, int token) => log.Found.Exists(said => said.Speaker == speaker && said.First <= token && token < said.End);
}
