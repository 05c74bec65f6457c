using Mahdar.Extraction.Mentions;
using Mahdar.Model;

namespace Mahdar.Extraction.Events;

/// <summary>Whether the parties told in two places can be the same, side by side: a state's unnamed official is any person of it.</summary>
internal static class SidesMatching
{
    public static bool CanBeSame(IReadOnlyList<EntityDraft> a, IReadOnlyList<EntityDraft> b)
    {
        var (first, second) = (Sides(a), Sides(b));
        if (first.Count != second.Count) return false;
        foreach (var (side, people) in first)
        {
            if (!second.TryGetValue(side, out var others)) return false;
            if (people.Count > 0 && others.Count > 0 && !people.Exists(others.Contains)) return false;
            if (Another(a, side, others) || Another(b, side, people)) return false;
        }
        return true;
    }

    /// <summary>"His counterpart" without a name is none of those who hold other offices.</summary>
    private static bool Another(IReadOnlyList<EntityDraft> parties, object side, List<EntityDraft> named)
    {
        if (named.Count == 0 || parties.FirstOrDefault(party => party is { Type: EntityType.Person, Name: null } && PartyReader.SideOf(party).Equals(side)) is not { Offices: [var office, ..] }) return false;
        return named.TrueForAll(person => person.Offices.Count > 0 && !person.Offices.Exists(other => other.Role == office.Role));
    }

    /// <summary>The parties of both, without the state where a person of it is known; in the order of the first.</summary>
    public static IReadOnlyList<EntityDraft> Join(IReadOnlyList<EntityDraft> a, IReadOnlyList<EntityDraft> b)
    {
        var all = a.Concat(b).Distinct().ToList();
        var named = all.Where(IsNamed).Select(PartyReader.SideOf).ToHashSet();
        var joined = new List<EntityDraft>();
        foreach (var side in all.Select(PartyReader.SideOf).Distinct())
            joined.AddRange(named.Contains(side) ? all.Where(p => IsNamed(p) && PartyReader.SideOf(p).Equals(side)) : all.Where(p => PartyReader.SideOf(p).Equals(side)).Take(1));
        return joined;
    }

    private static bool IsNamed(EntityDraft party) => party is { Type: EntityType.Person, Name: not null };

    private static Dictionary<object, List<EntityDraft>> Sides(IReadOnlyList<EntityDraft> parties)
    {
        var sides = new Dictionary<object, List<EntityDraft>>();
        foreach (var party in parties)
        {
            var side = PartyReader.SideOf(party);
            if (!sides.TryGetValue(side, out var people)) sides[side] = people = [];
            if (IsNamed(party)) people.Add(party);
        }
        return sides;
    }
}
