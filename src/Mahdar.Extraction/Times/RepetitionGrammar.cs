using Mahdar.Arabic;
using Mahdar.Model;

namespace Mahdar.Extraction.Times;

/// <summary>What happens again and again: كل يوم أحد, كل عام, كل ثلاثة أشهر, سنويا, أيام الجمعة.</summary>
internal static class RepetitionGrammar
{
    public static TimePhrase? Read(TimeTokens t, int i)
    {
        if (t.Try(i, TimeWordKind.Repetition, out var adverb)) return Make(i, i + adverb.Length, t.Tables.Timex(adverb));
        if (t.Is(i, TimeRole.Every)) return Every(t, i);
        return t.Try(i, TimeWordKind.ListOf, out var list) && list.Value == (int)TimeUnit.Day && t.Try(i, TimeWordKind.Unit, out _) && t.Try(i + 1, TimeWordKind.Weekday, out var weekday) && !t.Has(i + 2, Proclitics.Wa)
            ? Make(i, i + 2, $"XXXX-WXX-{weekday.Value}") : null;
    }

    private static TimePhrase? Every(TimeTokens t, int i)
    {
        var at = i + 1;
        if (t.Try(at, TimeWordKind.DayPart, out var part)) at += part.Length;
        if (t.IsUnit(at, TimeUnit.Day) && Weekday(t, at + 1) is { } day) return Make(i, at + 2, $"XXXX-WXX-{day}");
        if (Weekday(t, at) is { } bare) return Make(i, at + 1, $"XXXX-WXX-{bare}");
        if (part is not null && at > i + 1) return Make(i, at, "XXXX-XX-XXT" + t.Tables.DayPart(part).Timex);
        return AmountGrammar.Read(t, at, true) is { } amount ? Make(i, amount.Next, amount.Timex) : null;
    }

    /// <summary>A weekday with or without its article: كل يوم أحد, كل سبت.</summary>
    private static int? Weekday(TimeTokens t, int i)
    {
        if (t.Try(i, TimeWordKind.Weekday, out var word)) return word.Value;
        return i < t.Count ? t.WeekdayWithoutArticle(i) : null;
    }

    private static StatedPhrase Make(int first, int next, string timex) => new(first, next, "repetition", TimeKind.Set, timex);
}
