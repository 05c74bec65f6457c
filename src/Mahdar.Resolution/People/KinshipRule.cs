using Mahdar.Model;
using Mahdar.Model.Claims;
using Mahdar.Resolution.Names;

namespace Mahdar.Resolution.People;

/// <summary>Whether two names that can be one are one person: by how they are spelled, how common they are, and by state, office and time.</summary>
internal sealed class KinshipRule(NameStatistics statistics)
{
    /// <summary>So many points make one person of two names.</summary>
    public const double Enough = 3;

    private const double Never = -20;
    private const int NearDays = 45;

    public Scale Weigh(PersonDraft a, PersonDraft b, NameNode nameA, NameNode nameB, NameMatch match, bool withReasons)
    {
        var scale = new Scale(withReasons);
        WeighName(ref scale, nameA, nameB, match);
        WeighLatin(ref scale, a.Profile, b.Profile);
        WeighHomes(ref scale, a.Profile, b.Profile);
        WeighOffices(ref scale, a.Profile, b.Profile);
        WeighTogether(ref scale, a.Profile, b.Profile, match);
        return scale;
    }

    private void WeighName(ref Scale scale, NameNode a, NameNode b, NameMatch match)
    {
        var (shorter, longer) = a.Name.Key.Length <= b.Name.Key.Length ? (a, b) : (b, a);
        var likeness = match.Relation switch { NameRelation.Spelling => 3.8, NameRelation.Inner => 2.4, NameRelation.Beginning => 2, _ => 1.4 };
        scale.Add(likeness, match.Relation == NameRelation.Spelling ? "spelling" : "longer", shorter.Name.Key, longer.Name.Key);
        if (match.Worst > 0.03) scale.Add(-14 * match.Worst, "unlike");
        var namesakes = match.Relation == NameRelation.Spelling ? Math.Min(statistics.Namesakes(a.Name), statistics.Namesakes(b.Name)) : statistics.Namesakes(shorter.Name);
        if (namesakes < 0.02) scale.Add(0.6, "rare");
        else if (namesakes > 0.3) scale.Add(namesakes > 2 ? -2 : -1, "common");
    }

    private static void WeighLatin(ref Scale scale, Profile a, Profile b)
    {
        if (a.Latin() is not { } latin || b.Latin() is not { } other) return;
        if (latin == other) scale.Add(5, "latin", latin);
        else scale.Add(Never, "other-state", latin, other);
    }

    private static void WeighHomes(ref Scale scale, Profile a, Profile b)
    {
        var ((stateA, reportsA), (stateB, reportsB)) = (a.State(), b.State());
        if (stateA is not null && stateB is not null)
        {
            if (stateA.Equals(stateB)) scale.Add(1.5, "state", stateA.Key);
            else if (a.Homes.ContainsKey(stateB) || b.Homes.ContainsKey(stateA)) scale.Add(-0.5, "other-state", stateA.Key, stateB.Key);
            else scale.Add(Math.Min(reportsA, reportsB) > 1 ? -3 : -1.5, "other-state", stateA.Key, stateB.Key);
        }
        else if (a.Homes.Keys.Where(home => home.Kind != BodyKind.State && b.Homes.ContainsKey(home)).Order(BodyOrder.ByKey).FirstOrDefault() is { } shared) scale.Add(1.5, "body", shared.Name);
    }

    private static void WeighOffices(ref Scale scale, Profile a, Profile b)
    {
        var (same, meets) = ("", false);
        foreach (var (office, days) in a.Offices)
        {
            if (office.Of is null || !b.Offices.TryGetValue(office, out var others)) continue;
            var isMet = Offices.HasOneHolder(office.Role, office.Of) && days.Meets(others, NearDays);
            var name = $"{office.Role}, {office.Of.Key}";
            if (same.Length == 0 || isMet != meets ? isMet || same.Length == 0 : string.CompareOrdinal(name, same) < 0) (same, meets) = (name, isMet);
        }
        if (same.Length > 0) scale.Add(1.5, "office", same);
        if (meets) scale.Add(1.5, "one-holder");
        if (same.Length == 0 && Top(a) is { } topA && Top(b) is { } topB && topA.Of.Equals(topB.Of) && topA.Days.Meets(topB.Days, 0))
            scale.Add(-2.5, "other-office", topA.Role.ToString(), topB.Role.ToString());
    }

    /// <summary>The office of one holder that was seen most, if at least twice.</summary>
    private static (Role Role, Body Of, OfficeDays Days)? Top(Profile profile)
    {
        (Role Role, Body Of, OfficeDays Days)? top = null;
        foreach (var ((role, of), days) in profile.Offices)
            if (Offices.HasOneHolder(role, of) && days.Reports > 1 && (top is null || days.Reports > top.Value.Days.Reports || (days.Reports == top.Value.Days.Reports && role < top.Value.Role)))
                top = (role, of!, days);
        return top;
    }

    private static void WeighTogether(ref Scale scale, Profile a, Profile b, NameMatch match)
    {
        if (a.Together(b) is not (> 0 and var together)) return;
        var part = (double)together / Math.Min(a.Reports.Count, b.Reports.Count);
        var weight = Math.Min(together, 3) * (part > 0.2 ? 1.5 : 0.4);
        scale.Add(match is { Relation: NameRelation.Spelling, Worst: < 0.05 } ? -weight / 2 : -weight, "together", together);
    }
}
