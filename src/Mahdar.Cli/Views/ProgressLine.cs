using System.Diagnostics;
using Mahdar.Cli.Languages;
using Spectre.Console;

namespace Mahdar.Cli.Views;

/// <summary>A bar with rate and time left on a person's terminal; nothing where standard error goes elsewhere.</summary>
internal sealed class ProgressLine
{
    private readonly ProgressTask? task;
    private readonly Messages messages;
    private readonly Stopwatch clock = Stopwatch.StartNew();

    private ProgressLine(Messages messages, ProgressTask? task) => (this.messages, this.task) = (messages, task);

    /// <param name="total">What <see cref="Counted"/> and <see cref="Reach"/> count up to; 0 where unknown.</param>
    public static T Run<T>(Terminal terminal, Messages messages, long total, Func<ProgressLine, T> work)
    {
        if (!terminal.IsScreen || Console.IsErrorRedirected) return work(new ProgressLine(messages, null));
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(terminal.Error) });
        return console.Progress().AutoClear(true)
            .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new RemainingTimeColumn())
            .Start(context => work(new ProgressLine(messages, Task(context, messages, total))));
    }

    /// <summary>Hands the item on, its size added to what is done.</summary>
    public T Counted<T>(T item, long size)
    {
        task?.Increment(size);
        return item;
    }

    public void Reach(long done)
    {
        if (task is null) return;
        task.Value = done;
        Say((int)done);
    }

    /// <summary>How many reports are done, and how many a second.</summary>
    public void Say(int reports)
    {
        if (task is not null) task.Description = messages.Of("ingest.rate", reports, (int)(reports / Math.Max(clock.Elapsed.TotalSeconds, 0.001)));
    }

    /// <summary>All is counted; what is still done has no measure.</summary>
    public void Finish(string what)
    {
        if (task is null) return;
        task.Value = task.MaxValue;
        task.Description = what;
    }

    private static ProgressTask Task(ProgressContext context, Messages messages, long total) =>
        context.AddTask(messages["ingest.reading"], maxValue: Math.Max(total, 1)).IsIndeterminate(total == 0);
}
