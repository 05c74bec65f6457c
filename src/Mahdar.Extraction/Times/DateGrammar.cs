using Mahdar.Arabic;

namespace Mahdar.Extraction.Times;

/// <summary>A day: مساء الجمعة, اليوم الأربعاء 2 يوليو/تموز 2025, الخامس والعشرين من شهر تموز, الثلاثاء المقبل, 15 الجاري.</summary>
internal static class DateGrammar
{
    public static TimePhrase? Read(TimeTokens t, int i)
    {
        var phrase = Named(t, i);
        phrase = phrase is null ? DayOfMonth(t, Lead(t, i, out _), i) : JoinDate(t, phrase);
        return phrase is null ? null : Trail(t, phrase);
    }

    /// <summary>A day by weekday or by اليوم, أمس, with what leads to it.</summary>
    private static DatePhrase? Named(TimeTokens t, int i)
    {
        var at = Lead(t, i, out var part);
        var phrase = new DatePhrase(i, i, "day") { DayPart = part };
        if (t.Is(at, TimeRole.This) && t.Try(at + 1, TimeWordKind.RelativeDay, out var here) && here.Value == 0 && t.Relation(at + 2) == TimeRelation.None) at++;
        var counted = t.Try(at, TimeWordKind.RelativeDay, out var relative) && IsRelativeDay(t, at, relative);
        if (counted)
        {
            at += relative.Length;
            phrase = phrase with { Offset = relative.Value, Rule = "relative-day", Next = at };
            if (t.Try(at, TimeWordKind.DayAdverb, out var adverb) && adverb.Written.Length > 1) phrase = phrase with { DayPart = t.Tables.DayPart(adverb), Next = at + 1 };
        }
        if (Weekday(t, phrase.Next > i ? phrase.Next : at, counted, out var weekday, out var next))
            return Modify(t, phrase with { Weekday = weekday.Value, Relation = (TimeRelation)weekday.Form, Next = next, Rule = counted ? "relative-day" : "weekday" });
        return counted && !(phrase.Next == at && relative.Value == 0 && IsBareToday(t, i, at - 1)) ? phrase : null;
    }

    /// <summary>يوم, ليوم, بتاريخ, a part of the day: what may stand before a day and belongs to it.</summary>
    private static int Lead(TimeTokens t, int i, out DayPart? part)
    {
        part = null;
        if (t.Try(i, TimeWordKind.DayPart, out var word) && !t.Has(i, Proclitics.Al)) (part, i) = (t.Tables.DayPart(word), i + word.Length);
        if (t.IsUnit(i, TimeUnit.Day) && !t.Has(i, Proclitics.Al) || t.Is(i, TimeRole.Date)) i++;
        return i;
    }

    private static bool IsRelativeDay(TimeTokens t, int at, TimeWord relative) =>
        !t.Has(at, Proclitics.Al) && !t.Tables.Exceptions.Excludes(t.Passage, at) && !(relative.Value == 1 && t.Has(at, Proclitics.Ka))
        && t.Relation(at + relative.Length) is TimeRelation.None or TimeRelation.Past or TimeRelation.This
        && !(relative.Value == 0 && (t.Is(at - 1, TimeRole.That) && !t.Has(at - 1, Proclitics.Wa) || t.Is(at - 1, TimeRole.Same) || t.Is(at + 1, TimeRole.That)));

    /// <summary>اليوم that means "nowadays" (واليوم لدينا علاقات) or stands in somebody's words without an act of that day.</summary>
    private static bool IsBareToday(TimeTokens t, int i, int at)
    {
        if (i < at) return false;
        return t.Has(at, Proclitics.Wa) || TodayGuard.IsVague(t.Passage, at);
    }

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
        return phrase.Relation == TimeRelation.None && t.Is(next, TimeRole.Of) && Within(t, next + 1, TimeUnit.Week, out var within, out var end)
            ? phrase with { Within = within, Next = end } : phrase;
    }

    /// <summary>A date after a weekday: الأربعاء 5 أغسطس, الخميس (5 يوليو), الأحد الموافق 3 يونيو.</summary>
    private static DatePhrase JoinDate(TimeTokens t, DatePhrase phrase)
    {
        var at = phrase.Next;
        if (t.Is(at, TimeRole.Corresponding, out var corresponding)) at = corresponding;
        var bracket = t.IsMark(at, '(');
        if (bracket || t.IsMark(at, '،') || t.IsMark(at, ',') || t.IsMark(at, '-') || t.IsMark(at, '–')) at++;
        if (t.IsUnit(at, TimeUnit.Day)) at++;
        var date = DayOfMonth(t, at, at) ?? (t.Figure(at) >= 0 ? NumericDateGrammar.Read(t, at) as DatePhrase : null);
        if (date is not { Day: not null } || date.Weekday is not null) return phrase;
        var next = bracket && t.IsMark(date.Next, ')') ? date.Next + 1 : date.Next;
        return phrase with { Day = date.Day, Month = date.Month, Year = date.Year, HijriYear = date.HijriYear, Within = date.Within ?? phrase.Within, Relation = date.Relation, Next = next, Rule = "weekday-date" };
    }

    /// <summary>A numbered day and its month: 12 يونيو/حزيران, الخامس من شهر تموز, 15 من الشهر الجاري, 15 الجاري.</summary>
    public static DatePhrase? DayOfMonth(TimeTokens t, int i, int first)
    {
        if (!NumberGrammar.DayOfMonth(t, i, out var day, out var at)) return null;
        var of = t.Is(at, TimeRole.Of) && t[at].Before == Proclitics.None;
        if (of) at++;
        if (of && Within(t, at, TimeUnit.Month, out var within, out var end)) return new DatePhrase(first, end, "day-of-this-month") { Day = day, Within = within };
        if (!of && first < i && t.Relation(at) is TimeRelation.This and var relation) return new DatePhrase(first, at + 1, "day-of-this-month") { Day = day, Relation = relation };
        if (t.IsUnit(at, TimeUnit.Month) && !t.Has(at, Proclitics.Al)) at++;
        if (!MonthGrammar.Name(t, at, out var month, out var next) || t.Has(at, Proclitics.Wa | Proclitics.Al) && !month.Hijri) return null;
        return MonthGrammar.Tail(t, new DatePhrase(first, next, "day-month") { Day = day, Month = month });
    }

    /// <summary>الشهر الجاري, هذا الأسبوع, الأسبوع المقبل.</summary>
    public static bool Within(TimeTokens t, int i, TimeUnit unit, out WithinUnit within, out int next)
    {
        within = default;
        next = i;
        var pointed = t.Is(i, TimeRole.This);
        if (pointed) i++;
        if (!t.IsUnit(i, unit) || !t.Has(i, Proclitics.Al)) return false;
        var relation = t.Relation(i + 1);
        if (relation is < TimeRelation.Past or > TimeRelation.Next && !pointed) return false;
        within = new(unit, pointed ? TimeRelation.This : relation);
        next = pointed ? i + 1 : i + 2;
        return true;
    }

    /// <summary>A part of the day after the date, and the same day in the other calendar.</summary>
    private static DatePhrase Trail(TimeTokens t, DatePhrase phrase)
    {
        phrase = OtherCalendar.Join(t, phrase);
        return phrase.DayPart is null && phrase.Day is not null && t.Try(phrase.Next, TimeWordKind.DayAdverb, out var adverb) && adverb.Written.Length > 1
            ? phrase with { DayPart = t.Tables.DayPart(adverb), Next = phrase.Next + adverb.Length } : phrase;
    }
}
