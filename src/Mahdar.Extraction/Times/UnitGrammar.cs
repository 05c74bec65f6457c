using Mahdar.Arabic;

namespace Mahdar.Extraction.Times;

/// <summary>Units counted from the report's own: الشهر الماضي, هذا العام, بداية العام القادم, الصيف الماضي, نهاية الأسبوع.</summary>
internal static class UnitGrammar
{
    public static TimePhrase? Read(TimeTokens t, int i)
    {
        if (t.Is(i, TimeRole.Weekend, out var weekend)) return Weekend(t, i, weekend);
        var (part, at) = PartGrammar.Read(t, i);
        var pointed = t.Is(at, TimeRole.This);
        if (pointed) at++;
        if (Season(t, i, at, part, pointed) is { } season) return season;
        if (!t.Try(at, TimeWordKind.Unit, out var unit) || unit.Form != TimeTables.One || !t.Has(at, Proclitics.Al) || t.Tables.Exceptions.Excludes(t.Passage, at)) return null;
        var kind = (TimeUnit)unit.Value;
        if (kind < TimeUnit.Day || kind == TimeUnit.Day && !pointed) return null;
        var relation = t.Relation(at + 1);
        var next = relation is >= TimeRelation.Past and <= TimeRelation.Next ? at + 2 : at + 1;
        if (relation is TimeRelation.Following or TimeRelation.Same or TimeRelation.Preceding) return null;
        if (next == at + 1) relation = pointed || part != PartOf.Whole ? TimeRelation.None : relation;
        if (next == at + 1 && !pointed && (part == PartOf.Whole || kind is TimeUnit.Day or TimeUnit.Decade or TimeUnit.Century)) return null;
        if (pointed && next == at + 1) relation = TimeRelation.This;
        return kind == TimeUnit.Century ? null : new UnitPhrase(i, next, "unit", kind, relation, part);
    }

    private static TimePhrase Weekend(TimeTokens t, int i, int next)
    {
        var relation = t.Relation(next) is >= TimeRelation.Past and <= TimeRelation.Next and var told ? told : TimeRelation.None;
        return new UnitPhrase(i, relation == TimeRelation.None ? next : next + 1, "weekend", TimeUnit.Week, relation, PartOf.Whole) { Weekend = true };
    }

    /// <summary>صيف 2017, صيف العام الماضي, الخريف المقبل, هذا الصيف. A season alone is no date.</summary>
    private static TimePhrase? Season(TimeTokens t, int i, int at, PartOf part, bool pointed)
    {
        if (!t.Try(at, TimeWordKind.Season, out var word)) return null;
        var bare = new DatePhrase(i, at + 1, "season") { Season = t.Tables.Season(word), Part = part };
        var phrase = MonthGrammar.Tail(t, bare);
        if (pointed && phrase == bare) phrase = phrase with { Relation = TimeRelation.This };
        var article = t.Has(at, Proclitics.Al);
        return phrase.Relation != TimeRelation.None && (article || pointed) || phrase.Year is not null || phrase.Within is not null ? phrase : null;
    }
}
