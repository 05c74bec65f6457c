using Mahdar.Arabic;
using Mahdar.Extraction.Lexicon;
using Mahdar.Extraction.Mentions;
using Mahdar.Extraction.Statements;

namespace Mahdar.Extraction.Events;

/// <summary>Finds those who act or are met and whom no table knows, so that nobody else is taken for them: "أكثر من ألف جندي", "اللاعب", "أرباب العمل".</summary>
internal sealed class StrangerReader(Scene scene, PartyReader parties)
{
    private const int MostUnknown = 4;

    private readonly Material material = scene.Material;

    /// <summary>"أفاد المسؤول بأن اللاعب وصل": between أن and the verb stands who acts, whom no table knows.</summary>
    public bool Act(int verb)
    {
        var sentenceFirst = material.Passage.Sentences[material.Passage.SentenceOf(verb)].First;
        var at = verb - 1;
        while (at > sentenceFirst && (material.IsParticle(at, EventParticle.Preverbal) || scene.Times.At(at) is not null)) at--;
        if (material.IsForm(at, "ان") && (material.IsForm(at - 1, "قبل") || material.IsForm(at - 1, "بعد")) && OpensSentence(sentenceFirst, at, verb)) return true;
        if (scene.IsThen(at) && scene.TryTrigger(verb, out _, out var then) && then.Form == TriggerForm.Present && OpensUnknown(at, sentenceFirst)) return true;
        var last = at;
        while (at > sentenceFirst && at > last - MostUnknown && IsAnother(at)) at--;
        if (at == last || !Complementizer.IsAt(material, at) || material.Passage.Form(at) is not ("ان" or "بان")) return false;
        if (last == at + 1 && (IsSurname(last) || IsGuest(last))) return false;
        // "أن يقوم بزيارة", but "إن نيمار", "أن اللاعب", "بأن نيمار وصل".
        return material.HasArticle(at + 1) || material.HasHamzaBelow(at) || last == at + 1 && scene.TryTrigger(verb, out _, out var facts) && facts.Form == TriggerForm.Past;
    }

    /// <summary>"وبدأت هذه الجماعة نشاطها قبل أن تسافر": who acts in the main clause behind its verb, of the gender of the next one, where nobody known is told in it.</summary>
    private bool OpensSentence(int first, int end, int verb)
    {
        for (var i = first; i < end; i++)
            if (scene.Referents.Covering(i) is { Kind: ReferentKind.Person or ReferentKind.Official or ReferentKind.Pair }) return false;
        var noun = material.IsWord(first + 1) && material.Passage.Form(first + 1) is "هذه" or "هذا" or "تلك" or "هولاء" ? first + 2 : first + 1;
        return noun < end && material.HasArticle(noun) && !material.HasArticle(first) && material.IsWord(first) && material.Passage.Form(first) is not ("هذه" or "هذا" or "تلك" or "هولاء") && IsAnother(noun)
            && scene.TryTrigger(verb, out _, out var facts) && (facts.Gender == Gender.Any || (facts.Gender == Gender.Feminine) == material.EndsInTaMarbuta(noun));
    }

    /// <summary>"الصادق المهدي" and then "المهدي": the last word of a name that the report tells.</summary>
    private bool IsSurname(int token)
    {
        var form = material.Passage.Form(token);
        foreach (var told in scene.Referents.All)
            if (told is { Kind: ReferentKind.Person, Entity.Name: { } name } && Letters.Fold(name) is var folded && folded.AsSpan().EndsWith(form) && folded.Length > form.Length && folded[^(form.Length + 1)] == ' ') return true;
        return false;
    }

    /// <summary>"الضيف": whoever was told before.</summary>
    private bool IsGuest(int token) => material.Passage.Form(token) is "الضيف" or "الضيفه" or "الزاير" or "الزايره" or "المضيف" or "المضيفه" or "الرجل";

    /// <summary>"قال المدرب إن المنتخب سيتدرب ثم يتوجه": who acts in the clause behind أن acts on.</summary>
    private bool OpensUnknown(int token, int sentenceFirst)
    {
        for (var i = token - 1; i > sentenceFirst && scene.Referents.Covering(i) is not { Kind: ReferentKind.Person or ReferentKind.Official }; i--)
            if (Complementizer.IsAt(material, i)) return material.Passage.Form(i) is "ان" or "بان" && material.HasArticle(i + 1) && IsAnother(i + 1);
        return false;
    }

    /// <summary>"وصل أكثر من ألف جندي إلى": a word directly after the verb that names nobody known is its subject.</summary>
    public bool IsAnother(Match verb) => IsAnother(verb.End);

    /// <summary>A word that names nobody known, and is neither an adverb ("مجددا", "بسرعة") nor of time or place.</summary>
    public bool IsAnother(int next) =>
        material.IsWord(next) && !material.IsParticle(next, EventParticle.Manner) && scene.Times.At(next) is null && scene.Referents.Covering(next) is null && scene.LinkAt(next, out _) is null && scene.MarkAt<StatusMark>(next, out _) is null && scene.MarkAt<HereMark>(next, out _) is null && scene.LandAt(next) is null
        && parties.ReadAt(next) is null && !scene.TryTrigger(next, out _, out _) && !material.Passage.Form(next).EndsWith("ا");

    /// <summary>"سيلتقي ماكرون أيضا 200 شاب": a number of people, or a group without a name, is met, and the one told is the subject.</summary>
    public bool AreMet(int token)
    {
        var others = material.HasAnd(token);
        for (var end = token; token < material.Tokens.Length && (scene.LinkAt(token, out end) is LinkKind.Skip || scene.Times.At(token) is not null); token = Math.Max(end, token + 1)) { }
        if (token >= material.Tokens.Length) return false;
        return material.Tokens[token].Kind == TokenKind.Number || IsNobodyKnown(token) || !others && scene.MarkAt<DelegationMark>(token, out _) is not null && scene.Referents.Covering(token) is null;
    }

    /// <summary>"وسيلتقي الوزير أيضا بعد ظهر الاثنين أرباب العمل": behind an adverb or a day stands a noun with the article, or one that the next is the owner of.</summary>
    public bool AreGroup(int from)
    {
        if (material.HasAnd(from)) return false;
        var token = from;
        for (var end = token; token < material.Tokens.Length && (scene.LinkAt(token, out end) is LinkKind.Skip || scene.Times.At(token) is not null); token = Math.Max(end, token + 1)) { }
        return token > from && token < material.Tokens.Length && IsGroup(token);
    }

    private bool IsGroup(int token) =>
        IsAnother(token) && !scene.IsSpeech(token) && (material.HasArticle(token) || material.HasArticle(token + 1) && IsAnother(token + 1)) && !material.IsParticle(token, EventParticle.Preverbal);

    /// <summary>"التقى الأمير بالعاملين في التعليم", "برئيسي المجلسين": those met behind ب have no name.</summary>
    private bool IsNobodyKnown(int token) =>
        material.IsWord(token) && (material.Passage.Form(token).StartsWith("بال", StringComparison.Ordinal) || material.Matches.TryGet(token, EntryKind.Head, out var head) && (head.Proclitics & Proclitics.Ba) != 0) && scene.Referents.Covering(token) is null && scene.LinkAt(token, out _) is null && parties.ReadAt(token) is null;
}
