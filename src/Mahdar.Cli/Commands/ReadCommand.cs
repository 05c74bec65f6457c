using System.CommandLine;
using Mahdar.Exchange;
using Mahdar.Pipeline;
using Mahdar.Reading.Sources;

namespace Mahdar.Cli.Commands;

/// <summary><c>mahdar read PATH…</c></summary>
internal static class ReadCommand
{
    public static Command Build()
    {
        var paths = new Argument<string[]>("path") { Arity = ArgumentArity.OneOrMore };
        var format = new Option<string>("--format") { DefaultValueFactory = _ => "text" };
        format.AcceptOnlyFromAmong("json", "text");
        var command = new Command("read", "Reads reports and writes their facts.") { paths, format };
        command.SetAction(result => Run(result.GetValue(paths)!));
        return command;
    }

    private static int Run(string[] paths)
    {
        var pipeline = new Pipeline.Pipeline();
        var status = 0;
        using var output = new BufferedStream(Console.OpenStandardOutput(), 1 << 16);
        OrderedWork.Run(ReportFinder.Find(paths), raw => Read(pipeline, raw), result =>
        {
            if (result.Line is { } line)
            {
                output.Write(line);
                output.WriteByte((byte)'\n');
                return;
            }
            status = 2;
            Console.Error.WriteLine($"{result.Outcome.Unreadable!.Path}: {result.Outcome.Unreadable.Reason}");
        }, Environment.ProcessorCount);
        return status;
    }

    private static (Outcome Outcome, byte[]? Line) Read(Pipeline.Pipeline pipeline, RawReport raw)
    {
        var outcome = pipeline.Read(raw);
        return (outcome, outcome.Minutes is { } minutes ? MinutesWriter.ToLine(minutes) : null);
    }
}
