using Mahdar.Arabic;
using Mahdar.Model;
using Mahdar.Model.Claims;
using Mahdar.Resolution.Statements;

namespace Mahdar.Resolution.Events;

/// <summary>Makes of the claims of all reports what events are compared by.</summary>
internal static class EventFacts
{
    public static List<EventFact> Of(Material material, ReportDays days)
    {
        var facts = new List<EventFact>();
        for (var report = 0; report < material.Reports.Count; report++)
            foreach (var claim in material.Reports[report].Events) facts.Add(Of(claim, report, material, days));
        return facts;
    }

    private static EventFact Of(EventClaim claim, int report, Material material, ReportDays days)
    {
        var parties = claim.Parties.Where(party => material.Sides.Of(party, report) is not null).ToList();
        var sides = SidesOf(claim.Type, [.. parties.Select(party => material.Sides.Of(party, report)!.Value)]);
        return new EventFact
        {
            Report = report,
            Claim = claim,
            Sides = sides,
            Parties = [.. parties.Select(party => material.Sides.PartyOf(party, report))],
            Keys = [.. sides.Select(side => side.Key).Distinct().Order(StringComparer.Ordinal)],
            Told = days.Of(report),
            Witness = material.Witnesses.Of(report),
            City = claim.Place?.City is { } city ? Letters.Fold(city) : null,
            Country = claim.Place?.Country,
            Series = claim.Edition is { } edition ? material.Reports[report].Editions[edition].Series : null,
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
