using Mahdar.Arabic;
using Mahdar.Extraction.Lexicon;
using Mahdar.Extraction.Mentions;

namespace Mahdar.Extraction.Statements;

/// <summary>Tells whom a noun with the article means, by the words that described him before: "الأسرة" after "أسرة سالم الحداد", "الناشط" after "ناشط تونسي".</summary>
internal sealed class DefiniteNoun(Material material, ReferentIndex referents, EntityBook book)
{
    /// <summary>So many tokens back the owner of a noun may be told.</summary>
    private const int MostToOwner = 250;

    /// <summary>The noun with its owner, name or adjectives, as the report told it before; null where it did not.</summary>
    public EntityDraft? Described(int first)
    {
        if (!material.HasArticle(first) || !material.StartsWith(first, Letters.Alef)) return null;
        var noun = Letters.WithoutArticle(material.Passage.Form(first)).ToString();
        var body = IsBody(first);
        for (var i = first - 1; i > Math.Max(0, first - MostToOwner); i--)
            if (ProcliticsOf(i, noun) is { } proclitics && DescriptionEnd(i + 1, body) is > 0 and var end) return Bearer(i, end, noun, body) ?? book.Described(i, end, null, proclitics);
        var definite = material.Passage.Form(first).ToString();
        for (var i = first - 1; i > Math.Max(0, first - MostToOwner); i--)
            if (material.IsForm(i, definite) && DefiniteEnd(i + 1) is > 0 and var full) return book.Described(i, full, null);
        return null;
    }

    /// <summary>"الوالي" after "والي ولاية الخرطوم سالم الحداد": the man whose name follows the description; null where none does, or it is of a body or of those who are his (أسرة الطالب سالم الحداد).</summary>
    private EntityDraft? Bearer(int first, int end, string noun, bool body)
    {
        if (body || noun[^1] == Letters.Ha || Particles.Is(noun, Particle.Kin)) return null;
        if (referents.StartingAt(first) is { Kind: ReferentKind.Person, Office: not null, Entity: { Name: not null } holder }) return holder;
        return referents.StartingAt(end) is { Kind: ReferentKind.Person, Office: null, Proclitics: Proclitics.None, Entity: { Gender: not Gender.Feminine, NameWords.Length: > 1 } bearer } ? bearer : null;
    }

    /// <summary>"المدرب" after "تحدث مدرب أوروبي": who was told of by the bare noun and his state or field, behind a verb; null where nobody was.</summary>
    public EntityDraft? Unnamed(int first)
    {
        var noun = Letters.WithoutArticle(material.Passage.Form(first)).ToString();
        for (var i = first - 1; i > Math.Max(0, first - MostToOwner); i--)
            if (material.IsForm(i, noun) && QualityEnd(i + 1) is > 0 and var end && !material.IsComma(i - 1)) return book.Described(i, end, null);
        return null;
    }

    /// <summary>"النيابة العامة", "اللجنة الوزارية": the end of the adjectives with the article behind a noun with it; 0 where there are none.</summary>
    private int DefiniteEnd(int from)
    {
        var end = from;
        while (end < from + MostQualities && IsDefiniteQuality(end)) end++;
        return end > from ? end : 0;
    }

    private bool IsDefiniteQuality(int token)
    {
        if (!material.HasArticle(token) || !material.StartsWith(token, Letters.Alef) || material.IsTime(token) || Particles.Is(material, token, Particle.Relative)) return false;
        if (material.Matches.Has(token, EntryKind.Nationality)) return true;
        var form = material.Passage.Form(token);
        return referents.Covering(token) is null && (IsRelation(form) || form is "العليا" || form.StartsWith("الم") && form[^1] == Letters.Ha || form is "العام" or "العامه");
    }

    private static bool IsRelation(ReadOnlySpan<char> form) => form.EndsWith("ي") || form.EndsWith("يه") || form.EndsWith("يون") || form.EndsWith("يين") || form.EndsWith("يات");

    /// <summary>What is written on a noun, where a token is that noun: "أسرة", "لأسرة"; null where it is not.</summary>
    private Proclitics? ProcliticsOf(int token, string noun)
    {
        if (!material.IsWord(token)) return null;
        var form = material.Passage.Form(token);
        if (form.SequenceEqual(noun)) return Proclitics.None;
        if (form.Length != noun.Length + 1 || !form.EndsWith(noun)) return null;
        return form[0] switch { Letters.Waw => Proclitics.Wa, Letters.Ba => Proclitics.Ba, Letters.Lam => Proclitics.La, _ => null };
    }

    private int DescriptionEnd(int from, bool body)
    {
        if (referents.StartingAt(from) is { Proclitics: Proclitics.None or Proclitics.Al, Kind: ReferentKind.Person or ReferentKind.State or ReferentKind.Place or ReferentKind.Organization } owner) return owner.End;
        if (body && NameEnd(from) is > 0 and var named) return named;
        return QualityEnd(from) is > 0 and var told ? told : OwnerEnd(from);
    }

    /// <summary>So many adjectives tell more of a noun.</summary>
    private const int MostQualities = 3;

    /// <summary>"تونسي", "حقوقية مستقلة": the end of the adjectives of a noun without the article; 0 where none of them tells of a state or a field.</summary>
    private int QualityEnd(int from)
    {
        var end = from;
        while (end < from + MostQualities && IsQuality(end)) end++;
        return end > from && !IsOwner(end) ? end : 0;
    }

    /// <summary>"سكان قرية الوادي": what stands before a definite word or a name is a noun.</summary>
    private bool IsOwner(int token) =>
        material.IsWord(token) && (material.HasArticle(token) && material.StartsWith(token, Letters.Alef) && !material.IsTime(token) || (material.FlagsOf(token) & (WordFlags.Common | WordFlags.Particle)) == 0 && !Cues.IsAt(material, token) && !material.Matches.Has(token - 1, EntryKind.Nationality));

    private bool IsQuality(int token)
    {
        if (!material.IsWord(token) || material.HasArticle(token)) return false;
        if (material.Matches.TryGet(token, EntryKind.Nationality, out var nationality)) return nationality is { Definite: false, Proclitics: Proclitics.None };
        if (referents.Covering(token) is not null || (material.FlagsOf(token) & (WordFlags.Common | WordFlags.GivenName | WordFlags.FamilyName | WordFlags.Particle)) is not (WordFlags.None or WordFlags.Common) || Particles.Is(material, token, Particle.Preposition | Particle.Adverb) || Cues.IsAt(material, token) || material.HasBa(token)) return false;
        var form = material.Passage.Form(token);
        return form.Length > 3 && form[0] is not (Letters.Waw or Letters.Lam) && IsRelation(form);
    }

    public bool IsBody(int noun) =>
        material.Matches.Has(noun, EntryKind.OrganizationNoun) || ((material.FlagsOf(noun) | material.Knowledge.FlagsOf(material.Passage, noun, Proclitics.Al)) & WordFlags.Thing) != 0;

    /// <summary>"محكمة تونسية", then "المحكمة العليا": an adjective tells another court than the one named before.</summary>
    public bool IsOtherCourt(int noun, EntityDraft? named) =>
        named is { Name: { } name } && material.Matches.TryGet(noun, EntryKind.OrganizationNoun, out var court) && court.Entry.Sort == "court"
        && IsDefiniteQuality(court.End) && !material.Matches.Has(court.End, EntryKind.Nationality) && !Letters.Fold(name).Contains(Letters.WithoutArticle(material.Passage.Form(court.End)).ToString(), StringComparison.Ordinal);

    /// <summary>So many words between the noun of a body and the one that makes it definite, and so many of a name.</summary>
    private const int MostToArticle = 2, MostDescribed = 10;

    /// <summary>The end of a name in marks, or of words that no table knows; 0 where there is none.</summary>
    private int NameEnd(int from)
    {
        if (NameInMarks(from) is > 0 and var close) return close + 1;
        var end = from;
        while (end < from + MostDescribed && material.IsWord(end) && (material.FlagsOf(end) & WordFlags.Common) == 0 && !material.HasArticle(end) && !EndsName(end)) end++;
        return end > from ? end : 0;
    }

    /// <summary>"جهاز حماية الغابات", "فصائل الجنوب": the end of the definite word that makes a noun definite; 0 where none does.</summary>
    private int OwnerEnd(int from)
    {
        var end = from;
        while (end < from + MostToArticle && material.IsWord(end) && !material.HasArticle(end) && !EndsName(end) && !material.HasAnd(end) && !(material.StartsWith(end, Letters.Lam) && (material.FlagsOf(end) & WordFlags.Common) == 0) && material.Passage.Form(end) is var form && (form[^1] != 'ت' || form.EndsWith("ات")) && !HasPronoun(end)) end++;
        if (!material.HasArticle(end) || !material.StartsWith(end, Letters.Alef) || EndsName(end)) return 0;
        do end++;
        while (end < from + MostDescribed && material.HasArticle(end) && material.StartsWith(end, Letters.Alef) && !EndsName(end));
        return end;
    }

    /// <summary>The mark that closes a short name in quotation marks behind a bare noun (موقع "38 نورث"), where the sentence goes on behind it; else 0.</summary>
    public int NameInMarks(int open)
    {
        if (material.Tokens[open].Kind != TokenKind.Quote && !material.Is(open, '(') || !(material.IsWord(open - 1) && !material.HasArticle(open - 1)) && !(material.Is(open, '(') && material.Tokens[open - 1].Kind == TokenKind.Quote)) return 0;
        for (var i = open + 2; i < open + 9 && i + 1 < material.Tokens.Length; i++)
            if (material.Tokens[i].Kind == TokenKind.Quote || material.Is(i, ')')) return material.IsWord(i + 1) || material.IsComma(i + 1) || material.Is(i + 1, '(') || material.Is(i + 1, '-') || material.Is(i + 1, '.') && IsBody(open - 1) ? i : 0;
        return 0;
    }

    /// <summary>"الموقع الإخباري "الأفق" أن", "الموقع الإلكتروني "نور"، الذي": the mark that closes the name of a body told by a noun and adjectives with the article, where what is said or a clause on it follows; else 0.</summary>
    public int NameBehindQualities(int noun, int open)
    {
        if (open >= material.Tokens.Length || material.Tokens[open].Kind != TokenKind.Quote || open == noun + 1 || open > noun + 1 + MostQualities || !material.HasArticle(noun) || !IsBody(noun)) return 0;
        for (var i = noun + 1; i < open; i++)
            if (!IsDefiniteQuality(i)) return 0;
        for (var i = open + 2; i < open + 9 && i + 1 < material.Tokens.Length; i++)
            if (material.Tokens[i].Kind == TokenKind.Quote) return Complementizer.IsAt(material, i + 1) || material.IsComma(i + 1) && (Complementizer.IsAt(material, i + 2) || Particles.Is(material, i + 2, Particle.Relative)) ? i : 0;
        return 0;
    }

    /// <summary>Whether nothing but adjectives with the article stands between two tokens.</summary>
    public bool IsQualified(int from, int end)
    {
        for (var i = from; i < end; i++)
            if (!IsDefiniteQuality(i) && !material.IsForm(i, "الناطق") && !material.IsForm(i, "الناطقه")) return false;
        return true;
    }

    /// <summary>What no name goes on over.</summary>
    public bool EndsName(int token) =>
        Particles.Is(material, token, Particle.Preposition) || material.IsTime(token) || Cues.IsAt(material, token) || Complementizer.IsAt(material, token) || material.HasBa(token) || material.Passage.Form(token) is "الذي" or "التي";

    /// <summary>تورطها, دعمه: a noun with a pronoun is what is said of somebody.</summary>
    public bool HasPronoun(int token) =>
        !material.HasArticle(token) && material.Passage.Form(token) is var form && (form.EndsWith("ها") || form.EndsWith("هم") || material.Report.Text[material.Tokens[token].End - 1] == 'ه');
}
