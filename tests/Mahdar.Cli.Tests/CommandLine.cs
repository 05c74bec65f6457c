using System.Text;
using Mahdar.Cli;
using Mahdar.Cli.Commands;

namespace Mahdar.Tests.Cli;

/// <summary>Runs the program inside the test.</summary>
internal static class CommandLine
{
    public sealed record Answer(int Status, string Output, string Error);

    public static Answer Run(params string[] args) => Run(new Options(), args);

    public sealed record Options(string Input = "", bool IsScreen = false, string Locale = "en_GB.UTF-8");

    public static Answer Run(Options options, params string[] args)
    {
        var output = new MemoryStream();
        var error = new StringWriter();
        var status = RootCommands.Run(args, new Terminal(() => new MemoryStream(Encoding.UTF8.GetBytes(options.Input)), output, error, options.IsScreen, options.Locale));
        return new Answer(status, Encoding.UTF8.GetString(output.ToArray()), error.ToString());
    }
}
