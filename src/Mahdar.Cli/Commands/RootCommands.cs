using System.CommandLine;

namespace Mahdar.Cli.Commands;

/// <summary>The commands that the program has.</summary>
internal static class RootCommands
{
    public static int Run(string[] args)
    {
        var root = new RootCommand("Mahdar reads Arabic news reports and keeps the minutes of diplomacy.");
        root.Subcommands.Add(ReadCommand.Build());
        return root.Parse(args).Invoke();
    }
}
