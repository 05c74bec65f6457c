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
    /// <summary>Whether that day comes from other reports, by what they tell alike.</summary>
    public bool IsDayInferred { get; init; }
    public required int Witness { get; init; }
    public string? City { get; init; }
    public string? Country { get; init; }
    /// <summary>The series of the edition it took place in or beside.</summary>
    public Body? Series { get; init; }

    /// <summary>The kind it is compared as: words of talking told of a telephone call are the call.</summary>
    public required EventType Type { get; init; }
    /// <summary>
    /// The days it is compared by. What is still to come is not on a day before its report: such a day is that of the announcement.
    /// </summary>
    public Days When => !IsPast && Claim.Type != EventType.Agreement && Settled.To < Told ? default : Settled;
    /// <summary>The days that the claim gives; the year of days without one is that of the report, where other reports tell its day.</summary>
    public Days Settled => IsYearSettled ? Claim.Yearless!.Value.NearestTo(Told!.Value) : Claim.When;
    public bool IsYearSettled => !Claim.When.IsKnown && Claim.Yearless is not null && Told is not null;
    /// <summary>The numbers of the statements that its report shares with others.</summary>
    public IReadOnlySet<int> Said { get; init; } = new HashSet<int>();
    /// <summary>The words of the report that tell most: what else it speaks of.</summary>
    public IReadOnlyList<uint> Context { get; init; } = [];

    public bool IsExact => When.IsOneDay;

    public DateOnly? Day => IsExact ? When.From : null;

    /// <summary>It is told as having happened, and not of a day to come; otherwise it is announced, wished or called off.</summary>
    public bool IsPast => Claim.Status is EventStatus.Held or EventStatus.Ongoing && !(Claim.When.From > Told?.AddDays(1));

    /// <summary>How many sides are more than a state's or organization's name.</summary>
    public int Named => Sides.Count(side => side.Person >= 0);

    /// <summary>The day of the event is the report's own: often only taken for it.</summary>
    public bool IsDayOfReport => IsExact && Day == Told;
}
