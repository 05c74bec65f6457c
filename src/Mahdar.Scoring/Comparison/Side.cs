namespace Mahdar.Scoring.Comparison;

/// <summary>A state or body with the people who act for it: what two lists of parties are compared by.</summary>
public sealed record Side(string? Country, string? Body, List<string> People)
{
    public static bool SameParties(IEnumerable<Party> gold, IEnumerable<Party> found)
    {
        List<Side> ofGold = Of(gold), ofFound = Of(found);
        return ofGold.Count == ofFound.Count && Pairing.Of(ofGold, ofFound, (g, f) => g.Matches(f) ? 1 : 0).Pairs.Count == ofGold.Count;
    }

    private static List<Side> Of(IEnumerable<Party> parties)
    {
        var sides = new List<Side>();
        foreach (var party in parties)
        {
            var side = sides.Find(side => side.Takes(party));
            if (side is null) sides.Add(side = new Side(OrNull(party.Country), party.Body, []));
            if (!string.IsNullOrEmpty(party.Person)) side.People.Add(party.Person);
        }
        return sides;
    }

    private bool Takes(Party party) => !string.IsNullOrEmpty(party.Country)
        ? Country == party.Country
        : Country is null && !string.IsNullOrEmpty(party.Body) && !string.IsNullOrEmpty(Body) && NameComparison.SameBody(party.Body, Body);

    /// <summary>The same state or body and, where both name people, one in common. Where one leaves the side open, people decide.</summary>
    private bool Matches(Side found)
    {
        var named = People.Exists(mine => found.People.Exists(theirs => NameComparison.Same(mine, theirs)));
        if (Country is not null || found.Country is not null)
        {
            if (Country == found.Country) return named || People.Count == 0 || found.People.Count == 0;
            return named && (Country is null || found.Country is null);
        }
        return named || !string.IsNullOrEmpty(Body) && !string.IsNullOrEmpty(found.Body) && NameComparison.SameBody(Body, found.Body) && (People.Count == 0 || found.People.Count == 0);
    }

    private static string? OrNull(string? text) => string.IsNullOrEmpty(text) ? null : text;
}
