using Mahdar.Model;

namespace Mahdar.Resolution.Events;

/// <summary>Whether the parties of a claim can be those of an event, and how much that tells.</summary>
internal sealed class PartyFit(Material material)
{
    /// <summary>A side or person in fewer than one of so many claims came in by mistake, or only came along.</summary>
    private const int Rare = 4;

    private const double SamePerson = 2, SameOffice = 1.2, Possible = 0.4, Leader = 0.6, SameBody = 1.5, SameState = 0.5, ExtraSide = -2, ExtraOfMany = -0.3, ExtraGuest = -2.5;

    /// <summary>A side more or less weighs more where the others are not named: it may be another meeting of the same tour.</summary>
    private const double Vague = 1.2;

    /// <summary>Points; null where the parties rule it out.</summary>
    public double? Of(EventFact fact, EventCluster cluster, Grounds? grounds)
    {
        var matched = 0;
        var (points, areNamed) = (0.0, true);
        foreach (var key in fact.Keys)
        {
            if (!cluster.Sides.TryGetValue(key, out var side) || side.Claims * Rare < cluster.Facts.Count) continue;
            if (OfSide(fact, key, side, grounds) is not { } of) return null;
            points += of;
            areNamed &= of >= SameBody;
            matched++;
        }
        if (matched < Math.Min(2, fact.Keys.Count) || (matched < 2 && cluster.Breadth > 1)) return null;
        return points + Extra(Math.Max(0, fact.Keys.Count - matched) + Math.Max(0, cluster.Breadth - matched), matched, fact.Type, grounds) * (areNamed ? 1 : Vague);
    }

    private static double Extra(int extra, int matched, EventType type, Grounds? grounds)
    {
        if (extra == 0) return 0;
        var points = extra * (type == EventType.Visit ? ExtraGuest : matched > 2 ? ExtraOfMany : ExtraSide);
        grounds?.Add(points, "parties-extra", extra);
        return points;
    }

    /// <summary>The best that any of the claim's people on this side gives: who comes along does not matter.</summary>
    private double? OfSide(EventFact fact, string key, SideOfCluster known, Grounds? grounds)
    {
        double? best = null;
        Side chosen = default;
        foreach (var side in fact.Sides)
        {
            if (side.Key != key || OfParty(side, known, fact.Type == EventType.Agreement) is not { } points || points <= best) continue;
            (best, chosen) = (points, side);
        }
        if (best is { } found && grounds is not null) Tell(found, chosen, grounds);
        return best;
    }

    private double? OfParty(Side side, SideOfCluster known, bool isAgreement)
    {
        if (side.Person >= 0) return OfPerson(side, known, isAgreement);
        if (side.Role is not { } role) return OfBody(side, known);
        if (role is Role.Other or Role.Spokesperson) return Possible / 2;
        if (known.People.Any(person => material.Sides.HasHeld(person, role)) || (!known.HasPeople && known.HasRole(role))) return SameOffice;
        return !isAgreement && (known.HasPeople || HasDefiniteRole(known)) ? null : Possible;
    }

    private double? OfPerson(Side side, SideOfCluster known, bool isAgreement)
    {
        if (known.CountOf(side.Person) is > 0 and var count && count * Rare >= known.Named) return SamePerson;
        if (known.HasPeople) return isAgreement ? Possible : null;
        if (known.Roles.Any(role => material.Sides.HasHeld(side.Person, role))) return SameOffice;
        return HasDefiniteRole(known) && !isAgreement ? null : side.Role is Role.HeadOfState or Role.HeadOfGovernment ? Leader : Possible;
    }

    private double OfBody(Side side, SideOfCluster known) =>
        side.Key.Contains(':', StringComparison.Ordinal) ? SameBody
        : !known.HasPeople ? SameState
        : material.Sides.IsLeader(known.Chief) ? Leader
        : Possible;

    private static bool HasDefiniteRole(SideOfCluster known) => known.Roles.Any(role => role is not (Role.Other or Role.Spokesperson));

    private void Tell(double points, Side side, Grounds grounds)
    {
        var name = side.Person >= 0 ? material.Sides.NameOf(side.Person) : Shown(side.Key);
        grounds.Add(points, points >= SamePerson && side.Person >= 0 ? "party-same" : side.IsBody ? "party-state" : "party-office", name);
    }

    /// <summary>The key of a side without the mark that tells guests apart.</summary>
    public static string Shown(string key) => key.TrimStart('>') is var plain && plain.IndexOf(':', StringComparison.Ordinal) is >= 0 and var at ? plain[(at + 1)..] : plain;
}
