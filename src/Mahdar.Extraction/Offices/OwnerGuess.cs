using Mahdar.Extraction.Mentions;
using Mahdar.Model;

namespace Mahdar.Extraction.Offices;

/// <summary>
/// Gives an office of a state that names no state its owner: the state that the tables know for the person; that of the
/// office it is joined to (رئيسة الوزراء البريطانية ووزير الدفاع); else the one that the report speaks of most.
/// </summary>
internal static class OwnerGuess
{
    public static void Fill(Material material, EntityBook book, StateBefore states)
    {
        foreach (var person in book.Drafts.Where(d => d.Type == EntityType.Person))
            for (var i = 0; i < person.Offices.Count; i++)
            {
                var held = person.Offices[i];
                if (held.Of.IsKnown || !IsOfState(held.Role)) continue;
                var state = person.Facts?.State ?? (material.HasAnd(held.First) ? states.LastBefore(held.First) : null) ?? states.Of(held.First);
                if (state is not null) person.Offices[i] = held with { Of = new Affiliation(state, null), Rule = held.Rule + ", of the state spoken of" };
            }
    }

    private static bool IsOfState(Role role) =>
        role is Role.HeadOfState or Role.HeadOfGovernment or Role.DeputyHead or Role.ForeignMinister or Role.DefenceMinister or Role.Minister or Role.DeputyMinister or Role.Legislator or Role.Ambassador or Role.Commander;
}
