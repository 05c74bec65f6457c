using Mahdar.Arabic;
using Mahdar.Extraction.Lexicon;

namespace Mahdar.Extraction.Mentions;

/// <summary>What the tagger takes for the name of somebody, and is none.</summary>
/// <param name="told">The words of names of several words in the report.</param>
/// <param name="isKnown">Whether a name that the tables know begins at a token.</param>
internal sealed class Nobodies(Material material, HashSet<string> told, Func<int, bool> isKnown)
{
    /// <summary>A lone word in quotation marks (مجلة "باركر"), "جئنا" at the head of somebody's words, his other name, "ابن ترامب", "قال لي".</summary>
    public bool Are(NameSpan name)
    {
        if (name.Facts is not null) return false;
        // "رضوان الله عليه": what is wished on somebody.
        if (material.Matches.TryGet(name.First, EntryKind.Marker, out var wish) && wish.Entry.Key == People.Blessings.Key) return true;
        if (IsMark(name.First - 1) && name.End == name.First + 1 && IsMark(name.End) && !told.Contains(material.Passage.Form(name.First).ToString())) return true;
        if (IsMark(name.First - 1) && material.Passage.Form(name.First) is { Length: > 3 } form && form.EndsWith("نا") && !IsOfNames(name.First)) return true;
        return IsToMe(name) || IsOtherNameOf(name) || name.Proclitics == Proclitics.None && material.IsForm(name.First, "ابن") && name.End == name.First + 2 && isKnown(name.First + 1);
    }

    /// <summary>A word of names, but not جئنا, which folds to جينا.</summary>
    private bool IsOfNames(int token) =>
        (material.FlagsOf(token) & (WordFlags.GivenName | WordFlags.NamePart | WordFlags.FamilyName)) != 0 && !material.Report.Text.AsSpan(material.Tokens[token].Start, material.Tokens[token].End - material.Tokens[token].Start).Contains('ئ');

    /// <summary>"المعروف باسم سامي أ", "واسمها الحقيقي ستيفاني", "الملقب بأبي عمر": another name of who was named before.</summary>
    private bool IsOtherNameOf(NameSpan name)
    {
        var before = IsMark(name.First - 1) ? name.First - 2 : name.First - 1;
        if (!material.IsWord(before)) return false;
        return material.Passage.Form(before) switch
        {
            "باسم" => material.IsWord(before - 1) && material.Passage.Form(before - 1) is "المعروف" or "المعروفه" or "والمعروف" or "والمعروفه" or "يعرف" or "تعرف" or "كذلك" or "ايضا" or "الشهير" or "الشهيره",
            "الحقيقي" or "الحقيقيه" => material.IsWord(before - 1) && material.Passage.Form(before - 1) is "اسمه" or "اسمها" or "واسمه" or "واسمها",
            "الملقب" or "الملقبه" or "والملقب" or "والملقبه" or "يلقب" or "المكني" or "والمكني" => (name.Proclitics & Proclitics.Ba) != 0 || material.IsForm(name.First - 1, "ب"),
            _ => false,
        };
    }

    private bool IsMark(int token) => token >= 0 && token < material.Tokens.Length && material.Tokens[token].Kind == TokenKind.Quote;

    /// <summary>"وقال لي أحد الخبراء": to me, where nobody of the report is called لي.</summary>
    private bool IsToMe(NameSpan name) => name is { Facts: null } && name.End == name.First + 1 && material.IsForm(name.First, "لي") && material.Matches.Has(name.First - 1, EntryKind.Cue) && !told.Contains("لي");
}
