using Mahdar.Arabic;

namespace Mahdar.Extraction.Times;

/// <summary>Years: عام 2016, العام ألفين وثمانية عشر, في 2014, (1988), 1439 هـ, بداية عام 2015.</summary>
internal static class YearGrammar
{
    private const int MostToVerb = 14;

    public static TimePhrase? Read(TimeTokens t, int i)
    {
        var (part, at) = PartGrammar.Read(t, i);
        if (Label(t, at, out var labelled))
            return Value(t, labelled, true, out var year, out var hijri, out var next) && IsWhole(t, next)
                ? new DatePhrase(i, next, "year") { Year = year, HijriYear = hijri, Part = part } : null;
        if (part != PartOf.Whole) return t.Figure(at) >= 0 && Value(t, at, false, out var told, out var toldHijri, out var after) && IsWhole(t, after) ? new DatePhrase(i, after, "year") { Year = told, HijriYear = toldHijri, Part = part } : null;
        if (t.Figure(i) is < 1000 or > 2200 || !Value(t, i, false, out var bare, out var bareHijri, out var end)) return null;
        return bareHijri || IsWhole(t, end) && InYearPlace(t, i, end) ? new DatePhrase(i, end, "bare-year") { Year = bare, HijriYear = bareHijri } : null;
    }

    /// <summary>عام, سنة, للعام: the noun that announces a year. A mark that is out of place (عام ،2016) is passed over.</summary>
    public static bool Label(TimeTokens t, int i, out int next)
    {
        next = i + 1;
        if (!t.IsUnit(i, TimeUnit.Year) || t.Tables.Exceptions.Excludes(t.Passage, i)) return false;
        if ((t.IsMark(next, '،') || t.IsMark(next, ',')) && !t.SpaceBefore(next + 1)) next++;
        return true;
    }

    /// <summary>The year itself, with the calendar's sign after it.</summary>
    public static bool Value(TimeTokens t, int i, bool labelled, out int year, out bool hijri, out int next)
    {
        hijri = false;
        var figure = t.Figure(i) >= 0;
        if (!NumberGrammar.Cardinal(t, i, out year, out next) || !figure && !labelled) return false;
        if (!figure && year is > 20 and < 100) year += 1900;
        if (year is < 1000 or > 2200 || figure && t.Digits(i) != 4) return false;
        if (t.IsMark(next, '(') ? t.Is(next + 1, TimeRole.Hijri) : t.Is(next, TimeRole.Hijri))
        {
            hijri = year < 1600;
            next += t.IsMark(next, '(') ? t.IsMark(next + 2, ')') ? 3 : 2 : 1;
        }
        else if (t.Is(next, TimeRole.Gregorian)) next++;
        else if (year is > 1340 and < 1460 && labelled) hijri = true;
        return true;
    }

    /// <summary>Whether a bare number of four figures stands where a year does: after في or منذ, between brackets, after a noun such as "elections".</summary>
    private static bool InYearPlace(TimeTokens t, int i, int next)
    {
        if (t.IsMark(i - 1, '(') && (t.IsMark(next, ')') || t.Has(next, Proclitics.Wa) || t.IsWord(next, "و")) || IsHeadOfLine(t, i, next)) return true;
        if (t.Is(next, TimeRole.Gregorian)) return true;
        var listed = t.IsWord(i - 1, "و") && t.Figure(i - 2) is >= 1000 and <= 2200 && t.Digits(i - 2) == 4;
        var place = listed || t.Is(i - 1, TimeRole.In) || t.Is(i - 1, TimeRole.Since) || t.Is(i - 1, TimeRole.Until) || FollowsNoun(t, i) || IsGoneBackTo(t, i);
        return place && !t.Try(next, TimeWordKind.Unit, out _) && !IsCounted(t, next) && (t[i].Meanings is null);
    }

    /// <summary>"تعود آخر زيارة للرئيس إلى 2005".</summary>
    private static bool IsGoneBackTo(TimeTokens t, int i)
    {
        if (!t.IsWord(i - 1, "الي")) return false;
        for (var k = i - 2; k >= 0 && k > i - MostToVerb; k--)
            if (t.IsWord(k, "تعود") || t.IsWord(k, "يعود") || t.IsWord(k, "وتعود") || t.IsWord(k, "ويعود")) return true;
        return false;
    }

    /// <summary>"انتخابات 2016", "كأس العالم 2018".</summary>
    private static bool FollowsNoun(TimeTokens t, int i) =>
        t.Try(i - 1, TimeWordKind.YearNoun, out var noun) && noun.Length == 1 || t.Try(i - 2, TimeWordKind.YearNoun, out noun) && noun.Length == 2;

    /// <summary>"1945 - انقلاب", "1998: انتخابات": the years of a chronicle, a line each.</summary>
    private static bool IsHeadOfLine(TimeTokens t, int i, int next) =>
        (i == 0 || t.Passage.Tokens[i - 1].Kind == TokenKind.Break) && (t.IsMark(next, '-') || t.IsMark(next, '–') || t.IsMark(next, ':')) && t.Passage.Tokens.Length > next + 1 && t.Figure(next + 1) < 0;

    /// <summary>A number before a noun in the accusative or the genitive of things counted: في 2000 منزل. Only what cannot follow a year is told.</summary>
    private static bool IsCounted(TimeTokens t, int next) => t.IsMark(next, '%') || t.IsMark(next, '$') || t.IsMark(next, '٪');

    /// <summary>Not the first part of 2018/7/16, 2015-48, 14:00 or 2016.5.</summary>
    private static bool IsWhole(TimeTokens t, int next) =>
        next >= t.Count || t.SpaceBefore(next) || !(t.IsMark(next, '/') || t.IsMark(next, ':') || t.IsMark(next, '.') || t.IsMark(next, ',') || t.IsMark(next, '-')) || t.Figure(next + 1) < 0;
}
