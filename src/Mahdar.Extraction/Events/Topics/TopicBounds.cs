using Mahdar.Arabic;
using Mahdar.Extraction.Lexicon;
using Mahdar.Extraction.Mentions;
using Mahdar.Extraction.Statements;

namespace Mahdar.Extraction.Events.Topics;

/// <summary>Where the noun phrase that tells a topic ends, and where the next one begins that is joined to it.</summary>
internal sealed class TopicBounds(Scene scene)
{
    /// <summary>So many tokens are in a relative clause that belongs to the phrase: القضايا التي تهم البلدين.</summary>
    private const int MostRelative = 8;

    /// <summary>So many words stand for views: وجهات النظر والآراء.</summary>
    private const int MostViews = 5;

    private readonly Material material = scene.Material;

    /// <summary>
    /// "العلاقات الثنائية، والأزمة السورية", "الأوضاع في المنطقة وسبل تهدئتها", "عدد من القضايا أبرزها الأزمة": where another topic begins behind the one before
    /// a token; "العلاقات وسبل تعزيزها" speaks of the same, and is one.
    /// </summary>
    public TopicSpan? Next(int token, int first)
    {
        var at = material.IsComma(token) ? token + 1 : token;
        // "المشاريع الخاصة بالسد، خاصة بالطاقة": what concerns something is no part of a list.
        if (material.TopicPhrase(at, TopicWord.Among) is { } among && !material.HasBa(among))
        {
            if (BehindNoun(among) is { } discussed) return discussed;
            return Begins(among) ? new TopicSpan(among, among, And(among)) : null;
        }
        if (at > token && BehindNoun(at) is { } another) return another;
        if (at > token) return IsJoined(at) && !IsOfSame(at) ? new TopicSpan(at, at, And(at)) : null;
        return token > first && IsHead(token, 1) && !IsOfSame(token) ? new TopicSpan(token, token, 1) : null;
    }

    /// <summary>"إضافة إلى مناقشة الأوضاع", "، واستعراض الجهود": what is discussed behind a noun of it.</summary>
    private TopicSpan? BehindNoun(int token)
    {
        if (TalkWords.NounAt(material, token) is not { For: false } noun) return null;
        if (noun.Direct) return Begins(token + 1) ? new TopicSpan(token + 1, token + 1) : null;
        // "وتبادل وجهات النظر بشأن الأوضاع".
        for (var i = token + 1; noun.Of == TalkOf.Views && i < token + MostViews && material.IsWord(i); i++)
            if (material.TopicPhrase(i, TopicWord.Lead) is { } behind) return Begins(behind) ? new TopicSpan(behind, behind) : null;
        return null;
    }

    /// <summary>"وسبل تعزيزها", "وآليات تنفيذها": of what was told before.</summary>
    private bool IsOfSame(int token) => IsHead(token, 1) && (IsOfIt(token + 1) || IsOfIt(token + 2));

    private bool IsOfIt(int token) => material.IsWord(token) && material.HasPronoun(token) && scene.Referents.Covering(token) is null && scene.LinkAt(token, out _) is null;

    /// <summary>Whether a comma at a token does not end the phrase: "العلاقات الثنائية، وسبل تعزيزها".</summary>
    public bool GoesOn(int token) => material.IsComma(token) && And(token + 1) == 1 && IsOfSame(token + 1);

    /// <summary>Behind a comma: "والأزمة", "وسبل", "والعلاقات", "الأزمة السورية".</summary>
    private bool IsJoined(int token)
    {
        if (!Begins(token)) return false;
        if (And(token) == 0) return IsHead(token, 0) && material.HasArticle(token) && !IsVerb(token + 1);
        var word = material.Passage.Form(token)[1..];
        return material.HasArticle(token) || IsHead(token, 1) || TopicWords.Is(word, TopicWord.Next) || TopicWords.Is(word, TopicWord.Aim);
    }

    /// <summary>Whether a topic may begin at a token: neither somebody nor what somebody does.</summary>
    private bool Begins(int token) =>
        material.IsWord(token) && scene.Referents.Covering(token) is not { Kind: ReferentKind.Person or ReferentKind.Official or ReferentKind.Pair } && !IsVerb(token) && scene.LinkAt(token, out _) is not (LinkKind.Stop or LinkKind.Relative or LinkKind.With or LinkKind.In)
        && !material.IsTopicWord(token, TopicWord.Ends) && scene.Times.At(token) is null && !material.Matches.Has(token, EntryKind.Head);

    private bool IsHead(int token, int letters) => material.IsWord(token) && material.Passage.Form(token) is var form && form.Length > letters + 2 && (letters == 0 || form[0] == Letters.Waw) && TopicWords.Is(form[letters..], TopicWord.Head);

    private int And(int token) => material.StartsWith(token, Letters.Waw) && (material.HasAnd(token) || IsHead(token, 1) || material.HasArticle(token)) ? 1 : 0;

    /// <summary>The end of a short relative clause at a token; null where it is long, or tells of something else.</summary>
    public int? BehindRelative(int token, int limit)
    {
        if (material.StartsWith(token, Letters.Waw)) return null;
        for (var i = token + 1; i < limit && i <= token + MostRelative; i++)
            if (!IsPart(i) || Next(i, token) is not null || material.HasAnd(i) && (IsVerb(i) || scene.IsSpeech(i))) return i > token + 1 ? i : null;
            else if (scene.IsSpeech(i) || scene.LinkAt(i, out _) is LinkKind.Stop && material.TopicPhrase(i, TopicWord.Inside) is null) return null;
        return limit <= token + MostRelative && limit > token + 1 ? limit : null;
    }

    /// <summary>A word, a number or a mark within a phrase: neither a comma nor the end of a sentence.</summary>
    private bool IsPart(int token) => material.Tokens[token].Kind is TokenKind.Word or TokenKind.Number or TokenKind.Foreign || material.Is(token, '#') || material.Is(token, '_') || material.Is(token, '%') || IsHyphen(token);

    private bool IsHyphen(int token) => (material.Is(token, '-') || material.Is(token, '/')) && !material.Tokens[token].SpaceBefore && token + 1 < material.Tokens.Length && !material.Tokens[token + 1].SpaceBefore;

    /// <summary>Whether the phrase that began at <paramref name="first"/> ends before a token.</summary>
    public bool EndsAt(int token, int first, EventDraft told, ToldAt place)
    {
        if (material.Tokens[token].Kind != TokenKind.Quote && !IsPart(token)) return true;
        if (scene.Referents.StartingAt(token) is { } referent && (referent.Proclitics & Proclitics.Wa) == 0 || scene.Referents.Covering(token) is { } covering && covering.First < token) return false;
        // "تنسيق ردهما": what a noun of an aim is of.
        if (token == first + 1 && scene.Times.At(token) is null && scene.LinkAt(token, out _) is null && IsAim(first) && !Complementizer.IsAt(material, token)) return false;
        if (token > first && (scene.MarkAt<StatusMark>(token, out _) is not null && material.StartsWith(token, Letters.Waw) || scene.Times.At(token) is not null || material.IsTopicWord(token, TopicWord.Ends) || Complementizer.IsAt(material, token) || token > first + 1 && material.TopicPhrase(token, TopicWord.Aims) is not null || material.HasAnd(token) && TalkWords.VerbAt(material, token) is not null || TalkWords.NounAt(material, token) is { For: true })) return true;
        if (material.TopicPhrase(token, TopicWord.Inside) is not null) return false;
        return scene.LinkAt(token, out var end) switch
        {
            LinkKind.Stop => true,
            LinkKind.With => token > place.First && token < place.End && !BehindReader.IsBond(scene, token - 1) || IsMet(token, end, told),
            // "محادثات حول مصير المدينة بين الحكومة والمعارضة": the parties of the talks.
            LinkKind.Between => token > place.First && token < place.End && !BehindReader.IsBond(scene, token - 1),
            LinkKind.In => token > first + 1 && IsElsewhere(end, told),
            _ => IsVerb(token),
        };
    }

    private bool IsAim(int token) => material.IsTopicWord(token, TopicWord.Aim) || material.StartsWith(token, Letters.Lam) && TopicWords.Is(material.Passage.Form(token)[1..], TopicWord.Aim);

    /// <summary>"بحثا الأزمة مع الوزير", not "العلاقات مع إيران".</summary>
    private bool IsMet(int token, int behind, EventDraft told)
    {
        if (material.IsEachOf(behind)) behind += 2;
        if (scene.Referents.StartingAt(behind) is not { } other) return material.Matches.Has(behind, EntryKind.Head) || material.Matches.Has(behind, EntryKind.Counterpart) || scene.MarkAt<DelegationMark>(behind, out _) is not null || scene.MarkAt<GroupMark>(behind, out _) is not null && !BehindReader.IsBond(scene, token - 1);
        if (other.Office is { IsCounterpart: true }) return true;
        return other.Kind is ReferentKind.Person or ReferentKind.Official or ReferentKind.Pair ? other.Entities.Any(told.Parties.Contains) || !BehindReader.IsBond(scene, token - 1) : other.Entities.Any(told.Parties.Contains) && !BehindReader.IsBond(scene, token - 1);
    }

    /// <summary>"الأزمة في لقاء", "العلاقات في أبريل", "الملف في باريس" where they met: no part of what they spoke of.</summary>
    private bool IsElsewhere(int token, EventDraft told) =>
        scene.Times.At(token) is not null || material.IsTopicWord(token, TopicWord.Leaves) || scene.Referents.StartingAt(token) is { } place && (place.Entity == told.Place || place.Kind == ReferentKind.Capital && told.Place is { Type: Model.EntityType.Place } city && scene.PlaceOf(place).Place == city)
        || scene.TryTrigger(token, out _, out var facts) && facts is { Form: TriggerForm.Noun, Type: Model.EventType.Meeting or Model.EventType.Call or Model.EventType.Visit, Pronoun: not TriggerPronoun.None };

    /// <summary>A verb that has a subject of its own: "تأتي", "يواجه", "وأكدت", "واتفقا"; of the past a word of three letters may be a noun (بحث, عقد).</summary>
    public bool IsVerb(int token)
    {
        if (!material.IsWord(token) || scene.Referents.Covering(token) is not null || material.HasArticle(token)) return false;
        var form = material.Passage.Form(token);
        var prefixed = material.HasAnd(token) || form.Length > 4 && form[0] == Letters.Waw && form[1] == Letters.Ya;
        if (prefixed) form = form[1..];
        if (TopicWords.Is(form, TopicWord.Noun)) return false;
        // "سيبحث", "ليبحث".
        if (form.Length > 4 && form[0] == Letters.Seen && form[1] is Letters.Ya or Letters.Ta || form.Length > 4 && form[0] == Letters.Lam && form[1] == Letters.Ya) form = form[1..];
        if (TopicWords.Is(form, TopicWord.Verb)) return true;
        if (form.Length > 2 && form[0] == Letters.Ya && !form.StartsWith("يوم") && !form.StartsWith("يمين") && !material.Matches.Has(token, EntryKind.Nationality) && scene.Times.At(token) is null) return true;
        if (scene.IsSpeech(token) && (prefixed || form.Length > 3) && !form.SequenceEqual("بيان")) return true;
        return scene.TryTrigger(token, out _, out var facts) && (facts.Form == TriggerForm.Present || facts.Form == TriggerForm.Past && (prefixed || facts.Dual)) && form[0] != Letters.Ta;
    }
}
