using Mahdar.Model;

namespace Mahdar.Extraction.Times;

/// <summary>What a phrase comes to: its days where they could be worked out, and how.</summary>
internal sealed record Resolution(TimeKind Kind, Days Days, string? Timex, string Reason)
{
    public bool Impossible { get; init; }

    /// <summary>What cannot be, in English and Arabic; null where all is well.</summary>
    public TimeProblem? Problem { get; init; }

    public static Resolution Unknown(string reason, TimeKind kind = TimeKind.Date) => new(kind, default, null, reason);

    public static Resolution Day(DateOnly day, string reason) => new(TimeKind.Date, Days.On(day), Write.Day(day), reason);
}
