using Mahdar.Arabic;
using Mahdar.Extraction.Mentions;
using Mahdar.Model;

namespace Mahdar.Extraction.Events.Topics;

/// <summary>One place that tells an event: tokens, and the index of the event.</summary>
internal readonly record struct ToldAt(int First, int End, int Index);

/// <summary>The places that tell events, in the order of the text: which event words mean that stand near them.</summary>
internal sealed class Tellings
{
    /// <summary>So many tokens behind its words a meeting is still the one that is spoken of, fewer where no word tells it again; so many places are looked at.</summary>
    private const int MostBehind = 160, MostUntold = 70, MostPlaces = 12;

    private readonly Material material;
    private readonly List<EventDraft> events;
    private readonly List<ToldAt> all;

    public Tellings(Material material, List<EventDraft> events)
    {
        (this.material, this.events) = (material, events);
        all = [];
        for (var e = 0; e < events.Count; e++)
            if (events[e].Type != EventType.Attendance)
                foreach (var (first, end) in events[e].Evidence) all.Add(new ToldAt(first, end, e));
        all.Sort((a, b) => a.First != b.First ? a.First.CompareTo(b.First) : a.End.CompareTo(b.End));
    }

    public IReadOnlyList<ToldAt> All => all;

    public EventDraft Of(ToldAt place) => events[place.Index];

    /// <summary>The event that is told by the word at a token itself.</summary>
    public ToldAt? At(int token)
    {
        var i = Before(token);
        return i >= 0 && all[i].First == token ? all[i] : null;
    }

    /// <summary>The nearest place before a token, from a token on, whose event is of one of the types.</summary>
    public ToldAt? Near(int token, int from, Func<EventDraft, bool> fits)
    {
        for (int i = Before(token - 1), most = MostPlaces; i >= 0 && most > 0 && all[i].First >= from; i--, most--)
            if (fits(events[all[i].Index])) return all[i];
        return null;
    }

    /// <summary>The event spoken of at a token: told in its sentence before, else nearest before that, as far as its status can be meant.</summary>
    /// <param name="told">Whether a word says who or what is meant, so that it may stand farther behind.</param>
    public ToldAt? Meant(int token, Sentence sentence, bool past, Func<EventDraft, bool> fits, bool told = true) =>
        Near(token, sentence.First, fits) ?? Near(token, token - (told ? MostBehind : MostUntold), one => fits(one) && one is { Before: false } && one.Status is not (EventStatus.Denied or EventStatus.Cancelled) && !(past && one.Status is EventStatus.Planned or EventStatus.Proposed));

    /// <summary>The last place whose first token is not behind a token, or -1.</summary>
    private int Before(int token)
    {
        int low = 0, high = all.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (all[middle].First <= token) low = middle + 1;
            else high = middle;
        }
        return low - 1;
    }

    public static bool IsTalk(EventDraft told) => told.Type is EventType.Meeting or EventType.Call;

    public static bool IsOfSeveral(EventDraft told) => IsTalk(told) && told.Parties.Count > 1;

    public bool IsOf(EventDraft told, Referent who) => IsTalk(told) && who.Entities.Any(told.Parties.Contains);

    /// <summary>Whether no sentence ends between two tokens, which are not far from each other.</summary>
    public bool AreInOneLine(int from, int to)
    {
        if (to - from > MostBehind) return false;
        for (var i = from; i < to; i++)
            if (material.Is(i, '.') || material.Is(i, ':') || material.Is(i, '؛')) return false;
        return true;
    }
}
