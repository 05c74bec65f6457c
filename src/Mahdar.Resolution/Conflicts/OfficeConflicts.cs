using Mahdar.Model;
using Mahdar.Model.Claims;
using Mahdar.Model.Records;
using Mahdar.Resolution.Claims;
using Mahdar.Resolution.Readings;

namespace Mahdar.Resolution.Conflicts;

/// <summary>
/// Two holders of one office at one time, of offices that one person holds at a time. The second must be well supported beside the first, and
/// not be told as a former holder; and the times overlap by more than reports take to call a successor by the office.
/// </summary>
internal sealed class OfficeConflicts(PersonClaims claims)
{
    private const int LeastWitnesses = 4, LeastDays = 21, Share = 6;

    public IEnumerable<Conflict> Of(IReadOnlyList<PersonRecord> people) => Pairs(people).Select(pair => Of(pair.First, pair.Other));

    /// <summary>The ids of those who hold an office that another holds.</summary>
    public static IEnumerable<string> Holders(IReadOnlyList<PersonRecord> people) => Pairs(people).SelectMany(pair => new[] { pair.First.Person.Id, pair.Other.Person.Id });

    private static IEnumerable<(Holder First, Holder Other)> Pairs(IReadOnlyList<PersonRecord> people)
    {
        var holders = people.SelectMany(person => person.Tenures.Where(IsOfOne).Where(tenure => !WasFormer(person, tenure)).Select(tenure => new Holder(person, tenure)))
            .GroupBy(holder => (holder.Tenure.Role, Of: Sides.KeyOf(holder.Tenure.Of!)))
            .OrderBy(office => office.Key.Of, StringComparer.Ordinal).ThenBy(office => office.Key.Role);
        foreach (var office in holders)
        {
            var all = office.OrderByDescending(holder => holder.Tenure.Witnesses).ThenBy(holder => holder.Person.Id, StringComparer.Ordinal).DistinctBy(holder => holder.Person.Id).ToList();
            foreach (var other in all.Skip(1))
                if (Overlap(all[0].Tenure, other.Tenure)) yield return (all[0], other);
        }
    }

    private static bool IsOfOne(Tenure tenure) =>
        tenure is { Status: OfficeStatus.Current, Of: { Kind: BodyKind.State }, First: not null, Last: not null, Witnesses: >= LeastWitnesses }
        && tenure.Role is Role.HeadOfState or Role.HeadOfGovernment or Role.ForeignMinister or Role.DefenceMinister;

    private static bool WasFormer(PersonRecord person, Tenure tenure) =>
        person.Tenures.Any(other => other.Status == OfficeStatus.Former && other.Role == tenure.Role && Equals(other.Of, tenure.Of) && other.Witnesses * 5 >= tenure.Witnesses);

    private static bool Overlap(Tenure first, Tenure other)
    {
        var (from, to) = (first.First > other.First ? first.First!.Value : other.First!.Value, first.Last < other.Last ? first.Last!.Value : other.Last!.Value);
        return to.DayNumber - from.DayNumber >= LeastDays && other.Witnesses * Share >= first.Witnesses;
    }

    private Conflict Of(Holder a, Holder b)
    {
        var all = a.Tenure.Witnesses + b.Tenure.Witnesses;
        Reading[] readings = [ReadingOf(a, true, all), ReadingOf(b, false, all)];
        return new Conflict
        {
            Id = ClaimIds.Of('c', $"office\n{a.Person.Id}\n{b.Person.Id}\n{a.Tenure.Role} {Sides.KeyOf(a.Tenure.Of!)}"),
            Kind = ConflictKind.Office,
            Records = [.. readings.Select((_, at) => at == 0 ? a.Person.Id : b.Person.Id).Order(StringComparer.Ordinal)],
            Readings = readings,
            Favoured = readings[0].Id,
            What = Because.Of("conflict-office", $"{a.Tenure.Title}، {a.Tenure.Of!.Name}", readings[0].Value, readings[1].Value),
            Why = readings[0].Why,
        };
    }

    private Reading ReadingOf(Holder holder, bool isFirst, int all) => new()
    {
        Id = ClaimIds.Of('r', $"office\n{holder.Person.Id}\n{holder.Tenure.Role} {Sides.KeyOf(holder.Tenure.Of!)}"),
        Trait = Trait.Office,
        Value = holder.Person.Name ?? holder.Person.Id,
        Claims = claims.Of(holder.Person.Id, claim => claim.Offices.Any(office => office.Role == holder.Tenure.Role && Equals(office.Of, holder.Tenure.Of))),
        Witnesses = holder.Tenure.Witnesses,
        IsPreferred = isFirst,
        Why = Because.Of(isFirst ? "reading-most" : "reading-fewer", holder.Tenure.Witnesses, all),
    };

    private sealed record Holder(PersonRecord Person, Tenure Tenure);
}
