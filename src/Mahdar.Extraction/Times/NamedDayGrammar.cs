using Mahdar.Arabic;

namespace Mahdar.Extraction.Times;

/// <summary>A day by its weekday or counted from the report's own: مساء الجمعة, اليوم الأربعاء, الثلاثاء المقبل, أول من أمس.</summary>
internal static class NamedDayGrammar
{
    /// <summary>A day by weekday or by اليوم, أمس, with what leads to it.</summary>
    public static DatePhrase? Read(TimeTokens t, int i)
    {
        var at = Lead(t, i, out var part);
        if (ThisEvening(t, i, at) is { } evening) return evening;
        var phrase = Counted(t, new DatePhrase(i, at, "day") { DayPart = part });
        var counted = phrase.Offset is not null;
        if (phrase is { Offset: -1, Rule: "last-night" }) return phrase;
        if (Weekday(t, phrase.Next, counted, out var weekday, out var next))
            return Modify(t, phrase with { Weekday = weekday.Value, Relation = (TimeRelation)weekday.Form, Next = next, Rule = counted ? phrase.Rule : "weekday" });
        return counted && !(phrase.Offset == 0 && phrase.Next == i + 1 && IsNowadays(t, i)) ? phrase : null;
    }

    /// <summary>اليوم, أمس, بعد غد; هذا اليوم; الليلة الماضية.</summary>
    private static DatePhrase Counted(TimeTokens t, DatePhrase phrase)
    {
        var at = phrase.Next;
        if (t.Is(at, TimeRole.This) && t.Try(at + 1, TimeWordKind.RelativeDay, out var here) && here.Value == 0 && t.Relation(at + 2) == TimeRelation.None) at++;
        if (!t.Try(at, TimeWordKind.RelativeDay, out var word) || !IsRelativeDay(t, at, word)) return phrase;
        at += word.Length;
        phrase = phrase with { Offset = word.Value, Rule = "relative-day", Next = at };
        if (word.Written == "الليلة" && t.Relation(at) == TimeRelation.Past) return phrase with { Offset = -1, Rule = "last-night", Next = at + 1 };
        return t.Try(at, TimeWordKind.DayAdverb, out var adverb) && adverb.Written.Length > 1 ? phrase with { DayPart = t.Tables.DayPart(adverb), Next = at + 1 } : phrase;
    }

    /// <summary>هذا المساء.</summary>
    private static DatePhrase? ThisEvening(TimeTokens t, int i, int at) =>
        t.Is(at, TimeRole.This) && t.Try(at + 1, TimeWordKind.DayAdverb, out var adverb) && adverb.Written.StartsWith("ال", StringComparison.Ordinal)
            ? new DatePhrase(i, at + 2, "relative-day") { Offset = 0, DayPart = t.Tables.DayPart(adverb) } : null;

    /// <summary>يوم, ليوم, بتاريخ, a part of the day: what may stand before a day and belongs to it.</summary>
    public static int Lead(TimeTokens t, int i, out DayPart? part)
    {
        part = null;
        if (t.Try(i, TimeWordKind.DayPart, out var word) && !t.Has(i, Proclitics.Al)) (part, i) = (t.Tables.DayPart(word), i + word.Length);
        if (t.IsUnit(i, TimeUnit.Day) && !t.Has(i, Proclitics.Al) || t.Is(i, TimeRole.Date)) i++;
        return i;
    }

    private static bool IsRelativeDay(TimeTokens t, int at, TimeWord relative) =>
        !t.Has(at, Proclitics.Al) && !t.Tables.Exceptions.Excludes(t.Passage, at) && !IsOutlet(t, at) && !(relative.Value == 1 && t.Has(at, Proclitics.Ka))
        && t.Relation(at + relative.Length) is TimeRelation.None or TimeRelation.Past or TimeRelation.This
        && !(relative.Value == 0 && (t.Is(at - 1, TimeRole.That) && !t.Has(at - 1, Proclitics.Wa) || t.Is(at - 1, TimeRole.Same) || t.Is(at + 1, TimeRole.That)));

    /// <summary>"النهر اليوم – ", "(النهر اليوم)": a name before a dash at the head of a line, or between brackets or quotation marks, is that of an outlet.</summary>
    private static bool IsOutlet(TimeTokens t, int at)
    {
        var (before, after) = (at - 2, at + 1);
        if (before + 1 < 0 || after >= t.Count || !t.Passage.Tokens[at - 1].IsWord) return false;
        var opens = before < 0 || t.Passage.Tokens[before].Kind == TokenKind.Break;
        return t.IsMark(before, '(') && t.IsMark(after, ')') || opens && (t.IsMark(after, '-') || t.IsMark(after, '–') || t.IsMark(after, '—'))
            || before >= 0 && t.Passage.Tokens[before].Kind == TokenKind.Quote && t.Passage.Tokens[after].Kind == TokenKind.Quote;
    }

    /// <summary>اليوم that means "nowadays" (واليوم لدينا علاقات) or stands in somebody's words without an act of that day.</summary>
    private static bool IsNowadays(TimeTokens t, int at) => t.Has(at, Proclitics.Wa) || TodayGuard.IsVague(t.Passage, at);

    private static bool Weekday(TimeTokens t, int i, bool afterDay, out TimeWord weekday, out int next)
    {
        next = i;
        var bracket = afterDay && t.IsMark(i, '(');
        if (bracket) i++;
        if (afterDay && t.IsUnit(i, TimeUnit.Day)) i++;
        if (!t.Try(i, TimeWordKind.Weekday, out weekday) || t.Tables.Exceptions.Excludes(t.Passage, i) || afterDay && t.Has(i, Proclitics.Wa)) return false;
        next = i + 1;
        if (bracket && t.IsMark(next, ')')) next++;
        return true;
    }

    /// <summary>What may follow a weekday: a part of the day, "last", "of next week".</summary>
    private static DatePhrase Modify(TimeTokens t, DatePhrase phrase)
    {
        var next = phrase.Next;
        if (t.Relation(next) is >= TimeRelation.Past and <= TimeRelation.Next and var relation) phrase = phrase with { Relation = relation, Next = ++next };
        if (t.Try(next, TimeWordKind.DayAdverb, out var adverb) && adverb.Written.Length > 1) phrase = phrase with { DayPart = t.Tables.DayPart(adverb), Next = next += adverb.Length };
        if (phrase.Relation == TimeRelation.None && t.Relation(next) is >= TimeRelation.Past and <= TimeRelation.Next and var late) phrase = phrase with { Relation = late, Next = ++next };
        return phrase.Relation == TimeRelation.None && t.Is(next, TimeRole.Of) && DayOfMonthGrammar.Within(t, next + 1, TimeUnit.Week, out var within, out var end)
            ? phrase with { Within = within, Next = end } : phrase;
    }
}
