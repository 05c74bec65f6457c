using Mahdar.Arabic;

namespace Mahdar.Extraction.Times;

/// <summary>From one date to another: من 25 إلى 27 يوليو, بين عامي 2012 و2016, 18-19 يونيو, (1950-1953), يومي الخميس والجمعة, ليل الأحد الاثنين.</summary>
internal static class RangeGrammar
{
    public static TimePhrase? Read(TimeTokens t, int i) => (FromTo(t, i) ?? Listed(t, i) ?? Dashed(t, i)) is { } days ? InOtherCalendar(t, days) : Weekdays(t, i);

    /// <summary>"25 - 26 جمادى الأولى 1447هـ الموافق 16 - 17 نوفمبر 2025": the same days by two calendars, of which the Gregorian one is resolved.</summary>
    private static TimePhrase InOtherCalendar(TimeTokens t, TimePhrase days) =>
        days is RangePhrase { To.Month.Hijri: true } && t.Is(days.Next, TimeRole.Corresponding, out var at) && (FromTo(t, at) ?? Dashed(t, at)) is RangePhrase { To.Month.Hijri: false } other
            ? other with { First = days.First, Rule = "two-calendars" } : days;

    /// <summary>من … إلى …, بين … و…, ما بين … إلى….</summary>
    private static TimePhrase? FromTo(TimeTokens t, int i)
    {
        var between = t.Is(i, TimeRole.Between, out var at);
        if (!between && !t.Is(i, TimeRole.From, out at)) return null;
        if (t.Try(at, TimeWordKind.ListOf, out var list)) at++;
        if (RangeEnd.Read(t, at) is not { } from) return null;
        var link = Comma(t, from.Next);
        if (!(between && And(t, link, out var next)) && !To(t, link, out next)) return null;
        return RangeEnd.Read(t, next) is { } to ? Make(i, "from-to", from, to, list) : null;
    }

    /// <summary>يومي 10 و11 يوليو, أيام 5 و6 و7 مايو, شهري يوليو وأغسطس, عامي 2012 و2016.</summary>
    private static TimePhrase? Listed(TimeTokens t, int i)
    {
        if (!t.Try(i, TimeWordKind.ListOf, out var list) || RangeEnd.Read(t, i + 1) is not { } from) return null;
        var to = from;
        while (And(t, Comma(t, to.Next), out var next) && RangeEnd.Read(t, next) is { } more) to = more;
        return to == from ? null : Make(i, "list", from, to, list);
    }

    /// <summary>18-19 يونيو, 2026-2030, 25 إلى 27 يوليو, يناير - مارس 2018, 9 و10 أبريل.</summary>
    private static TimePhrase? Dashed(TimeTokens t, int i)
    {
        var at = t.Try(i, TimeWordKind.ListOf, out var list) || t.IsUnit(i, TimeUnit.Year) ? i + 1 : i;
        if (t.Figure(at) < 0 && !t.Try(at, TimeWordKind.Month, out _) && !t.Has(at, Proclitics.Al)) return null;
        if (RangeEnd.Read(t, at) is not { } from) return null;
        var dash = t.IsMark(from.Next, '-') || t.IsMark(from.Next, '–') || t.IsMark(from.Next, '—') || t.IsMark(from.Next, '/') && from.Year is not null && from.Month is null;
        if (!dash && NextDay(t, at, from) is { } next) return Make(i, "list", from, next, list);
        if (!dash && !(t.Is(from.Next, TimeRole.To) && t.Figure(at) >= 0)) return null;
        if (dash && t.IsMark(from.Next + 2, '-') && !t.SpaceBefore(from.Next + 2) && t.Figure(from.Next + 3) >= 0) return null;
        if (RangeEnd.Read(t, from.Next + 1) is not { } to) return null;
        if (dash && from.Weekday is not null || t.IsMark(from.Next, '/') && to.Year != from.Year + 1) return null;
        return Make(i, "dashed", from, to, list);
    }

    /// <summary>10 أبريل of 9 و10 أبريل: a later day of the month that only the second tells.</summary>
    private static DatePhrase? NextDay(TimeTokens t, int at, DatePhrase from) =>
        from.IsBareDay && t.Figure(at) >= 0 && And(t, from.Next, out var next) && t.Figure(next) >= 0 && RangeEnd.Read(t, next) is { Month: not null } to && to.Day > from.Day ? to : null;

    /// <summary>الثلاثاء والأربعاء الماضيين; الاثنين والثلاثاء; ليل الأحد الاثنين; ليل السبت/الأحد.</summary>
    private static TimePhrase? Weekdays(TimeTokens t, int i)
    {
        var at = i;
        DayPart? part = null;
        if (t.Try(i, TimeWordKind.DayPart, out var word) && !t.Has(i, Proclitics.Al)) (part, at) = (t.Tables.DayPart(word), i + word.Length);
        if (!t.Try(at, TimeWordKind.Weekday, out var first)) return null;
        var mark = t.IsMark(at + 1, '/') || t.IsMark(at + 1, '-') || t.IsMark(at + 1, '–');
        var second = mark || t.Is(at + 1, TimeRole.To) ? at + 2 : at + 1;
        if (!t.Try(second, TimeWordKind.Weekday, out var last)) return null;
        var joined = t.Has(second, Proclitics.Wa);
        var relation = t.Relation(second + 1) is >= TimeRelation.Past and <= TimeRelation.Next and var told ? told : TimeRelation.None;
        if (joined ? !IsDual(t, second + 1) && (last.Value != first.Value % 7 + 1 || relation != TimeRelation.None) : part is null && !mark) return null;
        var next = relation == TimeRelation.None ? second + 1 : second + 2;
        DatePhrase End(int token, TimeWord day) => new(token, token + 1, "weekday") { Weekday = day.Value, Relation = relation, DayPart = null };
        return new RangePhrase(i, next, "weekdays", End(at, first), End(second, last));
    }

    private static bool IsDual(TimeTokens t, int i) => t.Relation(i) != TimeRelation.None && t.Passage.Form(i) is [.., Letters.Ya, Letters.Nun];

    private static bool IsDoubtful(DatePhrase end) => end is { Month.Doubtful: true, Day: null };

    private static TimePhrase? Make(int first, string rule, DatePhrase from, DatePhrase to, TimeWord? list)
    {
        if (to.IsBareDay && from.IsBareDay) return null;
        if (to.IsBareDay && from.Month is not null) return null;
        if (from.IsBareDay && to.Day is null) return null;
        if (from is { Year: { } a, Month: null } && to is { Year: { } b, Month: null } && (b <= a || b - a > 400)) return null;
        if (from is { Year: not null, Month: null, Season: null } != to is { Year: not null, Month: null, Season: null }) return null;
        // "من 6 إلى 13 مارس": beside the number of a day مارس is the month.
        if (IsDoubtful(from) != IsDoubtful(to) && (from.Month is null || to.Month is null)) return null;
        return new RangePhrase(first, to.Next, rule, from, to);
    }

    private static bool And(TimeTokens t, int i, out int next)
    {
        next = i;
        if (t.Passage.Tokens.Length > i && t.Passage.Form(i) is [Letters.Waw]) next = i + 1;
        return next > i || t.Has(i, Proclitics.Wa);
    }

    /// <summary>إلى, حتى, and the ل of لـ21.</summary>
    private static bool To(TimeTokens t, int i, out int next)
    {
        if (t.Is(i, TimeRole.To, out next)) return true;
        next = i + 1;
        return t.IsWord(i, "ل") && t.Figure(next) >= 0 && !t.SpaceBefore(next);
    }

    private static int Comma(TimeTokens t, int i) => t.IsMark(i, '،') || t.IsMark(i, ',') ? i + 1 : i;
}
