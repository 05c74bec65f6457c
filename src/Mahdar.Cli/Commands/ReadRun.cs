using Mahdar.Cli.Languages;
using Mahdar.Cli.Views;
using Mahdar.Exchange;
using Mahdar.Model;
using Mahdar.Pipeline;
using Mahdar.Pipeline.Records;
using Mahdar.Reading;
using Mahdar.Reading.Fetching;
using Mahdar.Reading.Sources;

namespace Mahdar.Cli.Commands;

/// <summary>Reads paths with all cores and writes what comes of them, in their order. What can't be read is named on standard error.</summary>
/// <param name="learns">The files are read twice: at first only to learn what their sites put around reports.</param>
internal sealed class ReadRun(Terminal terminal, Messages messages, IReadOnlyList<string> paths, WantedReports? wanted = null, FetchOptions? fetching = null, bool learns = false)
{
    private const int SomeUnreadable = 2;

    private readonly Pipeline.Pipeline pipeline = learns ? new Pipeline.Pipeline().Knowing(SiteLearner.Learn(paths)) : new Pipeline.Pipeline();

    private bool failed;

    public int AsJson()
    {
        var output = new BufferedStream(terminal.Output, 1 << 16);
        Run(MinutesWriter.ToLine, line =>
        {
            output.Write(line);
            output.WriteByte((byte)'\n');
        });
        output.Flush();
        return failed ? SomeUnreadable : 0;
    }

    public int AsText(ViewOptions options)
    {
        using var writer = terminal.Writer();
        var view = new MinutesView(new Sheet(writer, messages, options, terminal.IsScreen));
        Run(minutes => minutes, view.Show);
        return failed ? SomeUnreadable : 0;
    }

    private void Run<T>(Func<Minutes, T> prepare, Action<T> write) where T : class
    {
        OrderedWork.Run(ReportFinder.Find(paths, terminal.Input, fetching: fetching), raw => Prepare(raw, prepare), results =>
        {
            foreach (var result in results)
                if (result.Ready is { } ready) write(ready);
                else if (result.Unreadable is { } unreadable) Report(unreadable);
        }, Environment.ProcessorCount);
        foreach (var id in wanted?.Missing ?? []) Report(new UnreadableReport(id, "not among these reports", "ليس بين هذه التقارير"));
    }

    /// <summary>Nothing, where the report is not among those asked for.</summary>
    private IReadOnlyList<(T? Ready, UnreadableReport? Unreadable)> Prepare<T>(RawReport raw, Func<Minutes, T> prepare) where T : class
    {
        if (wanted?.Holds(raw) == false) return [];
        try
        {
            return [.. pipeline.Read(raw).Select(outcome => (outcome.Minutes is { } minutes ? prepare(minutes) : null, outcome.Unreadable))];
        }
        catch (Exception fault) when (fault is not OutOfMemoryException)
        {
            return [(null, UnreadableReport.OfFault(raw, fault))];
        }
    }

    private void Report(UnreadableReport unreadable)
    {
        failed = true;
        terminal.Error.WriteLine(messages.Of("error.failed", unreadable.Path, messages.IsArabic ? unreadable.ReasonArabic : unreadable.Reason));
    }
}
