using Mahdar.Model;
using Mahdar.Model.Claims;
using Mahdar.Storage;

namespace Mahdar.Pipeline.Records;

/// <summary>Where the claims of a report stand in its text.</summary>
public static class ClaimPlaces
{
    public static IEnumerable<ClaimPlace> Of(ReportClaims claims) =>
        claims.People.Select(person => new ClaimPlace(person.Id, claims.Report, person.Local, person.Evidence))
            .Concat(claims.Events.Select(happening => new ClaimPlace(ClaimId.Parse(happening.Id), claims.Report, happening.Local, First(happening.Evidence))))
            .Concat(claims.Editions.Select(edition => new ClaimPlace(ClaimId.Parse(edition.Id), claims.Report, edition.Local, First(edition.Evidence))))
            .Concat(claims.Statements.Select(statement => new ClaimPlace(statement.Id, claims.Report, statement.Local, statement.Span)));

    private static Span First(IReadOnlyList<Span> evidence) => evidence.Count > 0 ? evidence[0] : default;
}
