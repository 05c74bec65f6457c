namespace Mahdar.Model;

public enum Role
{
    HeadOfState, HeadOfGovernment, DeputyHead, ForeignMinister, DefenceMinister, Minister, DeputyMinister,
    Spokesperson, Ambassador, Envoy, SecretaryGeneral, Legislator, PartyLeader, Commander, Other,
}

public enum OfficeStatus { Current, Former, Elect, Acting, Unknown }

/// <summary>A report's word that a person holds, held or will hold an office. Ids are of entities of the same report.</summary>
public sealed record Office(string Person, Role Role, string Title, string? Of, OfficeStatus Status, IReadOnlyList<Span> Evidence, string Rule);
