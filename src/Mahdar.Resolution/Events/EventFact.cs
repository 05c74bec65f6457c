using Mahdar.Model;
using Mahdar.Model.Claims;
using Mahdar.Model.Records;

namespace Mahdar.Resolution.Events;

/// <summary>An event's claim where it stands, in a form that can be compared.</summary>
internal sealed record EventFact
{
    public required int Report { get; init; }
    public required EventClaim Claim { get; init; }
    /// <summary>The parties in the claim's order, as they are compared.</summary>
    public required IReadOnlyList<Side> Sides { get; init; }
    /// <summary>The same parties as the record gives them.</summary>
    public required IReadOnlyList<Party> Parties { get; init; }
    /// <summary>The sides, each once, in order.</summary>
    public required IReadOnlyList<string> Keys { get; init; }
    /// <summary>The day of the report, told or inferred.</summary>
    public DateOnly? Told { get; init; }
    public required int Witness { get; init; }
    public string? City { get; init; }
    public string? Country { get; init; }
    /// <summary>The series of the edition it took place in or beside.</summary>
    public Body? Series { get; init; }

    public bool IsExact => Claim.When.IsOneDay;

    public DateOnly? Day => IsExact ? Claim.When.From : null;

    /// <summary>It is told as having happened; otherwise it is announced, wished or called off.</summary>
    public bool IsPast => Claim.Status is EventStatus.Held or EventStatus.Ongoing;

    /// <summary>How many sides are more than a state's or organization's name.</summary>
    public int Named => Sides.Count(side => side.Person >= 0);

    /// <summary>The day of the event is the report's own: often only taken for it.</summary>
    public bool IsDayOfReport => IsExact && Day == Told;
}
