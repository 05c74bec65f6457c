using Mahdar.Arabic;
using Mahdar.Extraction.Lexicon;
using Mahdar.Extraction.Mentions;

namespace Mahdar.Extraction.Statements;

/// <summary>Steps over what stands between a speaker and what he says: to whom, an epithet, a remark, a source between commas. Each method gives the token behind it, or the one it was asked about; the last ones tell whether a noun of doing begins what is said.</summary>
internal sealed class BehindSpeaker(Material material, ReferentIndex referents, QuotationMap quotations)
{
    /// <summary>"أكد لقناة "الأفق" أهمية": the mark that closes the name of an outlet belongs to it.</summary>
    public int AfterMark(int end) => end < material.Tokens.Length && quotations.ClosingAt(end) is { } name && referents.Covering(name.Open + 1) is not null && !quotations.IsSpeech(name) ? end + 1 : end;

    /// <summary>"أكد لـ"الشروق" أهمية": an outlet in quotation marks to which it is said.</summary>
    public int AfterOutlet(int from)
    {
        if (!material.IsWord(from) || material.Passage.Form(from) is not "ل" || quotations.OpeningAt(from + 1) is not { Balanced: true } name || quotations.IsSpeech(name)) return from;
        return name.Close + 1;
    }

    /// <summary>"طلب السفير من برلين منع الصفقة": of whom it is asked stands before what is asked.</summary>
    public int AfterWhom(int from) =>
        !material.IsForm(from, "من") ? from : referents.StartingAt(from + 1) is { } whom ? whom.End : material.HasArticle(from + 1) ? from + 2 : from;

    /// <summary>"طلب من أنصاره تنظيم", "من جميع الدول وقف", "من دول الجوار تقديم", "من وزيره للعدل فلان وضع": whom no table knows, told by his noun.</summary>
    public int AfterAsked(int from)
    {
        if (!material.IsForm(from, "من")) return from;
        var whom = material.IsWord(from + 1) && material.Passage.Form(from + 1) is "كل" or "جميع" or "كافه" or "بعض" ? from + 2 : from + 1;
        if (referents.StartingAt(whom) is { } named) return named.End;
        if (!material.IsWord(whom) || material.IsTime(whom)) return from;
        if (material.HasArticle(whom)) return AfterQualities(whom + 1, from);
        if (!material.HasPronoun(whom)) return material.HasArticle(whom + 1) ? AfterQualities(whom + 2, from) : from;
        var office = material.StartsWith(whom + 1, Letters.Lam) ? whom + 2 : whom + 1;
        return referents.StartingAt(office) is { Kind: ReferentKind.Person, Proclitics: Proclitics.None } holder ? holder.End : whom + 1;
    }

    /// <summary>So many words tell more of whom something is asked.</summary>
    private const int MostQualities = 4;

    /// <summary>"من الشركات الخاصة في البلاد وقف": a noun of doing behind an adjective begins what is asked; "من المواطنين البقاء" asks at once.</summary>
    private int AfterQualities(int end, int from)
    {
        if (!material.HasArticle(end) || Particles.Is(Letters.WithoutArticle(material.Passage.Form(end)), Particle.Matter)) return end;
        for (var i = end + 1; i <= end + MostQualities && material.IsWord(i); i++)
            if (IsMatterBehind(i, from)) return i;
        return end;
    }

    /// <summary>"أدان رئيس الحزب، فلان، الهجوم": the comma that closes a name between commas.</summary>
    public int AfterName(int from) =>
        material.IsComma(from) && referents.Covering(from - 1) is { Kind: ReferentKind.Person } name && name.End == from && (material.IsComma(name.First - 1) || HasCommaIn(name)) ? from + 1 : from;

    private bool HasCommaIn(Referent name)
    {
        for (var i = name.First; i < name.End; i++)
            if (material.IsComma(i)) return true;
        return false;
    }

    /// <summary>"أعلنت وكالة الأنباء الإيرانية (إرنا) اختطاف": what the speaker is called for short.</summary>
    public int AfterBrackets(int from)
    {
        if (!material.Is(from, '(')) return from;
        for (var i = from + 2; i < from + MostInBrackets; i++)
            if (material.Is(i, ')')) return i + 1;
        return from;
    }

    private const int MostInBrackets = 7;

    /// <summary>"نفى المسؤول السابق وقوع الهجوم", "أعلن الاتحاد الآسيوي لكرة القدم تأجيل": an adjective of the speaker, and what a federation plays.</summary>
    public int AfterEpithet(int from)
    {
        while (material.HasArticle(from - 1) && (Particles.Is(material, from, Particle.Epithet) || IsRestOfName(from))) from++;
        return material.IsForm(from, "لكره") ? from + 2 : from;
    }

    /// <summary>"نفى الاتحاد الرياضي العام علمه": behind a body an adjective, and behind it a noun with the pronoun of that body.</summary>
    private bool IsRestOfName(int token) =>
        material.HasArticle(token) && referents.StartingAt(token) is null && referents.Covering(token - 1) is { Kind: ReferentKind.Organization } && !Cues.IsAt(material, token)
        && material.IsWord(token + 1) && !material.HasArticle(token + 1) && material.Passage.Form(token + 1) is { Length: > 4 } form && (form.EndsWith("ه") && !HasTaMarbuta(token + 1) || form.EndsWith("ها")) && !material.HasBa(token + 1);

    private bool HasTaMarbuta(int token) => material.Report.Text[material.Tokens[token].End - 1] == 'ة';

    /// <summary>"نفت موسكو، حليفتها، وقوع الهجوم": a remark of a word or two on the speaker.</summary>
    public int AfterRemark(int from)
    {
        if (!material.IsComma(from) || Complementizer.IsAt(material, from + 1)) return from;
        if (IsAside(from + 1))
            for (var i = from + 2; i < from + MostAside && i < material.Tokens.Length && !Complementizer.IsAt(material, i) && !material.Is(i, '.') && !material.Is(i, ':') && material.Tokens[i].Kind != TokenKind.Quote; i++)
                if (material.IsComma(i)) return !material.IsWord(i + 1) || material.HasAnd(i + 1) || IsAside(i + 1) && !material.IsForm(i + 1, "من") || Cues.IsAt(material, i + 1) ? from : i + 1;
        for (var i = from + 2; i < from + 4 && material.IsWord(i - 1); i++)
            if (material.IsComma(i)) return i + 1;
        return from;
    }

    private const int MostAside = 16;

    /// <summary>"، في بيان مشترك،", "، التي يرأسها فلان،": a circumstance or a relative clause between commas.</summary>
    private bool IsAside(int token) =>
        material.IsTime(token) || Particles.Is(material, token, Particle.Preposition | Particle.Relative);

    /// <summary>"وأكد غندور، وفق البيان، أهمية": a source between commas stands before the words said, it is none of them.</summary>
    public int AfterSource(int from)
    {
        if (!material.Matches.Has(material.IsComma(from) ? from + 1 : from, EntryKind.Marker, "source:after")) return from;
        for (var i = from + 2; i < from + 12 && i < material.Tokens.Length && !material.Is(i, ':') && !(quotations.OpeningAt(i) is { } quotation && quotations.IsSpeech(quotation)); i++)
            if (material.IsComma(i)) return i + 1;
        return from;
    }

    /// <summary>The token behind "في الوقت نفسه", "على الدوام", "بشكل قاطع", "بقيادة فلان", which stand before what is said; else 0.</summary>
    public int AfterPhrase(int token)
    {
        if (!material.IsWord(token)) return 0;
        return material.Passage.Form(token) switch
        {
            "في" when material.IsForm(token + 1, "الوقت") => token + 3,
            "في" when material.IsForm(token + 1, "وقت") && material.IsWord(token + 2) && material.Passage.Form(token + 2) is "سابق" or "لاحق" or "مبكر" => material.IsForm(token + 3, "من") && material.IsTime(token + 4) ? token + 4 : token + 3,
            // "أعلن بعد ذلك خططا", "أبدت قبل أيام رفضها"
            "بعد" or "قبل" when material.IsForm(token + 1, "ذلك") || material.IsTime(token + 1) && !material.IsTime(token) => TimeEnd(token + 1),
            "علي" when material.IsForm(token + 1, "الدوام") => token + 2,
            "لاول" or "للمره" when material.IsForm(token + 1, "مره") || material.IsForm(token + 1, "الاولي") => token + 2,
            "بشكل" => token + 2,
            "بقياده" or "برياسه" or "بزعامه" when referents.StartingAt(token + 1) is { } leader => leader.End,
            _ => 0,
        };
    }

    private int TimeEnd(int token)
    {
        do token++; while (material.IsTime(token));
        return token;
    }

    /// <summary>"طلبت تقديم معلومات عن الرهائن، ويعتقد أنهم": a noun of doing begins what is told, whatever أن stands behind it; "تنظيم الدولة" is a body.</summary>
    public bool IsBareMatter(int token) => Particles.IsMatter(material, token) && referents.Covering(token) is null && !material.Matches.Has(token, EntryKind.OrganizationNoun);

    /// <summary>"اقترح الوزير خلال زيارته أمس التفاوض على": behind a time the noun of doing may have the article.</summary>
    private bool IsDefiniteMatter(int token) => material.IsTime(token - 1) && material.HasArticle(token) && Particles.Is(Letters.WithoutArticle(material.Passage.Form(token)), Particle.Matter);

    /// <summary>"أكد المتحدث في بيان مقتل", "أعلنت الشركة الفرنسية، وهي كبيرة، وقف": a noun of doing that no word right before it can have.</summary>
    public bool IsMatterBehind(int token, int from) =>
        (Particles.IsMatter(material, token) || IsDefiniteMatter(token)) && referents.Covering(token) is null && (material.IsComma(token - 1) || !HasRelative(from, token))
        && (material.IsComma(token - 1) || material.IsTime(token - 1) || material.HasArticle(token - 1) || Particles.Is(material, token - 1, Particle.Adverb) || Particles.Is(material, token - 1, Particle.Document) || Particles.Is(material, token - 2, Particle.Document)
            || referents.Covering(token - 1) is { } named && named.End == token && (named.Kind != ReferentKind.Place || material.IsForm(named.First - 1, "في")));

    /// <summary>"العقوبات التي أعاد الرئيس فرضها": what stands behind the relative belongs to its verb.</summary>
    private bool HasRelative(int from, int end)
    {
        while (from < end && !Particles.Is(material, from, Particle.Relative)) from++;
        return from < end;
    }
}
