using Mahdar.Extraction.Mentions;
using Mahdar.Model;

namespace Mahdar.Extraction.Events;

/// <summary>Whom "the two presidents" and "the two sides" mean: the parties of the event told last, else the last two named.</summary>
internal sealed class RecentParties(Scene scene, IReadOnlyList<EventDraft> found)
{
    /// <summary>So many tokens back a pair is looked for.</summary>
    private const int MostBack = 120;

    public IReadOnlyList<EntityDraft> Two(int token)
    {
        if (found.Count > 0 && found[^1] is { Type: not EventType.Visit and not EventType.Attendance } last && token - last.First < MostBack && IsPair(last.Parties)) return last.Parties;
        return Named(token);
    }

    /// <summary>The parties of the meeting told last that one of these took part in: "the summit with Kim".</summary>
    public IReadOnlyList<EntityDraft>? With(IReadOnlyList<EntityDraft> met)
    {
        for (var i = found.Count - 1; i >= 0; i--)
            if (found[i].Type is EventType.Meeting && IsPair(found[i].Parties) && met.Any(found[i].Parties.Contains)) return found[i].Parties;
        return null;
    }

    private static bool IsPair(IReadOnlyList<EntityDraft> parties) => parties.Select(PartyReader.SideOf).Distinct().Count() == 2;

    /// <summary>"المسؤولان الأميركيان": the two people of a state named last.</summary>
    public IReadOnlyList<EntityDraft> TwoOf(string state, int token)
    {
        var all = scene.Referents.All;
        var two = new List<EntityDraft>(2);
        for (var i = Before(all, token); i >= 0 && token - all[i].First < MostBack && two.Count < 2; i--)
            foreach (var entity in all[i].Entities)
                if (entity is { Type: EntityType.Person, Name: not null } && entity.RepresentedState == state && !two.Contains(entity) && two.Count < 2) two.Insert(0, entity);
        return two;
    }

    /// <summary>Who speaks for somebody is not one of "the two leaders".</summary>
    private static bool Speaks(EntityDraft person) => person.Offices.Exists(office => office.Role == Role.Spokesperson);

    private List<EntityDraft> Named(int token)
    {
        var all = scene.Referents.All;
        var two = new List<EntityDraft>(2);
        for (var i = Before(all, token); i >= 0 && token - all[i].First < MostBack && two.Count < 2; i--)
        {
            if (all[i].Kind is not (ReferentKind.Person or ReferentKind.Pair)) continue;
            for (var k = all[i].Entities.Count - 1; k >= 0 && two.Count < 2; k--)
                if (!Speaks(all[i].Entities[k]) && (two.Count == 0 || !Equals(PartyReader.SideOf(two[0]), PartyReader.SideOf(all[i].Entities[k])))) two.Insert(0, all[i].Entities[k]);
        }
        return two.Count == 2 ? two : [];
    }

    /// <summary>The index of the last referent that ends at a token or before it.</summary>
    public static int Before(IReadOnlyList<Referent> all, int token)
    {
        int low = 0, high = all.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (all[middle].End <= token) low = middle + 1;
            else high = middle;
        }
        return low - 1;
    }
}
