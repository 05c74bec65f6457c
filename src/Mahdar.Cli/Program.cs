using Mahdar.Cli.Commands;

return RootCommands.Run(args);
