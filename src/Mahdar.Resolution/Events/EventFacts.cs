using Mahdar.Arabic;
using Mahdar.Model;
using Mahdar.Model.Claims;
using Mahdar.Resolution.Claims;
using Mahdar.Resolution.Statements;
using Mahdar.Resolution.Tables;

namespace Mahdar.Resolution.Events;

/// <summary>Makes of the claims of all reports what events are compared by.</summary>
internal sealed class EventFacts(Material material, ReportDays days, SharedWords said, WordWeights words)
{
    private const int StrongestOfContext = 40;

    /// <summary>Words of a telephone call.</summary>
    private static readonly HashSet<uint> Telephone = [.. TableRows.Of("record/telephone").SelectMany(row => WordHashes.Of(row["word"]))];

    public List<EventFact> All()
    {
        var facts = new List<EventFact>();
        for (var report = 0; report < material.Reports.Count; report++)
        {
            var claims = material.Reports[report];
            if (claims.Events.Count == 0) continue;
            var context = Context(claims);
            foreach (var claim in claims.Events) facts.Add(Of(claim, report, context));
        }
        return facts;
    }

    /// <summary>What is said in the report and told of its events, by the words that tell most.</summary>
    private uint[] Context(ReportClaims claims) =>
        [.. claims.Statements.SelectMany(statement => statement.Words).Concat(claims.Events.SelectMany(happening => happening.Words)).Distinct()
            .Where(words.IsCurrent).OrderByDescending(words.Of).ThenBy(word => word).Take(StrongestOfContext).Order()];

    private EventFact Of(EventClaim claim, int report, uint[] context)
    {
        var parties = claim.Parties.Where(party => material.Sides.Of(party, report) is not null).ToList();
        var sides = SidesOf(claim.Type, [.. parties.Select(party => material.Sides.Of(party, report)!.Value)]);
        return new EventFact
        {
            Report = report,
            Claim = claim,
            Type = claim.Type == EventType.Meeting && claim.Words.Any(Telephone.Contains) ? EventType.Call : claim.Type,
            Sides = sides,
            Parties = [.. parties.Select(party => material.Sides.PartyOf(party, report))],
            Keys = [.. sides.Select(side => side.Key).Distinct().Order(StringComparer.Ordinal)],
            Told = days.Of(report),
            IsDayInferred = days.IsInferred(report),
            Witness = material.Witnesses.Of(report),
            City = claim.Place?.City is { } city ? Letters.Fold(city) : null,
            Country = claim.Place?.Country,
            Series = claim.Edition is { } edition ? material.Reports[report].Editions[edition].Series : null,
            Context = context,
            Said = said.Of(report),
        };
    }

    private static List<Side> SidesOf(EventType type, List<Side> sides)
    {
        if (type == EventType.Visit) Guests(sides);
        else if (sides.Select(side => side.Key).Distinct().Count() == 1 && sides.Count(side => side.Person >= 0) > 1) Compatriots(sides);
        return sides;
    }

    /// <summary>The guest's side of a visit and the side visited are told apart: a visit back is another visit.</summary>
    private static void Guests(List<Side> sides)
    {
        for (var i = 0; i < sides.Count - 1; i++) sides[i] = sides[i] with { Key = ">" + sides[i].Key };
    }

    /// <summary>Where all are of one state, each of them is a side.</summary>
    private static void Compatriots(List<Side> sides)
    {
        for (var i = 0; i < sides.Count; i++)
            if (sides[i].Person >= 0) sides[i] = sides[i] with { Key = "#" + sides[i].Person };
    }
}
