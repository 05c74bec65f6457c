using Mahdar.Extraction.Mentions;
using Mahdar.Extraction.Statements;

namespace Mahdar.Extraction.Events;

/// <summary>
/// Finds who is met where a circumstance or the subject of the talks stands before it: "التقى لافروف على هامش الدورة نظيره
/// التركي", "أجرى محادثات حول الأزمة مع الأمين العام".
/// </summary>
internal sealed class BehindReader(Scene scene, PartyReader parties)
{
    private const int MostTokens = 24, MostRelative = 10, MostAdjectives = 2;

    private readonly Material material = scene.Material;

    public void Seek(int from, int limit, TriggerFacts facts, Slots slots)
    {
        if (slots.With.Count > 0 || slots.Between.Count > 0) return;
        var noun = facts.Form == TriggerForm.Noun;
        if (slots.Destinations.Count == 0 && IsJourney(facts, slots)) SeekPlace(from, limit, slots, noun && scene.LinkAt(from - 1, out _) is LinkKind.Relative);
        if (noun && facts.Frame == TriggerFrame.Object && slots.Bare.Count == 1) Seek(from, limit, facts, slots, (token, _) => parties.ReadAt(token) is { Proclitics: Arabic.Proclitics.La } guest ? guest : null, slots.With);
        // "خلال استقباله في القصر وزير الخارجية": the pronoun receives.
        if (noun && facts is { Frame: TriggerFrame.Object, Pronoun: TriggerPronoun.One } && slots.Bare.Count == 0) Seek(from, limit, facts, slots, (token, all) => !scene.IsSpeech(token) ? FindObject(token, from, all) : null, slots.Bare);
        if (!noun && facts.Frame == TriggerFrame.Object) Seek(from, limit, facts, slots, slots.Bare.Count < 2 ? (token, all) => FindObject(token, from, all) : null, slots.Bare);
        else if (noun ? facts.Frame is TriggerFrame.Meeting or TriggerFrame.Talks && slots.Bare.Count == 0 : facts.Frame is TriggerFrame.With or TriggerFrame.Discuss)
            Seek(from, limit, facts, slots, (token, _) => FindOther(token, from, facts is { Form: not TriggerForm.Noun, Frame: TriggerFrame.With, Type: Model.EventType.Meeting }, facts is { Form: not TriggerForm.Noun, Frame: TriggerFrame.Discuss }), slots.With);
    }

    /// <summary>"زيارة يقوم بها الوزير", "توجه", "أرسل وزيره": where it leads may stand behind what is put in.</summary>
    private static bool IsJourney(TriggerFacts facts, Slots slots) =>
        facts.Form == TriggerForm.Noun ? facts.Frame is TriggerFrame.Visit or TriggerFrame.Way && slots.Bare.Count > 0 : facts.Frame is TriggerFrame.Way or TriggerFrame.Send;

    private void Seek(int from, int limit, TriggerFacts facts, Slots slots, Func<int, Slots, PartyList?>? find, List<PartyList> into)
    {
        var ofAnother = IsWithOthers(from);
        // "التقى الوزير الذي وصل أمس إلى الرياض، الملك": behind what tells of the first.
        if (from > 0 && scene.LinkAt(from - 1, out _) is LinkKind.Relative && CommaBehind(from - 1, limit) is { } first) from = first + 1;
        for (var i = from; find is not null && i < limit && i < from + MostTokens; i++)
        {
            if (scene.LinkAt(i, out _) is LinkKind.Relative && CommaBehind(i, limit) is { } comma) i = comma + 1;
            // "بين" before "بيّن", which is written like it.
            if (facts.Form == TriggerForm.Noun && !ofAnother && FindBoth(i, from) is { } both)
            {
                slots.Between.Add(both);
                slots.End = both.End;
                return;
            }
            if (Ends(i, from) || facts is { Form: TriggerForm.Noun, Frame: TriggerFrame.Object } && scene.IsSpeech(i) && scene.Referents.Covering(i) is null) return;
            // "محادثات بدأت مؤخرا، كما أن هناك تعاونا بين مصر واليونان": those behind are not who meets.
            ofAnother |= material.IsForm(i, "ان") || material.IsComma(i) && (material.HasAnd(i + 1) || scene.LinkAt(i + 1, out _) is LinkKind.Stop) || scene.LinkAt(i, out _) is LinkKind.With or LinkKind.Between || scene.TryTrigger(i, out _, out _);
            if (find(i, slots) is { } list)
            {
                into.Add(list);
                slots.End = list.End;
                return;
            }
            if (scene.Referents.StartingAt(i) is { } referent) i = referent.End - 1;
        }
    }

    /// <summary>"مشاورات مع دول أخرى حول خط الغاز بين روسيا وألمانيا": with whom, is told already.</summary>
    private bool IsWithOthers(int from)
    {
        for (var i = from - 1; i >= 0 && i > from - MostRelative && !scene.TryTrigger(i, out _, out _); i--)
            if (scene.LinkAt(i, out _) is LinkKind.With) return true;
        return false;
    }

    /// <summary>"خلال الزيارة التي تستمر ثلاثة أيام، بالملكة": where a relative clause closes.</summary>
    private int? CommaBehind(int token, int limit)
    {
        for (var i = token + 1; i < limit && i < token + MostRelative && !material.Is(i, '.') && !material.Is(i, ':'); i++)
            if (material.IsComma(i)) return i;
        return null;
    }

    /// <summary>
    /// "توجه ترمب بعد ذلك جوا إلى اسكتلندا", "تصل الوزيرة التي ترأس الوفد غدا إلى سيول", "أرسل وزيره، قبل القمة بيوم، إلى موسكو",
    /// "زيارة يقوم بها الوزير، على رأس وفد، إلى مدينة جدة": behind a comma only at once.
    /// </summary>
    private void SeekPlace(int from, int limit, Slots slots, bool put)
    {
        for (var i = from; i < limit && i < from + MostTokens && !EndsJourney(i, from); i++)
        {
            put |= material.IsComma(i);
            if (scene.LinkAt(i, out var end) is not LinkKind.To) continue;
            if (scene.LinkAt(end, out var behind) is LinkKind.Skip) end = behind;
            if (scene.LandAt(end) is not { } place || !(scene.IsLand(place) || place.Kind == ReferentKind.Capital) || put && !material.IsComma(i - 1)) continue;
            slots.Destinations.Add(place);
            slots.End = place.End;
            return;
        }
    }

    /// <summary>Somebody of another side, told bare and not as what a noun is of; "his counterpart" wherever he stands.</summary>
    private PartyList? FindObject(int token, int from, Slots slots)
    {
        if (scene.LinkAt(token, out _) is LinkKind.With) return FindOther(token, from);
        // "التقى الوزير خلال الزيارة كلا من الرئيس ورئيس الحكومة".
        if (material.IsEachOf(token)) return parties.ReadAt(token) is { Proclitics: Arabic.Proclitics.None } each && each.Parties[0].Type == Model.EntityType.Person ? each : null;
        // "التقى الوزير خلال زيارته كبار معاوني الرئيس".
        if (scene.MarkAt<DelegationMark>(token, out _) is not null && scene.Referents.Covering(token) is null && (!IsOwned(token) || scene.IsOfSome(token))) return (slots.Bare.Count == 1 || slots.Bare.Count == 0 && IsAccusative(token)) && parties.ReadAt(token) is { Delegation: true, Proclitics: Arabic.Proclitics.None } people ? people : null;
        if (scene.Referents.StartingAt(token) is not { Kind: ReferentKind.Person or ReferentKind.Official or ReferentKind.Pair } referent || (referent.Proclitics & ~(Arabic.Proclitics.Al | Arabic.Proclitics.Ba)) != 0) return null;
        if (referent.Office is not { IsCounterpart: true } && (IsOwned(token) && !scene.IsOfSome(token) || slots.Bare.Count > 0 && slots.Bare[0].Parties.Any(party => Equals(PartyReader.SideOf(party), PartyReader.SideOf(referent.Entity))))) return null;
        return parties.ReadAt(token);
    }

    /// <summary>"محادثات تدور منذ أسابيع بين إسرائيل وحماس"; of "الجانبين", so far behind, nobody knows whom it means.</summary>
    private PartyList? FindBoth(int token, int from) =>
        scene.LinkAt(token, out var end) is LinkKind.Between && parties.ReadAt(end) is { } list && PartyReader.Sides(list.Parties) >= 2 && (token == from || scene.MarkAt<GroupMark>(end, out _) is null) && !IsOfEvent(token - 1, from) && !IsBond(scene, token - 1) ? list : null;

    /// <summary>People after مع: a state behind a topic is more often what is talked about.</summary>
    private PartyList? FindOther(int token, int from, bool verb = false, bool discussed = false)
    {
        // "اجتمع، على هامش الحوار، بالوزيرة": behind ب as behind مع.
        if (verb && parties.ReadAt(token) is { Proclitics: Arabic.Proclitics.Ba or (Arabic.Proclitics.Ba | Arabic.Proclitics.Al) } met && met.Parties[0].Type == Model.EntityType.Person) return met;
        if (scene.LinkAt(token, out var end) is not LinkKind.With || IsOfEvent(token - 1, from)) return null;
        // "اجتمع لبحث الأزمة مع نظيره": behind a verb a counterpart is met; "بحث، على هامش القمة، العلاقات مع الوزير": and a person, where one discusses.
        if (IsBond(scene, token - 1) && !(verb && scene.Referents.StartingAt(end) is { Office.IsCounterpart: true }) && !(discussed && !ClauseWords.IsBondOfSomebody(scene, token - 1))) return null;
        return parties.ReadAt(end) is { } list && (list.Delegation || list.Parties[0].Type == Model.EntityType.Person) && (list.Proclitics & ~Arabic.Proclitics.Al) == 0 ? list : null;
    }

    /// <summary>"العلاقات مع", "التعاون العسكري مع", "المناورات العسكرية المشتركة بين": these words take مع themselves.</summary>
    public static bool IsBond(Scene scene, int token)
    {
        if (scene.MarkAt<BondMark>(token, out _) is not null) return true;
        for (var i = token; i > token - MostAdjectives && scene.Material.IsWord(i) && scene.Referents.Covering(i) is null && (i == token || scene.Material.HasArticle(i) && scene.Material.HasArticle(i + 1)); i--)
            if (scene.MarkAt<BondMark>(i - 1, out _) is not null) return i == token || !scene.TryTrigger(i - 1, out _, out _);
        return false;
    }

    /// <summary>"للإعداد لمحادثات مع": another event's other party; in "محادثات حول سوريا بين" the event is the one told, and a visit has none ("خلال زيارته مع").</summary>
    private bool IsOfEvent(int token, int from)
    {
        // "التقى الوزير الرئيس، تمهيدا لقمة الرئيس فلان مع": whoever stands between counts as one word.
        for (var (i, words) = (token, 0); words < 3 && i >= from; i--, words++)
            if (scene.Referents.Covering(i) is { } whose) i = whose.First;
            else if (scene.TryTrigger(i, out _, out var other) && other.Type != Model.EventType.Visit) return true;
        return false;
    }

    private bool IsOwned(int token) => CircumstanceReader.IsOwned(scene, token);

    /// <summary>"مسؤولين", "وفدا", "عددا من ممثلي": by their endings they are met.</summary>
    private bool IsAccusative(int token) => material.Passage.Form(token) is [.., Arabic.Letters.Alef or Arabic.Letters.Ya] || material.Passage.Form(token).EndsWith("ين") || scene.IsOfSome(token);

    private bool EndsJourney(int token, int from)
    {
        if (material.Is(token, ':') || material.Tokens[token].Kind == Arabic.TokenKind.Quote) return true;
        if (scene.Referents.Covering(token) is not null) return false;
        return Complementizer.IsAt(material, token) || token > from && (scene.IsSpeech(token) || scene.LinkAt(token, out _) is LinkKind.Relative)
            || scene.TryTrigger(token, out var other, out var facts) && (facts.Type == Model.EventType.Visit || facts.Form != TriggerForm.Noun && (other.Proclitics & Arabic.Proclitics.Wa) != 0);
    }

    private bool Ends(int token, int from)
    {
        if (material.Is(token, ':') || material.Is(token, ';') || material.Is(token, '؛') || material.Tokens[token].Kind == Arabic.TokenKind.Quote && token > from) return true;
        // "بين" is written like a verb of saying.
        if (scene.Referents.Covering(token) is not null || scene.LinkAt(token, out _) is LinkKind.Between) return false;
        return scene.LinkAt(token, out _) is LinkKind.Relative || Complementizer.IsAt(material, token) || scene.TryTrigger(token, out _, out var facts) && facts.Form != TriggerForm.Noun || token > from && scene.IsSpeech(token);
    }
}
