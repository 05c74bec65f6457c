using Mahdar.Arabic;
using Mahdar.Extraction.Editions;
using Mahdar.Extraction.Lexicon;
using Mahdar.Model;

namespace Mahdar.Extraction.Events;

/// <summary>The session at which, or on whose sidelines, an event is told to be: one named near it in its sentence.</summary>
internal sealed class EditionFinder(Scene scene, IReadOnlyList<EditionDraft> editions, IReadOnlyList<EventDraft> found)
{
    private const int MostApart = 30, MostLead = 4, MostDays = 4;

    /// <summary>The index of the edition, or -1. What was held in another <paramref name="country"/> than the session ("قال في ختام القمة إنه التقى نظيره في أنقرة") was not there.</summary>
    public int Near(Match trigger, Sentence sentence, string? country)
    {
        var (best, least) = (-1, MostApart);
        for (var i = 0; i < editions.Count; i++)
        {
            if (country is not null && editions[i].Place?.Land is { } held && held != country) continue;
            foreach (var (first, _) in editions[i].Evidence)
                if (sentence.Contains(first) && Math.Abs(first - trigger.First) is var apart && apart < least && IsLedTo(first)) (best, least) = (i, apart);
        }
        return best >= 0 ? best : Recalled(trigger, sentence, country);
    }

    /// <summary>"التقى نظيره على هامش القمة": the session told before by that word, unless a summit of two was told since.</summary>
    private int Recalled(Match trigger, Sentence sentence, string? country)
    {
        for (var i = Math.Max(sentence.First, trigger.First - MostApart); i < sentence.End && i < trigger.First + MostApart; i++)
        {
            if (i >= trigger.First && i < trigger.End || !scene.Material.HasArticle(i) || !IsLedTo(i)) continue;
            foreach (var match in scene.Material.Matches.At(i))
                if (Told(match) is >= 0 and var told && !(country is not null && editions[told].Place?.Land is { } held && held != country)) return told;
        }
        return -1;
    }

    /// <summary>"قد يلتقيان على هامش القمة": what is to come has the days of the session at which it is to be, where they are few.</summary>
    public EventDraft OnDaysOf(EventDraft draft) =>
        draft is { Type: EventType.Meeting, When.IsKnown: false, Edition: >= 0, Status: EventStatus.Planned or EventStatus.Proposed } && editions[draft.Edition].When is { From: { } from, To: { } to } days && draft.Parties.Any(party => party.Type == EntityType.Person) && to.DayNumber - from.DayNumber <= MostDays
            ? draft with { When = days, Rule = draft.Rule + ", on the days of the session" } : draft;

    /// <summary>The edition whose words begin at a token or up to a few after it, or -1.</summary>
    public int StartingNear(int token)
    {
        for (var i = 0; i < editions.Count; i++)
            foreach (var (first, end) in editions[i].Evidence)
                if (first <= token + MostLead && token < end) return i;
        return -1;
    }

    /// <summary>"كلمة أمام القمة", "حضور المؤتمر": the session told last by such a word, where this one has its article and no name, or -1.</summary>
    public int Told(Match noun)
    {
        if (!noun.Definite || noun.Entry.Value is not SessionMark { Noun: var kind } || scene.Material.HasArticle(noun.End)) return -1;
        var (best, last) = (-1, -1);
        for (var i = 0; i < editions.Count; i++)
            foreach (var (first, _) in editions[i].Evidence)
                if (first < noun.First && first > last && IsOfKind(first, kind)) (best, last) = (i, first);
        return best >= 0 && !IsSummitOfTwoSince(last, noun.First) ? best : -1;
    }

    private bool IsSummitOfTwoSince(int first, int token)
    {
        for (var i = found.Count - 1; i >= 0 && found[i].First > first; i--)
            if (found[i].Summit && found[i].First < token && PartyReader.Sides(found[i].Parties) == 2) return true;
        return false;
    }

    /// <summary>"قمة مجموعة السبع" of "القمة".</summary>
    private bool IsOfKind(int first, string kind)
    {
        foreach (var match in scene.Material.Matches.At(first))
            if (match.Entry.Value is SessionMark { Noun: var noun } && noun == kind) return true;
        return false;
    }

    /// <summary>Whether the words of an edition begin at a token.</summary>
    public bool IsAt(int token) => editions.Any(edition => edition.Evidence.Any(words => words.First == token));

    private bool IsLedTo(int first)
    {
        for (var i = first - 1; i >= first - MostLead; i--)
            if (scene.Material.IsParticle(i, EventParticle.Within)) return true;
        return false;
    }
}
