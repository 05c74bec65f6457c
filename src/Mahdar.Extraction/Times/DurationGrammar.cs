using Mahdar.Arabic;
using Mahdar.Model;

namespace Mahdar.Extraction.Times;

/// <summary>How long: ثلاثة أيام, لمدة ساعة, منذ عام, السنوات الثلاث الماضية. And how far: قبل يومين, بعد ثلاثة أيام.</summary>
internal static class DurationGrammar
{
    public static TimePhrase? Read(TimeTokens t, int i)
    {
        if (Offset(t, i) is { } offset) return offset;
        if (Plural(t, i) is { } plural) return plural;
        if (AmountGrammar.Read(t, i, false) is { } amount) return new StatedPhrase(i, amount.Next, "amount", TimeKind.Duration, amount.Timex);
        return t.Is(i, TimeRole.For, out var at) && AmountGrammar.Read(t, at, true) is { } told
            ? new StatedPhrase(i, told.Next, "amount", TimeKind.Duration, told.Timex) : null;
    }

    /// <summary>قبل يومين picks out a day; قبل يومين من الاجتماع and قبل أيام do not.</summary>
    private static TimePhrase? Offset(TimeTokens t, int i)
    {
        var before = t.Is(i, TimeRole.Before);
        if (!before && !t.Is(i, TimeRole.After)) return null;
        if (AmountGrammar.Read(t, i + 1, true) is not { Count: { } count } amount || amount.Unit < TimeUnit.Day || amount.Unit > TimeUnit.Year) return null;
        var after = amount.Next;
        if (t.Is(after, TimeRole.Of) && !t.IsWord(after + 1, "الان") && !t.IsWord(after + 1, "اليوم") || t.IsWord(after, "علي") || t.IsWord(after, "فقط")) return null;
        return new OffsetPhrase(i, amount.Next, before ? "ago" : "ahead", before ? -count : count, amount.Unit);
    }

    /// <summary>الأيام المقبلة, السنوات الثلاث الماضية, الأشهر القليلة الأخيرة: how long, but not which.</summary>
    private static TimePhrase? Plural(TimeTokens t, int i)
    {
        if (!t.Has(i, Proclitics.Al) || !t.Try(i, TimeWordKind.Unit, out var unit) || unit.Form == TimeTables.One) return null;
        var next = i + 1;
        string count = unit.Form == TimeTables.Two ? "2" : "X";
        if (t.Figure(next) is > 0 and var figure) (count, next) = (figure.ToString(), next + 1);
        else if (t.Has(next, Proclitics.Al) && t.Try(next, TimeWordKind.Cardinal, out var word)) (count, next) = (word.Value.ToString(), next + 1);
        else if (t.Is(next, TimeRole.Some)) next++;
        if (t.Relation(next) is TimeRelation.None or TimeRelation.Same) return null;
        return new StatedPhrase(i, next + 1, "recent-units", TimeKind.Duration, Amount.TimexOf(count, (TimeUnit)unit.Value));
    }
}
