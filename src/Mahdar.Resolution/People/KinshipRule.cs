using Mahdar.Model;
using Mahdar.Model.Claims;
using Mahdar.Resolution.Names;

namespace Mahdar.Resolution.People;

/// <summary>Whether two names that can be one are one person: by how they are spelled, how common they are, and by state, office and time.</summary>
internal sealed class KinshipRule(NameStatistics statistics)
{
    /// <summary>So many points make one person of two names.</summary>
    public const double Enough = 3;

    /// <summary>So many do even where the commonest forms of the two are too unlike.</summary>
    public const double Sure = 5;

    private const double Never = -20, Unlike = 0.07, ArabicUnlike = -15, ForeignUnlike = -11;
    private const int NearDays = 45, Often = 5, Slips = 2;

    public Scale Weigh(PersonDraft a, PersonDraft b, NameNode nameA, NameNode nameB, NameMatch match, bool withReasons)
    {
        var scale = new Scale(withReasons);
        WeighName(ref scale, nameA, nameB, match);
        WeighLatin(ref scale, a.Profile, b.Profile);
        WeighHomes(ref scale, a.Profile, b.Profile);
        WeighOffices(ref scale, a.Profile, b.Profile, match);
        WeighTogether(ref scale, a.Profile, b.Profile, match);
        return scale;
    }

    private void WeighName(ref Scale scale, NameNode a, NameNode b, NameMatch match)
    {
        var (shorter, longer) = (a.Name.Words.Length, a.Name.Key.Length).CompareTo((b.Name.Words.Length, b.Name.Key.Length)) <= 0 ? (a, b) : (b, a);
        var likeness = match.Relation switch { NameRelation.Spelling => 3.8, NameRelation.Inner => 2.4, _ => 2 };
        scale.Add(likeness, match.Relation == NameRelation.Spelling ? "spelling" : "longer", shorter.Name.Key, longer.Name.Key);
        if (match.Worst > 0.03) scale.Add((GivenNames.IsArabic(shorter.Name.Words[0]) ? ArabicUnlike : ForeignUnlike) * match.Worst, "unlike");
        if (match.Relation == NameRelation.Beginning && shorter.Name.IsFather[^1] != longer.Name.IsFather[shorter.Name.Words.Length - 1]) scale.Add(-1, "father");
        var namesakes = match.Relation == NameRelation.Spelling ? Math.Min(statistics.Namesakes(a.Name), statistics.Namesakes(b.Name)) : statistics.Namesakes(shorter.Name);
        // That nobody else is written alike says less where the two are not written alike either.
        var rarity = Math.Clamp(-0.9 * Math.Log10(Math.Max(namesakes, 0.001) / 0.15), -2, match.Worst > Unlike ? 0.5 : 1);
        scale.Add(rarity, rarity > 0 ? "rare" : "common");
        if (match.Relation == NameRelation.Spelling && match.Worst > Unlike) WeighSlip(ref scale, a, b);
    }

    /// <summary>A name seen once or twice, beside one seen far more often with the same last word, is more likely a slip of the pen.</summary>
    private static void WeighSlip(ref Scale scale, NameNode a, NameNode b)
    {
        var (rarer, other) = (Math.Min(a.Profile.Reports.Count, b.Profile.Reports.Count), Math.Max(a.Profile.Reports.Count, b.Profile.Reports.Count));
        if (rarer <= Slips && other >= 4 * rarer && a.Name.Words[^1] == b.Name.Words[^1]) scale.Add(Math.Min(1.6, 1.2 * Math.Log10((double)other / rarer)), "slip");
    }

    private static void WeighLatin(ref Scale scale, Profile a, Profile b)
    {
        if (a.Latin() is not { } latin || b.Latin() is not { } other) return;
        if (latin == other) scale.Add(5, "latin", latin);
        else scale.Add(Never, "other-state", latin, other);
    }

    private static void WeighHomes(ref Scale scale, Profile a, Profile b)
    {
        if (Profile.SharedHome(a, b) is { } shared)
        {
            scale.Add(1.5, shared.Kind == BodyKind.State ? "state" : "body", shared.Kind == BodyKind.State ? shared.Key : shared.Name);
            return;
        }
        var ((stateA, reportsA), (stateB, reportsB)) = (a.State(), b.State());
        if (stateA is null || stateB is null) return;
        if (a.Homes.ContainsKey(stateB) || b.Homes.ContainsKey(stateA)) scale.Add(-0.5, "other-state", stateA.Key, stateB.Key);
        else scale.Add(Math.Min(reportsA, reportsB) > 1 ? -3 : -1.5, "other-state", stateA.Key, stateB.Key);
    }

    private static void WeighOffices(ref Scale scale, Profile a, Profile b, NameMatch match)
    {
        var (same, meets) = ("", false);
        foreach (var (office, days) in a.Offices)
        {
            if (office.Of is null || !b.Offices.TryGetValue(office, out var others) || !IsUsual(days, a) || !IsUsual(others, b)) continue;
            var isMet = Offices.HasOneHolder(office.Role, office.Of) && days.Meets(others, NearDays);
            var name = $"{office.Role}, {office.Of.Key}";
            if (same.Length == 0 || isMet != meets ? isMet || same.Length == 0 : string.CompareOrdinal(name, same) < 0) (same, meets) = (name, isMet);
        }
        if (same.Length > 0) scale.Add(1.5, "office", same);
        else if (match.Worst > Unlike && Math.Min(a.Reports.Count, b.Reports.Count) >= Often) scale.Add(-1.5, "often");
        if (meets) scale.Add(1.5, "one-holder");
        if (same.Length == 0 && Top(a) is { } topA && Top(b) is { } topB && topA.Of.Equals(topB.Of) && topA.Days.Meets(topB.Days, 0))
            scale.Add(-2.5, "other-office", topA.Role.ToString(), topB.Role.ToString());
    }

    /// <summary>An office that one report in many gives is more often misread than held.</summary>
    private static bool IsUsual(OfficeDays days, Profile profile) => days.Reports * 5 >= profile.Reports.Count;

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
        if (match.Relation == NameRelation.Spelling && Math.Min(a.Reports.Count, b.Reports.Count) <= Slips) return;
        var part = (double)together / Math.Min(a.Reports.Count, b.Reports.Count);
        var weight = Math.Min(together, 3) * (part > 0.2 ? 1.5 : 0.4);
        // A report that has both may as well have written one person's name in two ways.
        scale.Add(-weight * (match.Relation != NameRelation.Spelling ? 0.5 : match.Worst < 0.05 ? 0.2 : 0.4), "together", together);
    }
}
