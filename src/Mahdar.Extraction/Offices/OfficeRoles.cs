using Mahdar.Extraction.Lexicon;
using Mahdar.Extraction.Mentions;
using Mahdar.Model;

namespace Mahdar.Extraction.Offices;

/// <summary>What the word that begins an office makes of its holder, by whose office it is.</summary>
internal static class OfficeRoles
{
    /// <summary>Of a state; of one that the words leave open where it is empty.</summary>
    public static Role OfState(Entry head, string state) =>
        head.Key == "chancellor" && state is "DE" or "AT" ? Role.HeadOfGovernment
        : head.Key == "chancellor" && state == "" && head.Gender == Gender.Feminine ? Role.HeadOfGovernment
        : head.Key == "leader" && head.Number == Number.One && state == "" ? Role.HeadOfState
        // The emir of these four reigns; الأمير البريطاني is a prince.
        : head.Key == "emir" && state is not ("" or "QA" or "KW" or "MC" or "LI") ? Role.Other
        : ((HeadFacts)head.Value!).StateRole;

    /// <summary>Of a body. <paramref name="noun"/>: its first word, folded; of the organs of a state only a government has a head of government (رئيس شرطة دبي).</summary>
    public static Role At(Entry head, OrganizationSpan organization, ReadOnlySpan<char> noun) => (head.Key, organization.Sort) switch
    {
        // "رئيس اللجنة الثورية", "رئيس هيئة الحشد": a board, which nobody leads as a party.
        ("president", "armed-group") when noun.EndsWith("لجنه") || noun.EndsWith("هييه") => Role.Other,
        ("president" or "leader" or "deputy", "party" or "armed-group") => Role.PartyLeader,
        ("president", "legislature") => Role.Legislator,
        ("president", "intergovernmental") when noun.EndsWith("برلمان") => Role.Legislator,
        // "رئيسة بعثة الأمم المتحدة للدعم في ليبيا".
        ("president", "agency") when organization.Entry is { Name: var mission } && mission.StartsWith("بعثة الأمم المتحدة", StringComparison.Ordinal) => Role.Envoy,
        ("member" or "deputy", "legislature" or "party") => Role.Legislator,
        ("president", "state-organ") => noun.EndsWith("حكومه") || noun.EndsWith("رياسه") ? Role.HeadOfGovernment : noun.EndsWith("جيش") || noun.EndsWith("قوات") ? Role.Commander : Role.Other,
        ("undersecretary", not ("ministry" or "state-organ")) => Role.Other,
        ("executive", "party" or "armed-group") => Role.PartyLeader,
        ("state-secretary", "union" or "party") => Role.SecretaryGeneral,
        ("leader", "legislature") => Role.Legislator,
        ("leader", _) => Role.PartyLeader,
        ("representative", "intergovernmental") => Role.Envoy,
        _ => head.Role!.Value,
    };

    /// <summary>Of another office: a minister's deputy, a president's envoy.</summary>
    public static Role Under(string head, Role served) => head switch
    {
        "charge" => served,
        "deputy" or "undersecretary" or "assistant" or "state-secretary" when served is Role.ForeignMinister or Role.DefenceMinister or Role.Minister or Role.DeputyMinister => Role.DeputyMinister,
        "deputy" when served is Role.HeadOfState or Role.HeadOfGovernment or Role.DeputyHead => Role.DeputyHead,
        "deputy" when served is Role.Legislator => Role.Legislator,
        "deputy" or "assistant" when served is Role.Spokesperson => Role.Spokesperson,
        "deputy" when served is Role.Commander => Role.Commander,
        "envoy" or "representative" => Role.Envoy,
        _ => Role.Other,
    };
}
