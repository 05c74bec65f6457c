using System.Diagnostics;
using System.Text;
using Mahdar.Storage;
using Mahdar.Storage.Sqlite;

namespace Mahdar.Tests.Cli;

/// <summary>Watching as people do it, from the command line: once, killed, and stopped.</summary>
public sealed class WatchProcessTests : IDisposable
{
    private const int Pages = 30, Last = 25;

    private static readonly string Program = typeof(Mahdar.Cli.Commands.RootCommands).Assembly.Location;

    private readonly string folder = Directory.CreateTempSubdirectory("mahdar").FullName;
    private readonly LoopbackServer server;
    private readonly TaskCompletionSource lastAsked = new();
    private bool hangs;

    public WatchProcessTests() => server = new LoopbackServer((LoopbackServer.Request request) => Answer(request.Path));

    public void Dispose()
    {
        server.Dispose();
        Directory.Delete(folder, true);
    }

    [Theory, InlineData("en", "new reports: 30", "Visits: 1, new reports: 30, failing feeds: 0"), InlineData("ar", "تقارير جديدة: 30", "الزيارات: 1، التقارير الجديدة: 30، الخلاصات المتعذرة: 0")]
    public void One_visit_says_line_by_line_what_came_of_it(string language, string line, string end)
    {
        var answer = CommandLine.Run(["watch", server.Url("/feed"), "--once", "--delay", "0", "--allow-host", "127.0.0.1", "--store", Store, "--lang", language]);
        (answer.Status, answer.Error.Trim()).ShouldBe((0, end));
        answer.Output.ShouldContain(line);
        CommandLine.Run("reports", "--format", "csv", "--store", Store).Output.Trim().Split('\n').Length.ShouldBe(Pages + 1);
    }

    [Fact]
    public void Without_leave_no_private_host_is_visited()
    {
        var answer = CommandLine.Run(["watch", server.Url("/feed"), "--once", "--store", Store, "--lang", "en"]);
        answer.Status.ShouldBe(2);
        answer.Output.ShouldContain("private or loopback address: --allow-host 127.0.0.1 allows it");
        server.Asked.ShouldBeEmpty();
    }

    [Fact]
    public async Task Killed_and_started_again_it_fetches_nothing_twice_that_it_had_kept()
    {
        hangs = true;
        using (var killed = Start())
        {
            await lastAsked.Task.WaitAsync(TimeSpan.FromMinutes(2));
            killed.Kill();
            await killed.WaitForExitAsync();
        }
        hangs = false;
        CommandLine.Run(["watch", server.Url("/feed"), "--once", "--delay", "0", "--allow-host", "127.0.0.1", "--store", Store]).Status.ShouldBe(0);
        for (var page = 1; page <= 20; page++) server.Paths.Count(path => path == "/" + page).ShouldBe(1, "page " + page);
        CommandLine.Run("reports", "--format", "csv", "--store", Store).Output.Trim().Split('\n').Length.ShouldBe(Pages + 1);
    }

    [Fact]
    public async Task Asked_to_stop_it_keeps_what_it_has_and_ends_well()
    {
        if (OperatingSystem.IsWindows()) return;
        hangs = true;
        using var stopped = Start();
        await lastAsked.Task.WaitAsync(TimeSpan.FromMinutes(2));
        await Stop(stopped);
        var said = await stopped.StandardError.ReadToEndAsync();
        stopped.ExitCode.ShouldBe(0, said);
        CommandLine.Run("reports", "--format", "csv", "--store", Store).Output.Trim().Split('\n').Length.ShouldBe(Last);
    }

    [Fact]
    public async Task Asked_to_stop_while_another_program_writes_it_waits_no_longer()
    {
        if (OperatingSystem.IsWindows()) return;
        using var store = RecordStore.Open(Store, StoreAccess.Write);
        using var held = store.Lock(() => { });
        using var stopped = Start();
        (await stopped.StandardError.ReadLineAsync().WaitAsync(TimeSpan.FromMinutes(2)))!.ShouldContain("another program");
        await Stop(stopped);
        stopped.ExitCode.ShouldBe(0, await stopped.StandardError.ReadToEndAsync());
    }

    /// <summary>Asks once. Ctrl-C goes the same way; but whoever starts tests in the background may have them ignore it.</summary>
    private static async Task Stop(Process running)
    {
        using (var kill = Process.Start("kill", ["-TERM", running.Id.ToString()])) await kill.WaitForExitAsync();
        try
        {
            await running.WaitForExitAsync().WaitAsync(TimeSpan.FromMinutes(2));
        }
        finally
        {
            if (!running.HasExited) running.Kill();
        }
    }

    private string Store => Path.Combine(folder, "watched.db");

    private LoopbackServer.Answer Answer(string path)
    {
        if (path == "/feed") return LoopbackServer.Answer.Feed("<rss><channel><title>م</title>" + string.Concat(Enumerable.Range(1, Pages).Select(i => $"<item><title>خبر {i}</title><link>{server.Url("/" + i)}</link></item>")) + "</channel></rss>");
        if (!int.TryParse(path.AsSpan(1), out var number)) return LoopbackServer.Answer.Missing;
        var page = LoopbackServer.Answer.Page($"<html><body><h1>لقاء رقم {number}</h1><p>التقى وزير الخارجية العماني نظيره الهندي في مسقط يوم الأحد، وبحثا الملف رقم {number} من ملفات التعاون بين البلدين.</p></body></html>");
        if (number != Last || !hangs) return page;
        lastAsked.TrySetResult();
        return page with { BetweenBytes = TimeSpan.FromSeconds(1) };
    }

    private Process Start() => Process.Start(new ProcessStartInfo("dotnet")
    {
        ArgumentList = { Program, "watch", server.Url("/feed"), "--delay", "0", "--allow-host", "127.0.0.1", "--store", Store, "--lang", "en" },
        RedirectStandardError = true,
        RedirectStandardOutput = true,
        StandardErrorEncoding = Encoding.UTF8,
    })!;
}
