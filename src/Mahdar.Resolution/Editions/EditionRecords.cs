using Mahdar.Model;
using Mahdar.Model.Records;
using Mahdar.Resolution.Readings;

namespace Mahdar.Resolution.Editions;

/// <summary>Makes the record of a session of its claims.</summary>
internal sealed class EditionRecords(ReadingMaker readings)
{
    /// <summary>What the count of sessions is worth beside witnesses: more than one of them, less than two.</summary>
    private const double CountWeight = 1.5;

    public EditionRecord Of(EditionCluster cluster, IReadOnlyList<Link> links)
    {
        var facts = cluster.Facts;
        var lead = cluster.Lead.Claim;
        var counted = Counted(facts);
        var numbers = readings.Of(Trait.Session, Numbers(facts, counted),
            value => counted is { } count && value == Text(count) ? Because.Of("session-counted", value, facts.First(fact => fact.Year is not null).Year!) : null);
        var days = readings.Of(Trait.Day, facts.Where(fact => fact.Claim.When.IsKnown)
            .Select(fact => new Telling(ValueText.Of(fact.Claim.When), fact.Claim.Id, fact.Witness, WeightOf(fact.Claim.When))));
        var places = readings.Of(Trait.Place, facts.Where(fact => fact.Claim.Place is not null)
            .Select(fact => new Telling(ValueText.Of(fact.Claim.Place!), fact.Claim.Id, fact.Witness, fact.Claim.Place!.City is null ? 0.4 : 1)));
        var status = readings.Of(Trait.Status, facts.Select(fact => new Telling(Text(fact.Claim.Status), fact.Claim.Id, fact.Witness, fact.Claim.Status == EditionStatus.Held ? 1.5 : 1)));
        return new EditionRecord
        {
            Id = facts.Select(fact => fact.Claim.Id).Min(StringComparer.Ordinal)!,
            Series = lead.Series,
            Ordinal = Preferred(numbers) is { } number ? int.Parse(number, System.Globalization.CultureInfo.InvariantCulture) : null,
            Status = Enum.Parse<EditionStatus>(Preferred(status)!, true),
            When = Preferred(days) is { } day ? facts.First(fact => fact.Claim.When.IsKnown && ValueText.Of(fact.Claim.When) == day).Claim.When : default,
            Place = Preferred(places) is { } place ? facts.First(fact => fact.Claim.Place is { } told && ValueText.Of(told) == place).Claim.Place : null,
            Readings = [.. numbers, .. days, .. places, .. status],
            Claims = [.. facts.Select(fact => fact.Claim.Id).Order(StringComparer.Ordinal)],
            Links = links,
            Reports = facts.Select(fact => fact.Report).Distinct().Count(),
            Witnesses = facts.Select(fact => fact.Witness).Distinct().Count(),
        };
    }

    /// <summary>The number that a yearly series has in the year told of.</summary>
    private static int? Counted(List<EditionFact> facts) =>
        facts.FirstOrDefault(fact => fact.IsKnown && SeriesTable.IsYearly(fact.Claim.Series.Key)) is { } known && facts.FirstOrDefault(fact => fact.Year is not null)?.Year is { } year
            ? SeriesTable.OrdinalIn(known.Claim.Series.Key, year)
            : null;

    private static IEnumerable<Telling> Numbers(List<EditionFact> facts, int? counted) =>
        facts.Where(fact => fact.Claim.Ordinal is not null)
            .Select(fact => new Telling(Text(fact.Claim.Ordinal!.Value), fact.Claim.Id, fact.Witness, fact.Claim.Ordinal == counted ? 1 + CountWeight : 1));

    private static string? Preferred(IReadOnlyList<Reading> readings) => readings.FirstOrDefault(reading => reading.IsPreferred)?.Value;

    private static double WeightOf(Days days) => days.IsOneDay ? 1 : days is { From: { } from, To: { } to } && to.DayNumber - from.DayNumber <= 14 ? 1.2 : 0.1;

    private static string Text(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);

    private static string Text(EditionStatus status) => status.ToString().ToLowerInvariant();
}
