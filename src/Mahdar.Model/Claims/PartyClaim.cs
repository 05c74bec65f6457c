namespace Mahdar.Model.Claims;

/// <summary>
/// Who takes part or speaks, as one report tells it: a person (by place in <see cref="ReportClaims.People"/>), for a state or organization
/// where told, or a state or organization itself. At least one of <see cref="Person"/> and <see cref="Body"/> is there.
/// </summary>
public readonly record struct PartyClaim
{
    /// <summary>One more than what they say, 0 for none: very many parties are held at a time.</summary>
    private readonly int person;
    private readonly byte role;

    public PartyClaim(int? person, Body? body, Role? role)
    {
        this.person = person + 1 ?? 0;
        this.role = (byte)((int?)role + 1 ?? 0);
        Body = body;
    }

    public int? Person => person > 0 ? person - 1 : null;

    public Body? Body { get; }

    public Role? Role => role > 0 ? (Role)(role - 1) : null;

    /// <summary>True where there is nobody.</summary>
    public bool IsNone => person == 0 && Body is null;
}
