namespace Mahdar.Extraction.Times;

/// <summary>So much time, in tokens <paramref name="First"/> (included) to <paramref name="Next"/> (excluded). <paramref name="Count"/>: null where it is vague or mixed.</summary>
internal readonly record struct Amount(int First, int Next, int? Count, TimeUnit Unit, string Timex)
{
    /// <summary>The TIMEX3 value of so many units: PT35M, P3D.</summary>
    public static string TimexOf(string count, TimeUnit unit) => unit switch
    {
        TimeUnit.Second => $"PT{count}S",
        TimeUnit.Minute => $"PT{count}M",
        TimeUnit.Hour => $"PT{count}H",
        TimeUnit.Day => $"P{count}D",
        TimeUnit.Week => $"P{count}W",
        TimeUnit.Month => $"P{count}M",
        TimeUnit.Year => $"P{count}Y",
        TimeUnit.Decade => $"P{count}DE",
        _ => $"P{count}CE",
    };
}
