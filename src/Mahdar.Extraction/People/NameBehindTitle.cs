using Mahdar.Arabic;
using Mahdar.Extraction.Lexicon;
using Mahdar.Extraction.Mentions;
using Mahdar.Extraction.Offices;
using Mahdar.Extraction.Statements;
using Mahdar.Model;

namespace Mahdar.Extraction.People;

/// <summary>Finds the name that a title is followed by: at once, behind honorifics, a comma, a remark, or the place where the holder works.</summary>
internal sealed class NameBehindTitle(Material material, NameReader names, IReadOnlyDictionary<int, OfficePhrase> officeAt)
{
    private const int MostField = 3, MostRemark = 14;

    private readonly TitleAdjectives adjectives = new(material, names);

    /// <summary>"مراسل بي بي سي في أمريكا الشمالية، أنتوني زورشر، إن": where the holder works stands between title and name.</summary>
    public NameSpan? AfterPlace(OfficePhrase office)
    {
        var at = office.End;
        if (material.IsComma(at)) return AfterApposition(at);
        if (!material.IsWord(at) || !(material.Passage.Form(at) is "في" or "لدي" or "من" or "ل" || material.IsForm(at, "الي") && material.IsWord(at + 1) && IsPlace(at + 1) || office.Head is "deputy" or "member" && material.IsForm(at, "عن") || material.HasBa(at) && IsPlace(at) || material.StartsWith(at, Letters.Lam))) return null;
        for (var i = at + 1; i < at + 9 && i < material.Tokens.Length; i++)
        {
            if (material.IsComma(i) && names.ReadAt(i + 1) is null) continue;
            if (material.IsComma(i))
                return names.ReadAt(i + 1) is { Proclitics: Proclitics.None } closed && (IsClosedOff(closed.End) || IsEnd(closed.End)) ? closed : names.ReadAfterTitle(i + 1) is { } longer && longer.End - longer.First > 1 && IsClosedOff(longer.End) ? longer : null;
            if (!material.IsWord(i) || officeAt.ContainsKey(i) || Cues.IsAt(material, i) || material.IsTime(i)) return null;
            if (names.ReadAt(i) is not { Proclitics: Proclitics.None } direct) continue;
            if (direct.End - direct.First > 1 && material.Matches.Has(i - 1, EntryKind.Capital) | material.Matches.Has(i - 1, EntryKind.Place) | material.Matches.Has(i - 1, EntryKind.State) || IsField(at, i, office)) return direct;
            // "النائب عن تجمع اليسار الديمقراطي فلان".
            if (material.HasArticle(i - 1) && material.IsForm(at, "عن") && direct.End - direct.First > 1) return direct;
            // "نائب رئيس الوزراء السابق في حكومة فلان، فلان،": whose government it was.
            if (material.HasArticle(i - 1) || !material.IsForm(at, "في")) return null;
            i = direct.End - 1;
        }
        return null;
    }

    private bool IsClosedOff(int token) => material.IsComma(token) || material.Is(token, ':');

    private bool IsEnd(int token) => token >= material.Tokens.Length || material.Is(token, '.') || material.Tokens[token].Kind == TokenKind.Break;

    /// <summary>"مساعد وزير الخزانة الأمريكي للتجارة الدولية فلان", "الأمين العام لمؤتمر النقابات فلان": what the office is for.</summary>
    private bool IsField(int from, int end, OfficePhrase office)
    {
        if (!material.StartsWith(from, Letters.Lam) || end - from > MostField || (end == from + 1 || office.Head == "president") && !material.HasArticle(from) && !material.Matches.Has(from, EntryKind.State)) return false;
        for (var i = from + 1; i < end; i++)
            if (!material.HasArticle(i)) return false;
        return true;
    }

    /// <summary>A place, and no body or person: "التقى ولي العهد بإمام الأزهر، أحمد الطيب" names the other.</summary>
    private bool IsPlace(int token) => material.Matches.Has(token, EntryKind.Place) || material.Matches.Has(token, EntryKind.Capital) || material.Matches.Has(token, EntryKind.State);

    /// <summary>"زعيم الحزب الحر، المؤيد لقطاع الأعمال، كريستيان ليندنر، إن", "وزير الداخلية، الذي ينتمي لحزب الحرية، فلان في مؤتمر": a remark or a clause between commas before the name.</summary>
    private NameSpan? AfterApposition(int comma)
    {
        var clause = material.IsForm(comma + 1, "الذي") || material.IsForm(comma + 1, "التي");
        for (var i = comma + 1; i < comma + MostRemark && i < material.Tokens.Length; i++)
        {
            if (material.Is(i, '.') || !clause && Cues.IsAt(material, i) || officeAt.ContainsKey(i) || material.Tokens[i].Kind == TokenKind.Break || i == comma + 1 && material.HasAnd(i)) return null;
            if (material.IsComma(i)) return names.ReadAt(i + 1) is { Proclitics: Proclitics.None } name && name.End - name.First > 1 && (material.IsComma(name.End) || clause && EndsName(name.End)) ? name : null;
        }
        return null;
    }

    private bool EndsName(int token) => !material.IsWord(token) || Particles.Is(material, token, Particle.Preposition) || Complementizer.IsAt(material, token) || material.StartsWith(token, Letters.Lam);

    /// <summary>"وزير الدولة عضو مجلس الوزراء وزير الإعلام فلان", "الأمين العام لمجلس الوزراء المتحدث باسم الحكومة فلان": where a further title stands behind a seat or the body that is served; else the end of the office.</summary>
    public int BehindSeat(OfficePhrase office)
    {
        var at = office.End;
        if (!material.IsWord(at) || !(material.Passage.Form(at) is "عضو" or "عضوه" || office.Role == Role.SecretaryGeneral && material.StartsWith(at, Letters.Lam))) return at;
        for (var i = at + 1; i < at + MostSeat && material.IsWord(i); i++)
        {
            if (officeAt.TryGetValue(i, out var further) && further.Number == Number.One) return i;
            if (!material.HasArticle(i) && i > at + 1) break;
        }
        return at;
    }

    private const int MostSeat = 5;

    /// <summary>The name that starts at a token, where what stands between it and the end of the office has been skipped; or null.</summary>
    public NameSpan? At(int at, int officeEnd)
    {
        if (officeAt.ContainsKey(at) || names.IsAndName(at)) return null;
        var separated = at > officeEnd && (material.IsComma(officeEnd) || material.Is(officeEnd, '-') || material.Is(officeEnd, '('));
        if (!separated) return names.ReadAfterTitle(at);
        // After a comma only a name that looks like one, or words closed by a comma again: "وزير الخارجية، سيرغي لافروف، أن".
        if (names.ReadAt(at) is { Proclitics: Proclitics.None } name) return name;
        return names.ReadAfterTitle(at) is { } guess && guess.End - guess.First > 1 && IsClosed(guess.End) ? guess : null;
    }

    private bool IsClosed(int token) => material.IsComma(token) || material.Is(token, '-') || material.Is(token, ')') || material.Is(token, '–') || material.IsForm(token, "ان");

    /// <summary>Where a name may start behind an office, and the role that an honorific on the way tells.</summary>
    public (int At, Role? Honorific) Skip(int from)
    {
        Role? role = null;
        var standing = OfficeStatus.Current;
        var at = from;
        for (var steps = 0; steps < 6 && at < material.Tokens.Length; steps++)
        {
            if (material.Tokens[at].Kind == TokenKind.Quote && at == from && at + 2 < material.Tokens.Length && material.IsWord(at + 1) && material.Tokens[at + 2].Kind == TokenKind.Quote) at += 3;
            else if (at == from && BehindShortName(at) is { } marked) at = marked;
            else if (at == from && BehindRemark(at) is { } behind) at = behind;
            else if (material.IsComma(at) && (at == from || material.Tokens[at - 1].Kind == TokenKind.Quote) || material.Is(at, '-') || material.Is(at, '–') || material.Is(at, '(')) at++;
            else if (material.Matches.TryGet(at, EntryKind.Honorific, out var honorific) && honorific.Proclitics == Proclitics.None)
            {
                role ??= honorific.Entry.Role;
                at = honorific.End;
                // "مراسل القناة الزميل، فلان": a comma too many.
                if (material.Is(at, '.') || material.IsComma(at) && names.ReadAt(at + 1) is { Proclitics: Proclitics.None } && honorific.Entry.Name.StartsWith("الزميل", StringComparison.Ordinal)) at++;
            }
            else if (at > from - 1 && material.HasArticle(at) && !material.HasAnd(at) && !officeAt.ContainsKey(at) && names.ReadAt(at) is null && names.ReadAt(at + 1) is { Proclitics: Proclitics.None }) at++;
            else if (at == from && !officeAt.ContainsKey(at - 1) && adjectives.Read(at, ref standing) is var named && named > at) at = named;
            else if (at == from && EndsTitle(at)) at += 2;
            else break;
        }
        return (at, role);
    }

    /// <summary>"رئيس شبكة إن بي سي الإخبارية، فلان": an adjective that no table knows closes the title before the name.</summary>
    private bool EndsTitle(int token) =>
        material.HasArticle(token) && !material.HasAnd(token) && !officeAt.ContainsKey(token) && material.IsComma(token + 1) && names.ReadAt(token) is null && names.ReadAt(token + 2) is { Proclitics: Proclitics.None };

    /// <summary>So many words has the short name of a body in marks.</summary>
    private const int MostOfShortName = 4;

    /// <summary>"مدير مكتب التحقيقات "إف بي آي" فلان", "مدير الوكالة "CIA"، فلان": the token behind the short name of a body in marks, where a name follows; or null.</summary>
    private int? BehindShortName(int open)
    {
        if (material.Tokens[open].Kind != TokenKind.Quote) return null;
        for (var i = open + 1; i <= open + MostOfShortName + 1 && i + 1 < material.Tokens.Length; i++)
        {
            if (material.Tokens[i].Kind != TokenKind.Quote && material.Tokens[i].Kind is not (TokenKind.Word or TokenKind.Foreign)) return null;
            if (material.Tokens[i].Kind == TokenKind.Quote) return i > open + 1 && names.ReadAt(material.IsComma(i + 1) ? i + 2 : i + 1) is { Proclitics: Proclitics.None } name && name.End - name.First > 1 ? material.IsComma(i + 1) ? i + 2 : i + 1 : null;
        }
        return null;
    }

    /// <summary>"رئيس الحزب (يمين الوسط) فلان": the token behind a remark in brackets that holds no name, or null.</summary>
    private int? BehindRemark(int token)
    {
        if (!material.Is(token, '(') || names.ReadAt(token + 1) is not null) return null;
        for (var i = token + 1; i < token + 8 && material.IsActive(i); i++)
            if (material.Is(i, ')')) return names.ReadAt(material.IsComma(i + 1) ? i + 2 : i + 1) is { Proclitics: Proclitics.None } ? material.IsComma(i + 1) ? i + 2 : i + 1 : null;
        return null;
    }
}
