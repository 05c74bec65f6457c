using Mahdar.Model;
using Mahdar.Model.Claims;
using Mahdar.Model.Records;
using Mahdar.Resolution.Claims;
using Mahdar.Resolution.Readings;

namespace Mahdar.Resolution.Conflicts;

/// <summary>
/// Two holders of one office at one time, of offices that one person holds at a time. Both must be well supported, and the times overlap by
/// more than reports take to call a successor by the office.
/// </summary>
internal static class OfficeConflicts
{
    private const int LeastWitnesses = 3, LeastDays = 14;

    public static IEnumerable<Conflict> Of(IReadOnlyList<PersonRecord> people)
    {
        var holders = people.SelectMany(person => person.Tenures.Where(IsOfOne).Select(tenure => (Person: person, Tenure: tenure)))
            .GroupBy(holder => (holder.Tenure.Role, holder.Tenure.Of!))
            .OrderBy(office => Sides.KeyOf(office.Key.Item2), StringComparer.Ordinal).ThenBy(office => office.Key.Role);
        foreach (var office in holders)
        {
            var all = office.OrderByDescending(holder => holder.Tenure.Witnesses).ThenBy(holder => holder.Person.Id, StringComparer.Ordinal).ToList();
            for (var i = 0; i < all.Count; i++)
                for (var j = i + 1; j < all.Count; j++)
                    if (all[i].Person.Id != all[j].Person.Id && Overlap(all[i].Tenure, all[j].Tenure)) yield return Of(all[i], all[j]);
        }
    }

    private static bool IsOfOne(Tenure tenure) =>
        tenure is { Status: OfficeStatus.Current, Of: { Kind: BodyKind.State }, First: not null, Last: not null, Witnesses: >= LeastWitnesses }
        && tenure.Role is Role.HeadOfState or Role.HeadOfGovernment or Role.ForeignMinister or Role.DefenceMinister;

    private static bool Overlap(Tenure a, Tenure b)
    {
        var (from, to) = (a.First > b.First ? a.First!.Value : b.First!.Value, a.Last < b.Last ? a.Last!.Value : b.Last!.Value);
        return to.DayNumber - from.DayNumber >= LeastDays && b.Witnesses * 10 >= a.Witnesses;
    }

    private static Conflict Of((PersonRecord Person, Tenure Tenure) a, (PersonRecord Person, Tenure Tenure) b)
    {
        var office = a.Tenure.Title + " — " + a.Tenure.Of!.Name;
        return new Conflict
        {
            Id = ClaimIds.Of('c', $"office\n{a.Person.Id}\n{b.Person.Id}\n{a.Tenure.Role} {Sides.KeyOf(a.Tenure.Of)}"),
            Kind = ConflictKind.Office,
            Records = [.. new[] { a.Person.Id, b.Person.Id }.Order(StringComparer.Ordinal)],
            Readings = [ReadingOf(a, a, true), ReadingOf(b, a, false)],
            Favoured = ReadingOf(a, a, true).Id,
            What = Because.Of("conflict-office", office, a.Person.Name ?? a.Person.Id, b.Person.Name ?? b.Person.Id),
            Why = Because.Of("reading-most", a.Tenure.Witnesses, a.Tenure.Witnesses + b.Tenure.Witnesses),
        };
    }

    private static Reading ReadingOf((PersonRecord Person, Tenure Tenure) holder, (PersonRecord Person, Tenure Tenure) first, bool isFirst) => new()
    {
        Id = ClaimIds.Of('r', $"office\n{holder.Person.Id}\n{holder.Tenure.Role} {Sides.KeyOf(holder.Tenure.Of!)}"),
        Trait = Trait.Office,
        Value = holder.Person.Name ?? holder.Person.Id,
        Claims = [],
        Witnesses = holder.Tenure.Witnesses,
        IsPreferred = isFirst,
        Why = Because.Of(isFirst ? "reading-most" : "reading-fewer", holder.Tenure.Witnesses, holder.Tenure.Witnesses + (isFirst ? 0 : first.Tenure.Witnesses)),
    };
}
