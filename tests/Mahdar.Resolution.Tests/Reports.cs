using Mahdar.Model;
using Mahdar.Model.Claims;
using Mahdar.Model.Records;
using Mahdar.Resolution.Claims;
using Mahdar.Resolution.People;
using Mahdar.Resolution.Witnesses;

namespace Mahdar.Resolution.Tests;

/// <summary>Reports that only name people, for tests: <c>day | person; person …</c>, a person as <c>name, role, of</c>.</summary>
internal static class Reports
{
    /// <param name="people">Such as <c>سيرغي لافروف, ForeignMinister, RU</c>; the name may be missing, and so may the office.</param>
    public static ReportClaims Of(string key, string day, params string[] people) => new()
    {
        Report = key,
        Published = DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture),
        People = [.. people.Select((person, at) => PersonOf(key, at, person.Split(',', StringSplitOptions.TrimEntries)))],
    };

    public static PeopleResolution Resolve(IEnumerable<ReportClaims> reports, params Judgement[] judgements)
    {
        var sorted = reports.OrderBy(report => report.Report, StringComparer.Ordinal).ToList();
        return PeopleResolver.Resolve(sorted, WitnessFinder.Find(sorted), judgements);
    }

    private static PersonClaim PersonOf(string key, int at, string[] parts) => new()
    {
        Id = ClaimIds.OfClaim('p', key, $"{at}"),
        Local = $"p{at + 1}",
        Name = parts[0].Length > 0 ? parts[0] : null,
        Offices = parts.Length < 3 ? [] : [new OfficeClaim(Enum.Parse<Role>(parts[1]), parts.Length > 3 ? parts[3] : parts[1], BodyOf(parts[2]), OfficeStatus.Current, default)],
        Evidence = new Span(at * 10, at * 10 + 5),
    };

    private static Body BodyOf(string key) => key.Length == 2 ? new(BodyKind.State, key, key) : new(BodyKind.Organization, key, key);
}
