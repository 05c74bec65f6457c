using Mahdar.Arabic;
using Mahdar.Extraction.Editions;
using Mahdar.Extraction.Lexicon;
using Mahdar.Model;

namespace Mahdar.Extraction.Events;

/// <summary>The session at which, or on whose sidelines, an event is told to be: one named near it in its sentence.</summary>
internal sealed class EditionFinder(Scene scene, IReadOnlyList<EditionDraft> editions, IReadOnlyList<EventDraft> found)
{
    private const int MostApart = 30, MostLead = 4, MostDays = 4;

    /// <summary>The places that tell of editions, in the order of the text.</summary>
    private readonly (int First, int End, int Edition)[] told = [.. editions.SelectMany((edition, i) => edition.Evidence.Select(words => (words.First, words.End, Edition: i))).Order()];

    /// <summary>Those of them that a noun of sessions opens (قمة, مؤتمر), by it.</summary>
    private Dictionary<string, (int First, int Edition)[]> ByNoun => field ??= told.SelectMany(place => NounsAt(place.First).Select(noun => (Noun: noun, place.First, place.Edition)))
        .GroupBy(one => one.Noun).ToDictionary(one => one.Key, one => one.Select(place => (place.First, place.Edition)).ToArray());

    private int Longest => field > 0 ? field : field = told.Select(place => place.End - place.First).DefaultIfEmpty(1).Max();

    /// <summary>The index of the edition, or -1. What was held in another <paramref name="country"/> than the session ("قال في ختام القمة إنه التقى نظيره في أنقرة") was not there.</summary>
    public int Near(Match trigger, Sentence sentence, string? country)
    {
        var (best, least) = (-1, MostApart);
        for (var i = From(sentence.First); i < told.Length && told[i].First < sentence.End; i++)
        {
            var (first, _, edition) = told[i];
            if (!IsElsewhere(edition, country) && Math.Abs(first - trigger.First) is var apart && (apart < least || apart == least && edition < best) && IsLedTo(first)) (best, least) = (edition, apart);
        }
        return best >= 0 ? best : Recalled(trigger, sentence, country);
    }

    private bool IsElsewhere(int edition, string? country) => country is not null && editions[edition].Place?.Land is { } held && held != country;

    /// <summary>The first place that is not before a token.</summary>
    private int From(int token)
    {
        var at = Array.BinarySearch(told, (token, int.MinValue, int.MinValue));
        return at < 0 ? ~at : at;
    }

    /// <summary>"التقى نظيره على هامش القمة": the session told before by that word, unless a summit of two was told since.</summary>
    private int Recalled(Match trigger, Sentence sentence, string? country)
    {
        for (var i = Math.Max(sentence.First, trigger.First - MostApart); i < sentence.End && i < trigger.First + MostApart; i++)
        {
            if (i >= trigger.First && i < trigger.End || !scene.Material.HasArticle(i) || !IsLedTo(i)) continue;
            foreach (var match in scene.Material.Matches.At(i))
                if (Told(match) is >= 0 and var last && !IsElsewhere(last, country)) return last;
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
        var edition = -1;
        for (var i = From(token + MostLead + 1) - 1; i >= 0 && token - told[i].First < Longest; i--)
            if (token < told[i].End && (edition < 0 || told[i].Edition < edition)) edition = told[i].Edition;
        return edition;
    }

    /// <summary>"كلمة أمام القمة", "حضور المؤتمر": the session told last by such a word, where this one has its article and no name, or -1.</summary>
    public int Told(Match noun)
    {
        if (!noun.Definite || noun.Entry.Value is not SessionMark { Noun: var kind } || scene.Material.HasArticle(noun.End)) return -1;
        if (!ByNoun.TryGetValue(kind, out var places)) return -1;
        var at = Array.BinarySearch(places, (noun.First, int.MinValue));
        return (at < 0 ? ~at : at) - 1 is >= 0 and var last && !IsSummitOfTwoSince(places[last].First, noun.First) ? places[last].Edition : -1;
    }

    /// <summary>"قمة" of "قمة مجموعة السبع".</summary>
    private List<string> NounsAt(int token)
    {
        var nouns = new List<string>();
        foreach (var match in scene.Material.Matches.At(token))
            if (match.Entry.Value is SessionMark { Noun: var noun } && !nouns.Contains(noun)) nouns.Add(noun);
        return nouns;
    }

    private bool IsSummitOfTwoSince(int first, int token)
    {
        for (var i = found.Count - 1; i >= 0 && found[i].First > first; i--)
            if (found[i].Summit && found[i].First < token && PartyReader.Sides(found[i].Parties) == 2) return true;
        return false;
    }

    /// <summary>Whether the words of an edition begin at a token.</summary>
    public bool IsAt(int token) => From(token) is var at && at < told.Length && told[at].First == token;

    private bool IsLedTo(int first)
    {
        for (var i = first - 1; i >= first - MostLead; i--)
            if (scene.Material.IsParticle(i, EventParticle.Within)) return true;
        return false;
    }
}
