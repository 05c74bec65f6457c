using Mahdar.Arabic;

namespace Mahdar.Extraction.Times;

/// <summary>اليوم التالي, العام نفسه, ذلك اليوم, نفس الشهر.</summary>
internal static class AnaphorGrammar
{
    public static TimePhrase? Read(TimeTokens t, int i)
    {
        var start = i;
        if (t.Try(i, TimeWordKind.DayPart, out var part) && !t.Has(i, Proclitics.Al)) i += part.Length;
        var pointed = t.Is(i, TimeRole.That) && !t.Has(i, Proclitics.Wa) || t.Is(i, TimeRole.Same);
        var at = pointed ? i + 1 : i;
        if (Unit(t, at) is not { } unit) return null;
        if (pointed) return new AnaphorPhrase(start, at + 1, "same-unit", unit, TimeRelation.Same);
        var relation = t.Relation(at + 1);
        return relation is TimeRelation.Following or TimeRelation.Preceding or TimeRelation.Same
            ? new AnaphorPhrase(start, at + 2, "counted-from-named", unit, relation) : null;
    }

    private static TimeUnit? Unit(TimeTokens t, int i)
    {
        if (t.Try(i, TimeWordKind.RelativeDay, out var day) && day.Value == 0 && day.Written == "اليوم") return TimeUnit.Day;
        if (!t.Has(i, Proclitics.Al) || !t.Try(i, TimeWordKind.Unit, out var word) || word.Form != TimeTables.One || t.Tables.Exceptions.Excludes(t.Passage, i)) return null;
        return (TimeUnit)word.Value is >= TimeUnit.Day and <= TimeUnit.Year and var unit ? unit : null;
    }
}
