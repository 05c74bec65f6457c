using Mahdar.Arabic;

namespace Mahdar.Extraction.Times;

/// <summary>Decades and centuries: تسعينيات القرن الماضي, التسعينات, القرن التاسع عشر, القرن الـ19.</summary>
internal static class EraGrammar
{
    public static TimePhrase? Read(TimeTokens t, int i)
    {
        var (part, at) = PartGrammar.Read(t, i);
        if (t.Try(at, TimeWordKind.Decade, out var decade)) return Decade(t, i, at, part, decade.Value);
        return Century(t, at, out var century, out var next) ? new EraPhrase(i, next, "century", century * 100 - 99, 100, part) : null;
    }

    private static TimePhrase? Decade(TimeTokens t, int i, int at, PartOf part, int years)
    {
        var from = t.Is(at + 1, TimeRole.Of) ? at + 2 : at + 1;
        if (Century(t, from, out var century, out var next)) return new EraPhrase(i, next, "decade", century * 100 - 100 + years, 10, part);
        return t.Has(at, Proclitics.Al) ? new EraPhrase(i, at + 1, "decade", 1900 + years, 10, part) : null;
    }

    /// <summary>القرن الماضي is the twentieth: no report is from before 2001.</summary>
    private static bool Century(TimeTokens t, int i, out int century, out int next)
    {
        (century, next) = (0, i);
        if (!t.Has(i, Proclitics.Al) || !t.IsUnit(i, TimeUnit.Century)) return false;
        if (t.Relation(i + 1) is >= TimeRelation.Past and <= TimeRelation.Next and var relation) (century, next) = (relation switch { TimeRelation.Past => 20, TimeRelation.This => 21, _ => 22 }, i + 2);
        else if (NumberGrammar.Ordinal(t, i + 1, out var ordinal, out var after) && ordinal is > 0 and < 30) (century, next) = (ordinal, after);
        else if (t.Try(i + 1, TimeWordKind.Cardinal, out var one) && one.Value == 1 && t.Has(i + 2, Proclitics.Wa)) (century, next) = (21, i + 3);
        return century > 0;
    }
}
