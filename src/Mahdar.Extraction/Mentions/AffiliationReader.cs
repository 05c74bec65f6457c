using Mahdar.Arabic;
using Mahdar.Extraction.Lexicon;

namespace Mahdar.Extraction.Mentions;

/// <summary>Reads whom something belongs to where a nationality, a state, its capital or an organization stands.</summary>
public static class AffiliationReader
{
    /// <summary>Reads at a token; <paramref name="end"/> is the token after what was read.</summary>
    public static bool TryRead(Material material, int token, out Affiliation affiliation, out int end)
    {
        foreach (var match in material.Matches.At(token))
        {
            if ((match.Proclitics & ~(Proclitics.Al | Proclitics.Wa | Proclitics.La)) != 0) continue;
            if (match.Entry.Kind is not (EntryKind.Nationality or EntryKind.State or EntryKind.Metonym)) continue;
            if (match.Entry.Kind == EntryKind.State && match.Definite && match.End - match.First == 1) continue;
            var land = IsOfLand(material, match) ? LandAt(material, match.End) : null;
            (affiliation, end) = (new Affiliation(land?.Entry.State ?? match.Entry.State, null), land?.End ?? match.End);
            return true;
        }
        if (OrganizationReader.ReadAt(material, token) is { } organization)
        {
            affiliation = new Affiliation(StateOf(organization), organization);
            end = organization.End;
            return true;
        }
        affiliation = default;
        end = token;
        return false;
    }

    /// <summary>"صرب البوسنة", "أكراد سوريا": a people without the article, of another land.</summary>
    internal static bool IsOfLand(Material material, Match people) =>
        people.Entry is { Kind: EntryKind.Nationality, Number: Number.Many } && !people.Definite && LandAt(material, people.End) is { } land && land.Entry.State != people.Entry.State;

    private static Match? LandAt(Material material, int token)
    {
        foreach (var match in material.Matches.At(token))
            if (match.Entry.Kind == EntryKind.State && match.Proclitics is Proclitics.None) return match;
        return null;
    }

    /// <summary>The state that an organization acts for: that of a ministry, a parliament, an army; none for a party or a paper.</summary>
    public static string? StateOf(OrganizationSpan organization) =>
        organization.Sort is "ministry" or "legislature" or "security" or "state-organ" or "court" ? organization.State : null;
}
