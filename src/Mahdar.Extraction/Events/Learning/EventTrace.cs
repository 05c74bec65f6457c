using Mahdar.Model;

namespace Mahdar.Extraction.Events.Learning;

/// <summary>What there is to learn from in one report: for each event that the rules find, every answer with its features.</summary>
internal sealed class EventTrace
{
    /// <summary>For each meeting, call and visit in the order of the minutes.</summary>
    public List<List<SettlingCandidate>> Settlings { get; } = [];
}

/// <summary>A status and days that an event may have.</summary>
internal sealed record SettlingCandidate(EventStatus Status, Days Days, ulong[] Features);
