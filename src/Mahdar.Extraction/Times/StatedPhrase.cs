using Mahdar.Model;

namespace Mahdar.Extraction.Times;

/// <summary>A duration, a repetition or an hour of the clock: it picks out no day, and needs no resolving.</summary>
internal sealed record StatedPhrase(int First, int Next, string Rule, TimeKind Kind, string? Timex) : TimePhrase(First, Next, Rule)
{
    public override Resolution Resolve(TimeSetting setting, string text) => new(Kind, default, Timex, $"'{text}' is a {Kind.ToString().ToLowerInvariant()}: it picks out no day");
}
