using Mahdar.Model;
using Mahdar.Scoring.Comparison;
using Mahdar.Scoring.Gold;

namespace Mahdar.Scoring.Kinds;

/// <summary>Where the meetings and visits are whose parties were found: the state, and the city where one is told. A call is nowhere.</summary>
internal static class PlaceKind
{
    public static IEnumerable<Tally> Score(GoldReport gold, FoundReport found)
    {
        var (golds, founds, pairing) = EventPairs.Of(gold, found);
        var places = pairing.Pairs.Select(pair => (Gold: golds[pair.Gold].Event, Found: founds[pair.Found].Event)).Where(pair => pair.Found.Type != EventType.Call)
            .Select(pair => (pair.Gold, Place: found.Entity(pair.Found.Place), State: StateOf(found, pair.Found.Place))).ToList();
        yield return Compare("events: country", [.. places.Select(pair => (pair.Gold.Country, pair.State))], string.Equals);
        // Of a state that is a city the two have one name: سنغافورة.
        yield return Compare("events: city", [.. places.Select(pair => (pair.Gold.City, pair.Place?.Type == EntityType.Place || IsSame(pair.Gold.City, pair.Place?.Name) ? pair.Place?.Name : null))], IsSame);
    }

    /// <summary>Also where one writes it in two words: بيونغ يانغ.</summary>
    private static bool IsSame(string? one, string? other) => NameComparison.Same(one, other) || NameComparison.Same(Whole(one), Whole(other));

    private static string? Whole(string? name) => name?.Replace(" ", "", StringComparison.Ordinal);

    private static string? StateOf(FoundReport found, string? place) => found.Country(place) ?? found.Entity(place)?.Country;

    private static Tally Compare(string kind, List<(string? Gold, string? Found)> places, Func<string?, string?, bool> same)
    {
        var wrong = places.FindAll(place => !same(place.Gold, place.Found));
        return Tally.Of(kind, places.Count(place => place.Gold is not null && same(place.Gold, place.Found)), [.. wrong.Select(place => place.Gold).OfType<string>()], [.. wrong.Select(place => place.Found).OfType<string>()]);
    }
}
