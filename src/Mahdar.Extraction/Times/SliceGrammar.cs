using Mahdar.Arabic;

namespace Mahdar.Extraction.Times;

/// <summary>Counted parts of a year or month: الربع الأول من 2018, النصف الثاني من العام الجاري, الأسبوع الأول من أبريل, الأشهر التسعة الأولى من عام 2018.</summary>
internal static class SliceGrammar
{
    public static TimePhrase? Read(TimeTokens t, int i)
    {
        if (!t.Has(i, Proclitics.Al)) return null;
        var at = i + 1;
        int parts = 0, count = 1;
        var unit = TimeUnit.Year;
        if (t.Try(i, TimeWordKind.Fraction, out var fraction)) parts = fraction.Value;
        else if (t.Try(i, TimeWordKind.Unit, out var word) && (TimeUnit)word.Value is >= TimeUnit.Day and <= TimeUnit.Year)
        {
            unit = (TimeUnit)word.Value;
            count = word.Form switch { TimeTables.One => 1, TimeTables.Two => 2, _ => 0 };
            if (count == 0 && !Count(t, ref at, out count)) return null;
        }
        else return null;
        if (!Position(t, at, out var ordinal, out var next)) return null;
        return t.Is(next, TimeRole.Of) && Whole(t, next + 1) is { } whole ? new SlicePhrase(i, whole.Next, "slice", parts, unit, ordinal, count, whole) : null;
    }

    private static bool Count(TimeTokens t, ref int at, out int count)
    {
        count = t.Figure(at);
        if (count < 0 && t.Has(at, Proclitics.Al) && t.Try(at, TimeWordKind.Cardinal, out var word)) count = word.Value;
        if (count is < 1 or > 60) return false;
        at++;
        return true;
    }

    private static bool Position(TimeTokens t, int i, out int ordinal, out int next)
    {
        if (t.Is(i, TimeRole.Last) && t.Has(i, Proclitics.Al) || t.Is(i, TimeRole.Last))
        {
            (ordinal, next) = (-1, i + 1);
            return true;
        }
        return NumberGrammar.Ordinal(t, i, out ordinal, out next) && ordinal is > 0 and < 54;
    }

    private static TimePhrase? Whole(TimeTokens t, int i) =>
        MonthGrammar.Read(t, i) ?? YearGrammar.Read(t, i) ?? BareYear(t, i) ?? UnitGrammar.Read(t, i) ?? EraGrammar.Read(t, i) ?? OwnUnit(t, i);

    private static DatePhrase? BareYear(TimeTokens t, int i) =>
        t.Figure(i) >= 0 && YearGrammar.Value(t, i, false, out var year, out var hijri, out var next) ? new DatePhrase(i, next, "year") { Year = year, HijriYear = hijri } : null;

    private static UnitPhrase? OwnUnit(TimeTokens t, int i) =>
        t.Has(i, Proclitics.Al) && t.Try(i, TimeWordKind.Unit, out var unit) && unit.Form == TimeTables.One && (TimeUnit)unit.Value is TimeUnit.Month or TimeUnit.Year && t.Relation(i + 1) == TimeRelation.None && !t.IsWord(i + 1, "المالي")
            ? new UnitPhrase(i, i + 1, "unit", (TimeUnit)unit.Value, TimeRelation.This, PartOf.Whole) : null;
}
