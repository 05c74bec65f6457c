using Mahdar.Arabic;

namespace Mahdar.Extraction.Times;

/// <summary>A month by one name or by two of two families: تموز, يوليو/تموز, أيلول / سبتمبر, نوفمبر (تشرين الثاني).</summary>
internal static class MonthGrammar
{
    public static bool Name(TimeTokens t, int i, out MonthName month, out int next)
    {
        month = default;
        next = i;
        if (!t.Try(i, TimeWordKind.Month, out var word) || t.Has(i, Proclitics.Al) && (word.Form & TimeTables.Doubtful) != 0 || t.Tables.Exceptions.Excludes(t.Passage, i)) return false;
        month = MonthName.Of(word);
        next = i + word.Length;
        if (Second(t, next, month, out var after))
        {
            next = after;
            month = month with { Doubtful = false };
        }
        return true;
    }

    /// <summary>The same month in another family's name, after a slash, a dash, a bracket or a blank.</summary>
    private static bool Second(TimeTokens t, int i, MonthName first, out int next)
    {
        var bracket = t.IsMark(i, '(');
        var at = bracket || t.IsMark(i, '/') || t.IsMark(i, '-') || t.IsMark(i, '\\') || t.IsMark(i, '،') && !t.SpaceBefore(i + 1) ? i + 1 : i;
        next = i;
        if (!t.Try(at, TimeWordKind.Month, out var word) || word.Value != first.Number || MonthName.Of(word).Hijri != first.Hijri || at == i && t[at].Before != Proclitics.None) return false;
        next = at + word.Length;
        if (bracket && t.IsMark(next, ')')) next++;
        return true;
    }

    /// <summary>A month by itself, with its part, relation and year: مطلع نوفمبر الماضي, مارس 2018, أبريل من العام الماضي.</summary>
    public static TimePhrase? Read(TimeTokens t, int i)
    {
        var (part, at) = PartGrammar.Read(t, i);
        var labelled = t.IsUnit(at, TimeUnit.Month) && !t.Has(at, Proclitics.Al);
        if (!Name(t, labelled ? at + 1 : at, out var month, out var next)) return null;
        var phrase = Tail(t, new DatePhrase(i, next, "month") { Month = month, Part = part });
        return labelled || !month.Doubtful || Belongs(t, i, phrase) ? phrase : null;
    }

    /// <summary>What may follow a month: a relation, a year, "of last year".</summary>
    public static DatePhrase Tail(TimeTokens t, DatePhrase phrase)
    {
        var next = phrase.Next;
        if (t.Relation(next) is >= TimeRelation.Past and <= TimeRelation.Next and var relation) phrase = phrase with { Relation = relation, Next = ++next };
        var at = t.IsMark(next, '،') || t.IsMark(next, ',') || t.IsMark(next, '-') && t.IsMark(phrase.First + 1, '-') || t.IsMark(next, '/') && t.IsMark(phrase.First + 1, '/') ? next + 1 : next;
        if (at == next && t.Is(at, TimeRole.Of) && YearGrammar.Label(t, at + 1, out _)) at++;
        else if (t.Is(next, TimeRole.Of) && DayOfMonthGrammar.Within(t, next + 1, TimeUnit.Year, out var within, out var after)) return phrase with { Within = within, Next = after };
        if (YearGrammar.Label(t, at, out var labelled))
        {
            if (YearGrammar.Value(t, labelled, true, out var year, out var hijri, out var end)) return phrase with { Year = year, HijriYear = hijri, Next = end };
            if (at > phrase.Next - 1 && t.Relation(at + 1) is not TimeRelation.None and not TimeRelation.Recent and var which) return phrase with { Within = new(TimeUnit.Year, which), Next = at + 2 };
            return phrase;
        }
        if (at != next && !YearAlone(t, at)) return phrase;
        return YearGrammar.Value(t, at, false, out var bare, out var bareHijri, out var last)
            ? phrase with { Year = bare, HijriYear = bareHijri || phrase.Month is { Hijri: true } && bare < 1600, Next = last } : phrase;
    }

    /// <summary>A year after a comma (26 يوليو، 2024) stands alone; a number of things counted does not.</summary>
    private static bool YearAlone(TimeTokens t, int i) => t.Figure(i) is >= 1900 and <= 2100 && (i + 1 >= t.Count || !t.SpaceBefore(i + 1) || t.Passage.Tokens[i + 1].Kind != TokenKind.Word);

    /// <summary>Whether a name that is also another word (مارس, ماي, آب) is the month here.</summary>
    private static bool Belongs(TimeTokens t, int i, DatePhrase phrase) =>
        phrase.Year is not null || phrase.Relation != TimeRelation.None || phrase.Within is not null || phrase.Part != PartOf.Whole && !phrase.Month!.Value.Hijri
        || !phrase.Month!.Value.Hijri && phrase.Month.Value.Number == 3 && (t.Is(i - 1, TimeRole.In) || t.Is(i - 1, TimeRole.Since) || t.Is(i - 1, TimeRole.To))
        || phrase.Month!.Value is { Hijri: true, Number: 9 } && t.Is(i - 1, TimeRole.In);
}
