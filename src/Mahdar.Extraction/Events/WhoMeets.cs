using Mahdar.Extraction.Lexicon;
using Mahdar.Extraction.Mentions;
using Mahdar.Model;

namespace Mahdar.Extraction.Events;

/// <summary>Whether those who are told can be the parties of an event.</summary>
internal static class WhoMeets
{
    /// <summary>A report names whom it is about at least so often.</summary>
    private const int LeastNamed = 4;

    /// <summary>"His counterpart" of no state is nobody.</summary>
    public static bool IsKnown(EntityDraft party) => party.Type != EntityType.Person || party.Name is not null || !ReferenceEquals(PartyReader.SideOf(party), party);

    /// <summary>Two sides, or two people of one side; players of a match, or a suspect and his lawyer, who hold no office, don't meet.</summary>
    public static bool AreMeeting(IReadOnlyList<EntityDraft> parties)
    {
        if (parties.Any(IsReporter) || parties.Any(party => IsPrivate(party) && !(party.NamedAt.Count >= LeastNamed && parties.Any(IsHead)))) return false;
        if (PartyReader.Sides(parties) > 1) return true;
        var people = parties.Where(party => party is { Type: EntityType.Person, Name: not null }).ToArray();
        return people.Length > 1 && people.Skip(1).Any(other => !SidesMatching.AreOne(people[0], other));
    }

    /// <summary>"تلتقي روسيا مع البرازيل", "تستقبل مصر الجرحى": states themselves play and take in, people meet.</summary>
    public static bool IsMatch(TriggerFacts facts, IReadOnlyList<EntityDraft> parties) =>
        facts is { Frame: TriggerFrame.Object, Form: not TriggerForm.Noun } && parties.All(party => party.Type != EntityType.Person);

    /// <summary>"إدارة لقاء بلجيكا واليابان في كأس العالم": where a sentence tells of sport, states and bodies that meet are teams.</summary>
    public static bool AreTeams(Material material, Telling telling, IReadOnlyList<EntityDraft> parties)
    {
        if (telling is not { Facts.Form: TriggerForm.Noun, Trigger.Entry.Key: "لقاء" or "لقاءات" } || parties.Any(party => party.Type == EntityType.Person)) return false;
        for (var i = telling.Sentence.First; i < telling.Sentence.End; i++)
            if (material.IsParticle(i, EventParticle.Sport)) return true;
        return false;
    }

    /// <summary>Whom the report is about is of interest where he meets the head of a state, though he holds no office.</summary>
    private static bool IsHead(EntityDraft party) => party.Type == EntityType.Person && party.Offices.Exists(held => held.Status != OfficeStatus.Former && held.Role is Role.HeadOfState or Role.HeadOfGovernment);

    /// <summary>"سيلتقي وليام رئيس الوزراء الإسرائيلي والرئيس الفلسطيني": people of several states, none that of the subject, are met one by one.</summary>
    public static bool AreMetApart(Pairing pairing) =>
        pairing.Subjects.Count == 1 && pairing.Others.Count > 1 && pairing.Others.All(other => other.Type == EntityType.Person) && PartyReader.Sides(pairing.Others) == pairing.Others.Count && !pairing.Others.Any(other => Equals(PartyReader.SideOf(other), PartyReader.SideOf(pairing.Subjects[0])));

    /// <summary>"التقى الملكة ورئيسة الوزراء", "يلتقي الملك ووزير الخارجية": of another state, one of whom leads it; each of them receives a guest by himself.</summary>
    public static bool AreReceivingApart(Pairing pairing) =>
        pairing is { Subjects: [{ Type: EntityType.Person, Name: not null } guest], Others.Count: > 1 } && pairing.Others.All(other => other is { Type: EntityType.Person, Name: not null }) && pairing.Others.Any(Leads)
        && PartyReader.Sides(pairing.Others) == 1 && !Equals(PartyReader.SideOf(pairing.Others[0]), PartyReader.SideOf(guest));

    private static bool Leads(EntityDraft person) => person.Offices.Exists(held => held.Status != OfficeStatus.Former && held.Role is Role.HeadOfState or Role.HeadOfGovernment or Role.DeputyHead);

    /// <summary>"قمة", "لقاء قمة", "اجتماع القمة".</summary>
    public static bool IsSummit(Match trigger) => trigger.Entry.Key is var word && (word.StartsWith("قم", StringComparison.Ordinal) || word.EndsWith("قمه", StringComparison.Ordinal));

    /// <summary>"مراسل الوكالة", "صحافي من الصحيفة": who reports for somebody, and has no name.</summary>
    public static bool IsReporter(EntityDraft party) => party is { Type: EntityType.Person, Name: null, RepresentedState: null, RepresentedOrganization.Sort: "news-agency" or "newspaper" or "broadcaster" or "website" };

    private static bool IsPrivate(EntityDraft party) => party is { Type: EntityType.Person, Name: not null, Offices.Count: 0, Facts: null, RepresentedState: null, RepresentedOrganization: null };

    /// <summary>"تحدث ترمب مع نظيره", "المستشاران فلان وفلان تحدثا مع ولي العهد": those who lead two states, each in his own, speak on the phone, and others who hold an office with them.</summary>
    public static bool AreLeadersApart(IReadOnlyList<EntityDraft> parties) =>
        parties.Count is 2 or 3 && PartyReader.Sides(parties) == 2 && IsLeading(parties[^1]) && parties.All(party => party.Type == EntityType.Person && PartyReader.SideOf(party) is string && (IsLeading(party) || party.Name is not null && party.Offices.Count > 0));

    private static bool IsLeading(EntityDraft party) => party.Offices.Exists(held => held.Status != OfficeStatus.Former && held.Role is Role.HeadOfState or Role.HeadOfGovernment or Role.DeputyHead or Role.ForeignMinister);

    /// <summary>"اتصالات بين موسكو وواشنطن", "الاتصال بالحكومة", "أجرى مسؤولون اتصالات": states, and people without a name or an office, have contacts, not calls.</summary>
    public static bool IsContact(Match trigger, IReadOnlyList<EntityDraft> parties) =>
        trigger.Entry.Key.StartsWith("اتصال", StringComparison.Ordinal) && !trigger.Entry.Key.Contains(' ') && (trigger.Definite && trigger.Entry.Key == "اتصالات" || !parties.All(party => party.Type == EntityType.Person && (party.Name is not null || party.Offices.Count > 0)));
}
