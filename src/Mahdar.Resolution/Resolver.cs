using Mahdar.Model.Claims;
using Mahdar.Model.Records;
using Mahdar.Resolution.People;
using Mahdar.Resolution.Witnesses;

namespace Mahdar.Resolution;

/// <summary>
/// Works out the record from the claims of all reports and people's judgements: a function of the two sets alone, whatever the order they
/// come in. The stages are its table of contents.
/// </summary>
public static class Resolver
{
    public static Account Resolve(IEnumerable<ReportClaims> claims, IReadOnlyList<Judgement> judgements)
    {
        var reports = claims.OrderBy(report => report.Report, StringComparer.Ordinal).ToList();
        var witnesses = WitnessFinder.Find(reports);
        var people = PeopleResolver.Resolve(reports, witnesses, judgements);
        return new Account { People = people.People };
    }
}
