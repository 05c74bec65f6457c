using Mahdar.Extraction.Mentions;
using Mahdar.Model;

namespace Mahdar.Extraction.Events;

/// <summary>The journeys told last, and where somebody was abroad.</summary>
internal sealed class RecentJourneys(IReadOnlyList<EventDraft> found)
{
    /// <summary>So many tokens back a meeting abroad is looked for.</summary>
    private const int MostBack = 120;

    /// <summary>The visits that the words told last between two tokens tell, one for each who travels.</summary>
    public IReadOnlyList<EventDraft> Visits(int from, int to)
    {
        if (found.Count == 0 || found[^1] is not { Type: EventType.Visit } last || last.First < from || last.First >= to) return [];
        var visits = new List<EventDraft> { last };
        for (var i = found.Count - 2; i >= 0 && found[i].Type == EventType.Visit && found[i].First == last.First; i--)
            if (!visits.Exists(visit => visit.Parties[0] == found[i].Parties[0])) visits.Insert(0, found[i]);
        return visits;
    }

    /// <summary>The visit told last between two tokens, whatever was told since, where its words end before the second.</summary>
    public EventDraft? Journey(int from, int to)
    {
        for (var i = found.Count - 1; i >= 0 && found[i].First >= from; i--)
            if (found[i].Type == EventType.Visit) return found[i].First < to && found[i].End <= to ? found[i] : null;
        return null;
    }

    /// <summary>The state in which somebody met others last, where it is not his own; that of the one he met, where no place is told. Null where a visit of his is told.</summary>
    public string? Abroad(EntityDraft guest, int token)
    {
        string? abroad = null;
        for (var i = found.Count - 1; i >= 0 && token - found[i].First < MostBack; i--)
        {
            if (!found[i].Parties.Contains(guest)) continue;
            if (found[i].Type == EventType.Visit) return null;
            if (found[i].Type == EventType.Meeting) abroad ??= found[i].Country ?? (found[i].Parties is { Count: 2 } two ? RecentParties.StateOf(two[0] == guest ? two[1] : two[0]) : null);
        }
        return abroad;
    }
}
