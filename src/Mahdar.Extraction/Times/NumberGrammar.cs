using Mahdar.Arabic;

namespace Mahdar.Extraction.Times;

/// <summary>Numbers in figures and words: 25, خمسة وعشرين, ألفين وثمانية عشر, الخامس والعشرين.</summary>
internal static class NumberGrammar
{
    /// <summary>A whole number; a number in figures that is a part of 2.5 or 10,000 is none.</summary>
    public static bool Cardinal(TimeTokens t, int i, out int value, out int next)
    {
        value = t.Figure(i);
        next = i + 1;
        if (value >= 0) return value < 100_000 && !IsDecimal(t, i);
        return Words(t, i, out value, out next);
    }

    /// <summary>An ordinal with its article: الخامس, الخامس عشر, الخامس والعشرين; or الـ25.</summary>
    public static bool Ordinal(TimeTokens t, int i, out int value, out int next)
    {
        if (t.Is(i, TimeRole.Article) && t.Figure(i + 1) is >= 0 and var figure)
        {
            (value, next) = (figure, i + 2);
            return true;
        }
        (value, next) = (0, i);
        if (!t.Has(i, Proclitics.Al) || !t.Try(i, TimeWordKind.Ordinal, out var word)) return false;
        (value, next) = (word.Value, i + 1);
        if (value < 10 && t.Try(next, TimeWordKind.Cardinal, out var ten) && ten.Value == 10 && t[next].Before == Proclitics.None) (value, next) = (value + 10, next + 1);
        else if (value < 10 && t.Has(next, Proclitics.Wa) && t.Try(next, TimeWordKind.Ordinal, out var tens) && tens.Value >= 20) (value, next) = (value + tens.Value, next + 1);
        return true;
    }

    /// <summary>A day of a month, in figures or as an ordinal.</summary>
    public static bool DayOfMonth(TimeTokens t, int i, out int value, out int next)
    {
        if (Ordinal(t, i, out value, out next)) return value is > 0 and < 100;
        value = t.Figure(i);
        next = i + 1;
        return value is > 0 and < 100 && t.Digits(i) <= 2 && !IsDecimal(t, i);
    }

    private static bool Words(TimeTokens t, int i, out int value, out int next)
    {
        value = 0;
        next = i;
        int part = 0, least = int.MaxValue;
        while (t.Try(next, TimeWordKind.Cardinal, out var word) && !t.Has(next, Proclitics.Al))
        {
            var joined = t.Has(next, Proclitics.Wa);
            if (word.Value is 1000 && part > 0 && !joined) (value, part, least) = (value + part * 1000, 0, 1000);
            else if (word.Value == 100 && part is > 2 and < 10 && !joined) (part, least) = (part * 100, 100);
            else if (word.Value == 10 && part % 100 is > 0 and < 10 && !joined && next > i) part += 10;
            else if (next == i || joined && Fits(word.Value, least)) part += word.Value;
            else break;
            if (word.Value >= 1000 && part > 0) (value, part) = (value + part, 0);
            least = word.Value;
            next++;
        }
        value += part;
        return next > i;
    }

    /// <summary>Hundreds follow thousands, units follow hundreds, tens follow units.</summary>
    private static bool Fits(int value, int least) => value < least || value is >= 20 and <= 90 && least < 10;

    private static bool IsDecimal(TimeTokens t, int i) =>
        !t.SpaceBefore(i) && (t.IsMark(i - 1, '.') || t.IsMark(i - 1, ',') || t.IsMark(i - 1, '٫') || t.IsMark(i - 1, '٬')) && t.Figure(i - 2) >= 0
        || (t.IsMark(i + 1, '.') || t.IsMark(i + 1, ',') || t.IsMark(i + 1, '٫') || t.IsMark(i + 1, '٬')) && !t.SpaceBefore(i + 1) && !t.SpaceBefore(i + 2) && t.Figure(i + 2) >= 0;
}
