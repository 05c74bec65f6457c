using System.Globalization;
using System.Text;
using Mahdar.Arabic;

namespace Mahdar.Extraction.Times;

/// <summary>Reads amounts of time: 35 دقيقة, يومين, ثلاث سنوات وشهر و15 يوما, عدة أيام, 45 دقيقة إلى ساعة.</summary>
internal static class AmountGrammar
{
    /// <param name="alone">Whether a noun without a number (ساعة, عام) is enough: after لمدة, منذ and the like.</param>
    public static Amount? Read(TimeTokens t, int i, bool alone)
    {
        if (One(t, i, alone) is not { } amount) return null;
        while (More(t, amount) is { } longer) amount = longer;
        return amount;
    }

    private static Amount? One(TimeTokens t, int i, bool alone)
    {
        if (t.Is(i, TimeRole.Few, out var few) && t.Try(few, TimeWordKind.Unit, out var some) && some.Form == TimeTables.Many && t[few].Before == Proclitics.None)
            return new Amount(i, few + 1, null, (TimeUnit)some.Value, Amount.TimexOf("X", (TimeUnit)some.Value));
        if (NumberGrammar.Cardinal(t, i, out var count, out var next) && t.Try(next, TimeWordKind.Unit, out var unit) && t[next].Before == Proclitics.None && unit.Form != TimeTables.Two)
            return new Amount(i, next + 1, count, (TimeUnit)unit.Value, Amount.TimexOf(count.ToString(CultureInfo.InvariantCulture), (TimeUnit)unit.Value));
        if (!t.Try(i, TimeWordKind.Unit, out var word) || t.Has(i, Proclitics.Al)) return null;
        var kind = (TimeUnit)word.Value;
        if (word.Form == TimeTables.Two) return new Amount(i, i + 1, 2, kind, Amount.TimexOf("2", kind));
        if (!alone || t[i].Before is not (Proclitics.None or Proclitics.Wa or Proclitics.La)) return null;
        if (word.Form == TimeTables.Many) return kind is TimeUnit.Decade && t.Has(i, Proclitics.La) ? null : new Amount(i, i + 1, null, kind, Amount.TimexOf("X", kind));
        if (kind == TimeUnit.Decade || kind == TimeUnit.Year && t.Figure(i + 1) >= 1000 || kind == TimeUnit.Day && t.Try(i + 1, TimeWordKind.Weekday, out _)) return null;
        next = t.Try(i + 1, TimeWordKind.Cardinal, out var one) && one.Value == 1 && t[i + 1].Before == Proclitics.None ? i + 2 : i + 1;
        return new Amount(i, next, 1, kind, Amount.TimexOf("1", kind));
    }

    /// <summary>ثلاث سنوات وشهر, 45 دقيقة إلى ساعة, عام ونصف العام.</summary>
    private static Amount? More(TimeTokens t, Amount amount)
    {
        var at = amount.Next;
        if (t.Has(at, Proclitics.Wa) && t.Is(at, TimeRole.Half))
            return amount with { Next = t.IsUnit(at + 1, amount.Unit) ? at + 2 : at + 1, Timex = amount.Timex };
        var separate = t.Passage.Tokens.Length > at && t.Passage.Form(at) is [Letters.Waw];
        var joined = separate || t.Has(at, Proclitics.Wa);
        if (!joined && !t.Is(at, TimeRole.To)) return null;
        if (One(t, joined && !separate ? at : at + 1, true) is not { } second) return null;
        if (joined && second.Unit >= amount.Unit) return null;
        return amount with { Next = second.Next, Timex = joined ? Join(amount.Timex, second.Timex) : $"{amount.Timex}/{second.Timex}", Count = null };
    }

    private static string Join(string a, string b)
    {
        var joined = new StringBuilder(a);
        var rest = b.AsSpan(1);
        if (rest[0] == 'T' && a.Contains('T')) rest = rest[1..];
        return joined.Append(rest).ToString();
    }
}
