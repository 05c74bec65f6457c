using Mahdar.Extraction.Offices;
using Mahdar.Model;

namespace Mahdar.Extraction.People;

/// <summary>Whether two offices told side by side are one person's, or those of two.</summary>
internal static class JointOffices
{
    /// <summary>"رئيس المؤتمر وسفير ألمانيا السابق، فلان", "وزير الداخلية وزعيم حزب الرابطة فلان": two offices of one person, as one person holds them.</summary>
    public static bool AreOfOne(OfficePhrase first, OfficePhrase second) =>
        first.Status != OfficeStatus.Former && second.Status == OfficeStatus.Former
        || first.Role == Role.DeputyHead && second.Role is Role.ForeignMinister or Role.DefenceMinister or Role.Minister
        // "السفير الأمريكي لدى تركيا والمبعوث الخاص إلى سوريا فلان", "مؤسس الشركة ورئيسها التنفيذي فلان", "نائب رئيس الحزب والمتحدث باسمه فلان".
        || first is { Role: Role.Ambassador, Of.Count: > 0 } && second is { Role: Role.Envoy, Of.Count: 0 }
        || IsOfSameBody(first, second)
        || second.Role == Role.PartyLeader && first.Role is Role.HeadOfGovernment or Role.Minister or Role.ForeignMinister or Role.DefenceMinister or Role.DeputyHead or Role.DeputyMinister;

    /// <summary>"قال رئيس النيجر والرئيس المباشر للقوة فلان", "قال المنسق المقيم ومنسق الشؤون الإنسانية فلان": where one speaks, the head of something is told beside another post; an aide (ومستشاره) is another.</summary>
    public static bool MayBeOfOne(OfficePhrase first, OfficePhrase second) =>
        first.Status == OfficeStatus.Current && second is { Status: OfficeStatus.Current, Role: Role.Other or Role.SecretaryGeneral, Head: "president" or "high-representative" or "director" or "secretary-general" or "commissioner" or "governor" or "executive" or "founder" or "leader" }
        && !second.Rule.EndsWith(OwnerGuess.Possessive, StringComparison.Ordinal) && (first.Affiliation.State is not { } state || second.Affiliation.State is not { } same || state == same);

    /// <summary>A second post in the body of the first, told by a pronoun: "ورئيسها التنفيذي", "والمتحدث باسمه".</summary>
    public static bool IsOfSameBody(OfficePhrase first, OfficePhrase second) =>
        first.Affiliation.Organization is { } body && second.Affiliation.Organization is { } same && body.First == same.First
        && (second.Head is "executive" or "director" or "founder" or "secretary-general" && second.Rule.EndsWith(OwnerGuess.Possessive, StringComparison.Ordinal) && first.Head is "executive" or "director" or "founder" or "president" or "member"
            || second.Head == "spokesperson" && first.Head is "deputy" or "member" or "cadre" or "secretary-general");

    /// <summary>"الأمين العام لحزب النور", "عضو اللجنة المركزية للحركة": what somebody is in a party beside his post.</summary>
    public static bool IsSeatInParty(OfficePhrase office) =>
        office.Head is "secretary-general" or "leader" or "member" && office.Affiliation.Organization is { Sort: "party" or "armed-group" };

    /// <summary>"رئيس مجلس الوزراء ووزير خارجية قطر": the state behind the second office is that of the first as well.</summary>
    public static bool ShareOwner(OfficePhrase first, OfficePhrase second) =>
        first is { Role: Role.HeadOfGovernment or Role.DeputyHead, Of.Count: 0 } && second.Of.Count > 0;

    /// <summary>"استقبل رئيس الوزراء السفير الفرنسي فلانا", "استقبل الرئيس الفرنسي رئيس الوزراء اللبناني", "أبلغ الرئيس كبير موظفيه فلانا", "كلف الرئيس الإيطالي المدير السابق للصندوق فلانا": host and guest side by side.</summary>
    public static bool AreTwo(OfficePhrase first, OfficePhrase second) =>
        first is { Head: "president", Of.Count: 0 } && first.End == first.First + 1 && second.Role != Role.HeadOfState
        || first.Role is Role.HeadOfState or Role.HeadOfGovernment && second.Head is "judge"
        || first.Role == Role.HeadOfGovernment && second is { Role: Role.Legislator, Head: "president" }
        || first.Role == Role.HeadOfState && second.Role is Role.ForeignMinister or Role.DefenceMinister or Role.Minister or Role.DeputyMinister or Role.Legislator
        || first.Affiliation.State is not null && second is { Role: Role.SecretaryGeneral, Affiliation: { State: null, Organization.Sort: "intergovernmental" } }
        || first is { Role: Role.HeadOfState, Status: OfficeStatus.Current } && second.Status == OfficeStatus.Former
        || first.Affiliation.State is { } host && second.Affiliation.State is { } guest && host != guest
        || second is { Role: Role.Ambassador or Role.Envoy, Of.Count: > 0 } && first.Role is Role.HeadOfState or Role.HeadOfGovernment or Role.ForeignMinister or Role.DefenceMinister or Role.Minister or Role.DeputyHead;

    /// <summary>"فلان ولي العهد ونائب رئيس مجلس الوزراء ووزير الدفاع", "نائب رئيس الدولة ورئيس مجلس الوزراء وحاكم دبي", "وزير الدفاع وزعيم حزب الليكود": posts that one person holds, joined by و without a comma.</summary>
    public static bool IsHeldToo(OfficePhrase first, OfficePhrase second) =>
        second.Status == OfficeStatus.Current && (first.Affiliation.State is not { } state || second.Affiliation.State is not { } same || state == same)
        && (AreOfOne(first, second) || first.Role == Role.DeputyHead && (second.Role is Role.HeadOfGovernment or Role.DeputyHead or Role.Commander || second.Head == "deputy") || first.Role == Role.HeadOfGovernment && second.Head == "governor" || first.Role == Role.Commander && second.Role == Role.DefenceMinister);
}
