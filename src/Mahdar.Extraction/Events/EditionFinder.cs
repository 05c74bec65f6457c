using Mahdar.Arabic;
using Mahdar.Extraction.Editions;
using Mahdar.Extraction.Lexicon;
using Mahdar.Model;

namespace Mahdar.Extraction.Events;

/// <summary>The session at which, or on whose sidelines, an event is told to be: one named near it in its sentence.</summary>
internal sealed class EditionFinder(Scene scene, IReadOnlyList<EditionDraft> editions)
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
        return best;
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

    /// <summary>Whether the words of an edition begin at a token.</summary>
    public bool IsAt(int token) => editions.Any(edition => edition.Evidence.Any(words => words.First == token));

    private bool IsLedTo(int first)
    {
        for (var i = first - 1; i >= first - MostLead; i--)
            if (scene.Material.IsParticle(i, EventParticle.Within)) return true;
        return false;
    }
}
