using Mahdar.Model;
using Mahdar.Model.Claims;

namespace Mahdar.Resolution.People;

/// <summary>What offices tell about who somebody is.</summary>
internal static class Offices
{
    /// <summary>Held by one person at a time in each state, or organization.</summary>
    public static bool HasOneHolder(Role role, Body? of) => of?.Kind switch
    {
        BodyKind.State => role is Role.HeadOfState or Role.HeadOfGovernment or Role.ForeignMinister or Role.DefenceMinister,
        BodyKind.Organization => role is Role.SecretaryGeneral,
        _ => false,
    };

    /// <summary>The state or organization that a person stands for: that of the most telling office, states before organizations.</summary>
    public static Body? HomeOf(PersonClaim claim)
    {
        Body? home = null;
        var best = 0;
        foreach (var office in claim.Offices)
        {
            if (office.Of is not { } of) continue;
            var weight = (of.Kind == BodyKind.State ? 4 : 1) + (office.Role != Role.Other ? 2 : 0) + (office.Status == OfficeStatus.Current ? 1 : 0);
            if (weight > best) (home, best) = (of, weight);
        }
        return home;
    }
}
