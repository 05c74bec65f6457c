using Mahdar.Arabic;
using Mahdar.Extraction.Lexicon;
using Mahdar.Names;

namespace Mahdar.Extraction.Mentions;

/// <summary>
/// Joins given names, which the tagger left out or parted, to the names behind them: "الخبير الاقتصادي علي | حمدان" (the tagger reads folded words, so that علي may be على to it),
/// "النائب أمير | حمدان", "عبد الرحمن | سامي الحداد".
/// </summary>
internal sealed class GivenNames(Material material, Names.NameSpan[] tagged, bool[] inTag, Func<int, bool> isKnown)
{
    private const WordFlags NameWord = WordFlags.NamePart | WordFlags.GivenName | WordFlags.FamilyName;

    private const string Ali = "علي";

    /// <summary>So many times as often as علي a report must write على.</summary>
    private const int LeastOn = 2;

    /// <summary>The margin of a name that is told by a given name alone.</summary>
    private const float Margin = 1;

    /// <summary>Changes the spans of tagged names, and the tokens that are in one, in place.</summary>
    public void Join()
    {
        var apart = TellsOnApart();
        for (var i = 0; i + 1 < tagged.Length; i++)
        {
            if (inTag[i] || !material.IsWord(i + 1) || material.StartsWith(i + 1, Letters.Waw) && (material.FlagsOf(i + 1) & NameWord) == 0) continue;
            if (IsGivenBeforeName(i) || apart && material.IsForm(i, Ali) && !IsOn(material, i) && (tagged[i + 1].EndToken > 0 || !inTag[i + 1] && IsBehindAli(i + 1))) TakeIn(i);
        }
        for (var i = 0; i < tagged.Length; i++)
        {
            var end = tagged[i].EndToken;
            if (end == 0 || end >= tagged.Length || tagged[end].EndToken == 0 || !AreGiven(i, end) || isKnown(i) || isKnown(end) || (material.FlagsOf(end) & NameWord) == 0 || material.HasAnd(end)) continue;
            (tagged[i], tagged[end]) = (tagged[i] with { EndToken = tagged[end].EndToken }, default);
        }
    }

    /// <summary>The given name with the name behind it, or the word of names, and with the name that ends right before it: "إسماعيل | علي | حمدان".</summary>
    private void TakeIn(int given)
    {
        var end = Math.Max(tagged[given + 1].EndToken, given + 2);
        tagged[given + 1] = default;
        var first = given;
        while (first > 0 && inTag[first - 1] && tagged[first].EndToken == 0) first--;
        if (tagged[first].EndToken != given) first = given;
        tagged[first] = new Names.NameSpan(first, end, NameKind.Person, Margin);
        inTag.AsSpan(given, end - given).Fill(true);
    }

    /// <summary>Given names by the tables; a lone one behind a verb may be who acts, and the name behind it somebody else.</summary>
    private bool AreGiven(int first, int end)
    {
        if (end == first + 1 && (HasKind(first - 1, EntryKind.Cue) || HasKind(first - 1, EntryKind.Trigger))) return false;
        for (var i = first; i < end; i++)
            if ((material.FlagsOf(i) & WordFlags.GivenName) == 0 && !NameWords.IsParticle(material.Passage.Form(i))) return false;
        return true;
    }

    /// <summary>"علي ناصر", "علي الأحمد"; not "علي أن أقول", "علي يد".</summary>
    private bool IsBehindAli(int token) =>
        (material.FlagsOf(token) & NameWord) != 0 && ((material.FlagsOf(token) & WordFlags.Common) == 0 || material.HasArticle(token)) && material.Passage.Form(token) is { Length: > 2 } and not ("ابن" or "ايه")
        && !material.HasAnd(token) && !material.IsTime(token) && !IsOn(material, token) && !Statements.Complementizer.IsAt(material, token);

    /// <summary>"النائب أمير حمدان", "المحامية أمل الحداد", "آنا ميلر": given names before a name, not "أمير قطر", "على أمل", أنا.</summary>
    private bool IsGivenBeforeName(int token)
    {
        if (tagged[token + 1].EndToken == 0 || HasKind(token + 1, EntryKind.State) || HasKind(token + 1, EntryKind.Place) || HasKind(token + 1, EntryKind.Capital) || Statements.Particles.Is(material, token - 1, Statements.Particle.Preposition)) return false;
        // "، صفية طالب السهيل،", "السيدة مرسيدس مينافرا": behind a comma a given name, behind what honours somebody any word that is no everyday one.
        var flags = material.FlagsOf(token);
        if (!isKnown(token + 1) && !material.HasAnd(token + 1) && (flags & WordFlags.Common) == 0 && material.IsWord(token) && !material.HasArticle(token) && !material.IsTime(token) && ((flags & WordFlags.GivenName) != 0 && material.IsComma(token - 1) || IsHonoured(token) && (flags & NameWord) == (flags & WordFlags.GivenName))) return true;
        return material.IsForm(token, "امير") || material.IsForm(token, "امل") || material.IsForm(token, "انا") && material.Report.Text[material.Tokens[token].Start] == 'آ';
    }

    /// <summary>Behind "السيدة", "الدكتور".</summary>
    private bool IsHonoured(int token) => material.Passage.Form(token)[0] is not (Letters.Waw or Letters.Fa or Letters.Ba or Letters.Lam or Letters.Kaf) && material.Matches.TryGet(token - 1, EntryKind.Honorific, out var honorific) && honorific.End == token && (honorific.Proclitics & ~Proclitics.Al) == 0;

    /// <summary>Whether the report writes على so, and علي seldom beside it.</summary>
    private bool TellsOnApart()
    {
        var (on, ali) = (0, 0);
        for (var i = 0; i < material.Tokens.Length; i++)
            if (IsOn(material, i)) on++;
            else if (material.IsForm(i, Ali)) ali++;
        return ali > 0 && on >= LeastOn * ali;
    }

    /// <summary>على, which folds to the name علي.</summary>
    public static bool IsOn(Material material, int token) => material.IsForm(token, Ali) && material.Report.Text[material.Tokens[token].End - 1] == Letters.AlefMaqsura;

    private bool HasKind(int token, EntryKind kind) => material.Matches.Has(token, kind);
}
