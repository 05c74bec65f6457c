using Mahdar.Arabic;
using Mahdar.Extraction.Events;
using Mahdar.Extraction.Lexicon;
using Mahdar.Extraction.Mentions;

namespace Mahdar.Extraction.Editions;

/// <summary>
/// Reads the words that name one session: "الدورة 48 لمؤتمر وزراء خارجية …", "القمة العربية الـ29", "دورته الـ150",
/// or a series of the tables with nothing but its name.
/// </summary>
internal sealed class SessionReader(Scene scene, OrdinalReader ordinals)
{
    private const int MostBeforeOrdinal = 7, MostNameWords = 14, MostLeaders = 5;

    /// <summary>The kind in data/organizations of bodies that states belong to.</summary>
    private const string BodyOfStates = "intergovernmental";

    /// <summary>The kind of bodies that are nothing but their meetings (مجموعة العشرين).</summary>
    private const string GroupThatMeets = "forum";

    /// <summary>"على هامش اجتماع للاتحاد الأوروبي في بروكسل": a sitting of a body that has no name; one only where its day or place is told.</summary>
    public const string OnSidelines = "edition: of a body, with something on its sidelines";

    private readonly Material material = scene.Material;

    /// <summary>A numbered session whose noun stands at a token, or null.</summary>
    public EditionDraft? Numbered(Match noun, SessionMark mark, Sentence sentence)
    {
        // "أعمال القمة الـ31", "اجتماع الدورة الـ49": the second word is the session.
        if (!mark.Own && Has<SessionMark>(noun.End) && SeriesAt(noun.First) is null) return null;
        if (FindOrdinal(noun, sentence.End) is not { } ordinal) return null;
        if (mark.Own) return OfOwner(noun, ordinal, sentence);
        var (after, end, known) = NameAfter(ordinal.End, sentence.End);
        if (after is not null && !known && Has<BodyMark>(noun.End) && ordinal.First > noun.End && AreAdjectives(noun.End + 1, ordinal.First)) return OfBodyOfBody(noun, ordinal, end);
        if (after is not null) return new EditionDraft(after, ordinal.Value, noun.First, end, known ? "edition: number of a series" : "edition: number and name");
        // "القمة العربية، الدورة العادية (24)"
        if (material.IsComma(noun.First - 1) && SeriesEndingAt(noun.First - 1) is { } before) return new EditionDraft(Known(before), ordinal.Value, noun.First, ordinal.End, "edition: session of the series before");
        if (ordinal.First <= noun.End) return OfStates(noun, ordinal);
        if (SeriesAt(noun.First) is { } series) return new EditionDraft(Known(series), ordinal.Value, noun.First, ordinal.End, "edition: series and number");
        // "القمة الثلاثية الثالثة": what stands between noun and number names it.
        return ordinal.Value > 2 && AreAdjectives(noun.End, ordinal.First) ? new EditionDraft(Named(noun.First, ordinal.First, noun.Proclitics & ~Proclitics.Al), ordinal.Value, noun.First, ordinal.End, "edition: name and number") : null;
    }

    /// <summary>"اجتماع المجلس الوزاري الـ163 لمجلس التعاون", "اجتماعات الجمعية العامة الـ140 للاتحاد": the body that meets stands before its number, and whose it is behind.</summary>
    private EditionDraft OfBodyOfBody(Match noun, (int First, int Value, int End) ordinal, int end)
    {
        var name = $"{scene.Book.CleanText(noun.End, ordinal.First, Proclitics.None)} {scene.Book.CleanText(ordinal.End, end, Proclitics.None)}";
        var draft = scene.Book.Series(Letters.Fold(name), name, null, null);
        scene.Book.Mention(draft, noun.End, end, Proclitics.None, "series by its words");
        return new EditionDraft(draft, ordinal.Value, noun.First, end, "edition: body, number and whose it is");
    }

    private Match? SeriesEndingAt(int end)
    {
        for (var i = end - 1; i >= 0 && i > end - MostNameWords && material.IsWord(i); i--)
            if (SeriesAt(i) is { } series && series.End == end) return series;
        return null;
    }

    /// <summary>The word for a session at a token.</summary>
    public Match? NounAt(int token)
    {
        foreach (var match in material.Matches.At(token))
            if (match.Entry is { Kind: EntryKind.Marker, Value: SessionMark }) return match;
        return null;
    }

    /// <summary>
    /// "قمة للاتحاد الأوروبي", "قمة قادة مجموعة السبع", "اجتماع وزراء خارجية حلف شمال الأطلسي", "اجتماع لقادة آسيان", "اجتماع مجموعة العشرين": a summit,
    /// leaders or ministers of a body of states, whatever a group does that has no other body, and "على هامش اجتماع للاتحاد الأوروبي".
    /// </summary>
    public EditionDraft? OfBody(int token)
    {
        if (NounAt(token) is not { } noun) return null;
        var isBeside = IsSummit(noun) && (material.IsForm(noun.End, "مع") || material.IsForm(noun.End, "بين"));
        var from = isBeside ? noun.End + 1 : noun.End;
        var at = from;
        while (at < token + MostLeaders && Body(at, noun, at > from) is null && LeadersAt(at) is { } end) at = end;
        if (Body(at, noun, at > from) is { } body) return new EditionDraft(Named(token, body.End, noun.Proclitics & ~Proclitics.Al), null, token, body.End, at == from && !IsSummit(noun) && body is { Kind: ReferentKind.Organization, Entity.Sort: BodyOfStates } ? OnSidelines : "edition: of a body of states");
        return IsSummit(noun) && !isBeside && at > from ? OfGroup(noun, at) : null;
    }

    /// <summary>A body of states at a token, or ministers of one.</summary>
    /// <param name="areLeaders">The word for its leaders stands before.</param>
    private Referent? Body(int token, Match noun, bool areLeaders)
    {
        if (scene.Referents.StartingAt(token) is not { } owner || (owner.Proclitics & ~(Proclitics.La | Proclitics.Al)) != 0 || IsNounAlone(owner)) return null;
        var officials = owner is { Kind: ReferentKind.Official, Office: { Number: Number.Many, Affiliation.Organization: { } body } } && body.Sort == BodyOfStates;
        return officials || owner is { Kind: ReferentKind.Organization, Entity.Sort: GroupThatMeets } || owner is { Kind: ReferentKind.Organization, Entity.Sort: BodyOfStates } && (areLeaders || IsSummit(noun) || material.IsForm(noun.First - 1, "هامش")) ? owner : null;
    }

    /// <summary>"قمة للحلف": which body is told before, and so is its summit.</summary>
    private bool IsNounAlone(Referent body) =>
        body.End == body.First + 1 && material.Matches.TryGet(body.First, EntryKind.OrganizationNoun, out var noun) && noun.Definite && !material.Matches.Has(body.First, EntryKind.Organization);

    /// <summary>"المنتدى الاقتصادي في سان بطرسبرغ": a forum by what it is about.</summary>
    public EditionDraft? Forum(int token, int sentenceEnd)
    {
        if (NounAt(token) is not { Entry.Value: SessionMark { Noun: "منتدى" } } noun) return null;
        var end = NameEnd(noun.End, Math.Min(sentenceEnd, noun.End + MostLeaders));
        return end > noun.End && material.IsForm(end, "في") ? new EditionDraft(Named(token, end, noun.Proclitics & ~Proclitics.Al), null, token, end, "edition: forum") : null;
    }

    /// <summary>"مؤتمر الحزب السنوي": what comes back every year.</summary>
    public EditionDraft? Yearly(int token, int sentenceEnd)
    {
        if (NounAt(token) is not { Entry.Value: SessionMark { Own: false } } noun) return null;
        for (var i = noun.End; i < sentenceEnd && i < noun.End + MostBeforeOrdinal && material.IsWord(i) && !IsNameEnd(i) && !material.IsTime(i); i++)
            if (scene.MarkAt<YearlyMark>(i, out var end) is not null)
                return i > noun.End || noun.Definite ? new EditionDraft(Named(token, NameAfterYearly(noun, end, sentenceEnd), noun.Proclitics & ~Proclitics.Al), null, token, end, "edition: yearly") : null;
        return null;
    }

    /// <summary>"المؤتمر السنوي لحزب المحافظين": the name goes on after the adjective.</summary>
    private int NameAfterYearly(Match noun, int end, int sentenceEnd) =>
        end == noun.End + 1 && material.StartsWith(end, Letters.Lam) && TakesLam(end) ? NameEnd(end, Math.Min(sentenceEnd, end + MostLeaders)) : end;

    private int? LeadersAt(int token)
    {
        foreach (var match in material.Matches.At(token))
            if (match.Entry is { Kind: EntryKind.Marker, Value: LeadersMark } && (match.Proclitics & ~(Proclitics.La | Proclitics.Al)) == 0) return match.End;
        return null;
    }

    private static bool IsSummit(Match noun) => noun.Entry.Value is SessionMark { Noun: "قمة" };

    /// <summary>"قمة لدول شرق إفريقيا": a group of states that no table lists.</summary>
    private EditionDraft? OfGroup(Match noun, int from)
    {
        var end = NameEnd(from, Math.Min(material.Tokens.Length, from + MostLeaders));
        return end > from ? new EditionDraft(Named(noun.First, end, noun.Proclitics & ~Proclitics.Al), null, noun.First, end, "edition: of a group of states") : null;
    }

    /// <summary>"ثالث قمة بين الكوريتين", "سابع اجتماع لوزراء …": the number before its noun.</summary>
    public EditionDraft? Counted(int token, Sentence sentence)
    {
        if (!material.IsWord(token) || material.HasArticle(token) || ordinals.Read(material, token) is not { Value: > 2 } ordinal || ordinal.End != token + 1 || NounAt(ordinal.End) is not { Definite: false } noun) return null;
        if (OfStates(noun, (noun.End, ordinal.Value, noun.End)) is { } between) return between;
        var (after, end, known) = NameAfter(noun.End, sentence.End);
        return after is null ? null : new EditionDraft(after, ordinal.Value, token, end, known ? "edition: number of a series" : "edition: number and name");
    }

    /// <summary>"القمة الثالثة بين الكوريتين".</summary>
    private EditionDraft? OfStates(Match noun, (int First, int Value, int End) ordinal)
    {
        if (ordinal.Value < 3 || !material.IsForm(ordinal.End, "بين") || scene.MarkAt<GroupMark>(ordinal.End + 1, out var end) is not { States.Count: > 0 }) return null;
        return new EditionDraft(Named(noun.First, end, noun.Proclitics & ~Proclitics.Al), ordinal.Value, noun.First, end, "edition: number between states");
    }

    /// <summary>The series of the tables that starts at a token.</summary>
    public Match? SeriesAt(int token) => material.Matches.TryGet(token, EntryKind.Series, out var series) ? series : null;

    public EntityDraft Known(Match series)
    {
        var name = scene.Book.CleanText(series.First, series.End, series.Proclitics & ~Proclitics.Al);
        var draft = scene.Book.Series(series.Entry.Key, name, series.Entry.Latin, series.Entry.Key);
        scene.Book.Mention(draft, series.First, series.End, series.Proclitics, "series listed");
        return draft;
    }

    private EntityDraft Named(int first, int end, Proclitics proclitics)
    {
        var name = scene.Book.CleanText(first, end, proclitics);
        var draft = scene.Book.Series(Letters.Fold(name), name, null, null);
        scene.Book.Mention(draft, first, end, proclitics, "series by its words");
        return draft;
    }

    private (int First, int Value, int End)? FindOrdinal(Match noun, int sentenceEnd)
    {
        for (var i = noun.End; i < sentenceEnd && i < noun.End + MostBeforeOrdinal; i++)
        {
            if (material.Tokens[i].Kind == TokenKind.Quote) continue;
            if (ordinals.Read(material, i) is { } ordinal && IsOrdinal(noun, i, ordinal)) return (i, ordinal.Value, ordinal.End);
            if (!material.IsWord(i) || material.IsTime(i) || IsNameEnd(i) || scene.TryTrigger(i, out _, out var facts) && facts.Form != TriggerForm.Noun) return null;
        }
        return null;
    }

    /// <summary>A bare figure counts directly after the noun only ("الدورة 48"), else it needs the article; a word must have what the noun has.</summary>
    private bool IsOrdinal(Match noun, int token, (int Value, int End) ordinal)
    {
        if (Has<MembersMark>(token - 1)) return false;
        if (material.Tokens[token].Kind == TokenKind.Number) return token == noun.End && ordinal.Value > 1;
        if (material.Is(token, '(')) return token <= noun.End + 1 && ordinal.Value > 1;
        if (material.IsForm(token, "ال") || material.IsForm(token, "رقم")) return true;
        if (ordinal.Value == 1 && ordinal.End == token + 1) return false;
        return material.HasArticle(token) || token > noun.End && !noun.Definite;
    }

    private EditionDraft? OfOwner(Match noun, (int First, int Value, int End) ordinal, Sentence sentence)
    {
        for (var i = noun.First - 1; i >= sentence.First; i--)
        {
            if (SeriesOver(i, noun.First, sentence.First) is { } series) return new EditionDraft(Known(series), ordinal.Value, noun.First, ordinal.End, "edition: session of the series before");
            if (scene.Referents.StartingAt(i) is { Kind: ReferentKind.Organization } owner) return new EditionDraft(Named(owner.First, owner.End, owner.Proclitics), ordinal.Value, noun.First, ordinal.End, "edition: session of the body before");
        }
        return null;
    }

    /// <summary>The series at a token, or one that begins before the body at the token and goes on over its name (المجلس الوزاري | لمجلس التعاون).</summary>
    private Match? SeriesOver(int token, int limit, int first)
    {
        if (SeriesAt(token) is { } series && series.End <= limit) return series;
        for (var i = token - 1; i >= first && i > token - MostLeaders && scene.Referents.StartingAt(token) is not null; i--)
            if (SeriesAt(i) is { } wider && wider.End > token && wider.End <= limit) return wider;
        return null;
    }

    /// <summary>The series told after the number: one of the tables, or the words after ل or من.</summary>
    private (EntityDraft? Series, int End, bool Known) NameAfter(int from, int sentenceEnd)
    {
        var at = from;
        while (at < from + 2 && material.HasArticle(at) && !material.StartsWith(at, Letters.Lam) && !IsNameEnd(at)) at++;
        // "الاجتماع الوزاري الـ166 التحضيري للمجلس الأعلى": what it prepares is not its name.
        if (at > from && material.Passage.Form(at - 1) is "التحضيري" or "التمهيدي" or "التحضيريه") return (null, from, false);
        if (material.IsForm(at, "من")) at += material.IsForm(at + 1, "اعمال") ? 2 : 1;
        else if (!material.StartsWith(at, Letters.Lam) || !TakesLam(at)) return (SeriesAt(from) is { } bare ? Known(bare) : null, SeriesAt(from)?.End ?? from, true);
        // "الدورة الثانية عشرة لاجتماعات اللجنة المشتركة"
        var meeting = NounAt(at) is { Entry.Value: SessionMark { Own: false } } again && Has<BodyMark>(again.End) && (SeriesAt(at) is null || SeriesAt(again.End) is not null);
        if (meeting) at++;
        if (SeriesAt(at) is { } series) return (Known(series), series.End, true);
        var end = NameEnd(at, sentenceEnd);
        return end > at && Has<BodyMark>(at) ? (Named(at, end, meeting || material.IsForm(at - 1, "من") ? Proclitics.None : Proclitics.La), end, false) : (null, from, false);
    }

    /// <summary>A word that is known without its ل, or begins with لل.</summary>
    private bool TakesLam(int token)
    {
        foreach (var reading in material.Passage.Readings(token))
            if ((reading.Proclitics & Proclitics.La) != 0) return true;
        return material.Passage.Form(token)[1] == Letters.Lam;
    }

    private int NameEnd(int from, int sentenceEnd)
    {
        var at = from;
        while (at < sentenceEnd && at < from + MostNameWords)
        {
            if (material.Tokens[at].Kind == TokenKind.Quote || material.Is(at, '(') || material.Is(at, ')')) { at++; continue; }
            if (!material.IsWord(at) && material.Tokens[at].Kind != TokenKind.Foreign || material.IsTime(at)) break;
            if (at > from && (IsNameEnd(at) || scene.TryTrigger(at, out _, out var facts) && facts.Form != TriggerForm.Noun)) break;
            if (at > from && IsPlaceInside(at)) break;
            at++;
        }
        while (at > from && (material.Is(at - 1, '(') || material.Tokens[at - 1].Kind == TokenKind.Quote)) at--;
        return at;
    }

    private bool IsPlaceInside(int token) => scene.Referents.StartingAt(token) is { } referent && (referent.Proclitics & Proclitics.Ba) != 0;

    /// <summary>Only words without a preposition stand between noun and number.</summary>
    private bool AreAdjectives(int from, int to)
    {
        for (var i = from; i < to; i++)
            if (material.StartsWith(i, Letters.Lam) && TakesLam(i) || scene.LinkAt(i, out _) is not (null or LinkKind.Skip)) return false;
        return to - from <= 6;
    }

    /// <summary>A mark of a kind with any proclitics.</summary>
    private bool Has<T>(int token) where T : class
    {
        foreach (var match in material.Matches.At(token))
            if (match.Entry.Kind == EntryKind.Marker && match.Entry.Value is T) return true;
        return false;
    }

    private bool IsNameEnd(int token) => scene.MarkAt<NameEndMark>(token, out _) is not null;
}
