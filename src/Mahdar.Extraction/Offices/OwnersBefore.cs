using Mahdar.Arabic;
using Mahdar.Extraction.Lexicon;
using Mahdar.Extraction.Mentions;

namespace Mahdar.Extraction.Offices;

/// <summary>Finds whose an office is that a pronoun tells (زعيمها, مديره): what was named before in the line.</summary>
internal sealed class OwnersBefore(Material material)
{
    private const int LongestClause = 40;

    /// <summary>The organization named last in the line, or whose an office is that was told behind it.</summary>
    public Affiliation BodyOrHolder(int token, OfficePhrase? office)
    {
        for (var i = token - 1; i >= 0 && i > token - LongestClause && material.Tokens[i].Kind != TokenKind.Break; i--)
        {
            if (office is { Of.Count: > 0 } && i >= office.First && i < office.End) return office.Of[0];
            if (OrganizationReader.ReadAt(material, i) is { } organization) return new Affiliation(AffiliationReader.StateOf(organization), organization);
        }
        return default;
    }

    /// <summary>The state or the organization that was named last in the line: "زعيمها".</summary>
    public Affiliation Before(int token, bool statesOnly)
    {
        for (var i = token - 1; i >= 0 && i > token - LongestClause && material.Tokens[i].Kind != TokenKind.Break; i--)
        {
            foreach (var match in material.Matches.At(i))
                if (match.Entry.Kind is EntryKind.State or EntryKind.Capital or EntryKind.Nationality or EntryKind.Metonym && match.Entry.State is { } state) return new Affiliation(state, null);
            if (!statesOnly && OrganizationReader.ReadAt(material, i) is { } organization) return new Affiliation(AffiliationReader.StateOf(organization), organization);
        }
        return default;
    }
}
