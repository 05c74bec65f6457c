using Mahdar.Arabic;
using Mahdar.Extraction.Lexicon;

namespace Mahdar.Extraction.Mentions;

/// <summary>
/// Finds organizations: those of the tables, and names that begin with a noun such as وزارة, حزب or صحيفة and go on
/// with words that have the article, a nationality, a state, or a name in quotation marks.
/// </summary>
public static class OrganizationReader
{
    private const int MostWords = 9, MostOfField = 4;

    public static List<OrganizationSpan> Read(Material material)
    {
        var found = new List<OrganizationSpan>();
        for (var i = 0; i < material.Tokens.Length; i++)
        {
            if (!material.IsActive(i) || ReadAt(material, i) is not { } span) continue;
            found.Add(span);
            i = span.End - 1;
        }
        return found;
    }

    /// <summary>The organization whose name starts at a token, or null.</summary>
    public static OrganizationSpan? ReadAt(Material material, int token)
    {
        var listed = Listed(material, token);
        if (material.Matches.TryGet(token, EntryKind.OrganizationNoun, out var noun) && Named(material, noun) is { } named && (listed is null || noun.End > listed.End || named.End > listed.End && listed.End - listed.First == 1))
            return named;
        return listed ?? Series(material, token);
    }

    /// <summary>"الاتحاد الرياضي العام": a noun of bodies with the article and adjectives, which is a name only where an office says so; or null.</summary>
    public static OrganizationSpan? Described(Material material, int token)
    {
        if (!material.Matches.TryGet(token, EntryKind.OrganizationNoun, out var noun) || noun.Entry.Sort is "state-organ" or "ministry" or "party" or "legislature") return null;
        if (!noun.Definite) return noun.Proclitics == Proclitics.None && Field(material, noun.End) is var field && field > noun.End ? Span(noun, field, null, "organization: noun and field of an office") : null;
        if (noun.Proclitics != Proclitics.Al) return null;
        var end = noun.End;
        while (end < noun.End + 3 && material.HasArticle(end) && material.StartsWith(end, Letters.Alef) && !IsBoundary(material, end) && !BodyEnds.IsAt(material, end) && !IsOfAnother(material, noun, end) && (material.FlagsOf(end) & (WordFlags.FamilyName | WordFlags.GivenName | WordFlags.NamePart)) == 0) end++;
        if (end > noun.End) end = BehindPurpose(material, end);
        return end > noun.End ? Span(noun, end, null, "organization: noun and adjectives of an office") : null;
    }

    /// <summary>"المفوضية الوطنية العليا للانتخابات", "اللجنة الوطنية لحقوق الإنسان": the end of what a board is for.</summary>
    private static int BehindPurpose(Material material, int token)
    {
        if (!material.IsWord(token)) return token;
        return material.Passage.Form(token) switch
        {
            "للانتخابات" or "للمصالحه" or "للاحصاء" or "للطاقه" or "للحوار" => token + 1,
            "لحقوق" when material.IsForm(token + 1, "الانسان") => token + 2,
            _ => token,
        };
    }

    /// <summary>"لجنة | حقوق الإنسان", "لجنة | مكافحة الفساد الإداري": a noun without the article, and those with it that complete it.</summary>
    private static int Field(Material material, int from)
    {
        var end = from + 1;
        if (!material.IsWord(from) || material.HasArticle(from) || material.HasAnd(from) || IsBoundary(material, from) || material.Passage.Form(from) is not { Length: > 2 } form || form[0] is Letters.Lam or Letters.Ya
            || Statements.Particles.Is(material, from, Statements.Particle.Preposition) || material.Matches.Has(from, EntryKind.OrganizationNoun) || (material.FlagsOf(from) & (WordFlags.Common | NameWords.NameWord)) != WordFlags.Common) return from;
        while (end < from + MostOfField && material.HasArticle(end) && material.StartsWith(end, Letters.Alef) && !IsBoundary(material, end) && (end == from + 1 || !BodyEnds.IsAt(material, end))) end++;
        return end > from + 1 ? end : from;
    }

    /// <summary>""صندوق إعادة إعمار المناطق المحررة"": a body between quotation marks, without them; or null. <paramref name="unknown"/>: though neither tables nor a noun tell that it is one.</summary>
    public static OrganizationSpan? InMarks(Material material, int open, bool unknown = false)
    {
        if (open + 2 >= material.Tokens.Length || material.Tokens[open].Kind != TokenKind.Quote || !material.IsWord(open + 1)) return null;
        var close = open + 1;
        for (; close < material.Tokens.Length && material.Tokens[close].Kind != TokenKind.Quote; close++)
            if (close > open + MostWords || material.Tokens[close].Kind == TokenKind.Break || material.Is(close, '.') || material.Is(close, ':') || IsOfClause(material, close)) return null;
        if (close >= material.Tokens.Length || close == open + 1) return null;
        if (ReadAt(material, open + 1) is { } whole && whole.End == close) return whole;
        return material.Matches.TryGet(open + 1, EntryKind.OrganizationNoun, out var noun) && noun.Proclitics is Proclitics.None or Proclitics.Al && close > noun.End ? Span(noun, close, null, "organization in quotation marks")
            : unknown ? new OrganizationSpan(open + 1, close, null, "", null, "organization in quotation marks") : null;
    }

    /// <summary>"المتحدث باسم البيت الأبيض "الإدارة لا تعلق"": words of a sentence, which no name holds.</summary>
    private static bool IsOfClause(Material material, int token) =>
        Statements.Particles.Is(material, token, Statements.Particle.Pronoun | Statements.Particle.Relative | Statements.Particle.First | Statements.Particle.Clausal);

    private static OrganizationSpan? Listed(Material material, int token)
    {
        foreach (var match in material.Matches.At(token))
        {
            if (match.Entry.Kind is not EntryKind.Organization) continue;
            if (match.End - match.First == 1 && match.Definite && match.Entry.Name.StartsWith("ال", StringComparison.Ordinal)) continue;
            // "الشغف والحماس": with an article that its name does not have the word is an everyday one.
            if (match.End - match.First == 1 && (match.Proclitics & Proclitics.Al) != 0 && (material.FlagsOf(token) & WordFlags.Common) != 0) continue;
            if (match.End - match.First == 1 && match.Proclitics != Proclitics.None && IsWholeCue(material, token)) continue;
            // "إيفاد وزير العدل إلى": not the fund of that name.
            if (match.End - match.First == 1 && material.Matches.Has(token, EntryKind.Trigger) && (material.Matches.Has(match.End, EntryKind.Head) || material.Matches.Has(match.End, EntryKind.Marker))) continue;
            var (end, state) = Belonging(material, match.End, match.Entry.State);
            return new OrganizationSpan(token, end, match.Entry, match.Entry.Sort ?? "", state, "organization listed");
        }
        return null;
    }

    /// <summary>لافتا is a word of saying, not "for EFTA".</summary>
    private static bool IsWholeCue(Material material, int token) => material.Matches.TryGet(token, EntryKind.Cue, out var cue) && cue.Proclitics == Proclitics.None;

    /// <summary>A forum that the tables know as a series of meetings is also a body: مؤتمر ميونيخ للأمن.</summary>
    private static OrganizationSpan? Series(Material material, int token) =>
        material.Matches.TryGet(token, EntryKind.Series, out var series) && series.End - series.First > 1 && series.Proclitics == Proclitics.None && material.IsForm(token - 1, "رييس") ? new OrganizationSpan(token, series.End, series.Entry, "forum", null, "series as a body") : null;

    private static OrganizationSpan? Named(Material material, Match noun)
    {
        var end = noun.End;
        string? state = null;
        // "إلى جانب الدولار": a preposition.
        if (noun.Entry.Name == "جانب" && material.IsForm(noun.First - 1, "الي")) return null;
        // "وفد الاتحاد الأوروبي": the body is whose delegation it is.
        if (!noun.Definite && noun.Entry.Name is "وفد" or "بعثة" && Listed(material, end) is not null) return null;
        if (noun.Entry.Name == "نادي" && !noun.Definite && Clubs.EndAt(material, end) is var club && club > end) return Span(noun, Belonging(material, club, null).End, null, "organization: club");
        if (noun.Definite) // المنظمة الدولية, الحزب الديمقراطي: a definite noun needs an adjective or a nationality to be a name.
        {
            if (!IsOfAnother(material, noun, end)) (end, state) = Belonging(material, end, null);
            if (state is null && noun.Entry.Sort == "legislature" && AdjectiveAndPurpose(material, end) is var council && council > end) return Span(noun, council, null, "organization: noun and purpose") with { Sort = "agency" };
            if (state is null && noun.Entry.Sort is "party" or "legislature" && material.HasArticle(end) && material.StartsWith(end, Letters.Alef) && !IsBoundary(material, end) && !BodyEnds.IsAt(material, end))
                (end, state) = Belonging(material, end + 1, null);
            // "زيارة الوفد القطري للكويت": where a delegation goes is not what it is for.
            if (state is not null) end = noun.Entry.Name is "وفد" or "جانب" or "نظام" ? end : Purpose(material, end);
            else (end, state) = AdjectivesAndNationality(material, end);
            if (end == noun.End && AdjectiveAndPurpose(material, end) is var purpose && purpose > end) return Span(noun, purpose, null, "organization: noun and purpose") is var served && noun.Entry.Sort == "state-organ" ? served with { Sort = "agency" } : served;
            if (end == noun.End && noun.First > 0 && material.Tokens[noun.First - 1].Kind == TokenKind.Quote && QuotedName(material, noun.First - 1) is > 0 and var quoted) end = quoted - 1;
            return end > noun.End ? Span(noun, end, state, "organization: noun and adjective") : null;
        }
        if (material.Tokens.Length > end && material.Tokens[end].Kind == TokenKind.Quote && QuotedName(material, end) is > 0 and var close)
            end = close;
        else if (InBrackets(material, noun) is > 0 and var closed)
            end = closed;
        else
            (end, state) = Construct(material, noun, end);
        if (end == noun.End)
        {
            if (AffiliationReader.TryRead(material, end, out var affiliation, out var after) && (affiliation.State is not null || Listed(material, end) is not null))
                return Span(noun, after, affiliation.State, "organization: noun and owner");
            return noun.End - noun.First > 2 ? Span(noun, end, null, "organization: noun of several words") : null;
        }
        (end, state) = Belonging(material, end, state);
        // "مجلس الأعمال السعودي البريطاني": of both.
        if (state is not null && noun.Entry.Name is "مجلس" or "لجنة" && Belonging(material, end, null) is { State: { } other } both && other != state) (end, state) = (both.End, null);
        return Span(noun, end, state, "organization: noun and name") is var named && IsCouncilOfOthers(material, noun) ? named with { Sort = "agency" } : named;
    }

    /// <summary>"مجلس الأعمال السعودي المصري", "مجلس النقباء": a council that makes no laws; مجلس النواب does, and مجلس الوزراء and the like are a government's.</summary>
    private static bool IsCouncilOfOthers(Material material, Match noun) =>
        noun.Entry.Name == "مجلس" && material.IsWord(noun.End) && material.Passage.Form(noun.End) is not ("النواب" or "نواب" or "الشيوخ" or "شيوخ" or "الشعب" or "الشوري" or "شوري" or "الامه" or "العموم" or "اللوردات" or "المستشارين" or "الولايات" or "الدوما" or "الاعيان" or "الولايه" or "المحافظه" or "الاتحاد" or "المناطق"
            or "الوزراء" or "وزراء" or "الدوله" or "الامن" or "الدفاع" or "القضاء" or "السياده" or "القياده" or "الحكم" or "الحرب" or "الرياسه");

    /// <summary>"رئيس المنظمة | الصيني", "زعيم الحركة | السابق": an adjective of a man behind a feminine noun is that of who leads it.</summary>
    private static bool IsOfAnother(Material material, Match noun, int token) =>
        noun.Entry.Name.EndsWith('ة') && material.HasArticle(token) && material.Passage.Form(token)[^1] != Letters.Ha && (material.Matches.Has(token, EntryKind.Nationality) || material.Matches.Has(token, EntryKind.Modifier));

    /// <summary>"الاتحاد السوري | لكرة القدم": what a body of a state is for.</summary>
    private static int Purpose(Material material, int from)
    {
        if (!material.StartsWith(from, Letters.Lam) || !material.IsWord(from) || !material.HasArticle(from) && !material.HasArticle(from + 1) || IsBoundary(material, from) || (material.FlagsOf(from) & WordFlags.NamePart) != 0) return from;
        var end = from + 1;
        while (end < from + 4 && material.HasArticle(end) && !IsBoundary(material, end) && material.StartsWith(end, Letters.Alef)) end++;
        return Between(material, end);
    }

    /// <summary>"للحوار | بين الأديان", "للحوار | بين أتباع الثقافات": between what the purpose is, told by an everyday word.</summary>
    private static int Between(Material material, int from)
    {
        if (!material.IsForm(from, "بين")) return from;
        var of = material.IsForm(from + 1, "اتباع") ? from + 2 : from + 1;
        return material.HasArticle(of) && material.StartsWith(of, Letters.Alef) && (material.FlagsOf(of) & (WordFlags.Common | NameWords.NameWord)) == WordFlags.Common && !IsBoundary(material, of) && !material.Matches.Has(of, EntryKind.Nationality) ? of + 1 : from;
    }

    /// <summary>"الغرفة | التجارية البريطانية الإيرانية": adjectives, closed by nationalities.</summary>
    private static (int End, string? State) AdjectivesAndNationality(Material material, int from)
    {
        for (var i = from; i < from + 3 && material.HasArticle(i) && material.StartsWith(i, Letters.Alef); i++)
        {
            if (i > from && Belonging(material, i, null) is { State: not null } closed) return Belonging(material, closed.End, closed.State);
            // "طالبت المفوضية السلطات اليمنية": another body begins.
            if (IsBoundary(material, i) || material.Matches.Has(i, EntryKind.OrganizationNoun)) break;
        }
        return (from, null);
    }

    /// <summary>"المعهد الدولي لبحوث السلام": an adjective, then what it is for.</summary>
    private static int AdjectiveAndPurpose(Material material, int from)
    {
        if (!material.HasArticle(from) || !material.StartsWith(from, Letters.Alef) || IsBoundary(material, from) || BodyEnds.IsObject(material, from) || !Agrees(material, from) || !material.StartsWith(from + 1, Letters.Lam) || IsBoundary(material, from + 1)) return from;
        var end = from + 2;
        while (end < from + 7 && material.HasArticle(end) && !IsBoundary(material, end) && (!material.HasAnd(end) || GoesOnAfterAnd(material, end))) end++;
        // "الاتحاد الوطني لطلبة فرنسا"
        return end == from + 2 && material.Matches.TryGet(end, EntryKind.State, out var land) && land.Proclitics == Proclitics.None ? land.End : Between(material, end);
    }

    /// <summary>"تدعو الهيئة | المحاكم", "دعت النقابة | المنتسبين": behind a noun with ta marbuta an adjective has it too.</summary>
    private static bool Agrees(Material material, int adjective) =>
        material.Report.Text[material.Tokens[adjective - 1].End - 1] != Letters.TaMarbuta || material.Passage.Form(adjective)[^1] is Letters.Ha or Letters.Alef or Letters.Ya;

    private static OrganizationSpan Span(Match noun, int end, string? state, string rule) =>
        new(noun.First, end, null, noun.Entry.Sort ?? "", state, rule);

    /// <summary>A nationality or state that follows a name belongs to it: وزارة الخارجية الروسية.</summary>
    private static (int End, string? State) Belonging(Material material, int end, string? state)
    {
        foreach (var match in material.Matches.At(end))
        {
            if (match.Proclitics is not (Proclitics.None or Proclitics.Al)) continue;
            if (match.Entry.Kind == EntryKind.Nationality && match.Definite && match.Entry.Number == Number.One) return (match.End, match.Entry.State ?? state);
        }
        return (end, state);
    }

    /// <summary>Words with the article (and و or ل before it) that go on with the name.</summary>
    private static (int End, string? State) Construct(Material material, Match noun, int from)
    {
        var end = from;
        var properNames = noun.Entry.Value is NounUse { Proper: true };
        for (var i = from; i < material.Tokens.Length && i - from < MostWords; i++)
        {
            if (!material.IsWord(i) && material.Tokens[i].Kind != TokenKind.Foreign) break;
            if (IsBoundary(material, i) || BodyEnds.IsAt(material, i)) break;
            // "حمل جيش الدفاع | النظام السوري": another body begins.
            if (i > from && material.HasArticle(i) && material.HasArticle(i - 1) && material.StartsWith(i, Letters.Alef) && material.Matches.TryGet(i, EntryKind.OrganizationNoun, out var other) && other.Entry.Sort == "state-organ") break;
            var form = material.Passage.Form(i);
            var flags = material.FlagsOf(i);
            if (material.HasArticle(i))
            {
                if (form[0] is Letters.Ba or Letters.Kaf) break;
                if (form[0] == Letters.Waw && !GoesOnAfterAnd(material, i)) break;
                end = i + 1;
                if (form[0] != Letters.Lam || i == from) properNames = false;
            }
            else if (material.Matches.TryGet(i, EntryKind.State, out var state) && state.Proclitics == Proclitics.None)
            {
                // "تكتل لبنان القوي", "حزب مصر القوية".
                return noun.Entry.Sort == "party" && material.HasArticle(state.End) && material.StartsWith(state.End, Letters.Alef) && !IsBoundary(material, state.End) && !BodyEnds.IsAt(material, state.End) && !material.Matches.Has(state.End, EntryKind.Modifier)
                    ? (state.End + 1, state.Entry.State) : (state.End, state.Entry.State);
            }
            else if (noun.Entry.Sort is not ("state-organ" or "ministry") && material.Matches.TryGet(i, EntryKind.Capital, out var capital) && capital.Proclitics == Proclitics.None) return (capital.End, null);
            else if (material.Matches.TryGet(i, EntryKind.Place, out var place) && place.Proclitics == Proclitics.None)
            {
                i = (end = place.End) - 1;
                properNames = false;
            }
            else if (i == from && IsOfMembers(material, noun, i)) continue;
            else if (properNames && (flags & WordFlags.Common) == 0 && i - from < 3 && !(i > from && IsAndGiven(material, i))) end = i + 1;
            else break;
        }
        return (end, null);
    }

    /// <summary>"اتحاد كتاب المغرب", "نقابة صحفيي لبنان", "رابطة علماء موريتانيا": between a union and its land stands who is in it.</summary>
    private static bool IsOfMembers(Material material, Match noun, int token)
    {
        if (noun.Entry.Name is not ("اتحاد" or "نقابة" or "رابطة" or "جمعية") || !material.IsWord(token) || material.HasAnd(token) || Statements.Particles.Is(material, token, Statements.Particle.Preposition) || material.Matches.Has(token, EntryKind.OrganizationNoun)) return false;
        var next = token + 1;
        return material.Matches.TryGet(next, EntryKind.State, out var state) && state.Proclitics == Proclitics.None || material.Matches.TryGet(next, EntryKind.Capital, out var capital) && capital.Proclitics == Proclitics.None
            || material.Matches.TryGet(next, EntryKind.Place, out var place) && place.Proclitics == Proclitics.None;
    }

    /// <summary>"رئيس شركة نوردا | وسامي الكندي": و and a given name begin another's name.</summary>
    private static bool IsAndGiven(Material material, int token) =>
        material.StartsWith(token, Letters.Waw) && (material.FlagsOf(token) & WordFlags.GivenName) == 0 && (material.Knowledge.FlagsOf(material.Passage, token, Proclitics.Wa) & WordFlags.GivenName) != 0;

    /// <summary>The name goes on over و only where an adjective or nationality closes it: وزارة الخارجية والتعاون الدولي.</summary>
    private static bool GoesOnAfterAnd(Material material, int token) =>
        material.HasArticle(token + 1) && !IsBoundary(material, token + 1) || material.Matches.Has(token + 1, EntryKind.Nationality);

    private static bool IsBoundary(Material material, int token)
    {
        foreach (var match in material.Matches.At(token))
            // لطلبة: ل stands before no verb.
            if (match.Entry.Kind is EntryKind.Head or EntryKind.Nationality or EntryKind.Organization or EntryKind.Metonym or EntryKind.Person or EntryKind.PersonShort or EntryKind.Honorific or EntryKind.Series || match.Entry.Kind == EntryKind.Cue && (match.Proclitics & Proclitics.La) == 0)
                return true;
        var first = material.Passage.Form(token);
        return first.SequenceEqual("الذي") || first.SequenceEqual("التي") || first.SequenceEqual("الذين") || material.IsTime(token);
    }

    /// <summary>The end of a short name in quotation marks, or 0.</summary>
    private static int QuotedName(Material material, int open)
    {
        for (var i = open + 1; i < material.Tokens.Length && i < open + 6; i++)
        {
            if (material.Tokens[i].Kind == TokenKind.Quote) return i - open > 1 ? i + 1 : 0;
            // The mark closed a name, and what follows is text: "واس". وقالت "واس".
            if (material.Tokens[i].Kind == TokenKind.Break || material.Is(i, '.') || material.IsComma(i)) return 0;
        }
        return 0;
    }

    /// <summary>"قناة (سي بي سي نيوز)", "منظمة (صحفيون بلا حدود)": behind the bare noun of an outlet, a company or a society, the end of its name in brackets; 0 where none stands there.</summary>
    private static int InBrackets(Material material, Match noun)
    {
        if (noun.Entry.Name is not ("قناة" or "شبكة" or "محطة" or "إذاعة" or "صحيفة" or "مجلة" or "موقع" or "وكالة" or "شركة" or "مجموعة" or "منظمة" or "مؤسسة") || !material.Is(noun.End, '(')) return 0;
        for (var i = noun.End + 1; i < Math.Min(material.Tokens.Length, noun.End + MostInBrackets) && material.Tokens[i].Kind != TokenKind.Break; i++)
            if (material.Is(i, ')')) return i > noun.End + 1 ? i + 1 : 0;
        return 0;
    }

    private const int MostInBrackets = 9;
}
