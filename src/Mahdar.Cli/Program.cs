using System.CommandLine;
using Mahdar.Cli;

return new RootCommand("Mahdar reads Arabic diplomatic news and keeps the minutes.") { TimesCommand.Create() }.Parse(args).Invoke();
