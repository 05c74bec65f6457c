using Mahdar.Arabic;
using Mahdar.Extraction.Lexicon;
using Mahdar.Extraction.Mentions;

namespace Mahdar.Extraction.Events;

/// <summary>Walks from the word of an event through its clause and sorts what it finds into <see cref="Slots"/>.</summary>
internal sealed class ClauseReader(Scene scene, PartyReader parties)
{
    /// <summary>So many words that say nothing of an event may stand between its words.</summary>
    private const int MostUnknown = 5, MostTokens = 40, MostTitle = 9;

    private readonly Material material = scene.Material;
    private readonly BehindReader behind = new(scene, parties);
    private readonly PlacesInClause places = new(scene, parties);

    public Slots Read(Match trigger, TriggerFacts facts, int sentenceEnd)
    {
        var slots = new Slots { End = trigger.End };
        var noun = facts.Form == TriggerForm.Noun;
        var visit = facts.Frame is TriggerFrame.Place or TriggerFrame.Way or TriggerFrame.Leave or TriggerFrame.Send or TriggerFrame.Going or TriggerFrame.Return or TriggerFrame.Stay or TriggerFrame.Begin or TriggerFrame.Visit or TriggerFrame.Tour;
        var most = facts.Frame == TriggerFrame.Discuss ? 12 : MostUnknown;
        // After a noun only what follows at once is its owner: لقاء ترمب, but not "لقاء كبير ترمب".
        // "يضم اجتماع باريس حفتر والسراج": a verb before the noun tells that those behind it take part.
        slots.Gathered = noun && scene.BringsTogether(trigger.First - 1);
        var bareAllowed = !noun || !trigger.Definite || slots.Gathered;
        var link = LinkKind.Bare;
        var carried = false;
        var unknown = 0;
        var limit = Math.Min(sentenceEnd, trigger.End + MostTokens);
        for (var i = trigger.End; i < limit;)
        {
            var token = material.Tokens[i];
            if (token.Kind is TokenKind.Quote)
            {
                // Words in quotation marks after the parties are what they spoke of.
                if (slots.End > trigger.End && parties.ReadAt(i + 1) is null && scene.LinkAt(i + 1, out _) is null) break;
                i++;
                continue;
            }
            if (material.Is(i, '(')) { i = SkipBrackets(i, limit); continue; }
            if (scene.Times.At(i) is not null)
            {
                if (link is LinkKind.In or LinkKind.From or LinkKind.Skip) (link, unknown) = (LinkKind.Bare, 0);
                i++;
                continue;
            }
            if (material.IsComma(i))
            {
                if (!noun && AfterRelative(i + 1, limit) is { } close)
                {
                    i = close;
                    continue;
                }
                // "، كلا على حدة،".
                if ((material.IsForm(i + 1, "كلا") || material.IsForm(i + 1, "كل")) && material.IsForm(i + 2, "علي")) slots.Each = true;
                else if (!GoesOn(i + 1) && !(noun && (scene.LinkAt(i + 1, out _) is LinkKind.Relative || scene.BringsTogether(material.IsForm(i + 1, "قد") ? i + 2 : i + 1))))
                {
                    behind.Seek(i + 1, limit, facts, slots);
                    break;
                }
                i++;
                continue;
            }
            // "زار البيت الأبيض": the seat of a government.
            if (facts.Frame is TriggerFrame.Place or TriggerFrame.Visit && slots.Destinations.Count == 0 && link is LinkKind.Bare or LinkKind.To && scene.Referents.StartingAt(i) is { Kind: ReferentKind.State } seat && !scene.IsLand(seat) && material.Matches.Has(i, EntryKind.Metonym) && (seat.Proclitics & ~(Proclitics.La | Proclitics.Al)) == 0)
            {
                slots.Destinations.Add(seat);
                slots.End = i = seat.End;
                (link, unknown) = (LinkKind.Bare, 0);
                continue;
            }
            if (places.At(i) is { } place && places.IsPlace(place, link, visit, facts) && !(visit && link == LinkKind.Bare && place.Proclitics == Proclitics.None && IsOwned(i, unknown)))
            {
                // "غادر الرياض": where somebody leaves from is not where he goes.
                places.Read(place, facts.Frame == TriggerFrame.Leave && link == LinkKind.Bare ? LinkKind.From : link, visit, facts, slots, ref i);
                (link, unknown) = (LinkKind.Bare, 0);
                // "زيارة بريطانيا السيدة الأولى": who is told behind the place doesn't own the visit.
                bareAllowed = !noun || bareAllowed && (!visit || carried);
                continue;
            }
            if (noun && i == trigger.End && places.Venue(i, facts) is { } venue)
            {
                slots.Place = venue;
                slots.End = i = venue.End;
                bareAllowed = slots.Gathered;
                continue;
            }
            if (parties.ReadAt(i) is { } list)
            {
                var kind = LinkOf(list, link);
                if (kind == LinkKind.To && (list.Proclitics & Proclitics.La) != 0 && noun && visit && slots.Bare.Count == 0 && list.Parties[0].Type == Model.EntityType.Person)
                {
                    // "زيارة لوزير الخارجية": who is told with ل after a visit is the visitor.
                    slots.Bare.Add(list);
                    (i, link, unknown) = (list.End, LinkKind.Bare, 0);
                    slots.End = i;
                    continue;
                }
                if (kind == LinkKind.To && LeadsTo(facts, list, i)) kind = LinkKind.With;
                // "اجتماع لوزراء خارجية بريطانيا وفرنسا": those whose meeting it is.
                if (kind == LinkKind.To && noun && (list.Proclitics & Proclitics.La) != 0 && facts.Frame is TriggerFrame.Meeting or TriggerFrame.Talks && slots is { Bare.Count: 0, With.Count: 0 } && PartyReader.Sides(list.Parties) > 1) (kind, bareAllowed) = (LinkKind.Bare, true);
                // "استقبلت في مقر الضيافة في ميسبيرغ الرئيس": behind the place, which no table knows.
                if (kind == LinkKind.In && unknown > 0 && !noun && list.Parties[0].Type == Model.EntityType.Person && list.Proclitics is Proclitics.None or Proclitics.Al) kind = LinkKind.Bare;
                // "اجتماع بوزارة الخارجية": a body behind ب is where, not with whom.
                if (noun && (list.Proclitics & Proclitics.Ba) != 0 && list.Parties[0].Type == Model.EntityType.Organization) break;
                // "بحث مع بوتين ملف المخرج فلان": what is told behind the other is what they spoke of.
                if (kind == LinkKind.Stop || kind == LinkKind.Bare && facts.Frame == TriggerFrame.Discuss && slots.With.Count > 0) break;
                if (kind != LinkKind.Bare || bareAllowed && (!IsOwned(i, unknown) || visit && scene.MarkAt<OwnedMark>(i - 1, out _) is { Carries: true })) Put(slots, kind, list);
                (i, link, unknown) = (list.End, LinkKind.Bare, 0);
                slots.End = i;
                bareAllowed &= !noun;
                continue;
            }
            if (IsBetweenHim(i) && parties.ReadAt(i + 2) is { } other)
            {
                slots.With.Add(other);
                slots.Gathers |= !noun;
                (i, link, unknown) = (other.End, LinkKind.Bare, 0);
                slots.End = i;
                continue;
            }
            if (!material.IsWord(i)) { if (token.Kind == TokenKind.Number || material.Is(i, '-') || material.Is(i, '%')) { i++; continue; } break; }
            if (scene.LinkAt(i, out var end) is { } found)
            {
                if (found == LinkKind.Stop && noun && IsWasToBe(i) is var after && after > i)
                {
                    (i, bareAllowed, link) = (after, true, LinkKind.Bare);
                    continue;
                }
                if (found == LinkKind.Stop && i > trigger.End && !(noun && scene.LinkAt(i - 1, out _) is LinkKind.Relative))
                {
                    behind.Seek(i, limit, facts, slots);
                    break;
                }
                if (found == LinkKind.Companion)
                {
                    // "وصل الرئيس وزوجته فلانة إلى": who comes along is no party.
                    i = scene.Referents.StartingAt(end) is { Kind: ReferentKind.Person } companion ? companion.End : end;
                    continue;
                }
                if (found == LinkKind.Topic)
                {
                    slots.Topic = end;
                    behind.Seek(end, limit, facts, slots);
                    break;
                }
                if (found == LinkKind.Relative)
                {
                    if (!noun || !CarriesOn(end)) break;
                }
                else if (found == LinkKind.With && i > trigger.End && !(noun && i == trigger.End + 1) && BehindReader.IsBond(scene, i - 1)) break;
                else if (found == LinkKind.Between && (slots.Between.Count > 0 || !noun && slots.With.Count > 0)) break;
                else if (found == LinkKind.From && link is LinkKind.With or LinkKind.Between) unknown = 0;
                else if (found == LinkKind.With && slots.With.Count > 0 && (material.StartsWith(i, Letters.Waw) || IsAnotherOne(i - 1))) (link, unknown, slots.Each) = (found, 0, true);
                else if (found is not (LinkKind.Skip or LinkKind.Stop or LinkKind.Lasting)) (link, unknown) = (found, 0);
                if (found == LinkKind.Between && BehindTitle(end) is { } titled)
                {
                    slots.Between.Add(titled);
                    slots.End = i = titled.End;
                    (link, unknown) = (LinkKind.Bare, 0);
                    continue;
                }
                i = end;
                continue;
            }
            if (scene.TryTrigger(i, out var inner, out var innerFacts))
            {
                unknown = 0;
                if (noun && innerFacts.Form != TriggerForm.Noun && (innerFacts.Frame == TriggerFrame.Light || scene.BringsTogether(i)))
                {
                    if (innerFacts.Frame == TriggerFrame.Gather && innerFacts.Pronoun != TriggerPronoun.None) slots.Gathers = true;
                    // "المحادثات التي أجراها مع نظيره": who is spoken of held them.
                    if (innerFacts is { Frame: TriggerFrame.Light, Pronoun: TriggerPronoun.One } && scene.LinkAt(i - 1, out _) is LinkKind.Relative) slots.Held = true;
                    carried |= innerFacts.Frame == TriggerFrame.Light;
                    slots.OfTwo |= innerFacts is { Frame: TriggerFrame.Gather, Pronoun: TriggerPronoun.Two } or { Frame: TriggerFrame.Light, Dual: true, Pronoun: TriggerPronoun.One };
                    slots.Gathered |= innerFacts is { Frame: TriggerFrame.Gather, Pronoun: TriggerPronoun.None };
                    (bareAllowed, i, link) = (true, inner.End, LinkKind.Bare);
                    continue;
                }
                // "محادثات حضرها فلان وفلان", "اجتماع شارك فيه": those behind it take part where nobody else is told.
                if (noun && innerFacts is { Frame: TriggerFrame.Part, Form: TriggerForm.Past } && slots is { Bare.Count: 0, With.Count: 0, Between.Count: 0 } && (innerFacts.Pronoun == TriggerPronoun.One || IsInIt(inner.End)))
                {
                    (bareAllowed, slots.Gathered, i, link) = (true, true, innerFacts.Pronoun == TriggerPronoun.One ? inner.End : inner.End + 1, LinkKind.Bare);
                    continue;
                }
                if (noun && innerFacts is { Frame: TriggerFrame.Host, Pronoun: TriggerPronoun.One })
                {
                    i = scene.Referents.StartingAt(inner.End) is { } host ? host.End : inner.End;
                    continue;
                }
                // "استهل جولته بمصر".
                if (facts.Frame == TriggerFrame.Begin && innerFacts is { Frame: TriggerFrame.Tour or TriggerFrame.Visit, Pronoun: TriggerPronoun.One })
                {
                    (slots.Gathers, i) = (true, inner.End);
                    continue;
                }
                slots.HoldsEvent |= !noun && innerFacts.Form == TriggerForm.Noun;
                if (innerFacts.Frame is not TriggerFrame.Deal and not TriggerFrame.Part || innerFacts.Form != TriggerForm.Noun) break;
            }
            if (scene.IsSpeech(i)) break;
            if (scene.MarkAt<StatusMark>(i, out var statusEnd) is not null)
            {
                // "الزيارة التي كان من المقرر أن يقوم بها".
                i = noun && material.IsForm(statusEnd, "ان") ? statusEnd + 1 : statusEnd;
                continue;
            }
            // "محادثات مع الرئيس وأخرى مع رئيس الوزراء".
            if (IsAnotherOne(i) && scene.LinkAt(i + 1, out _) is LinkKind.With) { i++; continue; }
            // A word with و opens another clause once somebody is told.
            if (++unknown > most || IsAnd(i) && slots.End > trigger.End && !material.Matches.Has(i, EntryKind.Nationality)) break;
            if (link is LinkKind.With or LinkKind.Between && !IsTransparent(i)) link = LinkKind.Skip;
            // "تهدف إلى مناقشة ملف إيران": one word may stand before the place, as in إلى شمال سوريا.
            if (link == LinkKind.To && scene.LinkAt(i - 1, out _) is not LinkKind.To) link = LinkKind.Skip;
            if (noun && !slots.Gathers && !slots.Gathered && link == LinkKind.Bare) bareAllowed &= visit ? IsTransparent(i) : IsAdverb(i);
            i++;
        }
        return slots;
    }

    /// <summary>"اللقاء الذي جرى بينه وبين الرئيس".</summary>
    private bool IsBetweenHim(int token) => (material.IsForm(token, "بينه") || material.IsForm(token, "بينها") || material.IsForm(token, "بينهم")) && material.IsForm(token + 1, "وبين");

    /// <summary>"القمة التي عقدها", "التي كانت مقررة": the relative clause tells of the event itself.</summary>
    private bool CarriesOn(int token)
    {
        if (scene.TryTrigger(token, out _, out var verb)) return verb.Frame is TriggerFrame.Gather or TriggerFrame.Light;
        if (material.IsForm(token, "كان") || material.IsForm(token, "كانت")) token++;
        if (scene.MarkAt<StatusMark>(token, out _) is not null) return true;
        // "القمة التي شهدتها سنغافورة بين".
        for (var i = token + 1; i < token + MostUnknown && !material.IsComma(i) && !material.Is(i, '.'); i++)
            if (scene.LinkAt(i, out _) is LinkKind.Between) return true;
        return false;
    }

    /// <summary>"اجتماعا كان مقررا أن يعقده", "الذي كان يفترض أن يجمع": the token of the verb that the noun is told by, else the token itself.</summary>
    private int IsWasToBe(int token)
    {
        var at = token;
        if (material.IsForm(at, "كان") || material.IsForm(at, "كانت")) at++;
        if (material.IsForm(at, "قد")) at++;
        else if (scene.MarkAt<StatusMark>(at, out var end) is not null) at = end;
        if (material.IsForm(at, "ان")) at++;
        return at > token && scene.TryTrigger(at, out _, out var verb) && verb is { Frame: TriggerFrame.Light or TriggerFrame.Gather, Form: not TriggerForm.Noun } ? at : token;
    }

    private static void Put(Slots slots, LinkKind kind, PartyList list)
    {
        switch (kind)
        {
            case LinkKind.Bare: slots.Bare.Add(list); break;
            case LinkKind.With: slots.With.Add(list); break;
            case LinkKind.Between: slots.Between.Add(list); break;
            case LinkKind.From: slots.From.Add(list); break;
        }
    }

    private LinkKind LinkOf(PartyList list, LinkKind link) =>
        material.IsForm(list.First, "بينهما") ? LinkKind.Between
        : (list.Proclitics & Proclitics.Ka) != 0 ? LinkKind.Stop
        : (list.Proclitics & Proclitics.Ba) != 0 ? LinkKind.With
        : (list.Proclitics & Proclitics.La) != 0 ? LinkKind.To
        : (list.Proclitics & Proclitics.Wa) != 0 && link == LinkKind.Bare ? LinkKind.Stop
        : link;

    /// <summary>"عائلة الرئيس": a noun without article owns the referent that follows it, unless the noun has a pronoun (حليفه ترمب).</summary>
    private bool IsOwned(int token, int unknown) => unknown > 0 && material.IsWord(token - 1) && scene.Referents.Covering(token - 1) is null && scene.Times.At(token - 1) is null && !material.HasArticle(token - 1) && !IsTransparent(token - 1) && !IsAdverb(token - 1) && !(material.HasArticle(token) && scene.LinkAt(token - 2, out _) is LinkKind.In && (material.FlagsOf(token - 1) & WordFlags.Common) == 0);

    private bool IsTransparent(int token)
    {
        var text = material.Report.Text.AsSpan(material.Tokens[token].Start, material.Tokens[token].Length);
        return text.EndsWith("ه") || text.EndsWith("ها") || IsAdverb(token);
    }

    /// <summary>مجددا, هاتفيا: an adverb, or an adjective of an indefinite object; neither owns what follows.</summary>
    private bool IsAdverb(int token) => scene.LinkAt(token, out _) is LinkKind.Skip || material.Passage.Form(token) is var form && form.Length > 3 && form[^1] == Letters.Alef;

    /// <summary>و is written before a word that stands without it too: "وبالتنسيق", not "وقت".</summary>
    private bool IsAnd(int token)
    {
        if (!material.StartsWith(token, Letters.Waw)) return false;
        var known = false;
        foreach (var reading in material.Passage.Readings(token))
            if (reading.Proclitics == Proclitics.None && (material.Knowledge.FlagsOf(reading.Word) & WordFlags.Common) != 0) known = true;
            else if ((reading.Proclitics & Proclitics.Wa) != 0 && (material.Knowledge.FlagsOf(reading.Word) & WordFlags.Common) != 0) return true;
        return !known;
    }

    /// <summary>"بين مسؤول ملف المصالحة عن حركة فتح فلان ورئيس المخابرات": a name behind a title that no table knows, with those joined to it.</summary>
    private PartyList? BehindTitle(int token)
    {
        if (parties.ReadAt(token) is { } told && PartyReader.Sides(told.Parties) > 1 || !material.IsWord(token)) return null;
        for (var i = token + 1; i < token + MostTitle && (material.IsWord(i) || scene.Referents.Covering(i) is not null) && scene.LinkAt(i, out _) is null or LinkKind.In or LinkKind.From; i++)
        {
            if (scene.Referents.StartingAt(i) is not { } referent) { if (scene.TryTrigger(i, out _, out _) || scene.IsSpeech(i)) return null; continue; }
            if (referent is { Kind: ReferentKind.Person, Proclitics: Proclitics.None } && parties.ReadAt(i) is { } list && PartyReader.Sides(list.Parties) > 1) return list;
            i = referent.End - 1;
        }
        return null;
    }

    private bool IsAnotherOne(int token) => material.IsForm(token, "ثم") || material.IsForm(token, "واخري") || material.IsForm(token, "واخر");

    /// <summary>"استقبال فلان لفلان", "تحدث إلى فلان", "اجتمعت إلى رئيس الوزراء": who is met stands behind ل or إلى.</summary>
    private bool LeadsTo(TriggerFacts facts, PartyList list, int token) =>
        facts.Form == TriggerForm.Noun ? facts.Frame == TriggerFrame.Object
        : facts.Frame == TriggerFrame.Phone ? scene.LinkAt(token - 1, out _) is LinkKind.To
        : facts is { Frame: TriggerFrame.With, Type: Model.EventType.Meeting } && list.Parties[0].Type == Model.EntityType.Person;

    private bool IsInIt(int token) => material.IsForm(token, "فيه") || material.IsForm(token, "فيها");

    /// <summary>A comma is inside the clause where مع, بين, a time, a preposition of place or the closing of an apposition follows.</summary>
    private bool GoesOn(int token)
    {
        if (scene.Times.At(token) is not null) return true;
        if (scene.LinkAt(token, out _) is { } link) return link is LinkKind.With or LinkKind.Between or LinkKind.In or LinkKind.To or LinkKind.Topic;
        if (material.IsForm(token + 1, "من") && (material.IsForm(token, "كل") || material.IsForm(token, "كلا"))) return true;
        if (material.Matches.TryGet(token, EntryKind.Honorific, out var honour) && (honour.Proclitics & (Proclitics.Wa | Proclitics.Fa)) == 0 && scene.Referents.StartingAt(honour.End) is not null) return true;
        return places.At(token) is { } referent && (referent.Proclitics & (Proclitics.Wa | Proclitics.Fa)) == 0;
    }

    /// <summary>"والتقى لودريان، الذي وصل أمس، السيسي", "سيذهب غريفيث، بحسب ما قال، إلى مسقط": the comma that closes what is put in, where the verb's clause goes on behind it.</summary>
    private int? AfterRelative(int token, int limit)
    {
        if (scene.LinkAt(token, out _) is not LinkKind.Relative && !IsPutIn(token)) return null;
        for (var i = token + 1; i < limit && !material.Is(i, '.') && !material.Is(i, ':') && material.Tokens[i].Kind != TokenKind.Quote; i++)
            if (material.IsComma(i)) return GoesOn(i + 1) ? i : null;
        return null;
    }

    private bool IsPutIn(int token) => material.IsForm(token, "بحسب") || material.IsForm(token, "حسب") || material.IsForm(token, "وفق") || material.IsForm(token, "وفقا") || material.IsForm(token, "حسبما") || material.IsForm(token, "وهو") || material.IsForm(token, "وهي");

    private int SkipBrackets(int token, int limit)
    {
        for (var i = token + 1; i < limit; i++)
            if (material.Is(i, ')')) return i + 1;
        return token + 1;
    }
}
