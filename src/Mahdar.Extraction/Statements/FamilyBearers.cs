using Mahdar.Extraction.Lexicon;
using Mahdar.Extraction.Mentions;
using Mahdar.Extraction.People;
using Mahdar.Model;

namespace Mahdar.Extraction.Statements;

/// <summary>Who of the people of a report is meant by a family name that no table knows for one: by itself, by that of a house, or in another spelling.</summary>
internal sealed class FamilyBearers(Material material, EntityBook book)
{
    /// <summary>Shorter words sound alike by chance.</summary>
    private const int LeastOfSpelling = 5;

    /// <summary>"آل ثاني": the only one of that house whom the report names.</summary>
    public EntityDraft? OfHouse(int house) =>
        book.Drafts.Where(draft => draft is { Type: EntityType.Person, NameWords: [_, .., "ال", var last] } && material.IsForm(house, last)).Take(2).ToList() is [var only] ? only : null;

    /// <summary>"المنلا", "اللورد لامونت": the family name, by no table known for one, of somebody who was named with it before and alone has it; else null.</summary>
    public EntityDraft? Family(int first, int end)
    {
        if (end - first > 2 || end - first == 2 && !material.Matches.Has(first, EntryKind.Honorific) || !material.IsWord(end - 1)) return null;
        return Families.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(material.Passage.Form(end - 1), out var bearer) && bearer?.NamedAt.Min() < first ? bearer : null;
    }

    /// <summary>"سالم غونزاليس", then "قال غونزاليز", "سعود القحطاني", then "القحاني": the only one whose family name sounds like a word that no table knows, or is the same but for a letter; else null.</summary>
    public EntityDraft? Spelled(int word)
    {
        if ((material.FlagsOf(word) & WordFlags.Common) != 0 || material.Passage.Form(word) is not { Length: >= LeastOfSpelling } form || Particles.Is(form, Particle.Preposition | Particle.Between)) return null;
        var (written, sound) = (form.ToString(), material.HasArticle(word) ? null : NameLikeness.Skeleton(form.ToString()));
        EntityDraft? only = null;
        foreach (var draft in book.Drafts)
        {
            if (draft is not { Type: EntityType.Person, NameWords: [_, .., var family] } || NameLikeness.Skeleton(family) != sound && !NameLikeness.IsMisprintAlone(family, written) || draft == only) continue;
            if (only is not null) return null;
            only = draft;
        }
        return only;
    }

    /// <summary>Family names and who bears them; null where several do. All people are known before anything said is read.</summary>
    private Dictionary<string, EntityDraft?> Families => field ??= book.Drafts
        .Where(draft => draft is { Type: EntityType.Person, NameWords.Length: > 1, NamedAt.Count: > 0 })
        .GroupBy(draft => draft.NameWords[^1]).ToDictionary(same => same.Key, same => same.Skip(1).Any() ? null : same.First(), StringComparer.Ordinal);
}
