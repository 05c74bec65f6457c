using Mahdar.Extraction.Lexicon;
using Mahdar.Names;

namespace Mahdar.Extraction.Mentions;

/// <summary>Joins the organizations that the trained tagger sees with those of tables and nouns: what no noun begins, and names cut short.</summary>
/// <param name="tagged">All names that the tagger sees.</param>
internal sealed class TaggedOrganizations(Material material, IReadOnlyList<Names.NameSpan> tagged)
{
    /// <summary>In logits: a single word needs a surer tagger than a name of several words.</summary>
    private const float LeastMargin = 1, LeastOfWord = 2;

    public List<OrganizationSpan> Join(List<OrganizationSpan> read)
    {
        var joined = new List<OrganizationSpan>(read.Count);
        var next = 0;
        foreach (var seen in tagged)
        {
            if (seen.Kind != NameKind.Organization) continue;
            var name = IsDelegation(seen.FirstToken) && seen.EndToken - seen.FirstToken > 1 ? seen with { FirstToken = seen.FirstToken + 1 } : seen;
            while (next < read.Count && read[next].End <= name.FirstToken) Keep(joined, read[next++]);
            if (next < read.Count && read[next].First < name.EndToken) joined.Add(Longer(read[next++], name));
            else if (IsSure(name) && !IsListed(name) && !IsSurname(name)) joined.Add(new OrganizationSpan(name.FirstToken, name.EndToken, null, "", null, "organization tagged"));
        }
        while (next < read.Count) Keep(joined, read[next++]);
        return joined;
    }

    /// <summary>"وفد المجلس": the body is whose delegation it is.</summary>
    private bool IsDelegation(int token)
    {
        foreach (var match in material.Matches.At(token))
            if (match.Entry.Value is Events.DelegationMark) return true;
        return false;
    }

    /// <summary>"تنظيم الاستفتاء": a noun that is an everyday word as often begins a name only where the tagger sees one.</summary>
    private void Keep(List<OrganizationSpan> joined, OrganizationSpan span)
    {
        if (span is { Entry: null, State: null } && material.Matches.TryGet(span.First, EntryKind.OrganizationNoun, out var noun) && noun.Entry.Value is NounUse { Doubtful: true }) return;
        joined.Add(span);
    }

    /// <summary>"صحيفة دايلي | ستار ليبانون": a noun begins the name, and the tagger sees where it ends.</summary>
    private OrganizationSpan Longer(OrganizationSpan read, Names.NameSpan name) =>
        read.Entry is null && name.EndToken > read.End && IsSure(name) ? read with { End = name.EndToken } : read;

    private HashSet<string>? surnames;

    /// <summary>"بيتر باير", then "باير" alone: the last word of a person's name in the same report is no body.</summary>
    private bool IsSurname(Names.NameSpan name)
    {
        if (name.EndToken - name.FirstToken > 1) return false;
        surnames ??= [.. tagged.Where(other => other.Kind == NameKind.Person && other.EndToken - other.FirstToken > 1).Select(other => material.Passage.Form(other.EndToken - 1).ToString())];
        return surnames.GetAlternateLookup<ReadOnlySpan<char>>().Contains(material.Passage.Form(name.FirstToken));
    }

    private bool IsSure(Names.NameSpan name) =>
        material.IsActive(name.FirstToken) && !material.IsTime(name.FirstToken)
        && (name.EndToken - name.FirstToken > 1 ? name.Margin >= LeastMargin && !IsEveryday(name.FirstToken) : name.Margin >= LeastOfWord && (material.FlagsOf(name.FirstToken) & WordFlags.Common) == 0 && !IsWithPreposition(name.FirstToken));

    /// <summary>"من الأمن القومي", "أم لطفلين": no name begins with an everyday word that has no article and begins no organization.</summary>
    private bool IsEveryday(int token) =>
        (material.FlagsOf(token) & WordFlags.Common) != 0 && !material.HasArticle(token) && !material.Matches.Has(token, EntryKind.OrganizationNoun);

    /// <summary>للأكراد: two words, which the tagger reads as one.</summary>
    private bool IsWithPreposition(int token) => material.Passage.Form(token) is [Mahdar.Arabic.Letters.Lam, Mahdar.Arabic.Letters.Lam, ..];

    /// <summary>Whether the tables know something that begins within the name as a person, a state, a place or an office.</summary>
    private bool IsListed(Names.NameSpan name)
    {
        for (var i = name.FirstToken; i < name.EndToken; i++)
            foreach (var match in material.Matches.At(i))
                if (match.End - match.First >= name.EndToken - name.FirstToken - 1 && match.Entry.Kind is EntryKind.State or EntryKind.Capital or EntryKind.Metonym or EntryKind.Nationality or EntryKind.Place or EntryKind.Head or EntryKind.Person or EntryKind.PersonShort or EntryKind.Series)
                    return true;
        return false;
    }
}
