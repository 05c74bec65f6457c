using Mahdar.Model;

namespace Mahdar.Extraction.Times;

/// <summary>From one date to another; each end takes what it leaves out from the other.</summary>
internal sealed record RangePhrase(int First, int Next, string Rule, DatePhrase From, DatePhrase To) : TimePhrase(First, Next, Rule)
{
    public override Resolution Resolve(TimeSetting setting, string text)
    {
        var to = Complete(To, From).Resolve(setting, text);
        var completed = Complete(From, To);
        var from = completed.Resolve(setting, text);
        if (to.Impossible && to.Problem is not null && !to.Days.IsKnown || from.Impossible && !from.Days.IsKnown)
            return Resolution.Unknown((to.Impossible ? to : from).Reason, TimeKind.Range) with { Impossible = true, Problem = to.Problem ?? from.Problem };
        if (!to.Days.IsKnown || !from.Days.IsKnown) return Resolution.Unknown(to.Days.IsKnown ? from.Reason : to.Reason, TimeKind.Range);
        var (first, last) = Order(from.Days, to.Days);
        return new Resolution(TimeKind.Range, new Days(first, last), $"{TimexOf(first, from)}/{TimexOf(last, to)}", to.Reason)
        {
            Impossible = to.Impossible || from.Impossible,
            Problem = to.Problem ?? from.Problem,
        };
    }

    /// <summary>An end as it was written, or where the order moved it, as it is now.</summary>
    private static string? TimexOf(DateOnly? end, Resolution of) =>
        end is not { } moved || end == of.Days.From || end == of.Days.To ? of.Timex : of.Days.From == of.Days.To ? Write.Day(moved) : Write.Month(moved.Year, moved.Month);

    private static DatePhrase Complete(DatePhrase one, DatePhrase other) => one with
    {
        Month = one.Month ?? (one.Day is not null && one.Within is null ? other.Month : null),
        Year = one.Year ?? (one.Day is not null || one.Month is not null || one.Season is not null ? other.Year : null),
        HijriYear = one.HijriYear || other.HijriYear && one.Year is null,
        Relation = one.Relation != TimeRelation.None || one.Offset is not null ? one.Relation : other.Relation,
        Within = one.Within ?? other.Within,
    };

    /// <summary>Weekdays chosen one by one, or ends on two sides of a new year, may come out in the wrong order.</summary>
    private (DateOnly?, DateOnly?) Order(Days from, Days to)
    {
        if (from.From <= to.To) return (from.From, to.To);
        if (From.Weekday is not null && To.Weekday is not null && From.Day is null && To.Day is null) return (from.From!.Value.AddDays(-7), to.To);
        return From.Year is null && From.Month is not null && To.Month is not null ? (from.From!.Value.AddYears(-1), to.To) : (to.From, from.To);
    }
}
