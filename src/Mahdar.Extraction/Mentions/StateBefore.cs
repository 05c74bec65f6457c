using Mahdar.Extraction.Lexicon;

namespace Mahdar.Extraction.Mentions;

/// <summary>Which state was spoken of last before a token: by name, capital, nationality or an official of it.</summary>
public sealed class StateBefore(Material material, ReferentIndex referents)
{
    /// <summary>So many tokens back a state is still what "the minister" belongs to.</summary>
    private const int Reach = 80;

    /// <summary>Its alpha-2 code, or null where none is near.</summary>
    public string? Of(int token)
    {
        for (var i = token - 1; i >= Math.Max(0, token - Reach); i--)
        {
            if (!material.IsActive(i)) continue;
            if (referents.StartingAt(i) is { } referent && StateOf(referent) is { } state) return state;
            foreach (var match in material.Matches.At(i))
                if (match.Entry.Kind is EntryKind.Nationality or EntryKind.State or EntryKind.Metonym && match.Entry.State is { } code) return code;
        }
        return null;
    }

    private static string? StateOf(Referent referent) => referent.Kind switch
    {
        ReferentKind.State or ReferentKind.Capital => referent.Entity.Ref,
        ReferentKind.Person or ReferentKind.Official => referent.Entity.RepresentedState,
        _ => null,
    };
}
