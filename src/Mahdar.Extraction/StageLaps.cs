using System.Diagnostics;

namespace Mahdar.Extraction;

/// <summary>Tells how long each stage of one report took. Nobody asks in everyday use: then there is none.</summary>
internal sealed class StageLaps(Action<string, TimeSpan> watch)
{
    private long since = Stopwatch.GetTimestamp();

    public static StageLaps? Of(Action<string, TimeSpan>? watch) => watch is null ? null : new StageLaps(watch);

    public void End(string stage)
    {
        watch(stage, Stopwatch.GetElapsedTime(since));
        since = Stopwatch.GetTimestamp();
    }
}
