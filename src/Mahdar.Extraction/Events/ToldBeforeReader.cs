using Mahdar.Arabic;
using Mahdar.Extraction.Lexicon;
using Mahdar.Extraction.Mentions;
using Mahdar.Model;

namespace Mahdar.Extraction.Events;

/// <summary>Who meets where all of them stand before the noun: with the verb that carries it, as those who agree on it, or as those who call for it and are called.</summary>
internal sealed class ToldBeforeReader(Scene scene, SubjectReader subjects, PartyReader parties, RecentParties recent)
{
    private const int MostBack = 20, MostAgreed = 16, MostToBody = 2;

    public Pairing? Read(Telling telling) => Between(telling) ?? OfAgreed(telling) ?? OfInvited(telling);

    /// <summary>"تدور بين مصر والسودان منذ أشهر اجتماعات": the parties stand between the verb and the noun; "خلاف وقع بين الوزيرين بشأن استقبال" carries another.</summary>
    private Pairing? Between(Telling telling)
    {
        if (telling.Facts.Frame == TriggerFrame.Object) return null;
        for (var i = telling.Trigger.First - 1; i > telling.Sentence.First && i > telling.Trigger.First - MostBack; i--)
            if (scene.LinkAt(i, out var end) is LinkKind.Between && scene.TryTrigger(i - 1, out _, out var verb) && verb is { Frame: TriggerFrame.Light, Form: not TriggerForm.Noun })
                return parties.ReadAt(end) is { } list && list.End <= telling.Trigger.First && PartyReader.Sides(list.Parties) >= 2 ? new Pairing(list.Parties, [], false, "noun: between, told before") { Delegated = list.Delegation } : null;
        return null;
    }

    /// <summary>"اتفقا على الاجتماع مجددا", "على اللقاء في القاهرة": to meet, not a meeting that is known.</summary>
    private bool IsMeeting(Telling telling) =>
        telling is { Trigger.Entry.Key: "اجتماع" or "لقاء" or "التقاء", Facts.Plural: false } && scene.Material.IsForm(telling.Trigger.First - 1, "علي") && scene.LinkAt(telling.Trigger.End, out _) is not LinkKind.Relative;

    /// <summary>"اتفق كيم ومون على عقد مباحثات": those who agree on it will hold it.</summary>
    private Pairing? OfAgreed(Telling telling)
    {
        if (telling.Facts.Type == EventType.Call || telling.Trigger.Definite && !IsMeeting(telling) || telling.Facts.Pronoun != TriggerPronoun.None || !IsAgreedOn(BeforeQuotes(telling.Trigger.First - 1))) return null;
        for (var i = telling.Trigger.First - 1; i >= telling.Sentence.First && i > telling.Trigger.First - MostAgreed; i--)
        {
            if (!scene.TryTrigger(i, out var verb, out var facts) || facts.Frame == TriggerFrame.Light) continue;
            if (facts is not { Frame: TriggerFrame.Deal, Form: not TriggerForm.Noun }) return null;
            var all = subjects.Of(verb, telling.Trigger.First, telling.Sentence.First)?.Parties ?? (facts.Dual ? recent.Two(verb.First) : null);
            if (all is not null && PartyReader.Sides(all) < 2 && With(verb.End, telling.Trigger.First) is { } partner) all = [.. all, .. partner.Parties];
            return all is not null && PartyReader.Sides(all) >= 2 ? new Pairing(all, [], false, "noun: of those who agree on it") { Told = false, Status = EventStatus.Planned } : null;
        }
        return null;
    }

    /// <summary>"اتفقت أديس أبابا مع جارتها أسمرة على عقد قمة": with whom it is agreed, between two tokens.</summary>
    private PartyList? With(int from, int to)
    {
        for (var i = from; i < to; i++)
            if (scene.LinkAt(i, out var end) is LinkKind.With) return (parties.ReadAt(end) ?? parties.ReadAt(end + 1)) is { } partner && partner.End <= to ? partner : null;
        return null;
    }

    /// <summary>"دعت روسيا الأردن والولايات المتحدة إلى لقاء": who calls for it, and who is called.</summary>
    private Pairing? OfInvited(Telling telling)
    {
        if (telling.Facts.Frame == TriggerFrame.Discuss || Called(telling, out var invitation) is not { Count: > 0 } called) return null;
        // "اتفقوا على دعوة الوزير إلى اجتماع": whose call it is, the noun leaves open.
        if (PartyReader.Sides(called) < 2 && scene.Material.Passage.Form(invitation)[^1] != Letters.Ha && subjects.Before(invitation, telling.Sentence.First, called) is { } caller) called.Insert(0, caller);
        // "دعت مصر مجلس الأمن إلى عقد جلسة": the body is called to hold it.
        return PartyReader.Sides(called) >= 2 && !called.Skip(1).Any(party => party is { Type: EntityType.Organization, Sort: "intergovernmental" }) ? new Pairing(called, [], false, "noun: of those called to it") { Told = false, Status = scene.LinkAt(Toward(telling), out _) is LinkKind.To ? null : EventStatus.Proposed } : null;
    }

    /// <summary>"دعوته حركة طالبان إلى محادثات مع": those who are called to it, where others stand behind it.</summary>
    public List<EntityDraft>? Called(Telling telling) => Called(telling, out _);

    /// <summary>"دعت الدولتان إلى اجتماع طارئ لمجلس الأمن": a session of a body, not of those who call for it.</summary>
    private bool IsOfBody(Telling telling)
    {
        for (var i = telling.Trigger.End; i <= telling.Trigger.End + MostToBody; i++)
            if (scene.Referents.StartingAt(i) is { } owner) return owner is { Kind: ReferentKind.Organization, Proclitics: Proclitics.La or Proclitics.None };
        return false;
    }

    private List<EntityDraft>? Called(Telling telling, out int invitation)
    {
        invitation = -1;
        var toward = Toward(telling);
        if (telling.Trigger.Definite || toward < 0 || IsOfBody(telling)) return null;
        for (var i = toward - 1; i >= telling.Sentence.First && i > toward - MostBack; i--)
        {
            if (scene.MarkAt<InviteMark>(i, out _) is null) continue;
            invitation = i;
            // "قبل ترمب دعوة كيم للقاء": whose call it is.
            if (scene.LinkAt(toward, out _) is not LinkKind.To && scene.Material.IsForm(i, "دعوه")) return null;
            var called = new List<EntityDraft>();
            for (var at = i + 1; at < toward; at++)
                if (parties.ReadAt(at) is { } list)
                {
                    if (called.Count == 0 && list.End == (scene.Material.IsComma(toward - 1) ? toward - 1 : toward) && PartyReader.Sides(list.Parties) > 1)
                    {
                        // "فرنسا دعت الأردن ومصر إلى لقاء"; "دعت الأردن ومصر إلى لقاء": they call.
                        if (Caller(i) is { } caller) called.Add(caller);
                        else if (AreCalling(i, list.Parties[0])) return null;
                    }
                    // "دعت الأمم المتحدة كلا من الحكومة والمعارضة": a body that calls two sides lets them talk to one another.
                    if (PartyReader.Sides(list.Parties) > 1 && PartyReader.Sides(called) == 1 && called[0] is { RepresentedState: null, Type: not EntityType.State }) called.Clear();
                    called.AddRange(list.Parties.Where(party => !called.Contains(party)));
                    at = list.End - 1;
                }
            return called;
        }
        return null;
    }

    /// <summary>"فرنسا دعت": who stands directly before the verb.</summary>
    private EntityDraft? Caller(int verb)
    {
        var at = scene.Material.IsForm(verb - 1, "قد") ? verb - 1 : verb;
        var all = scene.Referents.All;
        return RecentParties.Before(all, at) is >= 0 and var last && all[last].End == at && all[last] is { Proclitics: Proclitics.None or Proclitics.Al, Entity: { Type: EntityType.State } or { RepresentedState: not null } } ? all[last].Entity : null;
    }

    /// <summary>"دعت الأردن", "دعا الرئيس": a verb that agrees with whoever follows.</summary>
    private bool AreCalling(int verb, EntityDraft first)
    {
        var form = scene.Material.Passage.Form(verb);
        if (form is "داعيا" or "داعيه" || form.StartsWith("دعوه") || form.StartsWith("دعوت") || form.StartsWith("دعوات")) return false;
        return (form[^1] == 'ت' || form[0] == 'ت') == (first.Type != EntityType.Person || first.Gender == Gender.Feminine);
    }

    /// <summary>"إلى لقاء", "إلى عقد لقاء", "للقاء", "لعقد لقاء": the token that leads to what somebody is called to, or -1.</summary>
    private int Toward(Telling telling)
    {
        var noun = telling.Trigger.First;
        if ((telling.Trigger.Proclitics & Proclitics.La) != 0) return noun;
        if (IsToCarry(noun - 1)) return noun - 1;
        if (scene.MarkAt<CarrierMark>(noun - 1, out _) is not null) noun--;
        // "دعا الحركة إلى الموافقة على محادثات".
        if (scene.Material.IsForm(noun - 1, "علي") && scene.MarkAt<StatusMark>(noun - 2, out var agreed) is { Status: EventStatus.Planned } && agreed >= noun - 1) noun -= 2;
        return scene.LinkAt(noun - 1, out _) is LinkKind.To ? noun - 1 : -1;
    }

    /// <summary>"لإجراء", "لعقد".</summary>
    private bool IsToCarry(int token)
    {
        foreach (var match in scene.Material.Matches.At(token))
            if (match is { Entry: { Kind: EntryKind.Marker, Value: CarrierMark }, Proclitics: Proclitics.La }) return true;
        return false;
    }

    /// <summary>"عقد "اجتماع دوري"": the word before an opening quotation mark.</summary>
    private int BeforeQuotes(int token)
    {
        while (token > 0 && scene.Material.Tokens[token].Kind == TokenKind.Quote) token--;
        return token;
    }

    /// <summary>"على محادثات", "على عقد محادثات".</summary>
    private bool IsAgreedOn(int token) => scene.Material.IsForm(token, "علي") || scene.Material.IsForm(token - 1, "علي") && scene.MarkAt<CarrierMark>(token, out _) is not null;
}
