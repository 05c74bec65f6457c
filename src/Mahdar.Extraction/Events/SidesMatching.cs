using Mahdar.Extraction.Mentions;
using Mahdar.Extraction.People;
using Mahdar.Model;

namespace Mahdar.Extraction.Events;

/// <summary>Whether the parties told in two places can be the same, side by side: a state's unnamed official is any person of it.</summary>
internal static class SidesMatching
{
    public static bool CanBeSame(IReadOnlyList<EntityDraft> a, IReadOnlyList<EntityDraft> b)
    {
        // Most tellings are of others, and that is told fast.
        foreach (var party in a)
            if (!IsSideOf(PartyReader.SideOf(party), b)) return false;
        var (first, second) = (Sides(a), Sides(b));
        if (first.Count != second.Count) return false;
        foreach (var (side, people) in first)
        {
            if (!second.TryGetValue(side, out var others)) return false;
            if (people.Count > 0 && others.Count > 0 && !people.Exists(others.Contains) && !(people.Find(Leads) is { } leader && others.Find(Leads) is { } other && AreOne(leader, other))) return false;
            if (Another(a, side, others) || Another(b, side, people)) return false;
        }
        return true;
    }

    private static bool IsSideOf(object side, IReadOnlyList<EntityDraft> parties)
    {
        foreach (var party in parties)
            if (PartyReader.SideOf(party).Equals(side)) return true;
        return false;
    }

    /// <summary>"His counterpart" without a name is none of those who hold other offices.</summary>
    private static bool Another(IReadOnlyList<EntityDraft> parties, object side, List<EntityDraft> named)
    {
        if (named.Count == 0 || parties.FirstOrDefault(party => party is { Type: EntityType.Person, Name: null } && PartyReader.SideOf(party).Equals(side)) is not { Offices: [var office, ..] }) return false;
        // "موفد الملك": whoever was sent; no leader.
        if (office.Role == Role.Envoy && !named.Exists(Leads)) return false;
        return named.TrueForAll(person => person.Offices.Count > 0 && !person.Offices.Exists(other => other.Role == office.Role));
    }

    /// <summary>The same person, or one whom the report spells in two ways: "أبي أحمد" and "ابيي أحمد", both heads of one state.</summary>
    public static bool AreOne(EntityDraft a, EntityDraft b) =>
        ReferenceEquals(a, b) || a.NameWords.Length > 0 && b.NameWords.Length > 0 && Leads(a) && Leads(b) && Equals(PartyReader.SideOf(a), PartyReader.SideOf(b))
        && (NameLikeness.Skeleton(a.NameWords[^1]) == NameLikeness.Skeleton(b.NameWords[^1]) || Begins(a.NameWords, b.NameWords));

    /// <summary>"سلمان بن عبد العزيز" and "سلمان بن عبدالعزيز آل سعود".</summary>
    private static bool Begins(string[] a, string[] b)
    {
        string one = NameLikeness.Skeleton(string.Concat(a)), other = NameLikeness.Skeleton(string.Concat(b));
        return a.Length > 2 && b.Length > 2 && (one.StartsWith(other, StringComparison.Ordinal) || other.StartsWith(one, StringComparison.Ordinal));
    }

    private static bool Leads(EntityDraft person) => person.Offices.Exists(office => office.Role is Role.HeadOfState or Role.HeadOfGovernment or Role.ForeignMinister && office.Status != OfficeStatus.Former);

    /// <summary>The parties of both, without the state where a person of it is known; in the order of the first.</summary>
    public static IReadOnlyList<EntityDraft> Join(IReadOnlyList<EntityDraft> a, IReadOnlyList<EntityDraft> b)
    {
        var all = a.Concat(b).Distinct().ToList();
        var named = all.Where(IsNamed).Select(PartyReader.SideOf).ToHashSet();
        var joined = new List<EntityDraft>();
        foreach (var side in all.Select(PartyReader.SideOf).Distinct())
            joined.AddRange(named.Contains(side) ? Distinct(all.Where(p => IsNamed(p) && PartyReader.SideOf(p).Equals(side))) : all.Where(p => PartyReader.SideOf(p).Equals(side)).Take(1));
        return joined;
    }

    private static List<EntityDraft> Distinct(IEnumerable<EntityDraft> people)
    {
        var distinct = new List<EntityDraft>();
        var leader = default(EntityDraft);
        foreach (var person in people)
        {
            if (leader is not null && AreOne(leader, person)) continue;
            if (leader is null && Leads(person)) leader = person;
            distinct.Add(person);
        }
        return distinct;
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
