using Mahdar.Arabic;
using Mahdar.Extraction.Lexicon;
using Mahdar.Extraction.Mentions;
using Mahdar.Model;

namespace Mahdar.Extraction.Statements;

/// <summary>Reads a subject that no table knows, by what stands around it, and the name that a description is given after it.</summary>
internal sealed class DescribedSpeaker(Material material, ReferentIndex referents, EntityBook book, StatementLog log, TitleHolders titles, SpeakingNouns speaking)
{
    private readonly DefiniteNoun before = new(material, referents, book);
    private readonly UntaggedNames untagged = new(material, referents, book);
    private readonly HisSeat seats = new(material, referents, book);
    private readonly FamilyBearers bearers = new(material, book);
    private readonly Ahead ahead = new(material);
    private readonly Countrymen countrymen = new(material, referents, log);

    /// <summary>"المحلل في شؤون كوريا، روبرت كيلي، إن": the name that a description is given after it, between commas.</summary>
    public SpeakerReading? NamedLater(int from)
    {
        bool held = false, plain = true;
        for (int i = from, limit = from + 14; i < limit && i < material.Tokens.Length; i++)
        {
            // "نجم مسلسل "المدينة"، فلان، إن".
            if (material.Tokens[i].Kind == TokenKind.Quote && before.NameInMarks(i) is > 0 and var marked)
            {
                limit += marked - i;
                i = marked;
                continue;
            }
            if (Complementizer.IsAt(material, i) || material.Tokens[i].Kind is TokenKind.Quote or TokenKind.Break || material.Is(i, ':') || material.Is(i, '.')) return null;
            // "رجل في الخمسين يدعى فلان شارك في المسيرة": whatever follows his name.
            plain &= (material.IsWord(i) || material.Is(i, '(') || material.Is(i, ')')) && (material.Passage.Form(i) is "في" or "من" || !Particles.Is(material, i, Particle.Preposition)) && !material.IsForm(i, "فان");
            if (plain && IsCalled(i) && referents.StartingAt(i + 1) is { Kind: ReferentKind.Person, Proclitics: Proclitics.None } called) return new SpeakerReading(SpeakerKind.Told, called.Entity, WordsBehind(called.End), "name after a description");
            var name = IsCalled(i + 1) ? i + 2 : i + 1;
            if (material.IsComma(i) && referents.StartingAt(name) is { Kind: ReferentKind.Person } person && (material.IsComma(AfterAge(person.End)) || person.Entity.NameWords.Length > 1 && (BringsWords(AfterAge(person.End)) || person.End > person.First + 1 && person.Proclitics == Proclitics.None && Particles.Is(material, person.End, Particle.Preposition))))
                return new SpeakerReading(SpeakerKind.Told, person.Entity, person.End, "name after a description");
            if (referents.StartingAt(i) is { Kind: ReferentKind.Person, Office: not null, Entity: { Name: not null, NameWords.Length: > 1 } } holder && (i == from ? (holder.Proclitics & Proclitics.Wa) != 0 && BringsWords(AfterTime(holder.End)) : held && (material.IsComma(holder.End) || BringsWords(holder.End))))
                return new SpeakerReading(SpeakerKind.Told, holder.Entity, holder.End, "name after a second title");
            // "خطيبة الكاتب الغائب، ليلى الحداد، على موقع": the name between commas is hers, not his.
            if (i == from + 1 && IsKin(from) && referents.StartingAt(i) is { Kind: ReferentKind.Person, Office: { } his, Entity: { Name: not null, NameWords.Length: > 1 } kin } && material.IsComma(his.End) && (material.IsComma(referents.StartingAt(i)!.End) || BringsWords(referents.StartingAt(i)!.End)))
                return new SpeakerReading(SpeakerKind.Told, kin, referents.StartingAt(i)!.End, "name after a description");
            held |= material.IsForm(i, "منصب");
            if (referents.StartingAt(i) is { Kind: ReferentKind.Person, Office: null, Proclitics: Proclitics.None or Proclitics.Al, Entity.NameWords.Length: > 1 } apposed && BringsWords(apposed.End) && IsApposed(i - 1))
                return new SpeakerReading(SpeakerKind.Told, apposed.Entity, apposed.End, "name after a description");
        }
        return null;
    }

    /// <summary>"خطيبة", "شقيق": somebody by whom he is to another.</summary>
    private bool IsKin(int token) =>
        material.IsWord(token) && material.Passage.Form(token) is var form && (Particles.Is(form, Particle.Kin) || form[^1] == Letters.Ha && Particles.Is($"{form[..^1]}{Letters.Ta}", Particle.Kin));

    /// <summary>"محاميه", "خطيبتها"; not "خطيبة".</summary>
    private bool IsHis(int token) => speaking.IsHisKin(token);

    private bool IsCalled(int token) => material.IsWord(token) && material.Passage.Form(token) is "يدعي" or "تدعي" or "ويدعي" or "وتدعي" or "اسمه" or "واسمه" or "اسمها" or "واسمها";

    /// <summary>"فلان شارك في المسيرة لرويترز "…"": where the words begin behind what more is told of somebody; the token itself where none follow soon.</summary>
    private int WordsBehind(int token)
    {
        for (var i = token; i < token + MostOfClause && i < material.Tokens.Length && !material.Is(i, '.') && material.Tokens[i].Kind != TokenKind.Break; i++)
            if (Complementizer.IsAt(material, i) || material.Is(i, ':') || material.Tokens[i].Kind == TokenKind.Quote) return i;
        return token;
    }

    /// <summary>"فلان، الخميس، إن".</summary>
    private int AfterTime(int token)
    {
        var at = material.IsComma(token) ? token + 1 : token;
        while (material.IsTime(at)) at++;
        return at > token + 1 && material.IsComma(at) ? at + 1 : at > token && !material.IsComma(token) ? at : token;
    }

    /// <summary>"فلان (26 عاما)، إنه": behind a remark in brackets.</summary>
    private int AfterAge(int token)
    {
        if (!material.Is(token, '(')) return token;
        for (var i = token + 1; i < token + MostInBrackets && i + 1 < material.Tokens.Length; i++)
            if (material.Is(i, ')')) return i + 1;
        return token;
    }

    private const int MostInBrackets = 6;

    /// <summary>So many words tell the field or place of an office before its holder's name.</summary>
    private const int MostOfField = 5;

    /// <summary>"كبير مفاوضي الاتحاد في ملف الانسحاب ميشال بارنييه عن": the name behind the field or place of an office; null where none stands there.</summary>
    public SpeakerReading? NamedBehindField(int from)
    {
        // "مديرة جمعية "الأفق" في تونس هدى سليم": the mark that closes the body's name.
        if (from < material.Tokens.Length && material.Tokens[from].Kind == TokenKind.Quote) from++;
        if (!material.IsWord(from) || material.Passage.Form(from) is not ("في" or "لدي")) return null;
        for (var i = from + 2; i < from + MostOfField && material.IsWord(i) && !Cues.IsAt(material, i) && !Complementizer.IsAt(material, i) && !Particles.Is(material, i, Particle.Preposition); i++)
            if (referents.StartingAt(i) is { Kind: ReferentKind.Person, Office: null, Proclitics: Proclitics.None, Entity.NameWords.Length: > 1 } person)
                return person.Entity.Facts is not null || material.HasArticle(i - 1) || referents.Covering(i - 1) is not null || (material.FlagsOf(i - 1) & WordFlags.Common) == 0 ? new SpeakerReading(SpeakerKind.Told, person.Entity, person.End, "name after a description") : null;
        return null;
    }

    /// <summary>What brings the words said stands right behind a name, or behind a comma.</summary>
    private bool BringsWords(int token) =>
        material.IsComma(token) ? Complementizer.IsAt(material, token + 1) || material.IsWord(token + 1) && material.Passage.Form(token + 1) is "الذي" or "التي" or "والذي" or "والتي" or "وهو" or "وهي" : Complementizer.IsAt(material, token) || material.Is(token, ':') || material.Tokens[token].Kind == TokenKind.Quote;

    /// <summary>"القيادي في الحزب فلان إن": behind a word with the article or the name of a state or body; behind a bare noun, or a word with ل (فريق للممثلة فلانة), the name would be its owner's.</summary>
    private bool IsApposed(int before)
    {
        if (!material.IsWord(before) || material.HasArticle(before) && !material.StartsWith(before, Letters.Lam) || material.IsForm(before, "ايضا")) return true;
        return referents.Covering(before) is { Kind: ReferentKind.State or ReferentKind.Capital or ReferentKind.Place or ReferentKind.Organization } place && place.End == before + 1;
    }

    /// <summary>A subject that no table knows, closed by أن, a colon or a quotation mark: "المعارضة", "منظمات إنسانية", "موقع \"38 نورث\"".</summary>
    public SpeakerReading Read(int first, CueFacts cue)
    {
        // "طالبت رابطة الأمهات، المبعوث الأممي، سالم الحداد، ب": a body has no name of a man.
        if (!(cue is { MayTakeObject: true, Feminine: true } && material.Matches.Has(first, EntryKind.OrganizationNoun)) && NamedLater(first) is { } named) return named;
        // "قالت مديرته ليلى الحداد": a noun with a pronoun, then who is meant.
        if ((IsOwned(first) || IsHis(first)) && NameAt(first + 1, cue) is { } meant) return meant;
        if (!CanBeSubject(first)) return SpeakerReading.Nobody(first);
        // "تعهدت حكومته بخفض الضرائب", "نفى مكتبها علمه": other nouns with a pronoun (نفى تورطها) are what is said.
        if (cue.NounPhrase && before.HasPronoun(first)) return seats.Of(first) is { } hisSeat ? new SpeakerReading(SpeakerKind.Told, hisSeat, first + 1, OfHim) : SpeakerReading.Nobody(first);
        if (referents.StartingAt(first + 1) is { Kind: ReferentKind.Person, Proclitics: Proclitics.None } master && IsSeatOf(first, first + 1)) return Named(first, master.End);
        for (int i = first, limit = first + MostDescribed; i < limit && i < material.Tokens.Length; i++)
        {
            if (i > first && before.NameInMarks(i) is > 0 and var close)
            {
                limit += close - i;
                i = close;
                continue;
            }
            if (i > first && before.NameBehindQualities(first, i) is > 0 and var last) return new SpeakerReading(SpeakerKind.Told, book.Described(first, last, null), last + 1, Rule);
            // "عالم الاجتماع والمحلل أوسكار فارغاس", "مدافع يونايتد كريس سمولينغ": the name behind a description that ends in a word with the article or a name.
            if ((i > first && material.HasArticle(i - 1) && !material.StartsWith(i - 1, Letters.Lam) || i > first + 1 && !material.StartsWith(i, Letters.Waw) && referents.Covering(i - 1) is not null && IsApposed(i - 1)) && NameAt(i, cue) is { } bearer) return bearer;
            // "عالم الاجتماع والمحلل فلان": a second title, then the name.
            if (i > first && material.HasArticle(i - 1) && ScholarAt(i) is { } scholar && BringsWords(scholar.End)) return new SpeakerReading(SpeakerKind.Told, scholar.Entity, scholar.End, "name after a description");
            // "ناشط حقوقي طلب عدم نشر اسمه إن", "دراسة نشرت في دورية أن": an indefinite noun, and a clause that tells more of it.
            if (i > first && i <= first + MostQualities && !material.HasArticle(first) && !material.HasArticle(i - 1) && referents.Covering(i - 1) is null && Particles.Is(material, i, Particle.Clause) && !Particles.Is(material, i - 1, Particle.Opener | Particle.Lead) && ahead.ThatBehind(i) is > 0 and var that) return Named(first, i) with { End = that };
            // "وتصف الجماعة نفسها بأنها": whom the subject speaks of is itself.
            if (cue.NeedsObject && i == first + 1 && material.HasArticle(first) && material.IsWord(i) && material.Passage.Form(i) is "نفسه" or "نفسها") return Named(first, i);
            // "اتهمت المعارضة الرئيس السابق ب", "وصفت سائحة روسية الزيارة بأنها": behind the subject and its nationality begins the object that the verb needs.
            if (cue.NeedsObject && i > (material.IsForm(first, "احد") || material.IsForm(first, "احدي") ? first + 2 : first) && !material.Matches.Has(i, EntryKind.Nationality) && (i > first + 1 || (material.HasArticle(i) || referents.StartingAt(i) is not null) && !IsConstruct(first))) return Named(first, i);
            // "اقترح الزعماء الأوروبيون التفاوض": behind noun and nationality, both with the article, begins what is said.
            if (cue is { NounPhrase: true, NeedsObject: false } && i == first + 2 && material.HasArticle(first) && material.Matches.TryGet(first + 1, EntryKind.Nationality, out var theirs) && theirs.Definite && material.IsWord(i) && !material.Matches.Has(i, EntryKind.Nationality)) return Named(first, i);
            // "أعلن النادي إلقاء القبض على", "أبدى العلماء آمالهم": behind a definite subject a noun without the article is what is said, or whom it is said to.
            if ((cue.NounPhrase || cue.MayTakeObject) && i > first && i <= first + 2 && material.HasArticle(i - 1) && material.StartsWith(i - 1, Letters.Alef) && IsBareNoun(i) && Agrees(first, cue)) return Named(first, i);
            // "أعلنت دول عدة رفضها المشاركة", "جدد الوزراء التنديد": what is said begins at a noun of doing with the pronoun of the subject, or at the one that the verb takes.
            if (cue is { NounPhrase: true, NeedsObject: false } && i > first && (Particles.IsOwnMatter(material, i) || material.IsWord(i) && cue.With.Contains(material.Passage.Form(i).ToString()))) return Named(first, i);
            // "طالب مشرعون ديمقراطيون الكونغرس ب": behind an indefinite plural, which owns nothing, a definite noun is who is asked.
            if (cue.MayTakeObject && i > first && material.Passage.Form(first).EndsWith("ون") && !material.HasArticle(first) && (material.HasArticle(i) || referents.StartingAt(i) is not null)) return Named(first, i);
            // "دعت المعارضة روسيا إلى": behind a word with the article a state or a person is who is asked.
            if (cue.MayTakeObject && i > first && material.HasArticle(i - 1) && referents.StartingAt(i) is { Kind: ReferentKind.State or ReferentKind.Capital or ReferentKind.Person, Proclitics: Proclitics.None }) return Named(first, i);
            // "طالبت المنظمة الحكومة المصرية ب", "دعت الوزارة المواطنين إلى": behind a body told by its noun alone another with the article, or a plural in its oblique form, is who is asked.
            if (cue.MayTakeObject && i == first + 1 && material.HasArticle(first) && IsAskedOf(first, i)) return Named(first, i);
            // "دعت الكتل كافة الأطراف إلى": all of somebody is whom it is said to.
            if (cue.MayTakeObject && i > first && material.IsWord(i) && material.Passage.Form(i) is "كافه" or "جميع" or "كل") return Named(first, i);
            // "ندد سياسيون ونشطاء بالقرار": ب brings what it is said of.
            if (cue.Ba && i > first && material.HasBa(i) && !before.HasPronoun(first) && !material.Matches.Has(i, EntryKind.Nationality)) return Named(first, i);
            // "كتب الحداد رسالة قال فيها": what is written is not who writes; "رد التنظيم كان أن".
            if (i > first && (cue.Verb == "كتب" && !material.HasArticle(i) && Particles.Is(material, i, Particle.Writing) || material.IsWas(i) && Complementizer.IsAt(material, i + 1))) return Named(first, i);
            // "قالت مذيعة بالتلفزيون إن": an indefinite noun, and the body that it belongs to.
            if (i > first && material.HasBa(i) && material.HasArticle(i) && IsIndefinite(first) && BodyBehind(i) is > 0 and var inBody) return Named(first, inBody);
            // "أدانت اللجنة العربية المعنية بالأزمة، استمرار التدخل": with what it deals, up to a comma.
            if (cue is { NounPhrase: true, NeedsObject: false } && i > first + 1 && material.HasArticle(first) && material.HasBa(i) && material.Passage.Form(i - 1) is "المعنيه" or "المعني" or "المكلفه" or "المكلف" or "المختصه" or "المختص" or "الخاصه" && ahead.CommaBehind(i) is > 0 and var comma) return Named(first, i - 1) with { End = comma + 1 };
            // "أعلن الجهاز المكلف بالحماية، الاثنين، أن": what أن brings tells that all before it is the subject.
            if (i > first && material.HasArticle(first) && material.HasBa(i) && ahead.ThatBehindMark(i)) return Named(first, i);
            // "عبرت الوزيرة لصحيفة الشروق عن": behind the subject, to whom it is said.
            if (i > first && referents.StartingAt(i) is { } told && (told.Proclitics & Proclitics.La) != 0 && told.Entity.IsOutlet) return Named(first, i);
            // "طلب مشرعون أميركيون رسميا من", "قالت عائلتها حينئذ إن": how or when they do it.
            if (i > first && Particles.Is(material, i, Particle.Adverb) && material.Passage.Form(i) is [.., Letters.Alef] or [.., 'ي', 'ذ']) return Named(first, i);
            if (Closes(i, first)) return i == first ? SpeakerReading.Nobody(first) : Named(first, i);
            if (!material.IsWord(i) && material.Tokens[i].Number < 0 || Cues.IsAt(material, i) || material.HasBa(i) && !material.Matches.Has(i, EntryKind.Nationality)) return SpeakerReading.Nobody(first);
        }
        return SpeakerReading.Nobody(first);
    }

    private bool IsAskedOf(int body, int asked) =>
        material.HasArticle(asked) && (referents.StartingAt(asked) is { Kind: ReferentKind.Organization or ReferentKind.State, Proclitics: Proclitics.None or Proclitics.Al } || material.StartsWith(asked, Letters.Alef) && (material.Passage.Form(asked).EndsWith("ين") && !material.Passage.Form(body).EndsWith("ين") || IsOfOtherGender(body, asked)));

    /// <summary>"تدعو الهيئة المحاكم": no adjective of a noun with ta marbuta.</summary>
    private bool IsOfOtherGender(int noun, int token) =>
        material.Report.Text[material.Tokens[noun].End - 1] == Letters.TaMarbuta && material.Passage.Form(token) is var form && form[^1] is not (Letters.Ha or Letters.Alef or Letters.Ya) && !form.EndsWith("ات");

    private bool IsIndefinite(int noun) => !material.HasArticle(noun) && referents.StartingAt(noun) is null && titles.OfSurname(noun) is null;

    /// <summary>"بالتلفزيون الليبي إن": the end of definite words behind ب, where the words said are brought right behind; else 0.</summary>
    private int BodyBehind(int from)
    {
        var end = from + 1;
        while (end < from + MostDescribed && !material.IsTime(end) && (material.HasArticle(end) && material.StartsWith(end, Letters.Alef) || referents.Covering(end) is not null)) end++;
        return Complementizer.IsAt(material, end) || material.Is(end, ':') ? end : 0;
    }

    /// <summary>"والمحلل فلان".</summary>
    private Referent? ScholarAt(int token) =>
        referents.StartingAt(token) is { Kind: ReferentKind.Person, Office.Head: "scholar", Proclitics: Proclitics.Wa or (Proclitics.Wa | Proclitics.Al), Entity.NameWords.Length: > 1 } scholar ? scholar : null;

    /// <summary>An everyday word without the article that goes on with no description: إلقاء, آمالهم, no غير.</summary>
    private bool IsBareNoun(int token) =>
        material.IsWord(token) && !material.HasArticle(token) && material.Passage.Form(token)[0] is not (Letters.Waw or Letters.Ba or Letters.Lam) && !material.IsForm(token - 1, "الاكثر")
        && (material.FlagsOf(token) & WordFlags.Common) != 0 && !Particles.Is(material, token, Particle.Opener) && !material.Matches.Has(token, EntryKind.Nationality) && !Cues.IsAt(material, token)
        && referents.Covering(token) is null && material.Passage.Form(token) is not ("غير" or "ذات" or "ذوي" or "اول" or "ثاني" or "نفسه" or "نفسها");

    /// <summary>The full name of a person that starts at a token, with a title behind it or none, and agrees with the verb; else null.</summary>
    private SpeakerReading? NameAt(int token, CueFacts cue) =>
        referents.StartingAt(token) is { Kind: ReferentKind.Person, Proclitics: Proclitics.None, Entity.NameWords.Length: > 1 } person && (person.Office is null || person.Entity.NamedAt.Contains(token)) && (cue.Form is not (CueForm.Past or CueForm.Present) || Agreement.Fits(person.Entity, cue))
            ? new SpeakerReading(SpeakerKind.Told, person.Entity, person.End, "name after a description") : null;

    /// <summary>"سقوط القتلى": a noun that a definite one behind it makes definite; a sound plural with ن owns nothing.</summary>
    private bool IsConstruct(int noun) => !material.HasArticle(noun) && titles.OfSurname(noun) is null && material.Passage.Form(noun) is var form && !form.EndsWith("ون") && !form.EndsWith("ين");

    /// <summary>So many words of an indefinite noun and its adjectives stand before a clause that tells more of it, and so many has the clause.</summary>
    private const int MostQualities = 3, MostOfClause = 20;

    private bool Closes(int token, int first) =>
        Complementizer.IsAt(material, token) || material.Is(token, ':') || material.IsComma(token) || material.Tokens[token].Kind == TokenKind.Quote || material.IsTime(token) || material.Matches.Has(token, EntryKind.Marker, "source:relay")
        || token > first && !IsAmount(token) && (Particles.Is(material, token, Particle.Preposition) || material.IsWord(token) && material.Passage.Form(token) is "الذي" or "التي" or "الذين" or "ل" or "امس" or "نقلا" or "بالقول" or "بقوله" or "بقولها" or "البالغ" or "البالغه" || IsToldTo(token, first));

    /// <summary>"العجروش لموقع الأفق", "موظف للصحفيين", "والدها للشرطة": behind a noun that owns things only people are told; behind a family name an outlet is too.</summary>
    private bool IsToldTo(int token, int first) =>
        token == first + 1 && (IsOwned(first) || IsHis(first)) && material.HasArticle(token) && material.StartsWith(token, Letters.Lam) || Particles.Is(material, token, Particle.ToldTo) && (material.HasArticle(token) || token == first + 1 && titles.OfSurname(first) is not null);

    /// <summary>"أكثر من 12 مسؤولا": what stands behind من is counted.</summary>
    private bool IsAmount(int token) => material.IsForm(token, "من") && material.IsWord(token - 1) && material.Passage.Form(token - 1) is "اكثر" or "اقل" or "اثنين" or "واحد" or "ثلاثه" or "اربعه";

    /// <summary>مديرته, زعيمه; no شبيه, and no عنها.</summary>
    private bool IsOwned(int token) => material.IsWord(token) && before.HasPronoun(token) && !material.Passage.Form(token).EndsWith("يه") && !Particles.Is(material, token, Particle.Between | Particle.Silent);

    /// <summary>دائما, غامضا: an indefinite word in its oblique form; no ضحايا, and no مسؤولا الوزارة, no زعيما شطري كوريا.</summary>
    private bool IsAccusative(int token) =>
        material.Passage.Form(token) is [.., Letters.Alef] form && !form.EndsWith("ايا") && !form.EndsWith("ها") && !form.EndsWith("نا") && (material.FlagsOf(token) & (WordFlags.Common | WordFlags.GivenName)) == WordFlags.Common && !material.HasArticle(token) && !material.HasArticle(token + 1) && Enumerable.Range(token, 3).All(i => referents.StartingAt(i) is null);

    /// <summary>The rule that finds a subject by a description alone.</summary>
    public const string Rule = "subject described";

    private const int MostDescribed = 10;

    /// <summary>No object: a sound plural in its oblique form, a word behind a preposition that is written on it, a verbal noun.</summary>
    private bool CanBeSubject(int token)
    {
        if (!material.IsWord(token)) return false;
        var form = material.Passage.Form(token);
        if (form.Length < 3 && !UntaggedNames.IsKunya(material, token) || form is "الذي" or "التي" or "الذين" or "بدلا" or "هذا" or "هذه" or "ذلك" or "هو" or "هي" or "نفس" or "نفسه" or "نفسها" or "التاكيد" or "مره" or "عدم" || form is "احد" && !IsOneOf(token)) return false;
        if (IsAccusative(token) || (VerbalNoun.Is(form) || VerbalNoun.IsOfHamza(material, token)) && titles.OfSurname(token) is null) return false;
        if (form.EndsWith("ين") && material.HasArticle(token) || Particles.Is(form, Particle.First)) return false;
        if (form[0] == Letters.Waw && (material.FlagsOf(token) & WordFlags.Common) == 0 | (material.Knowledge.FlagsOf(material.Passage, token, Proclitics.Wa) & WordFlags.Common) != 0 && form is not ("وزراء" or "وزير" or "وزيره" or "وزاره" or "وكاله" or "وسايل" or "وفد")) return false;
        if (!speaking.CanSpeak(token)) return false;
        return (material.FlagsOf(token) & WordFlags.Common) != 0 || material.HasArticle(token) || (material.Knowledge.FlagsOf(material.Passage, token, Proclitics.La) & WordFlags.Common) == 0;
    }

    /// <summary>"أحد المصدرين", "أحد نواب البرلمان", "أحد سكان بنزرت": one of several.</summary>
    private bool IsOneOf(int token) =>
        material.IsWord(token + 1) && !material.IsTime(token) && !Cues.IsAt(material, token + 1) && (material.HasArticle(token + 1) || material.IsWord(token + 2) && (material.HasArticle(token + 2) || material.HasArticle(token + 3) && !Particles.Is(material, token + 2, Particle.Preposition)) || referents.StartingAt(token + 1) is not null || referents.StartingAt(token + 2) is { Proclitics: Proclitics.None });

    /// <summary>Whether a noun that stands before a verb can be its subject: it agrees with it and stands behind no preposition.</summary>
    public bool IsSubject(int first, CueFacts cue)
    {
        if (!CanBeSubject(first) || material.HasBa(first) || Particles.Is(material, first, Particle.Preposition | Particle.Opener | Particle.Lead | Particle.Silent)) return false;
        if (titles.OfSurname(first) is { } surnamed) return Agreement.Fits(surnamed, cue);
        var form = material.Passage.Form(first);
        // Without the article only a plural is surely a noun: any other word may be the clause's own verb.
        if (!material.HasArticle(first) && !form.EndsWith("ات") && !form.EndsWith("ون") && !material.Matches.Has(first, EntryKind.OrganizationNoun) && !IsOwnedBehindTurn(first) && !(IsHis(first) && Particles.Is(material, first - 1, Particle.Turn))) return false;
        return cue.Plural || form is "احدي" == cue.Feminine && form is "احد" or "احدي" || (cue.Feminine ? !form.EndsWith("ون") : Agrees(first, cue) && !form.EndsWith("ون"));
    }

    /// <summary>"نفى الاتهامات": behind a masculine verb no feminine noun is the subject.</summary>
    private bool Agrees(int noun, CueFacts cue) =>
        cue.Feminine || cue.Form is not (CueForm.Past or CueForm.Present) || material.Passage.Form(noun) is var form && form[^1] != Letters.Ha && !form.EndsWith("ات");

    /// <summary>"لكن حكم المحكمة قال", "لكن رابطة سكان المدينة قالت", "ولكن إحدى السيدات قالت", "وكان قصر كنسينغتون أعلن": behind لكن or كان a noun and what it belongs to.</summary>
    private bool IsOwnedBehindTurn(int noun) =>
        (Particles.Is(material, noun - 1, Particle.Turn) || material.IsForm(noun - 1, "ان") && Particles.Is(material, noun - 2, Particle.Turn)) && (material.HasArticle(noun + 1) || referents.StartingAt(noun + 1) is { Proclitics: Proclitics.None } || IsBare(noun + 1) && (material.HasArticle(noun + 2) || IsBare(noun + 2) && material.HasArticle(noun + 3)))
        || before.IsBody(noun) && material.IsWas(noun - 1) && material.IsWord(noun + 1) && (material.FlagsOf(noun + 1) & WordFlags.Common) == 0 | material.HasArticle(noun + 1);

    private bool IsBare(int token) => material.IsWord(token) && (material.FlagsOf(token) & WordFlags.Common) != 0 && !material.HasBa(token) && !Particles.Is(material, token, Particle.Preposition | Particle.Adverb | Particle.Relative) && !Cues.IsAt(material, token);

    /// <summary>"كان والد الفتاة قد برر": the subject between كان at the head of a sentence and قد, by a description alone; null where there is none, or a thing (كانت الأزمة قد بدأت).</summary>
    public EntityDraft? BehindWas(Sentence sentence)
    {
        var noun = sentence.First + 1;
        if (!material.IsWas(sentence.First) || referents.StartingAt(noun) is not null || !CanBeSubject(noun) || material.Report.Text[material.Tokens[noun].End - 1] == Letters.TaMarbuta && !before.IsBody(noun)) return null;
        for (var i = noun + 1; i < noun + MostBehindWas && i < sentence.End && material.IsWord(i) && !Particles.Is(material, i, Particle.Preposition); i++)
            if (material.IsForm(i, "قد")) return Named(noun, i).Entity;
        return null;
    }

    private const int MostBehindWas = 6;

    /// <summary>The body that the words from one token to another describe; with the article (الموقع) the one so described before.</summary>
    public SpeakerReading Named(int first, int end)
    {
        if (end == first + 1 && titles.OfSurname(first) is { } surnamed) return new SpeakerReading(SpeakerKind.Told, surnamed, end, "surname of somebody named");
        if (end == first + 1 && bearers.Spelled(first) is { } spelled) return new SpeakerReading(SpeakerKind.Told, spelled, end, "surname of somebody named, in another spelling");
        if (end == first + 1 && seats.Of(first) is { } seat) return new SpeakerReading(SpeakerKind.Told, seat, end, OfHim);
        if (end == first + 1 && countrymen.Of(first) is { } countryman) return new SpeakerReading(SpeakerKind.Told, countryman, end, "by his nation");
        // "ويقول الفلسطينيون": a people speaks for its state.
        if (end == first + 1 && material.HasArticle(first) && material.Matches.TryGet(first, EntryKind.Nationality, out var people) && people is { Definite: true, End: var last, Entry: { Number: Number.Many, State: { } home } } && last == end && material.Passage.Form(first).EndsWith("ين") == false)
            return new SpeakerReading(SpeakerKind.Told, book.State(home), end, "a people");
        if (TailName(first, end) is { } tail) return new SpeakerReading(SpeakerKind.Told, tail, end, "name after a description");
        // "نقلت الوكالة عن محاميه سالم الحداد قوله": a noun with a pronoun, then who is meant.
        if ((IsOwned(first) || IsHis(first)) && referents.StartingAt(first + 1) is { Kind: ReferentKind.Person, Office: null, Proclitics: Proclitics.None, Entity.NameWords.Length: > 1 } his && his.End == end) return new SpeakerReading(SpeakerKind.Told, his.Entity, end, "name after a description");
        if (material.HasArticle(first) && SpokenOf(first) is { } spoke && !before.IsOtherCourt(first, spoke)) return new SpeakerReading(SpeakerKind.Told, spoke, end, Rule);
        for (var i = first + 1; i < end - 1; i++)
            if (IsPublishing(i) && referents.StartingAt(i + 1) is { Kind: not ReferentKind.Place } publisher) return new SpeakerReading(SpeakerKind.Told, publisher.Entity, end, "who published it");
        if ((end == first + 1 || material.HasArticle(first) && before.IsBody(first) && !material.Matches.Has(first, EntryKind.OrganizationNoun) && before.IsQualified(first + 1, end)) && before.Described(first) is { } owned) return new SpeakerReading(SpeakerKind.Told, owned, end, Rule);
        string? state = null;
        for (var i = first; i < end; i++)
        {
            // "المكتب الصحفي لرئيس الوزراء": the office of an official speaks for the state.
            if (i > first && IsSeat(first) && referents.StartingAt(i) is { Kind: ReferentKind.Official or ReferentKind.Person } official && (official.Office is not null || IsSeatOf(first, i)) && official.Entity.RepresentedState is { } code)
                return new SpeakerReading(SpeakerKind.Told, book.Organ(code, book.CleanText(first, end, Proclitics.None)), end, OfHim);
            if (material.Matches.TryGet(i, EntryKind.Nationality, out var nationality) && (nationality.Proclitics & ~Proclitics.Al) == 0) state ??= nationality.Entry.State;
        }
        if (end == first + 2 && material.IsForm(first, "ال") && bearers.OfHouse(end - 1) is { } housed) return new SpeakerReading(SpeakerKind.Told, housed, end, "family name of somebody named before");
        if (end == first + 1 && CutOff(first) is { } longer) return new SpeakerReading(SpeakerKind.Told, longer, end, "last word of a name");
        if (bearers.Family(first, end) is { } named) return new SpeakerReading(SpeakerKind.Told, named, end, "family name of somebody named before");
        if (untagged.In(first, end) is { } namesake) return new SpeakerReading(SpeakerKind.Told, namesake, end, UntaggedNames.Rule);
        return titles.Of(first, end, state) is { } person ? new SpeakerReading(SpeakerKind.Told, person, end, "whom the report introduced so")
            : new SpeakerReading(SpeakerKind.Told, book.Described(first, end, state, IsBehindLam(first) ? Proclitics.La : Proclitics.None), end, Rule);
    }

    /// <summary>"النائب البارز المؤيد للخروج جيكوب ريس موغ", "مدعي عام المدينة ومسؤول نيابة الإرهاب سالم الحداد": the name that closes a description of somebody; null where none does.</summary>
    private EntityDraft? TailName(int first, int end)
    {
        if (end - first <= 2 || referents.Covering(end - 1) is not { Kind: ReferentKind.Person, Office: null, Proclitics: Proclitics.None, Entity.NameWords.Length: > 1 } tail || tail.End != end || tail.First <= first + 1) return null;
        if (material.HasArticle(tail.First - 1) && material.StartsWith(tail.First - 1, Letters.Lam)) return null;
        var titles = material.Matches.Has(first, EntryKind.Head) && material.HasArticle(tail.First - 1) && Enumerable.Range(first + 1, tail.First - first - 1).Any(i => material.HasAnd(i) && material.Matches.Has(i, EntryKind.Head));
        return titles || material.HasArticle(first) && !before.IsBody(first) ? tail.Entity : null;
    }

    /// <summary>"وفقا للإعلام", "وفقا لجمعية محلية": the ل is none of the name.</summary>
    private bool IsBehindLam(int token) =>
        material.StartsWith(token, Letters.Lam) && (material.HasArticle(token) || material.Matches.TryGet(token, EntryKind.OrganizationNoun, out var noun) && (noun.Proclitics & Proclitics.La) != 0);

    /// <summary>"وفق ما ذكر الإعلام السوري الرسمي", "موقع "الأفق" التقني": who speaks in the words up to a mark, a time or a preposition, where nothing else can follow.</summary>
    public SpeakerReading ToMark(int first, int limit)
    {
        var end = first;
        while (end < Math.Min(limit, first + MostDescribed))
            if (end > first && material.Tokens[end].Kind == TokenKind.Quote && before.NameInMarks(end) is > 0 and var close) end = close + 1;
            else if (material.IsWord(end) && !material.IsTime(end) && !Cues.IsAt(material, end) && !before.EndsName(end) && !Complementizer.IsAt(material, end) && !material.IsForm(end, "فان")) end++;
            else break;
        return end > first && (CanBeSubject(first) || IsBehindLam(first) && material.Matches.Has(first, EntryKind.OrganizationNoun) && !material.IsForm(first, "لنظام")) && !Particles.Is(material, first, Particle.Preposition | Particle.Silent) ? Named(first, end) : SpeakerReading.Nobody(first);
    }

    /// <summary>"فلان صعب", then "قال صعب": a word that stood right behind a name, and was not taken for part of it.</summary>
    private EntityDraft? CutOff(int word)
    {
        foreach (var referent in referents.All)
        {
            if (referent.End >= word) break;
            if (referent is { Kind: ReferentKind.Person, Entity.NameWords.Length: > 1 } && (!material.HasArticle(word) || material.IsComma(referent.End + 1) || BringsWords(referent.End + 1)) && material.Passage.Form(referent.End).SequenceEqual(material.Passage.Form(word))) return referent.Entity;
        }
        return null;
    }

    /// <summary>What the words right behind a verb seem to describe, up to what brings the words said; null where they cannot be a subject.</summary>
    public EntityDraft? Loosely(int first, int words)
    {
        var end = first;
        while (end < words && end < first + MostDescribed && material.IsWord(end) && !Complementizer.IsAt(material, end) && !material.IsTime(end) && (end == first || !Particles.Is(material, end, Particle.Preposition))) end++;
        return end > first && end < words + 1 && CanBeSubject(first) && !material.HasBa(first) && !Particles.Is(material, first, Particle.Preposition | Particle.Silent) ? book.Described(first, end, null) : null;
    }

    private const string OfHim = "office of an official";

    /// <summary>"إدارة ترامب", "مكتب ماكرون": his seat, right before his name.</summary>
    private bool IsSeatOf(int seat, int name) => name == seat + 1 && Particles.Is(material, seat, Particle.Seat);

    /// <summary>A noun of a body: مكتب رئيس الوزراء, not زوجة الرئيس.</summary>
    private bool IsSeat(int token) => Particles.Is(material, token, Particle.Seat) || material.Matches.Has(token, EntryKind.OrganizationNoun) || material.IsForm(token, "المكتب");

    /// <summary>The words between two marks, as written.</summary>
    public string NameBetween(int first, int end) => book.CleanText(first, end, Proclitics.None);

    /// <summary>"تحليل أصدرته المؤسسة": a verb of publishing, with the pronoun of the document on it.</summary>
    private bool IsPublishing(int token) => Particles.Is(material, token, Particle.Published);

    private EntityDraft? SpokenOf(int first)
    {
        var noun = Letters.WithoutArticle(material.Passage.Form(first));
        for (var i = log.Speakers.Count - 1; i >= 0; i--)
            if (log.Speakers[i] is { Type: not EntityType.Person, Name: { } name } speaker && Letters.WithoutArticle(Letters.Fold(name).Split(' ')[0]).SequenceEqual(noun)) return speaker;
        return null;
    }
}
