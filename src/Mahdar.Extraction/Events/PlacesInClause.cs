using Mahdar.Arabic;
using Mahdar.Extraction.Mentions;

namespace Mahdar.Extraction.Events;

/// <summary>The places that a clause tells: where somebody goes, where an event is held.</summary>
internal sealed class PlacesInClause(Scene scene, PartyReader parties)
{
    private const int MostToHere = 50;

    private readonly Material material = scene.Material;

    /// <summary>"قمة هلسنكي": a city behind the noun names where, not who, unless others are joined to it.</summary>
    public Referent? Venue(int token, TriggerFacts facts)
    {
        if (facts.Frame is not (TriggerFrame.Meeting or TriggerFrame.Talks) || facts.Pronoun != TriggerPronoun.None || scene.Referents.StartingAt(token) is not { } referent) return null;
        var city = referent.Kind == ReferentKind.Capital || referent is { Kind: ReferentKind.State, Entity.Ref: { } code } && material.Knowledge.States.GetValueOrDefault(code) is { } state && state.Capital?.EndsWith(state.Name, StringComparison.Ordinal) == true;
        return city && referent.Proclitics == Proclitics.None && parties.ReadAt(token) is { Parties.Count: 1 } ? referent : null;
    }

    /// <summary>The land at a token: by its name, as "العاصمة السويدية", or behind "كل من".</summary>
    public Referent? At(int token)
    {
        if (scene.Referents.StartingAt(token) is { } referent) return referent;
        if (material.IsEachOf(token)) return At(token + 2) is { } first && scene.IsLand(first) ? first : null;
        return scene.LandAt(token);
    }

    /// <summary>"زار هذا البلد", "خلال زيارته للمدينة": the land or city told last that is not the visitors' own.</summary>
    public Referent? Here(int token, IReadOnlyList<PartyList> visitors)
    {
        if (scene.MarkAt<HereMark>(token, out var end) is not { } here || material.HasArticle(end) && !material.IsTime(end) && !material.StartsWith(end, Letters.Lam) && end == token + 1 || At(end) is { Proclitics: Proclitics.None }) return null;
        var all = scene.Referents.All;
        var proclitics = material.StartsWith(token, Letters.Lam) ? Proclitics.La : Proclitics.None;
        if (here.Half is { } half) return IsTold(half, token) || IsTold(here.Other!, token) ? new Referent(token, end, proclitics, [scene.Book.State(half)], ReferentKind.Capital) : null;
        for (var i = RecentParties.Before(all, token); i >= 0 && token - all[i].First < MostToHere; i--)
            if (scene.IsLand(all[i]) && (all[i].Kind != ReferentKind.State || !here.City) && !IsOfThem(all[i], visitors)) return all[i] with { Kind = ReferentKind.Capital, First = token, End = end, Proclitics = proclitics };
        // "وصل إلى البلاد": where no other land was told, that of the report.
        return !here.City && scene.Home is { } home && scene.Book.State(home) is var land && new Referent(token, end, proclitics, [land], ReferentKind.Capital) is var own && !IsOfThem(own, visitors) ? own : null;
    }

    /// <summary>"الوزيرة التي تزور بلاده", "خلال زيارة يقوم بها الأمير لبلاده", "استقبل نظيره الذي يزور البلاد": the state of who speaks, else of the one told before the guest.</summary>
    public Referent? OfHost(int token, IReadOnlyList<PartyList> visitors)
    {
        if (!material.IsWord(token) || HostOf(material.Passage.Form(token)) is not { } gender) return null;
        var all = scene.Referents.All;
        var first = material.Passage.Sentences[material.Passage.SentenceOf(token)].First;
        var guest = visitors.Count > 0 ? visitors[0].Parties[0] : null;
        var host = scene.SpeakerAt(token);
        for (var i = RecentParties.Before(all, token); i >= 0 && all[i].First >= first && !IsHost(host); i--)
        {
            if (all[i].Kind is not (ReferentKind.Person or ReferentKind.Official)) continue;
            if (guest is null) guest = all[i].Entity;
            else host = all[i].Entity;
        }
        return IsHost(host) ? new Referent(token, token + 1, material.StartsWith(token, Letters.Lam) ? Proclitics.La : Proclitics.None, [scene.Book.State(host!.RepresentedState!)], ReferentKind.Capital) : null;

        bool IsHost(EntityDraft? party) => guest is not null && party is { RepresentedState: { } land } && SubjectReader.Agrees(party, gender) && !Equals(PartyReader.SideOf(guest), land);
    }

    /// <summary>"بلاده", "لبلادها", "للبلاد": whether the land is a man's or a woman's, as far as the word tells; null for any other word.</summary>
    private static Lexicon.Gender? HostOf(ReadOnlySpan<char> form) => form switch
    {
        "بلاده" or "لبلاده" => Lexicon.Gender.Masculine,
        "بلادها" or "لبلادها" => Lexicon.Gender.Feminine,
        "البلاد" or "للبلاد" => Lexicon.Gender.Any,
        _ => null,
    };

    private static bool IsOfThem(Referent land, IReadOnlyList<PartyList> visitors) => visitors.Count > 0 && PlaceReader.Of(land).Country is { } state && visitors[0].Parties.Any(visitor => visitor.RepresentedState == state);

    private bool IsTold(string state, int token)
    {
        var all = scene.Referents.All;
        for (var i = RecentParties.Before(all, token); i >= 0 && token - all[i].First < MostToHere; i--)
            if (Equals(PartyReader.SideOf(all[i].Entity), state)) return true;
        return false;
    }

    /// <summary>"إلى عمان، ومنها إلى موسكو", "إلى باريس ثم برلين", "إلى قطر وإلى الكويت": what leads to the next place of a journey.</summary>
    private int Onward(int token)
    {
        var at = token;
        if (material.IsParticle(at, EventParticle.Onward)) at++;
        else if (material.IsForm(at, "ومن") && (material.IsForm(at + 1, "ثم") || material.IsForm(at + 1, "هناك"))) at += 2;
        return scene.LinkAt(at, out var end) is LinkKind.To && (at > token || material.HasAnd(at)) ? end : at;
    }

    /// <summary>Whether it is told as a place, and not as a party.</summary>
    public bool IsPlace(Referent referent, LinkKind link, bool visit, TriggerFacts facts)
    {
        if (!scene.IsLand(referent)) return false;
        // "ذهبت بروكسل بعيدا", "أرسلت فرنسا وفدا": only whoever arrives has a place without إلى.
        if (link == LinkKind.Bare && referent.Proclitics == Proclitics.None && facts is { Frame: TriggerFrame.Way, IsThere: false, Form: not TriggerForm.Noun } or { Frame: TriggerFrame.Send }) return false;
        return referent.Kind == ReferentKind.Place || (referent.Proclitics & Proclitics.Ba) != 0 || link is LinkKind.In or LinkKind.To || visit && link is LinkKind.Bare or LinkKind.From;
    }

    /// <summary>Puts a place, and those joined to it, where the clause means them: where it is held, or where somebody goes.</summary>
    public void Read(Referent first, LinkKind link, bool visit, TriggerFacts facts, Slots slots, ref int i)
    {
        var frame = facts.Frame;
        // "جولته في السعودية وتركيا".
        var round = facts is { Frame: TriggerFrame.Tour, Pronoun: TriggerPronoun.One };
        var inside = link == LinkKind.In || (first.Proclitics & Proclitics.Ba) != 0;
        // "جولته في دول كاليمن وسوريا", "نفوذ إيران في مناطق كاليمن وسوريا": examples, of whatever stands before.
        var like = (first.Proclitics & Proclitics.Ka) != 0;
        for (var next = first; ;)
        {
            if (like) { }
            else if (frame == TriggerFrame.Begin || round && inside && next.Kind == ReferentKind.State || frame == TriggerFrame.Return && link == LinkKind.From || frame == TriggerFrame.Stay && inside) slots.Destinations.Add(next);
            else if (frame == TriggerFrame.Return && link != LinkKind.From)
            {
                slots.Destinations.Add(next);
                slots.Back = true;
                i = next.End;
                break;
            }
            else if (frame == TriggerFrame.Leave && link == LinkKind.From && facts.Form != TriggerForm.Noun) slots.Left ??= next;
            // "سيناقش معه الأوضاع في أوكرانيا": what they speak of is there.
            else if (inside || !visit) slots.Place ??= material.IsParticle(first.First - 2, EventParticle.Situation) ? null : inside || link == LinkKind.Bare && i == slots.End ? next : null;
            else if (link != LinkKind.From && frame != TriggerFrame.Stay) slots.Destinations.Add(next);
            i = next.End;
            var after = material.IsComma(i) ? i + 1 : i;
            var onward = inside ? after : Onward(after);
            if (At(onward) is not { } other || !scene.IsLand(other)) break;
            if ((other.Proclitics & Proclitics.Wa) == 0 && (onward == i || inside)) break;
            if (onward != after && !material.HasAnd(after) || material.IsForm(after, "ومنها")) slots.First = Math.Min(slots.First, slots.Destinations.Count);
            next = other;
        }
        slots.End = i;
    }
}
