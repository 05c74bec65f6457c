using Mahdar.Cli;
using Mahdar.Cli.Commands;

return RootCommands.Run(args, Terminal.OfProcess());
