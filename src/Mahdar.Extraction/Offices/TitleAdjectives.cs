using Mahdar.Arabic;
using Mahdar.Extraction.Lexicon;
using Mahdar.Extraction.Mentions;
using Mahdar.Extraction.Statements;
using Mahdar.Model;

namespace Mahdar.Extraction.Offices;

/// <summary>
/// Reads adjectives that no table knows between a title with the article, which nothing can own, and a name: "الرئيس الشعبوي السابق فلان",
/// "النائبة المؤيدة للاتحاد فلانة".
/// </summary>
internal sealed class TitleAdjectives(Material material, NameReader names)
{
    private const int Most = 8;

    /// <summary>The token of the name, or where the adjectives would begin; among them a word of standing tells the status.</summary>
    public int Read(int from, ref OfficeStatus status)
    {
        var told = status;
        for (var at = from; at < from + Most && material.IsWord(at); at++)
        {
            if (at > from && names.ReadAt(at) is { Proclitics: Proclitics.None })
            {
                status = told;
                return at;
            }
            if (material.Matches.TryGet(at, EntryKind.Modifier, out var modifier) && modifier.Definite) told = modifier.Entry.Value as OfficeStatus? ?? told;
            else if (!IsAdjective(at) && !(at > from && material.StartsWith(at, Letters.Lam) && IsParticiple(at - 1) && names.ReadAt(at) is null)) return from;
        }
        return from;
    }

    /// <summary>With the article, and shaped like an adjective; not another office (the conservative and the governor are one word), an honorific or a body.</summary>
    private bool IsAdjective(int token)
    {
        if (!material.HasArticle(token) || material.HasAnd(token) || material.IsTime(token) || names.ReadAt(token) is not null) return false;
        foreach (var match in material.Matches.At(token))
            if (match.Entry is { Kind: EntryKind.Head, Key: not "governor" } or { Kind: EntryKind.Honorific or EntryKind.OrganizationNoun or EntryKind.Organization or EntryKind.Place or EntryKind.Person or EntryKind.Series or EntryKind.Nationality } or { Kind: EntryKind.Cue, Value: CueFacts { Form: CueForm.Noun } }) return false;
        return material.Passage.Form(token) is [.., 'ي'] or [.., 'ي', 'ه'] || IsParticiple(token);
    }

    private bool IsParticiple(int token) => material.Passage.Form(token).StartsWith("الم");
}
