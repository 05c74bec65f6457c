using Mahdar.Arabic;
using Mahdar.Extraction.Mentions;

namespace Mahdar.Extraction.Statements;

/// <summary>
/// To whom words are said: behind ل ("قال لنظيره"), as the object of the verb ("دعا طهران إلى"), behind its preposition ("طلب من المجلس"), or as who
/// asks in an interview ("في مقابلة مع صحيفة الأفق"). Crowds (للصحفيين، المجتمع الدولي) are nobody.
/// </summary>
internal sealed class AddresseeReader(Material material, ReferentIndex referents, EntityBook book)
{
    /// <summary>So many adjectives stand between a speech and to whom it is made: "حديث خاص لصحيفة".</summary>
    private const int MostAdjectives = 2;

    /// <summary>So many words stand between an interview and مع.</summary>
    private const int MostToWith = 4;

    /// <summary>So many tokens of a day or a document stand between the speaker and whom he asks.</summary>
    private const int MostBetween = 10;

    /// <summary>Whom the words between the word of saying, which ends at a token, and what is said name; <paramref name="speakerEnd"/> is the token behind who speaks.</summary>
    public EntityDraft? Read(CueFacts cue, int verbEnd, int speakerEnd, Content content, EntityDraft speaker)
    {
        var whom = Object(cue, speakerEnd, content) ?? Asked(cue, speakerEnd, content.First) ?? To(verbEnd, content.First) ?? Interviewer(verbEnd, content.First);
        return whom == speaker ? null : whom;
    }

    /// <summary>"حث الوزير، الأحد، طهران على": who stands bare behind the speaker; "ناشد الرئيس التدخل" has him at the head of the words said.</summary>
    private EntityDraft? Object(CueFacts cue, int from, Content content)
    {
        if (cue.To != "object" || cue.ObjectWritten) return null;
        var at = AfterRemarks(from, content.First);
        if (material.IsForm(at, "كل") || material.IsForm(at, "كلا")) at++;
        if (at > from && material.IsForm(at, "من")) at++;
        if (at > content.First || at == content.First && content.Frame != "noun phrase") return null;
        return referents.StartingAt(at) is { Kind: not ReferentKind.Place, Proclitics: Proclitics.None or Proclitics.Al } whom ? whom.Entity : null;
    }

    /// <summary>"طلب الوزير من المجلس", "عرض على نظيره".</summary>
    private EntityDraft? Asked(CueFacts cue, int from, int limit)
    {
        if (cue.To is "" or "object") return null;
        var at = AfterRemarks(from, limit);
        return at < limit && material.IsForm(at, cue.To) && referents.StartingAt(at + 1) is { Kind: not ReferentKind.Place, Proclitics: Proclitics.None or Proclitics.Al } whom ? whom.Entity : null;
    }

    /// <summary>The token behind a day, an adverb, and a document in which it is said: "، الأحد، في بيان له،".</summary>
    private int AfterRemarks(int from, int limit)
    {
        var at = from;
        while (at < Math.Min(limit, from + MostBetween))
            if (material.IsTime(at) || material.IsComma(at) || Particles.Is(material, at, Particle.Adverb | Particle.Between)) at++;
            else if (Particles.Is(material, at, Particle.Preposition) && (material.IsTime(at + 1) || Particles.Is(material, at + 1, Particle.Document | Particle.Writing))) at += 2;
            else break;
        return at;
    }

    /// <summary>"قال لنظيره", "قال الوزير لرويترز", "في حديث خاص للأفق": ل goes with the verb or with a speech, not with who speaks ("مدير تابع للأمم المتحدة").</summary>
    private EntityDraft? To(int verbEnd, int limit)
    {
        for (var i = verbEnd; i < limit; i++)
        {
            if (Marked(i, verbEnd, limit) is { } marked && !Particles.Is(material, i - 1, Particle.Belonging)) return marked;
            if (referents.StartingAt(i) is not { } named) continue;
            if ((named.Proclitics & Proclitics.La) != 0 && named.Kind is ReferentKind.Person or ReferentKind.Official or ReferentKind.Organization && IsTold(named, verbEnd)) return named.Entity;
            i = named.End - 1;
        }
        return null;
    }

    /// <summary>"لـ"رويترز"", "لـ بي بي سي", "لموقع CNN", "لقناة "الأفق"": the preposition by itself, or on the noun before the name of an outlet.</summary>
    private EntityDraft? Marked(int token, int verbEnd, int limit)
    {
        var noun = !material.IsForm(token, "ل");
        if (noun && !Particles.Is(material, token, Particle.ToldTo)) return null;
        var name = IsMark(token + 1) ? token + 2 : token + 1;
        if (referents.StartingAt(name) is { Entity.IsOutlet: true, Proclitics: Proclitics.None or Proclitics.Al } outlet) return outlet.Entity;
        // "قال للصحافيين "…"": the marks of what is said name nobody.
        return name == token + 2 && token + 1 < limit && (noun || IsBehindSpeech(token, verbEnd)) ? InMarks(token + 1) : null;
    }

    /// <summary>"قال لـ"الأفق"", "في حديثه لـ"الأفق"", "أكد العميد فلان لـ"الأفق""; not "المؤسس المشارك لـ"الأفق"", who belongs to it.</summary>
    private bool IsBehindSpeech(int token, int verbEnd) =>
        token == verbEnd || Enumerable.Range(token - MostAdjectives - 1, MostAdjectives + 1).Any(i => Particles.Is(material, i, Particle.Speech)) || referents.Covering(token - 1) is { Kind: ReferentKind.Person, Entity.Name: not null };

    /// <summary>"في مقابلة مع "الأفق"": who is asked or told in marks, by a name that no table knows; null where they hold anything else.</summary>
    private EntityDraft? InMarks(int open)
    {
        if (referents.StartingAt(open + 1) is { Kind: ReferentKind.Organization, Proclitics: Proclitics.None or Proclitics.Al } body && IsMark(body.End)) return body.Entity;
        for (var close = open + 2; close <= open + MostInMarks && close < material.Tokens.Length; close++)
        {
            if (IsMark(close)) return Enumerable.Range(open + 1, close - open - 1).All(i => material.IsWord(i) && referents.Covering(i) is null && !Particles.Is(material, i, Particle.Preposition)) ? book.Described(open + 1, close, null) : null;
            if (!material.IsWord(close)) return null;
        }
        return null;
    }

    /// <summary>So many tokens behind the mark that opens the name of an outlet another closes it.</summary>
    private const int MostInMarks = 4;

    private bool IsMark(int token) => token < material.Tokens.Length && material.Tokens[token].Kind == TokenKind.Quote;

    private bool IsTold(Referent whom, int verbEnd)
    {
        var before = whom.First - 1;
        if (before < verbEnd) return true;
        if (Particles.Is(material, before, Particle.Belonging)) return false;
        if (!material.IsWord(before) || material.IsTime(before)) return whom.Entity.IsOutlet || material.IsComma(before);
        for (var i = before; i >= Math.Max(verbEnd, before - MostAdjectives); i--)
            if (Particles.Is(material, i, Particle.Speech)) return whom.Entity.IsOutlet || whom.Kind != ReferentKind.Organization;
        // "أكد النائب العام فلان لهيئة المحكمة": behind his name.
        if (referents.Covering(before) is { Kind: ReferentKind.Person, Entity.Name: not null, End: var name } && name == whom.First) return true;
        return whom.Entity.IsOutlet || whom.Kind != ReferentKind.Organization && referents.Covering(before) is { Kind: ReferentKind.Person or ReferentKind.State or ReferentKind.Capital, End: var end } && end == whom.First;
    }

    /// <summary>"في مقابلة مع صحيفة الأفق", "في حديث إلى "الأفق"".</summary>
    private EntityDraft? Interviewer(int from, int limit)
    {
        for (var i = from; i < limit; i++)
        {
            if (!material.IsForm(i, "مع") && !material.IsForm(i, "الي") || !Enumerable.Range(i - MostToWith, MostToWith).Any(j => Particles.Is(material, j, Particle.Speech))) continue;
            var name = IsMark(i + 1) ? i + 2 : i + 1;
            if (referents.StartingAt(name) is { Entity.IsOutlet: true } outlet) return outlet.Entity;
            if (name == i + 2 && InMarks(i + 1) is { } marked) return marked;
        }
        return null;
    }
}
