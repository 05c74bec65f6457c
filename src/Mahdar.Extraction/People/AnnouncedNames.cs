using Mahdar.Arabic;
using Mahdar.Extraction.Lexicon;
using Mahdar.Extraction.Mentions;

namespace Mahdar.Extraction.People;

/// <summary>Names that no table knows, where what stands before them tells that a person is named: letters that stand for a title, a cue of speech between commas, who heads a government.</summary>
internal sealed class AnnouncedNames(Material material, NameReader names)
{
    /// <summary>أ.م.د.</summary>
    private const int MostLetters = 3;

    /// <summary>"الحكومة الجديدة، برئاسة علي الطويل،", "وصرح، علي عمر، مدير المكتب،": a given name and more, where only a person can stand.</summary>
    public NameSpan? At(int token)
    {
        if (token < 2 || !material.IsActive(token + 1) || (material.FlagsOf(token) & WordFlags.GivenName) == 0 || material.Report.Text[material.Tokens[token].End - 1] == 'ى') return null;
        var led = material.Passage.Form(token - 1) is "برياسه" or "بقياده" or "بزعامه";
        if (!led && !(material.IsComma(token - 1) && Statements.Cues.IsAt(material, token - 2)) || names.IsOfThing(token) || !material.IsWord(token + 1) || material.IsTime(token + 1)) return null;
        var name = names.ReadAfterTitle(token) is { Proclitics: Proclitics.None } read && read.End > token + 1 ? read
            : IsSureGiven(token) && ((material.FlagsOf(token + 1) & NameWords.NameWord) != 0 || material.HasArticle(token + 1) && material.StartsWith(token + 1, Letters.Alef)) ? new NameSpan(token, token + 2, Proclitics.None, null, false, "name announced") : null;
        return name is not null && (led || material.IsComma(name.End)) ? name : null;
    }

    /// <summary>"د. سامي", "أ.د.سامي", "م. سامي": the token behind letters that stand for a title, each with its dot; 0 where none do.</summary>
    public int BehindLetters(int token)
    {
        var at = token;
        while (at < token + 2 * MostLetters && material.IsWord(at) && material.Passage.Form(at) is "د" or "ا" or "م" && material.Is(at + 1, '.') && !material.Tokens[at + 1].SpaceBefore) at += 2;
        return at == token ? 0 : at;
    }

    /// <summary>So many words behind a title of many those are listed who hold it.</summary>
    private const int MostToList = 9;

    /// <summary>"النواب الذين وقعوا الرسالة هم: فلان وفلان": where behind a title of many the list of those begins who hold it; 0 where none does.</summary>
    public static int ListBehind(Material material, int title)
    {
        for (var i = title; i < title + MostToList && i + 2 < material.Tokens.Length && !material.Is(i, '.') && material.Tokens[i].Kind != TokenKind.Break; i++)
            if (material.IsWord(i) && material.Passage.Form(i) is "هم" or "وهم") return material.Is(i + 1, ':') ? i + 2 : i + 1;
        return 0;
    }

    /// <summary>No everyday word as أكبر is; علي is one only as على.</summary>
    private bool IsSureGiven(int token) => (material.FlagsOf(token) & WordFlags.Common) == 0 || material.IsForm(token, "علي");
}
