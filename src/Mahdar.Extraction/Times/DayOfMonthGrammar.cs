using Mahdar.Arabic;

namespace Mahdar.Extraction.Times;

/// <summary>A numbered day of a month.</summary>
internal static class DayOfMonthGrammar
{
    /// <summary>A numbered day and its month: 12 يونيو/حزيران, الخامس من شهر تموز, 15 من الشهر الجاري, 15 الجاري.</summary>
    public static DatePhrase? Read(TimeTokens t, int i, int first)
    {
        if (MonthFirst(t, i, first) is { } english) return english;
        if (!NumberGrammar.DayOfMonth(t, i, out var day, out var at)) return null;
        // "3- تشرين الثاني- 2022", "3/ تموز/ 2022".
        if ((t.IsMark(at, '-') || t.IsMark(at, '/')) && t.Figure(i) > 0 && t.Try(at + 1, TimeWordKind.Month, out var hyphened) && (t.IsMark(at + 1 + hyphened.Length, '-') || t.IsMark(at + 1 + hyphened.Length, '/')) && t.Figure(at + 2 + hyphened.Length) is >= 1900 and <= 2100) at++;
        // "13th, April 2025".
        if (t.Figure(i) > 0 && IsEnding(t, at)) at = t.IsMark(at + 1, ',') ? at + 2 : at + 1;
        var of = t.Is(at, TimeRole.Of) && t[at].Before == Proclitics.None;
        if (of) at++;
        if (of && Within(t, at, TimeUnit.Month, out var within, out var end)) return new DatePhrase(first, end, "day-of-this-month") { Day = day, Within = within };
        if (!of && t.Relation(at) is TimeRelation.This and var relation && t[i].Meanings is null) return new DatePhrase(first, at + 1, "day-of-this-month") { Day = day, Relation = relation };
        if (t.IsUnit(at, TimeUnit.Month) && !t.Has(at, Proclitics.Al)) at++;
        if (!MonthGrammar.Name(t, at, out var month, out var next) || t.Has(at, Proclitics.Wa | Proclitics.Al) && !month.Hijri) return null;
        var ordinal = t.Figure(i) < 0 && !t.Is(i, TimeRole.Article);
        return MonthGrammar.Tail(t, new DatePhrase(first, next, "day-month") { Day = day, Month = month, IsOrdinal = ordinal });
    }

    /// <summary>"August 19, 2024": as English pages and posts write it.</summary>
    private static DatePhrase? MonthFirst(TimeTokens t, int i, int first) =>
        i < t.Count && t.Passage.Tokens[i].Kind == TokenKind.Foreign && t.Try(i, TimeWordKind.Month, out var word) && t.Figure(i + 1) is >= 1 and <= 31 and var day && t.IsMark(i + 2, ',') && t.Figure(i + 3) is >= 1900 and <= 2100 and var year
            ? new DatePhrase(first, i + 4, "day-month") { Day = day, Month = MonthName.Of(word) with { Doubtful = false }, Year = year } : null;

    /// <summary>What an English ordinal ends in.</summary>
    private static bool IsEnding(TimeTokens t, int token) =>
        token < t.Count && t.Passage.Tokens[token] is { Kind: TokenKind.Foreign, SpaceBefore: false } && t.Passage.Form(token) is "st" or "nd" or "rd" or "th";

    /// <summary>الشهر الجاري, هذا الأسبوع, الأسبوع المقبل.</summary>
    public static bool Within(TimeTokens t, int i, TimeUnit unit, out WithinUnit within, out int next)
    {
        within = default;
        next = i;
        var same = t.Is(i, TimeRole.Same) || t.Is(i, TimeRole.That);
        var pointed = same || t.Is(i, TimeRole.This);
        if (pointed) i++;
        if (!t.IsUnit(i, unit) || !t.Has(i, Proclitics.Al)) return false;
        var relation = t.Relation(i + 1);
        if (relation is TimeRelation.None or TimeRelation.Recent && !pointed) return false;
        within = new(unit, same ? TimeRelation.Same : pointed ? TimeRelation.This : relation);
        next = pointed ? i + 1 : i + 2;
        return true;
    }
}
