using Mahdar.Model;
using Mahdar.Scoring.Comparison;
using Mahdar.Scoring.Gold;

namespace Mahdar.Scoring.Kinds;

/// <summary>People by name, and the offices that the report gives them.</summary>
internal static class PeopleKind
{
    public static IEnumerable<Tally> Score(GoldReport gold, FoundReport found)
    {
        var people = found.Minutes.Entities.Where(entity => entity.Type == EntityType.Person && !string.IsNullOrEmpty(entity.Name)).ToList();
        var pairing = Pairing.Of(gold.People, people, Fit);
        yield return Tally.Of("people", pairing.Pairs.Count, [.. pairing.Missed.Select(i => gold.People[i].Name)], [.. pairing.Extra.Select(j => people[j].Name!)]);
        yield return Offices(gold.People, people, pairing, found);
    }

    private static double Fit(GoldPerson gold, Entity person) =>
        Folded.Text(gold.Name) == Folded.Text(person.Name) ? 2 : NameComparison.Same(gold.Name, person.Name) ? 1 : 0;

    private static Tally Offices(IReadOnlyList<GoldPerson> gold, List<Entity> people, Pairing pairing, FoundReport found)
    {
        var partner = pairing.Pairs.ToDictionary(pair => pair.Gold, pair => pair.Found);
        var offices = people.Select(person => found.Offices(person.Id)).ToList();
        var right = 0;
        var used = new HashSet<(int Person, int Office)>();
        List<string> misses = [], extras = [];
        for (var i = 0; i < gold.Count; i++)
        {
            if (string.IsNullOrEmpty(gold[i].Role)) continue;
            var person = partner.GetValueOrDefault(i, -1);
            var office = person < 0 ? -1 : IndexOf(offices[person], gold[i]);
            if (office < 0) misses.Add($"{gold[i].Name} {gold[i].Role} {gold[i].Of}");
            else
            {
                right++;
                used.Add((person, office));
            }
        }
        for (var j = 0; j < people.Count; j++)
            for (var k = 0; k < offices[j].Count; k++)
                if (!used.Contains((j, k)) && !IsSettled(j)) extras.Add($"{people[j].Name} {offices[j][k]}");
        return Tally.Of("offices", right, misses, extras);

        // A second office of a person whose office is right costs nothing. (The first gold person is left out of
        // this in tools/score.py, and so here: the figures are to be the same.)
        bool IsSettled(int person) => used.Any(office => office.Person == person)
            && pairing.Pairs.Any(pair => pair.Found == person && pair.Gold != 0 && !string.IsNullOrEmpty(gold[pair.Gold].Role));
    }

    private static int IndexOf(IReadOnlyList<(string Role, string? Of)> offices, GoldPerson gold)
    {
        for (var k = 0; k < offices.Count; k++)
            if (offices[k].Role == gold.Role && (gold.Of is null || offices[k].Of == gold.Of || IsSameBody(gold.Of, offices[k].Of))) return k;
        return -1;
    }

    private static bool IsSameBody(string gold, string? found) => gold.StartsWith("org:", StringComparison.Ordinal) && NameComparison.SameBody(gold[4..], found);
}
