using System.Diagnostics;
using System.Text;

namespace Mahdar.Tests.Cli;

/// <summary>The program as people run it, in processes of its own: two at a time, and killed.</summary>
public sealed class IngestProcessTests : IDisposable
{
    private static readonly string Program = typeof(Mahdar.Cli.Commands.RootCommands).Assembly.Location;

    private readonly string folder = Directory.CreateTempSubdirectory("mahdar").FullName;

    public void Dispose() => Directory.Delete(folder, true);

    [Fact]
    public void Two_at_a_time_end_with_the_record_of_one_and_the_second_says_that_it_waits()
    {
        var (some, all) = (Write("some.jsonl", 300, 900), Write("all.jsonl", 0, 900));
        CommandLine.Run("ingest", all, "--store", Store("one.db"));
        using var first = Start(all, "two.db");
        using var second = Start(some, "two.db");
        var said = first.StandardError.ReadToEnd() + second.StandardError.ReadToEnd();
        first.WaitForExit();
        second.WaitForExit();
        (first.ExitCode, second.ExitCode).ShouldBe((0, 0));
        said.ShouldContain("Another program is writing to this record; waiting for it to end.");
        Answers("two.db").ShouldBe(Answers("one.db"));
    }

    [Fact]
    public void Killed_while_it_reads_and_started_again_it_ends_with_the_same_record()
    {
        var all = Write("all.jsonl", 0, 1500);
        CommandLine.Run("ingest", all, "--store", Store("one.db"));
        var random = new Random();
        for (var i = 0; i < 3; i++)
        {
            using var killed = Start(all, "killed.db");
            SpinWait.SpinUntil(() => File.Exists(Store("killed.db")) || killed.HasExited, TimeSpan.FromSeconds(30));
            Thread.Sleep(random.Next(2500));
            killed.Kill();
            killed.WaitForExit();
        }
        CommandLine.Run("ingest", all, "--store", Store("killed.db")).Status.ShouldBe(0);
        Answers("killed.db").ShouldBe(Answers("one.db"));
    }

    private string Answers(string store)
    {
        var all = new StringBuilder();
        foreach (var list in new[] { "events", "people", "states", "editions", "statements", "conflicts", "reports" })
            all.Append(CommandLine.Run(list, "--format", "csv", "--store", Store(store)).Output);
        return all.ToString();
    }

    private string Store(string name) => Path.Combine(folder, name);

    private string Write(string name, int from, int to)
    {
        File.WriteAllLines(Store(name), InventedReports.Lines(to, 17).Skip(from), new UTF8Encoding(false));
        return Store(name);
    }

    private Process Start(string input, string store) => Process.Start(new ProcessStartInfo("dotnet")
    {
        ArgumentList = { Program, "ingest", input, "--store", Store(store), "--lang", "en" },
        RedirectStandardError = true,
    })!;
}
