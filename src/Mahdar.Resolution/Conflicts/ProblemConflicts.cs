using Mahdar.Model;
using Mahdar.Model.Claims;
using Mahdar.Model.Records;
using Mahdar.Resolution.Claims;
using Mahdar.Resolution.Readings;

namespace Mahdar.Resolution.Conflicts;

/// <summary>What a single report says that cannot be, or that contradicts itself.</summary>
internal sealed class ProblemConflicts(Material material, IEnumerable<EditionRecord> editions)
{
    /// <summary>A name of a format and its number stand no further apart.</summary>
    private const int Beside = 4;

    private readonly Dictionary<string, string> editionOf = editions.SelectMany(edition => edition.Claims.Select(claim => (claim, edition.Id))).ToDictionary(StringComparer.Ordinal);

    public IEnumerable<Conflict> All() => material.Reports.SelectMany((report, at) => report.Problems.Where(IsConflict).Select(problem => Of(problem, report, at)));

    /// <summary>Two spellings of the same sounds are no conflict.</summary>
    private static bool IsConflict(Problem problem) =>
        problem.Kind != ProblemKind.InconsistentName || ProblemValues.Of(problem) is not [var a, var b] || !NameSounds.AreSpellings(a, b);

    private Conflict Of(Problem problem, ReportClaims report, int at)
    {
        var edition = report.Editions.FirstOrDefault(edition => edition.Evidence.Any(span => span.End <= problem.Span.Start && problem.Span.Start - span.End <= Beside || span.Overlaps(problem.Span)));
        var kind = KindOf(problem, edition is not null);
        var claims = Claims(problem, report, edition);
        var readings = Readings(problem, report, kind, claims);
        return new Conflict
        {
            Id = ClaimIds.Of('c', $"{kind}\n{report.Report}\n{problem.Span.Start}"),
            Kind = kind,
            Records = [.. claims.Select(claim => RecordOf(claim, report, at)).OfType<string>().Distinct().Order(StringComparer.Ordinal)],
            Readings = readings,
            Favoured = readings.FirstOrDefault(reading => reading.IsPreferred)?.Id,
            What = new Reason(problem.Message, problem.MessageArabic),
            Why = readings.FirstOrDefault(reading => reading.IsPreferred)?.Why ?? Because.Of("favoured-none"),
            Evidence = [new Evidence(report.Report, problem.Span)],
        };
    }

    /// <summary>The record that a person or session of the report stands in.</summary>
    private string? RecordOf(string claim, ReportClaims report, int at) =>
        editionOf.GetValueOrDefault(claim) ?? report.People.Index().Where(person => person.Item.Id == claim).Select(person => material.People.Of(at, person.Index)?.Id).FirstOrDefault();

    private static ConflictKind KindOf(Problem problem, bool isBesideFormat) => problem.Kind switch
    {
        ProblemKind.ImpossibleDate => ConflictKind.ImpossibleDate,
        ProblemKind.WeekdayMismatch => ConflictKind.Weekday,
        ProblemKind.InconsistentName => ConflictKind.Name,
        _ => isBesideFormat ? ConflictKind.Membership : ConflictKind.Count,
    };

    private static IReadOnlyList<string> Claims(Problem problem, ReportClaims report, EditionClaim? edition) =>
        problem.Kind == ProblemKind.InconsistentName
            ? [.. report.People.Where(person => person.Evidence.Overlaps(problem.Span) || (person.Name is { } name && ProblemValues.Of(problem).Contains(name))).Select(person => person.Id.ToString())]
            : edition is not null ? [edition.Id] : [];

    /// <summary>Of several values the last is what the rest of the report says.</summary>
    private static IReadOnlyList<Reading> Readings(Problem problem, ReportClaims report, ConflictKind kind, IReadOnlyList<string> claims)
    {
        var values = ProblemValues.Of(problem);
        return [.. values.Distinct().Select((value, at) => new Reading
        {
            Id = ClaimIds.Of('r', $"{kind}\n{report.Report}\n{problem.Span.Start}\n{value}"),
            Trait = kind switch { ConflictKind.Name => Trait.Name, ConflictKind.Membership or ConflictKind.Count => Trait.Count, _ => Trait.Day },
            Value = value,
            Claims = claims,
            Witnesses = 1,
            IsPreferred = values.Count > 1 && at == values.Count - 1,
            Why = Because.Of(values.Count == 1 ? "problem-impossible" : at < values.Count - 1 ? "problem-odd" : kind == ConflictKind.Name ? "problem-elsewhere" : "problem-listed"),
        })];
    }
}
