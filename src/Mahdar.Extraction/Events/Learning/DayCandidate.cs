using Mahdar.Learning;
using Mahdar.Model;

namespace Mahdar.Extraction.Events.Learning;

/// <summary>Days that an event may be on, with what speaks for them.</summary>
internal sealed class DayCandidate(Days days)
{
    public Days Days { get; } = days;

    public FeatureBag Features { get; } = new();
}
