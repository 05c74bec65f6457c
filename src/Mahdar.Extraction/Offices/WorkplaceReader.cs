using System.Collections.Frozen;
using Mahdar.Arabic;
using Mahdar.Extraction.Lexicon;
using Mahdar.Extraction.Mentions;
using Mahdar.Extraction.Statements;
using Mahdar.Extraction.Tables;
using Mahdar.Names;

namespace Mahdar.Extraction.Offices;

/// <summary>
/// Reads where the holder of an office works, by a name that neither tables nor the nouns of bodies know: "المحللة لدى نوردا إنرجي", "مدير الحملات في غرين أوشن",
/// "المدير العام لفندق نوردا", "مدير مشروع سد الوادي".
/// </summary>
internal sealed class WorkplaceReader(Material material, NameReader names)
{
    /// <summary>So many words has a name that no table knows, and so many one that a noun begins.</summary>
    private const int MostUnknown = 4, MostBehindNoun = 5, MostPlain = 2;

    private enum Kind { Place, Outlet, Land, Letter }

    private static readonly FrozenDictionary<string, Kind>.AlternateLookup<ReadOnlySpan<char>> Words =
        Table.Load("offices/workplaces").Rows.SelectMany(row => row.List("words").Select(word => (Word: Letters.Fold(word), Kind: row.Enum<Kind>("kind")))).DistinctBy(word => word.Word)
            .ToFrozenDictionary(word => word.Word, word => word.Kind).GetAlternateLookup<ReadOnlySpan<char>>();

    private readonly Dictionary<int, int> tagged = names.Seen.Where(name => name.Kind == NameKind.Organization).GroupBy(name => name.FirstToken).ToDictionary(same => same.Key, same => same.Max(name => name.EndToken));

    /// <summary>For each token inside of what the tagger takes for a name of any kind, behind its first word: true.</summary>
    private readonly HashSet<int> inside = [.. names.Seen.SelectMany(name => Enumerable.Range(name.FirstToken + 1, name.EndToken - name.FirstToken - 1))];

    /// <summary>Whether a head is one of those who work somewhere: a director, an analyst, and no minister.</summary>
    public static bool HasWorkplace(Match head) =>
        head.Entry is { Number: Number.One, Key: "director" or "executive" or "founder" or "scholar" or "official" or "president" or "publisher" or "secretary-general" or "representative" or "employee" };

    /// <summary>"محللة السوق في نوردا بنك أوف كندا": the unknown name of several words behind "في", of which a word that is known does not say all.</summary>
    public OrganizationSpan? Foreign(Match head, int token) => IsTitleAlone(head) ? null : Unknown(token, Proclitics.None) is var end && end - token > 1 ? Span(token, end, Proclitics.None) : null;

    /// <summary>The body behind "في" or "لدى". <paramref name="sure"/>: no town can stand there, as behind لدى.</summary>
    public OrganizationSpan? In(Match head, int token, bool sure)
    {
        if (IsTitleAlone(head)) return null;
        if (Called(token, Proclitics.None) is { } called) return called;
        var end = Unknown(token, Proclitics.None);
        // "مدير المكتب في فيلنغن": one word may be a town's.
        return end - token > 1 || end > token && (sure || material.Tokens[token].Kind == TokenKind.Foreign || tagged.ContainsKey(token)) ? Span(token, end, Proclitics.None) : null;
    }

    /// <summary>The body behind the head itself: "مدير فندق نوردا", "الرئيس التنفيذي لمجموعة إن بي سي", "مدير نوردا إنرجي".</summary>
    public OrganizationSpan? Of(Match head, int token)
    {
        var isDirect = token <= head.End + 1;
        var written = head.Definite || token > head.End || head.Entry.Name.Contains(' ', StringComparison.Ordinal) || head.Entry.Name.EndsWith('ا') ? Proclitics.La : Proclitics.None;
        if (isDirect && head.Entry.Name is "مدرب" or "مدربة" && TeamEnd(token) is var team && team > token) return Span(token, team, Proclitics.None);
        if (isDirect && IsOfClub(head, token) && Clubs.EndAt(material, token, written) is var club && club > token) return Span(token, club, written);
        if (Called(token, written, isDirect && token == head.End) is { } called) return called;
        if (isDirect && head.Entry.Key is "executive" or "director" or "founder" && Is(token, Kind.Place, written) && UpToMark(token + 1) is var plain && plain > token + 1) return Span(token, plain, written);
        if (!isDirect || written == Proclitics.La && !material.StartsWith(token, Letters.Lam)) return null;
        return tagged.TryGetValue(token, out var seen) && Unknown(token, written) is var end && end > token ? Span(token, Math.Max(end, seen), written) : null;
    }

    /// <summary>"مدير البحوث بشركة نوردا": the body that ب stands before.</summary>
    public OrganizationSpan? Within(Match head, int token) => token > head.End && !IsTitleAlone(head) ? Called(token, Proclitics.Ba) : null;

    /// <summary>"رئيس مجلس إدارة | شركة نوردا".</summary>
    public OrganizationSpan? Company(int token) => Called(token, Proclitics.None);

    /// <summary>"مدرب ليفربول", "رئيس ريال مدريد": a club, and no "رئيس الاتحاد"; who plays for one holds no office.</summary>
    private bool IsOfClub(Match head, int token) =>
        head.Entry.Name is "مدرب" or "مدربة" or "مالك" || !IsTitleAlone(head) && head.Entry.Key is "president" or "director" or "executive" && !material.HasArticle(token);

    /// <summary>"المنتخب الوطني الكرواتي": a team that its state tells.</summary>
    private int TeamEnd(int token)
    {
        if (!material.IsForm(token, "المنتخب")) return token;
        var end = material.IsForm(token + 1, "الوطني") ? token + 2 : token + 1;
        return material.Matches.TryGet(end, EntryKind.Nationality, out var nationality) && nationality.Definite ? nationality.End : token;
    }

    /// <summary>"الرئيس في خطابه", "المسؤول في تصريح": no one who works in it.</summary>
    private static bool IsTitleAlone(Match head) => head is { Definite: true, Entry.Key: "president" or "official" or "representative" };

    /// <summary>A name that a noun begins (فندق نوردا), or that is spelled out (إن بي سي).</summary>
    private OrganizationSpan? Called(int token, Proclitics written, bool isDirect = true)
    {
        if (!material.IsActive(token)) return null;
        if (written == Proclitics.None && Spelled(token) is var letters && letters > token) return Span(token, BehindLetters(letters), written);
        // "قال المدير لصحيفة نوردا": to whom it is said; but "رئيس التحرير لصحيفة نوردا".
        if (!Is(token, Kind.Place, written) && !(Is(token, Kind.Outlet, written) && (written == Proclitics.None || isDirect))) return null;
        var end = Closed(token + 1) ?? CampaignEnd(token + 1) ?? BehindNoun(token + 1);
        // "رئيس منتخب ديمقراطيا": elected.
        if (material.IsForm(token, "منتخب") && !material.HasArticle(token + 1) && !IsPlace(token + 1)) return null;
        return end > token + 1 ? Span(token, end, written) : null;
    }

    private static OrganizationSpan Span(int token, int end, Proclitics written) => new(token, end, null, "", null, "organization where somebody works") { Leading = written };

    private bool Is(int token, Kind kind, Proclitics written)
    {
        if (!material.IsWord(token)) return false;
        var form = material.Passage.Form(token);
        // "الرئيس في مكتبه": no library.
        if (kind == Kind.Place && material.Report.Text[material.Tokens[token].End - 1] == 'ه') return false;
        if (written != Proclitics.None) form = form[0] == (written == Proclitics.La ? Letters.Lam : Letters.Ba) ? form[1..] : default;
        return Words.TryGetValue(form, out var found) && found == kind;
    }

    /// <summary>"إن بي سي", "إل جي": the token behind letters in a row, of which one alone is no name.</summary>
    private int Spelled(int token)
    {
        var end = token;
        // "جي.اف.زد"
        while (Is(end, Kind.Letter, Proclitics.None)) end += material.Is(end + 1, '.') && Is(end + 2, Kind.Letter, Proclitics.None) && !material.Tokens[end + 2].SpaceBefore ? 2 : 1;
        return end - token > 1 ? end : token;
    }

    /// <summary>"إن بي سي | كابيتال ماركتس".</summary>
    private int BehindLetters(int token) => Unknown(token, Proclitics.None);

    /// <summary>"مشروع "سد الوادي"", "فندق «نوردا»": the token behind the mark that closes the name, or null.</summary>
    private int? Closed(int open)
    {
        if (open >= material.Tokens.Length || material.Tokens[open].Kind != TokenKind.Quote) return null;
        for (var i = open + 1; i < material.Tokens.Length && i <= open + MostBehindNoun + 1 && material.Tokens[i].Kind != TokenKind.Break; i++)
            if (material.Tokens[i].Kind == TokenKind.Quote) return i > open + 1 ? i + 1 : null;
        return null;
    }

    /// <summary>"حملة دونالد ترامب الانتخابية": the token behind whose campaign it is, or null.</summary>
    private int? CampaignEnd(int from)
    {
        if (!material.Passage.Form(from - 1).EndsWith("حمله") || names.ReadAt(from) is not { Proclitics: Proclitics.None } candidate) return null;
        return material.IsWord(candidate.End) && material.Passage.Form(candidate.End) is "الانتخابيه" or "الرياسيه" ? candidate.End + 1 : candidate.End;
    }

    private int BehindNoun(int from)
    {
        if (Spelled(from) is var letters && letters > from) return BehindLetters(letters);
        if (Clubs.EndAt(material, from) is var club && club > from && material.IsForm(from - 1, "نادي")) return club;
        var end = from;
        while (end < from + MostBehindNoun && (IsUnknown(end, Proclitics.None) || IsDefinite(end) || end == from && (Is(end, Kind.Place, Proclitics.None) && IsDefinite(end + 1) || IsForeign(end) && IsUnknown(end + 1, Proclitics.None)) || IsPlace(end))) end++;
        return end;
    }

    /// <summary>"الرئيس التنفيذي لشركة أوبر،", "لمجموعة عرب نت إن": everyday words are a name where they stand alone behind the noun.</summary>
    private int UpToMark(int from)
    {
        for (var i = from; i < from + MostPlain && material.IsWord(i) && !material.HasArticle(i) && !material.HasAnd(i) && !EndsTitle(i) && material.Passage.Form(i).Length > 1; i++)
            if (!material.IsWord(i + 1) || Complementizer.IsAt(material, i + 1)) return i + 1;
        return from;
    }

    private int Unknown(int from, Proclitics written)
    {
        var end = from;
        var unknown = false;
        for (; end < from + MostUnknown; end++)
        {
            var isUnknown = IsUnknown(end, end == from ? written : Proclitics.None);
            if (!isUnknown && !IsForeign(end) && !(unknown && material.IsForm(end - 1, "اوف") && IsPlace(end))) break;
            unknown |= isUnknown;
        }
        return unknown ? end : from;
    }

    private bool IsUnknown(int token, Proclitics written)
    {
        if (token < material.Tokens.Length && material.Tokens[token].Kind == TokenKind.Foreign) return true;
        if (!material.IsWord(token) || material.HasArticle(token) || material.HasAnd(token) && !inside.Contains(token) || material.Passage.Form(token).Length < 3 || EndsTitle(token) || material.Matches.Has(token, EntryKind.OrganizationNoun)) return false;
        var flags = written == Proclitics.None ? material.FlagsOf(token) : material.Knowledge.FlagsOf(material.Passage, token, written);
        return (flags & (WordFlags.Common | WordFlags.Particle | WordFlags.GivenName)) == 0 && !IsPlace(token);
    }

    /// <summary>"كابيتال | إيكونومكس": a word of the tables in what the tagger takes for a name of several words.</summary>
    private bool IsForeign(int token) =>
        material.IsWord(token) && !material.HasArticle(token) && !material.HasAnd(token) && !EndsTitle(token) && !IsPlace(token) && !Is(token, Kind.Land, Proclitics.None) && (material.FlagsOf(token) & WordFlags.Particle) == 0 && (inside.Contains(token) || inside.Contains(token + 1));

    private bool IsDefinite(int token) => material.HasArticle(token) && material.StartsWith(token, Letters.Alef) && !material.Matches.Has(token, EntryKind.Nationality) && !material.Matches.Has(token, EntryKind.Modifier) && !EndsTitle(token);

    private bool IsPlace(int token) => material.Matches.Has(token, EntryKind.Place) || material.Matches.Has(token, EntryKind.Capital) || material.Matches.Has(token, EntryKind.State);

    private bool EndsTitle(int token) =>
        material.IsTime(token) || material.Matches.Has(token, EntryKind.Cue) || material.Matches.Has(token, EntryKind.Head) || material.Matches.Has(token, EntryKind.Honorific) || Complementizer.IsAt(material, token)
        || Particles.Is(material, token, Particle.Preposition | Particle.Relative) || material.HasBa(token) || names.ReadAt(token) is { } name && !tagged.ContainsKey(token) && (name.Facts is not null || name.End - name.First > 1 && (material.FlagsOf(token) & WordFlags.GivenName) != 0);
}
