namespace Mahdar.Model.Claims;

/// <summary>One report's word that a person holds an office. <paramref name="Of"/> is null where the report does not say of what.</summary>
public readonly record struct OfficeClaim(Role Role, string Title, Body? Of, OfficeStatus Status, Span Evidence);
