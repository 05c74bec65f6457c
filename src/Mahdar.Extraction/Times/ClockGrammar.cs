using Mahdar.Arabic;
using Mahdar.Model;

namespace Mahdar.Extraction.Times;

/// <summary>Hours of the clock: 8:36 م, الساعة 14:00 بتوقيت غرينتش, الثالثة والنصف عصرا, الساعة العاشرة إلا ربعا.</summary>
internal static class ClockGrammar
{
    public static TimePhrase? Read(TimeTokens t, int i)
    {
        var labelled = t.Is(i, TimeRole.Clock, out var at);
        if (!labelled) at = i;
        if (!Hour(t, at, labelled, out var hour, out var minute, out var exact, out var next)) return null;
        var part = t.Try(next, TimeWordKind.DayAdverb, out var adverb) ? t.Tables.DayPart(adverb) : null;
        if (part is null && !labelled && !exact) return null;
        if (part is not null && !LeadsDay(t, next, adverb)) next += adverb.Length;
        if (part is { Hours: 12 } && hour is > 0 and < 12) hour += 12;
        var zone = Zone(t, ref next);
        return new StatedPhrase(i, next, "clock", TimeKind.Time, $"T{hour:00}:{minute:00}{zone}");
    }

    /// <summary>مساء of مساء الخميس belongs to the day, though it tells which eight o'clock is meant.</summary>
    private static bool LeadsDay(TimeTokens t, int i, TimeWord adverb)
    {
        var at = i + adverb.Length;
        return t.Try(i, TimeWordKind.DayPart, out _) && (t.Try(at, TimeWordKind.Weekday, out _) || t.Try(at, TimeWordKind.RelativeDay, out _) || t.IsUnit(at, TimeUnit.Day));
    }

    /// <param name="exact">Whether hour and minutes stand in figures with a colon, which says by itself that it is an hour.</param>
    private static bool Hour(TimeTokens t, int i, bool labelled, out int hour, out int minute, out bool exact, out int next)
    {
        (hour, minute, exact, next) = (t.Figure(i), 0, false, i + 1);
        if (hour >= 0)
        {
            var colon = t.IsMark(next, ':') || labelled && (t.IsMark(next, '.') || t.IsMark(next, ','));
            if (colon && t.Figure(next + 1) is >= 0 and < 60 and var minutes && t.Digits(next + 1) == 2) (minute, exact, next) = (minutes, true, next + 2);
            if (exact && t.IsMark(next, ':') && t.Figure(next + 1) >= 0 && !t.SpaceBefore(next + 1)) next += 2;
            if (labelled && !exact && t.Digits(i) == 4 && hour % 100 < 60) (hour, minute) = (hour / 100, hour % 100);
            return hour <= 24;
        }
        if (labelled && t.Has(i, Proclitics.Al) && t.Try(i, TimeWordKind.Cardinal, out var one) && one.Value == 1) (hour, next) = (1, i + 1);
        else if (!NumberGrammar.Ordinal(t, i, out hour, out next) || hour is < 1 or > 12) return false;
        Fraction(t, ref hour, ref minute, ref next);
        return true;
    }

    /// <summary>والنصف, والربع, إلا ربعا, و20 دقيقة.</summary>
    private static void Fraction(TimeTokens t, ref int hour, ref int minute, ref int next)
    {
        var less = t.Is(next, TimeRole.Less);
        var at = less ? next + 1 : next;
        if (!less && !t.Has(at, Proclitics.Wa)) return;
        var minutes = t.Is(at, TimeRole.Half) ? 30 : t.Is(at, TimeRole.Quarter) || less ? 15 : t.Is(at, TimeRole.Third) ? 20 : 0;
        if (minutes == 0) return;
        (hour, minute, next) = less ? (hour - 1, 60 - minutes, at + 1) : (hour, minutes, at + 1);
    }

    private static string Zone(TimeTokens t, ref int next)
    {
        var at = t.IsMark(next, '(') ? next + 1 : next;
        if (!t.Try(at, TimeWordKind.Zone, out var word)) return "";
        next = at + word.Length;
        if (t.IsMark(next, ')') && t.IsMark(at - 1, '(')) next++;
        return t.Tables.Timex(word);
    }
}
