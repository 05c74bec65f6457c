using Mahdar.Arabic;
using Mahdar.Extraction.Lexicon;
using Mahdar.Extraction.Mentions;
using Mahdar.Extraction.Statements;

namespace Mahdar.Extraction.People;

/// <summary>
/// Finds the name of one who speaks where words that no table knows stand between title and name: "قال الناطق باسم "الكتيبة 116"
/// التابعة للجيش، علي عبد الجليل، إن". Behind a verb of saying nothing but the speaker can stand there.
/// </summary>
internal sealed class FarNameReader(Material material, NameReader names)
{
    private const int MostBetween = 16;

    /// <summary>Whether a verb of saying stands right before a title, so that the title is its subject.</summary>
    public bool Speaks(int title)
    {
        var at = title - 1;
        while (at > 0 && (material.IsTime(at) || Particles.Is(material, at, Particle.Between))) at--;
        foreach (var match in material.Matches.At(at))
            if (match.Entry.Value is CueFacts { Form: CueForm.Past or CueForm.Present, That: true, NeedsObject: false }) return true;
        return false;
    }

    /// <summary>The token where a name, or a further title, of the same person begins; null where there is none.</summary>
    public int? Find(int from, Predicate<int> isTitle)
    {
        var behind = from - 1;
        for (var i = from; i < from + MostBetween && i < material.Tokens.Length; behind = i++)
        {
            if (Ends(i)) return null;
            if (material.Matches.TryGet(i, EntryKind.Honorific, out var honorific) && honorific.Proclitics == Proclitics.None)
            {
                i = honorific.End;
                if (i >= material.Tokens.Length || Ends(i)) return null;
            }
            if (isTitle(i)) return IsApposed(behind) ? i : null;
            if ((names.ReadAt(i) ?? (material.IsComma(i - 1) ? names.ReadAfterTitle(i) : null)) is not { } name || IsQuoted(name)) continue;
            var enclosed = material.IsComma(i - 1) && (material.IsComma(name.End) || Complementizer.IsAt(material, name.End));
            return name.Proclitics == Proclitics.None && (enclosed || name.End - name.First > 1 && IsApposed(behind)) ? i : null;
        }
        return null;
    }

    /// <summary>"شركة "يولر إرميس"": a name in quotation marks is a thing's.</summary>
    private bool IsQuoted(NameSpan name) => material.Tokens[name.First - 1].Kind == TokenKind.Quote && name.End < material.Tokens.Length && material.Tokens[name.End].Kind == TokenKind.Quote;

    private bool Ends(int token) =>
        material.Is(token, '.') || material.Is(token, ':') || material.Tokens[token].Kind == TokenKind.Break || material.IsTime(token) || Cues.IsAt(material, token) || Complementizer.IsAt(material, token)
        || material.IsWord(token) && material.Passage.Form(token) is "الذي" or "التي" or "الذين" or "حيث" or "مع" or "الي" or "عن";

    /// <summary>Behind a word with the article, a name of a place or body, a mark: behind a bare noun it would be that noun's (عائلة فلان).</summary>
    private bool IsApposed(int before)
    {
        if (!material.IsWord(before)) return true;
        if (Particles.Is(material, before, Particle.Preposition)) return false;
        if (material.HasArticle(before)) return true;
        foreach (var match in material.Matches.At(before))
            if (match.Entry.Kind is EntryKind.Nationality or EntryKind.State or EntryKind.Capital or EntryKind.Place or EntryKind.Organization && match.Proclitics is Proclitics.None or Proclitics.Al) return true;
        return false;
    }
}
