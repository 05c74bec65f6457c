using Mahdar.Arabic;
using Mahdar.Extraction.Lexicon;
using Mahdar.Extraction.Mentions;
using Mahdar.Model;

namespace Mahdar.Extraction.Events;

/// <summary>Reads those who act for a state or body without being named: delegations with those who lead them, officials in the plural, bodies that have no name of their own.</summary>
internal sealed class DelegationReader(Scene scene, PartyReader parties)
{
    private const int MostOffice = 8, MostBack = 120, MostToLeader = 14, MostToNamed = 6, MostBody = 6, MostTask = 5, Article = 2, MostOfPapers = 14;

    private readonly Material material = scene.Material;

    /// <summary>Those who start at a token, or null.</summary>
    public PartyList? ReadAt(int token) => OfNamed(token) ?? OfDelegation(token) ?? OfMinisters(token) ?? AsBody(token);

    /// <summary>"وفد أميركي", "مسؤولون من الأمم المتحدة".</summary>
    private PartyList? OfDelegation(int token)
    {
        foreach (var match in material.Matches.At(token))
        {
            if (match.Entry is not { Kind: EntryKind.Marker, Value: DelegationMark mark }) continue;
            if (mark.Hers) return Hers(match);
            // "وفد مبعوثين خاصين من كوريا الجنوبية".
            if (!material.HasArticle(token) && scene.MarkAt<DelegationMark>(match.End, out _) is not null && match.End > token && OfDelegation(match.End) is { } inner) return inner with { First = token, Proclitics = match.Proclitics };
            var at = match.End;
            for (var skipped = 0; skipped < 3 && material.IsWord(at) && scene.Referents.Covering(at) is null && !material.Matches.Has(at, EntryKind.Nationality) && material.HasArticle(at) == material.HasArticle(token) && IsAdjective(at); skipped++) at++;
            if (material.IsForm(Graded(at), "من")) at = Graded(at);
            if (parties.Nationalities(at, out var end) is { Count: > 0 } states) return Led(new PartyList(states, token, end, match.Proclitics, false, true));
            return OfEmbassy(match) ?? OfOwner(match, match.End) ?? (at > match.End && !(Body(match.End) is not null && scene.Referents.StartingAt(at) is not null) ? OfOwner(match, at) : null) ?? OfWhomItBelongsTo(match) ?? OfBody(match) ?? OfMembers(match, at) ?? OfLeader(match) ?? ToldBefore(match);
        }
        return null;
    }

    /// <summary>"دبلوماسي في السفارة التركية", "مسؤولا بسفارة اليونان".</summary>
    private PartyList? OfEmbassy(Match delegation)
    {
        var at = material.IsForm(delegation.End, "في") ? delegation.End + 1 : delegation.End;
        if (!material.IsWord(at) || !(at > delegation.End ? material.Passage.Form(at) is "السفاره" or "سفاره" : material.Passage.Form(at) is "بالسفاره" or "بسفاره")) return null;
        return AffiliationReader.TryRead(material, at + 1, out var of, out var end) && of is { State: { } state, Organization: null } ? new PartyList([scene.Book.State(state)], delegation.First, end, delegation.Proclitics, false, true) : null;
    }

    /// <summary>"بعثة تقصي الحقائق التابعة لمنظمة حظر الأسلحة", "خبراء الألغام التابعون للأمم المتحدة": whose they are stands behind what they do.</summary>
    private PartyList? OfWhomItBelongsTo(Match delegation)
    {
        for (var i = delegation.End; i < delegation.End + MostTask && material.IsWord(i) && scene.Referents.Covering(i) is null && scene.LinkAt(i, out _) is null && scene.Times.At(i) is null; i++)
            if (material.IsParticle(i, EventParticle.Belonging)) return scene.Referents.StartingAt(i + 1) is { Kind: ReferentKind.Organization } owner && (owner.Proclitics & Proclitics.La) != 0 ? Led(new PartyList(owner.Entities, delegation.First, owner.End, delegation.Proclitics, false, true)) : null;
        return null;
    }

    /// <summary>"زار السعودية وبحث مع قادتها", "تعهد بدعم الحركة حيث التقى قادتها": behind what leads to somebody, those of the state or body told last, where no woman is told since.</summary>
    private PartyList? Hers(Match people)
    {
        if ((people.Proclitics & Proclitics.Ba) == 0 && scene.LinkAt(people.First - 1, out _) is not (LinkKind.With or LinkKind.Between) && !IsBehindMeeting(people.First - 1)) return null;
        var all = scene.Referents.All;
        var first = material.Passage.Sentences[material.Passage.SentenceOf(people.First)].First;
        for (var i = RecentParties.Before(all, people.First); i >= 0 && all[i].First >= first; i--)
        {
            if (all[i].Kind is ReferentKind.State or ReferentKind.Capital or ReferentKind.Organization && PartyReader.CanTakePart(all[i])) return new PartyList(all[i].Entities, people.First, people.End, people.Proclitics, false, true);
            if (all[i].Kind is ReferentKind.Person or ReferentKind.Official && all[i].Entity.Gender == Gender.Feminine) return null;
        }
        return null;
    }

    /// <summary>"وفد أميركي كبير", "وفد رفيع المستوى من": of what kind the delegation is.</summary>
    public int Graded(int token)
    {
        while (material.IsParticle(token, EventParticle.Graded)) token++;
        return token;
    }

    /// <summary>"وفدا رفيعا يضم مسؤولين من وزارة المالية": of those who are in it.</summary>
    private PartyList? OfMembers(Match delegation, int at) =>
        scene.BringsTogether(at) && OfDelegation(at + 1) is { } members ? members with { First = delegation.First, Proclitics = delegation.Proclitics } : null;

    /// <summary>"وصل وفد أميركي … والتقى الوفد": the delegation told last, of "الوفدان" the last two.</summary>
    private PartyList? ToldBefore(Match delegation)
    {
        if (delegation.Entry.Value is not DelegationMark { Again: true } || material.HasArticle(delegation.End) && scene.Referents.Covering(delegation.End) is null && scene.Times.At(delegation.End) is null) return null;
        var two = delegation.Entry.Name.EndsWith("ان", StringComparison.Ordinal) || delegation.Entry.Name.EndsWith("ين", StringComparison.Ordinal);
        var one = delegation.Entry.Name[Article..(two ? ^Article : ^0)];
        var told = new List<EntityDraft>(2);
        for (var i = delegation.First - 1; i >= 0 && i > delegation.First - MostBack; i--)
        {
            if (material.HasArticle(i) || !IsDelegation(i, one) || OfDelegation(i) is not { } before) continue;
            told.InsertRange(0, before.Parties.Where(party => !told.Contains(party)));
            if (!two || told.Count > 1) break;
        }
        return told.Count > (two ? 1 : 0) ? new PartyList(told, delegation.First, delegation.End, delegation.Proclitics, false, true) : null;
    }

    private bool IsDelegation(int token, string word)
    {
        foreach (var match in material.Matches.At(token))
            if (match.Entry is { Kind: EntryKind.Marker, Value: DelegationMark } && match.Entry.Name.StartsWith(word, StringComparison.Ordinal)) return true;
        return false;
    }

    /// <summary>"ووصل الوفد برئاسة الوزير إلى كابول", "وترأس السفير الوفد الذي وصل": whoever leads it.</summary>
    private PartyList? OfLeader(Match delegation)
    {
        if (delegation.Entry.Value is not DelegationMark { Again: true }) return null;
        if (Led(new PartyList([], delegation.First, delegation.End, delegation.Proclitics)) is { Parties.Count: > 0 } led) return led;
        for (var i = delegation.First - 1; i >= 0 && i > delegation.First - MostToLeader && !material.Is(i, '.'); i--)
        {
            if (!scene.TryTrigger(i, out var verb, out _) || verb.Entry.Key is not ("ترأس" or "يترأس")) continue;
            return scene.Referents.StartingAt(verb.End) is { Kind: ReferentKind.Person or ReferentKind.Official } leader ? new PartyList(leader.Entities, delegation.First, delegation.End, delegation.Proclitics, false, true) : null;
        }
        return null;
    }

    /// <summary>"قادة المعارضة", "ممثلون عن النقابات المهنية"; "القادة الأوروبيين" by all of their words.</summary>
    private PartyList? OfBody(Match delegation)
    {
        var at = material.IsForm(delegation.End, "من") || material.IsForm(delegation.End, "عن") || material.IsForm(delegation.End, "في") ? delegation.End + 1 : delegation.End;
        if (Body(at) is not { Proclitics: Proclitics.None or Proclitics.Al } body || IsQuote(body.End)) return null;
        return new PartyList([Told(delegation, body)], delegation.First, body.End, delegation.Proclitics, false, true);
    }

    /// <summary>"وفد أممي" tells a body of the tables, "القادة الأوروبيين" these people, "قادة المعارضة" whose they are.</summary>
    private EntityDraft Told(Match delegation, Match body) => (BodyMark)body.Entry.Value! switch
    {
        { Of: { } of } when material.Knowledge.Organizations.GetValueOrDefault(of) is { } known => scene.Book.Organization(new OrganizationSpan(body.First, body.End, known, known.Sort ?? "", null, "") { IsNamed = false }),
        { Adjective: true } => scene.Book.Described(delegation.First, body.End, null, delegation.Proclitics & ~Proclitics.Al),
        _ => scene.Book.Described(body.First, body.End, null),
    };

    /// <summary>"حركات "الجهاد" و"الأحرار"": what follows names it.</summary>
    private bool IsQuote(int token) => token < material.Tokens.Length && material.Tokens[token].Kind == TokenKind.Quote;

    /// <summary>"المعارضة السورية", "فصائل مسلحة", "وكالات الأمم المتحدة": a body without a name of its own, with its adjectives or whose it is.</summary>
    private Match? Body(int token)
    {
        if (scene.Referents.Covering(token) is not null) return null;
        foreach (var match in material.Matches.At(token))
            if (match.Entry is { Kind: EntryKind.Marker, Value: BodyMark } && (match.Proclitics & Proclitics.Sa) == 0)
                return match with { End = !material.HasArticle(token) && scene.Referents.StartingAt(match.End) is { Kind: ReferentKind.Organization, Proclitics: Proclitics.None } owner ? owner.End : BehindBody(token, match.End) };
        return null;
    }

    private int BehindBody(int token, int end)
    {
        for (var most = end + 2; end < most && material.IsWord(end) && (material.HasArticle(end) || !material.HasArticle(token) && IsIndefinite(end)) && !material.HasAnd(end) && scene.Referents.Covering(end) is null && IsAdjective(end); end++) { }
        return end;
    }

    /// <summary>"مسلحة", "متشددين", "صينية".</summary>
    private bool IsIndefinite(int token) => material.Passage.Form(token) is [.., Letters.Ha] or [.., Letters.Ya or Letters.Waw, Letters.Nun] || material.Matches.Has(token, EntryKind.Nationality);

    /// <summary>"وفد من روسيا", "ممثلين عن الحكومة", "فريق من المسؤولين الصينيين", "الممثلين التجاريين للاتحاد الأوروبي والولايات المتحدة", "مسؤولي الحج في السعودية".</summary>
    private PartyList? OfOwner(Match delegation, int at)
    {
        // "ممثلين للروس والإيرانيين".
        if (material.Matches.TryGet(at, EntryKind.Nationality, out var people) && people is { Entry: { Number: Number.Many, State: { } nation }, Proclitics: Proclitics.La | Proclitics.Al }) return new PartyList([scene.Book.State(nation)], delegation.First, people.End, delegation.Proclitics, false, true);
        if (material.IsForm(at, "من") && parties.ReadGroup(at + 1) is { } both) return both with { Parties = both.Parties.Select(StateOf).Distinct().ToArray(), First = delegation.First, Proclitics = delegation.Proclitics, Delegation = true };
        var linked = material.IsParticle(at, EventParticle.Acting);
        // "وفد يمثل "قوات سوريا الديمقراطية"".
        if (linked && IsQuote(++at)) at++;
        if (linked && OfUnknownBody(at) is { } state) return Led(new PartyList([scene.Book.State(state.Of)], delegation.First, state.End, delegation.Proclitics, false, true));
        // "التقى الوفد رئيس الوزراء": behind the article nobody is told as whose it is.
        if (!linked && material.HasArticle(delegation.First) && scene.Referents.StartingAt(at) is { Proclitics: Proclitics.None or Proclitics.Al }) return null;
        if (scene.Referents.StartingAt(at) is not { } owner || (owner.Proclitics & ~(linked ? Proclitics.Al : Proclitics.Al | Proclitics.La)) != 0 || !PartyReader.CanTakePart(owner)) return null;
        if (owner.Kind == ReferentKind.Official && linked && owner.Entities.All(entity => entity.Name is null)) return Led(new PartyList(owner.Entities, delegation.First, owner.End, delegation.Proclitics, false, true));
        // "كبار معاوني الرئيس": they act for the state that he is of.
        if (owner.Kind is ReferentKind.Person or ReferentKind.Official && !linked && owner.Entity.RepresentedState is { } home && home.Equals(PartyReader.SideOf(owner.Entity))) return new PartyList([scene.Book.State(home)], delegation.First, owner.End, delegation.Proclitics, false, true);
        return owner.Kind is ReferentKind.State or ReferentKind.Capital or ReferentKind.Organization ? Led(new PartyList(owner.Entities, delegation.First, owner.End, delegation.Proclitics, false, true)) : null;
    }

    /// <summary>"مسؤولون من وزارتي الخارجية والخزانة الأميركيتين", "خبراء من المختبرات العسكرية السويسرية": a body that no table knows, of the state that its last adjective tells.</summary>
    private (string Of, int End)? OfUnknownBody(int from)
    {
        for (var i = from; i < from + MostBody && material.IsWord(i) && scene.Referents.Covering(i) is null && scene.LinkAt(i, out _) is null && scene.Times.At(i) is null && !scene.TryTrigger(i, out _, out _); i++)
            if (i > from && material.Matches.TryGet(i, EntryKind.Nationality, out var nationality) && nationality is { Definite: true, Proclitics: Proclitics.Al, Entry: { State: { } state, Number: not Number.Many } }) return (state, nationality.End);
        return null;
    }

    /// <summary>"دبلوماسيون من البلدين": they act for the states, not for who leads them.</summary>
    private EntityDraft StateOf(EntityDraft party) => party.RepresentedState is { } state ? scene.Book.State(state) : party;

    /// <summary>A delegation with what is told of its kind ("فريق الأمم المتحدة الأمني"); one whose leader is told is that leader.</summary>
    private PartyList Led(PartyList delegation)
    {
        delegation = delegation with { End = Graded(delegation.End) };
        var at = delegation.End;
        if (material.HasArticle(at) && scene.Referents.Covering(at) is null) at++;
        if (material.IsComma(at)) at++;
        if (!material.IsParticle(at, EventParticle.Led)) return delegation;
        return scene.Referents.StartingAt(at + 1) is { Kind: ReferentKind.Person or ReferentKind.Official } leader ? delegation with { Parties = leader.Entities, End = leader.End, Delegation = false } : delegation;
    }

    /// <summary>"وفد عسكري رفيع": a word that is nothing else.</summary>
    private bool IsAdjective(int token) => scene.LinkAt(token, out _) is null or LinkKind.Skip && scene.Times.At(token) is null && scene.MarkAt<StatusMark>(token, out _) is null && scene.MarkAt<DelegationMark>(token, out _) is null && !scene.TryTrigger(token, out _, out _);

    /// <summary>"أعلنت فصائل المعارضة", "حذرت النقابات": behind whatever word.</summary>
    public PartyList? BodyAt(int token) =>
        Body(token) is { Proclitics: Proclitics.None or Proclitics.Al, Entry.Value: BodyMark { Adjective: false } } body && (body.End > token + 1 || material.HasArticle(token)) ? new PartyList([scene.Book.Described(token, body.End, null)], token, body.End, body.Proclitics, false, true) : null;

    /// <summary>"مع المعارضة", "بين الرئيس والفصائل", "التقى الثوار", "اجتمع بالمتمردين": behind what leads to somebody.</summary>
    private PartyList? AsBody(int token)
    {
        if (Body(token) is not { } body || body.Entry.Value is BodyMark { Adjective: true } && !IsPeople(body) || body.End == token + 1 && !material.HasArticle(token)) return null;
        var proclitics = body.Proclitics & ~Proclitics.Al;
        // "مع عدد من الفصائل".
        var before = material.IsForm(token - 1, "من") && scene.LinkAt(token - 2, out var of) is LinkKind.Skip && of == token ? token - 3 : token - 1;
        if (proclitics == Proclitics.None && scene.LinkAt(before, out _) is not (LinkKind.With or LinkKind.Between) && !IsBehindMeeting(before)) return null;
        return new PartyList([scene.Book.Described(token, body.End, null, proclitics)], token, body.End, proclitics, false, true);
    }

    /// <summary>"محادثات مع الأوروبيين".</summary>
    private bool IsPeople(Match body) => scene.LinkAt(body.First - 1, out _) is LinkKind.With && body.Definite && body.End == body.First + 1 && material.Passage.Form(body.First) is [.., Letters.Ya or Letters.Waw, Letters.Nun];

    /// <summary>"قادة العالم ومن بينهم الرئيس فلان", "القادة، أبرزهم فلان وفلان": of people of several states those who are named.</summary>
    private PartyList? OfNamed(int token)
    {
        if (PeopleAt(token) is not { } people) return null;
        var limit = people.End + MostToNamed;
        for (var at = people.End; at < limit && (material.IsWord(at) || material.IsComma(at)); at++)
        {
            if (scene.MarkAt<ForemostMark>(at, out var end) is not null) return parties.ReadAt(end) is { } named && named.Parties.All(party => party is { Type: EntityType.Person, Name: not null }) ? named with { First = token, Proclitics = people.Proclitics, Each = PartyReader.Sides(named.Parties) > 1 } : null;
            // "سفراء سلموا أوراق اعتمادهم بصفتهم سفراء جددا، من بينهم فلان".
            if (scene.TryTrigger(at, out _, out var told) && told.Frame == TriggerFrame.Credentials)
            {
                limit = people.End + MostOfPapers;
                while (material.IsWord(at + 1) && !material.IsComma(at + 1) && at < limit) at++;
                continue;
            }
            if (scene.Referents.Covering(at) is not null || told is not null || scene.IsSpeech(at)) return null;
        }
        return null;
    }

    /// <summary>"القادة", "رؤساء": a word for several who act for others.</summary>
    private Match? PeopleAt(int token)
    {
        foreach (var match in material.Matches.At(token))
            if (match.Entry is { Kind: EntryKind.Head, Number: Number.Many } or { Kind: EntryKind.Marker, Value: DelegationMark }) return match;
        return null;
    }

    /// <summary>"التقى", "التقى الرئيس", "لقاء".</summary>
    private bool IsBehindMeeting(int token) => scene.Referents.Covering(token) is { Kind: ReferentKind.Person or ReferentKind.Official }
        || scene.TryTrigger(token, out _, out var facts) && facts is { Frame: TriggerFrame.Object or TriggerFrame.With or TriggerFrame.Meeting or TriggerFrame.Talks };

    /// <summary>"وزراء المياه والزراعة في تشاد ومالي": officials whose states, which their office does not name, stand behind it.</summary>
    public PartyList? OfStatesBehind(Referent officials)
    {
        if (LandsBehind(officials.End) is not (>= 0 and var lands) || officials.Entities.Any(entity => entity.Name is not null) || Enumerable.Range(officials.First, officials.End - officials.First).Any(token => material.Matches.Has(token, EntryKind.Nationality) || material.Matches.Has(token, EntryKind.State))) return null;
        return scene.Referents.StartingAt(lands) is { Kind: ReferentKind.State, Proclitics: Proclitics.None } first && scene.Referents.StartingAt(first.End) is { Kind: ReferentKind.State } next && (next.Proclitics & Proclitics.Wa) != 0
            ? new PartyList(first.Entities, officials.First, first.End, officials.Proclitics, false, true) : null;
    }

    /// <summary>"في مصر", "بدول مصر", "في دول مصر": the token behind what leads to the lands of officials, or -1.</summary>
    private int LandsBehind(int token)
    {
        if (material.IsForm(token, "بدول")) return token + 1;
        return !material.IsForm(token, "في") ? -1 : material.IsForm(token + 1, "دول") ? token + 2 : token + 1;
    }

    /// <summary>"وزراء الخارجية والري في مصر والسودان", "وزراء المالية من ألمانيا", "وزراء الخارجية ورؤساء الاستخبارات في الدول الثلاث": officials in the plural whose states stand behind a preposition.</summary>
    private PartyList? OfMinisters(int token)
    {
        if (!material.Matches.TryGet(token, EntryKind.Head, out var head) || head.Entry.Number != Number.Many) return null;
        for (var at = head.End; at < head.End + MostOffice && material.IsWord(at) && scene.Referents.Covering(at) is null && scene.Times.At(at) is null && !scene.TryTrigger(at, out _, out _); at++)
            if (material.IsForm(at, "في") || material.IsForm(at, "من") || material.IsForm(at, "عن") || material.IsForm(at, "لدول") || material.IsForm(at, "بدول"))
                return scene.Referents.StartingAt(material.IsForm(at + 1, "دول") ? at + 2 : at + 1) is { Kind: ReferentKind.State or ReferentKind.Capital, Proclitics: Proclitics.None } owner ? new PartyList(owner.Entities, token, owner.End, head.Proclitics, false, true)
                    : parties.ReadGroup(at + 1) is { } group ? group with { First = token, Proclitics = head.Proclitics, Delegation = true } : null;
        return null;
    }
}
