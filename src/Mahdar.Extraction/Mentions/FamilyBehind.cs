using Mahdar.Arabic;
using Mahdar.Extraction.Lexicon;

namespace Mahdar.Extraction.Mentions;

/// <summary>Finds the family's name that stands behind given names, where neither the tagger nor a table has it: by what closes it.</summary>
internal sealed class FamilyBehind(Material material, NameWords words)
{
    /// <summary>"عبد العزيز جراد،", "سامي الصالح في": behind given names ("سامي بن عبد الله" too) one more word before a mark is the surname, and a word of names before a time or a preposition too, even one that no table knows or an everyday one with the article.</summary>
    public NameSpan UpToMark(NameSpan name) =>
        IsGiven(name) && (CanEnd(name.End) && IsClosed(name.End + 1) || IsClosingWord(name.End) || IsOfLand(name)) || IsBeforeWords(name) || IsBehindFathers(name) ? name with { End = name.End + 1, Facts = null, Short = false } : name;

    /// <summary>"سالم بن عامر الصالح رئيس المجلس", "حمد بن ناصر الحرير، مدير الإدارة": behind a father's name and before an office an everyday word with the article is the family's name.</summary>
    private bool IsBehindFathers(NameSpan name)
    {
        var family = name.End;
        if (name.Facts is not null || family - name.First < 3 || !material.IsForm(family - 2, "بن") || !material.IsActive(family) || !material.HasArticle(family) || material.HasAnd(family) || material.IsTime(family) || words.IsOtherName(family, family + 1)) return false;
        return HasKind(family + 1, EntryKind.Head) || material.IsComma(family + 1) && HasKind(family + 2, EntryKind.Head) || IsFamily(family) && IsClosed(family + 1);
    }

    private bool IsGiven(NameSpan name) =>
        name.End > name.First + 2 && name.Facts is null && !material.HasBa(name.End) && words.AreGiven(name.First, name.End) && (material.IsForm(name.End - 2, "عبد") || (material.FlagsOf(name.End - 1) & WordFlags.FamilyName) == 0)
        || (name.End == name.First + 1 || name.End == name.First + 2 && material.IsForm(name.First, "عبد")) && (material.FlagsOf(name.First) & WordFlags.GivenName | (material.IsForm(name.First, "عبد") ? WordFlags.GivenName : 0)) != 0;

    private bool CanEnd(int token)
    {
        if (!material.IsActive(token) || !material.IsWord(token) || material.IsTime(token) || material.HasAnd(token) || words.IsOtherName(token, token + 1)) return false;
        return material.HasArticle(token) && IsFamily(token) || !words.IsEveryday(token) && !words.IsVerb(token) && material.Passage.Form(token) is { Length: > 2 } form && form[0] is not (Letters.Ya or Letters.Ta);
    }

    /// <summary>"السفير رامي عدوان إن", "السفير رامي عدوان المتحدث باسم الوزارة": an everyday noun right before a comma and an office, before a spokesperson, أن or ونظيره, is the surname.</summary>
    private bool IsClosingWord(int token) =>
        material.IsActive(token) && material.IsWord(token) && !material.IsTime(token) && !material.HasAnd(token) && !material.HasArticle(token) && !words.IsVerb(token) && !words.IsOtherName(token, token + 1) && (!words.IsBody(token) || IsSpokesman(token + 1) && HasKind(token, EntryKind.Marker))
        && material.Passage.Form(token) is { Length: > 2 } form && form[^1] is not (Letters.Alef or Letters.Ha) && form[0] is not (Letters.Ya or Letters.Ta) && !words.IsCliticOfCommon(token) && !Statements.Particles.Is(material, token, Statements.Particle.Preposition | Statements.Particle.Opener | Statements.Particle.Lead | Statements.Particle.Adverb | Statements.Particle.Turn)
        && (material.IsComma(token + 1) && HasKind(token + 2, EntryKind.Head) || IsSpokesman(token + 1) || Statements.Complementizer.IsAt(material, token + 1) || material.StartsWith(token + 1, Letters.Waw) && HasKind(token + 1, EntryKind.Counterpart));

    /// <summary>"قال النقيب فادي مصري إن", "فادي مصري،": a word for one of a land, without the article and right behind the one given name.</summary>
    private bool IsOfLand(NameSpan name) =>
        name.End == name.First + 1 && name.Facts is null && material.Matches.TryGet(name.End, EntryKind.Nationality, out var people) && people is { Definite: false, Proclitics: Proclitics.None, Entry: { Number: Number.One, Gender: not Gender.Feminine } } && people.End == name.End + 1
        && Statements.Complementizer.IsAt(material, people.End);

    /// <summary>A name with the word that closes it right before what brings the words said.</summary>
    public NameSpan BeforeWords(NameSpan name) => IsBeforeWords(name) ? name with { End = name.End + 1, Short = false } : name;

    /// <summary>"قال مهند الحاج علي إن", "رخا أحمد حسن أن": behind two words or more a word of names right before what brings the words said.</summary>
    private bool IsBeforeWords(NameSpan name) =>
        name is { Facts: null } && name.End - name.First > 1 && material.IsActive(name.End) && material.IsWord(name.End) && !material.IsTime(name.End) && !material.HasAnd(name.End) && !words.IsOtherName(name.End, name.End + 1)
        && words.IsNamePart(name.End) && Statements.Complementizer.IsAt(material, name.End + 1) && !Statements.Complementizer.IsAt(material, name.End) && material.Report.Text[material.Tokens[name.End].End - 1] != 'ى';

    private bool IsSpokesman(int token) => material.IsWord(token) && material.Passage.Form(token) is "المتحدث" or "الناطق";

    /// <summary>A word of names, with the article or without it: علي, الصالح.</summary>
    private bool IsFamily(int token) => words.IsNamePart(token) || (material.Knowledge.FlagsOf(material.Passage, token, Proclitics.Al) & NameWords.NameWord) != 0;

    private bool IsClosed(int token) => token >= material.Tokens.Length || material.IsComma(token) || material.Is(token, '.') || material.Is(token, ')') || material.Tokens[token].Kind == TokenKind.Break || Statements.Complementizer.IsAt(material, token) || material.StartsWith(token, Letters.Waw) && HasKind(token, EntryKind.Head) || IsFamily(token - 1) && (material.IsTime(token) || material.IsForm(token, "الذي") || material.IsForm(token, "التي") || Statements.Particles.Is(material, token, Statements.Particle.Preposition));

    private bool HasKind(int token, EntryKind kind) => material.Matches.Has(token, kind);
}
