using Mahdar.Model.Records;
using Mahdar.Resolution.Claims;
using Mahdar.Resolution.Judgements;

namespace Mahdar.Resolution.Readings;

/// <summary>
/// Makes of what claims tell of one attribute its readings. What most witnesses say, each counted once and by its weight, is shown first,
/// unless somebody prefers another; no reading is ever dropped.
/// </summary>
internal sealed class ReadingMaker(Decisions decisions)
{
    /// <param name="also">Why the first is first, beside the count; null where there is nothing to add.</param>
    public IReadOnlyList<Reading> Of(Trait trait, IEnumerable<Telling> tellings, Func<string, Reason?>? also = null)
    {
        var values = tellings.GroupBy(telling => telling.Value, StringComparer.Ordinal)
            .Select(value => new Value(value.Key, [.. value.Select(telling => telling.Claim).Order(StringComparer.Ordinal).Distinct()], Witnesses(value), WeightOf(value)))
            .OrderByDescending(value => value.Weight).ThenByDescending(value => value.Witnesses).ThenBy(value => value.Text, StringComparer.Ordinal)
            .ToList();
        var all = values.Sum(value => value.Witnesses);
        var preferred = decisions.HasPreferences
            ? values.Select(value => (Value: value, By: decisions.Preference(value.Claims.Select(claim => IdOf(trait, value.Text, claim)))))
                .Where(one => one.By is not null).OrderByDescending(one => one.By!.Number).FirstOrDefault()
            : default;
        var first = preferred.Value ?? values.FirstOrDefault();
        return [.. values.OrderByDescending(value => value == first).Select(value => new Reading
        {
            Id = IdOf(trait, value.Text, value.Claims[0]),
            Trait = trait,
            Value = value.Text,
            Claims = value.Claims,
            Witnesses = value.Witnesses,
            IsPreferred = value == first,
            Why = preferred.By is { } by ? Because.Of(value == first ? "reading-judged" : "reading-judged-other", by.Who, by.Why) : Why(value, first!, values.Count, all, also),
        })];
    }

    /// <summary>What a single claim says alone, without weighing.</summary>
    public Reading Only(Trait trait, string value, string claim, Reason why) => new()
    {
        Id = IdOf(trait, value, claim),
        Trait = trait,
        Value = value,
        Claims = [claim],
        Witnesses = 1,
        IsPreferred = true,
        Why = why,
    };

    /// <summary>Of a reading, by any of its claims: as long as one of them stays, a judgement that names the reading finds it.</summary>
    public static string IdOf(Trait trait, string value, string claim) => ClaimIds.Of('r', $"{trait}\n{value}\n{claim}");

    private static Reason Why(Value value, Value first, int values, int all, Func<string, Reason?>? also)
    {
        var count = values == 1 ? Because.Of("reading-only", value.Witnesses)
            : value != first ? Because.Of(value.Witnesses < first.Witnesses ? "reading-fewer" : "reading-weaker", value.Witnesses, all)
            : Because.Of("reading-most", value.Witnesses, all);
        return also?.Invoke(value.Text) is { } more ? Because.Join(count, more) : count;
    }

    private static int Witnesses(IEnumerable<Telling> tellings) => tellings.Select(telling => telling.Witness).Distinct().Count();

    /// <summary>Copies count once, by the best of them.</summary>
    private static double WeightOf(IEnumerable<Telling> tellings) => Math.Round(tellings.GroupBy(telling => telling.Witness).Sum(witness => witness.Max(telling => telling.Weight)), 6);

    private sealed record Value(string Text, IReadOnlyList<string> Claims, int Witnesses, double Weight);
}
