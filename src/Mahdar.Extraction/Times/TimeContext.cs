namespace Mahdar.Extraction.Times;

/// <summary>What is known before reading. <paramref name="Today"/> is the report's own day, null where unknown.</summary>
public sealed record TimeContext(DateOnly? Today, TimePreference Prefer)
{
    /// <summary>A news report of a day: it tells the past unless it says otherwise.</summary>
    public static TimeContext News(DateOnly? day) => new(day, TimePreference.Past);
}
