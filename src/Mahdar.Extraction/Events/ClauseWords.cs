using Mahdar.Arabic;
using Mahdar.Extraction.Lexicon;
using Mahdar.Extraction.Mentions;

namespace Mahdar.Extraction.Events;

/// <summary>What the words of a clause tell of it: whether it goes on, whose a name is, what stands between.</summary>
internal sealed class ClauseWords(Scene scene, PartyReader parties, PlacesInClause places)
{
    private const int MostToBetween = 5, MostTitle = 9;

    private readonly Material material = scene.Material;

    /// <summary>"اللقاء الذي جرى بينه وبين الرئيس".</summary>
    public bool IsBetweenHim(int token) => (material.IsForm(token, "بينه") || material.IsForm(token, "بينها") || material.IsForm(token, "بينهم")) && material.IsForm(token + 1, "وبين");

    /// <summary>"القمة التي عقدها", "التي استضافتها جنيف", "التي كانت مقررة": the relative clause tells of the event itself.</summary>
    public bool CarriesOn(int token)
    {
        if (scene.TryTrigger(token, out var told, out var verb)) return verb is { Frame: TriggerFrame.Gather or TriggerFrame.Light } or { Frame: TriggerFrame.Host, Pronoun: TriggerPronoun.One } || verb.Frame == TriggerFrame.Part && (verb.Pronoun == TriggerPronoun.One || IsInIt(told.End));
        if (material.IsForm(token, "كان") || material.IsForm(token, "كانت")) token++;
        // "الجولة التي كانت تشمل".
        if (scene.MarkAt<StatusMark>(token, out _) is not null || scene.BringsTogether(token)) return true;
        // "القمة التي شهدتها سنغافورة بين".
        for (var i = token + 1; i < token + MostToBetween && !material.IsComma(i) && !material.Is(i, '.'); i++)
            if (scene.LinkAt(i, out _) is LinkKind.Between) return true;
        return false;
    }

    /// <summary>"اجتماعا كان مقررا أن يعقده", "الذي كان يفترض أن يجمع": the token of the verb that the noun is told by, else the token itself.</summary>
    public int BehindWasToBe(int token)
    {
        var at = token;
        if (material.IsForm(at, "كان") || material.IsForm(at, "كانت")) at++;
        if (material.IsForm(at, "قد")) at++;
        else if (scene.MarkAt<StatusMark>(at, out var end) is not null) at = end;
        if (material.IsForm(at, "ان")) at++;
        return at > token && scene.TryTrigger(at, out _, out var verb) && verb is { Frame: TriggerFrame.Light or TriggerFrame.Gather, Form: not TriggerForm.Noun } ? at : token;
    }

    /// <summary>"عائلة الرئيس": a noun without article owns the referent that follows it, unless the noun has a pronoun (حليفه ترمب).</summary>
    public bool IsOwned(int token, int unknown) => unknown > 0 && material.IsWord(token - 1) && scene.Referents.Covering(token - 1) is null && scene.Times.At(token - 1) is null && !material.HasArticle(token - 1) && !IsTransparent(token - 1) && !IsAdverb(token - 1) && !(material.HasArticle(token) && scene.LinkAt(token - 2, out _) is LinkKind.In && (material.FlagsOf(token - 1) & WordFlags.Common) == 0);

    /// <summary>"ناقش علاقاته مع", "بحث خلافاتها مع": what they speak of, which the word at a token or the one before it tells, has a pronoun.</summary>
    public static bool IsBondOfSomebody(Scene scene, int token)
    {
        for (var i = token; i > token - 2; i--)
            if (scene.MarkAt<BondMark>(i, out _) is not null) return scene.Material.HasPronoun(i);
        return false;
    }

    public bool IsTransparent(int token) => material.HasPronoun(token) || IsAdverb(token);

    /// <summary>مجددا, هاتفيا: an adverb, or an adjective of an indefinite object; neither owns what follows.</summary>
    public bool IsAdverb(int token) => scene.LinkAt(token, out _) is LinkKind.Skip || material.Passage.Form(token) is var form && form.Length > 3 && form[^1] == Letters.Alef;

    /// <summary>و is written before a word that stands without it too: "وبالتنسيق", not "وقت".</summary>
    public bool IsAnd(int token)
    {
        if (!material.StartsWith(token, Letters.Waw)) return false;
        var known = false;
        foreach (var reading in material.Passage.Readings(token))
            if (reading.Proclitics == Proclitics.None && (material.Knowledge.FlagsOf(reading.Word) & WordFlags.Common) != 0) known = true;
            else if ((reading.Proclitics & Proclitics.Wa) != 0 && (material.Knowledge.FlagsOf(reading.Word) & WordFlags.Common) != 0) return true;
        return !known;
    }

    /// <summary>"بين مسؤول ملف المصالحة عن حركة فتح فلان ورئيس المخابرات": a name behind a title that no table knows, with those joined to it.</summary>
    public PartyList? BehindTitle(int token)
    {
        if (parties.ReadAt(token) is { } told && PartyReader.Sides(told.Parties) > 1 || !material.IsWord(token)) return null;
        for (var i = token + 1; i < token + MostTitle && (material.IsWord(i) || scene.Referents.Covering(i) is not null) && scene.LinkAt(i, out _) is null or LinkKind.In or LinkKind.From; i++)
        {
            if (scene.Referents.StartingAt(i) is not { } referent) { if (scene.TryTrigger(i, out _, out _) || scene.IsSpeech(i)) return null; continue; }
            if (referent is { Kind: ReferentKind.Person, Proclitics: Proclitics.None } && parties.ReadAt(i) is { } list && PartyReader.Sides(list.Parties) > 1) return list;
            i = referent.End - 1;
        }
        return null;
    }

    /// <summary>"بعد ذلك", "قبل ذلك": when it happens, told by what was told before.</summary>
    public bool IsAfterThat(int token) => (material.IsForm(token, "بعد") || material.IsForm(token, "قبل")) && material.IsForm(token + 1, "ذلك");

    /// <summary>"زيارة ولي العهد "التاريخية" إلى أميركا": behind an adjective in quotation marks, where the clause goes on.</summary>
    public int? BehindQuoted(int token, int limit) =>
        token + 3 < limit && material.HasArticle(token + 1) && material.Tokens[token + 2].Kind == TokenKind.Quote && scene.LinkAt(token + 3, out _) is LinkKind.To or LinkKind.With or LinkKind.Between ? token + 3 : null;

    public bool IsAnotherOne(int token) => material.IsForm(token, "ثم") || material.IsForm(token, "واخري") || material.IsForm(token, "واخر");

    /// <summary>"كل على حدة", "على التوالي" (not "للمرة الثالثة على التوالي"), "بشكل منفصل", "تباعا": the token behind what tells that one was met after the other.</summary>
    public int? BehindSeverally(int token)
    {
        if ((material.IsForm(token, "كل") || material.IsForm(token, "كلا")) && material.IsForm(token + 1, "علي") && (material.IsForm(token + 2, "حده") || material.IsForm(token + 2, "انفراد"))) return token + 3;
        if ((material.IsForm(token, "بشكل") || material.IsForm(token, "بصوره")) && (material.IsForm(token + 1, "منفصل") || material.IsForm(token + 1, "منفصله"))) return token + 2;
        if (scene.Referents.Covering(token - 1) is null && !scene.TryTrigger(token - 1, out _, out _) && !material.IsComma(token - 1)) return null;
        return material.IsForm(token, "علي") && material.IsForm(token + 1, "التوالي") ? token + 2 : material.IsForm(token, "تباعا") ? token + 1 : null;
    }

    public bool IsInIt(int token) => material.IsForm(token, "فيه") || material.IsForm(token, "فيها");

    /// <summary>A comma is inside the clause where مع, بين, a time, a preposition of place or the closing of an apposition follows.</summary>
    public bool GoesOn(int token)
    {
        if (scene.Times.At(token) is not null || IsAfterThat(token)) return true;
        // "زار، في خطوة نادرة، محافظة الحسكة".
        if (scene.LinkAt(token, out var behind) is LinkKind.Skip && places.At(behind) is { Proclitics: Proclitics.None or Proclitics.Al } land && scene.IsLand(land)) return true;
        if (scene.LinkAt(token, out _) is { } link) return link is LinkKind.With or LinkKind.Between or LinkKind.In or LinkKind.To or LinkKind.Topic;
        if (material.IsEachOf(token) || BehindSeverally(token) is not null) return true;
        if (material.Matches.TryGet(token, EntryKind.Honorific, out var honour) && (honour.Proclitics & (Proclitics.Wa | Proclitics.Fa)) == 0 && scene.Referents.StartingAt(honour.End) is not null) return true;
        // "غادر الوزير، العاصمة بيروت، الثلاثاء".
        if (material.IsForm(token, "العاصمه") && places.At(token + 1) is { Proclitics: Proclitics.None, Kind: ReferentKind.Capital or ReferentKind.Place }) return true;
        return places.At(token) is { } referent && (referent.Proclitics & (Proclitics.Wa | Proclitics.Fa)) == 0;
    }

    /// <summary>
    /// "والتقى لودريان، الذي وصل أمس، السيسي", "سيذهب غريفيث، بحسب ما قال، إلى مسقط", "التقى لودريان، بمقر إقامته في نيويورك، نظيره":
    /// the comma that closes what is put in, where the verb's clause goes on behind it.
    /// </summary>
    public int? AfterRelative(int token, int limit)
    {
        if (scene.LinkAt(token, out _) is not LinkKind.Relative && !IsPutIn(token)) return null;
        for (var i = token + 1; i < limit && !material.Is(i, '.') && !material.Is(i, ':') && material.Tokens[i].Kind != TokenKind.Quote; i++)
            if (material.IsComma(i)) return GoesOn(i + 1) ? i : null;
        return null;
    }

    private bool IsPutIn(int token) => scene.LinkAt(token, out var end) is LinkKind.Skip && material.IsComma(end) || material.IsParticle(token, EventParticle.Aside) || material.HasBa(token) && scene.Referents.Covering(token) is null;

    public int SkipBrackets(int token, int limit)
    {
        for (var i = token + 1; i < limit; i++)
            if (material.Is(i, ')')) return i + 1;
        return token + 1;
    }
}
