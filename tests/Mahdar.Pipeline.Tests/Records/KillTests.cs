using System.Diagnostics;

namespace Mahdar.Tests.Pipeline.Records;

/// <summary>An ingest in a second process, killed as by kill -9 at moments that chance picks, and in the end left alone.</summary>
public sealed class KillTests : IDisposable
{
    private const int Stores = 25, KillsOfEach = 2, LongestMilliseconds = 300;

    private static readonly string Program = typeof(KillTests).Assembly.Location;

    private readonly StoreFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Killed_fifty_times_it_ends_with_the_record_of_an_undisturbed_run()
    {
        var undisturbed = folder.TextOf("whole.db", InventedReports.Lines(400, 3));
        var random = new Random();
        var cutOff = 0;
        for (var store = 0; store < Stores; store++)
        {
            for (var kill = 0; kill < KillsOfEach; kill++) cutOff += IsKilled($"{store}.db", seed: store, random.Next(LongestMilliseconds)) ? 1 : 0;
            using (var last = Start($"{store}.db", store)) last.WaitForExit();
            folder.Text($"{store}.db").ShouldBe(undisturbed, $"store {store}");
        }
        cutOff.ShouldBeGreaterThan(Stores * KillsOfEach / 2, "most of the runs should have been cut off before they ended");
    }

    /// <summary>Whether it was still under way.</summary>
    private bool IsKilled(string store, int seed, int afterMilliseconds)
    {
        using var copying = Start(store, seed);
        copying.StandardOutput.ReadLine();
        Thread.Sleep(afterMilliseconds);
        var wasUnderWay = !copying.HasExited;
        copying.Kill();
        copying.WaitForExit();
        return wasUnderWay;
    }

    private Process Start(string store, int seed) => Process.Start(new ProcessStartInfo("dotnet")
    {
        ArgumentList = { Program, folder.Path("whole.db"), folder.Path(store), "7", seed.ToString(System.Globalization.CultureInfo.InvariantCulture) },
        RedirectStandardOutput = true,
    })!;
}
