using System.CommandLine;
using System.Text;
using Mahdar.Cli.Languages;
using Mahdar.Web.Accounts;

namespace Mahdar.Cli.Commands;

/// <summary><c>mahdar accounts add NAME [--role ROLE] | token NAME | remove NAME | list [--store FILE]</c></summary>
internal static class AccountsCommand
{
    private const int ShortestPassword = 8;

    public static Command Build(Terminal terminal, Messages messages) => new("accounts", messages["accounts"])
    {
        Add(terminal, messages),
        OfOne("token", terminal, messages, (book, name) => book.AddToken(name)),
        OfOne("remove", terminal, messages, (book, name) => book.Remove(name) ? messages.Of("accounts.done", name) : null),
        List(terminal, messages),
    };

    private static Command Add(Terminal terminal, Messages messages)
    {
        var (name, file) = (Name(messages), StoreOption.Build(messages));
        var role = new Option<string>("--role") { Description = messages["accounts.role"], DefaultValueFactory = _ => Access.Reader };
        role.AcceptOnlyFromAmong(Access.Reader, Access.Editor);
        var command = new Command("add", messages["accounts.add"]) { name, role, file };
        command.SetAction(result =>
        {
            terminal.Error.Write(messages["accounts.password"] + " ");
            var password = Password(terminal);
            if (password.Length < ShortestPassword)
            {
                terminal.Error.WriteLine(messages.Of("accounts.short", ShortestPassword));
                return 1;
            }
            Book(result.GetValue(file)!).Set(result.GetValue(name)!, result.GetValue(role)!, password);
            terminal.Error.WriteLine(messages.Of("accounts.done", result.GetValue(name)!));
            return 0;
        });
        return command;
    }

    private static Command OfOne(string verb, Terminal terminal, Messages messages, Func<AccountBook, string, string?> act)
    {
        var (name, file) = (Name(messages), StoreOption.Build(messages));
        var command = new Command(verb, messages["accounts." + verb]) { name, file };
        command.SetAction(result =>
        {
            if (act(Book(result.GetValue(file)!), result.GetValue(name)!) is not { } told)
            {
                terminal.Error.WriteLine(messages.Of("accounts.none", result.GetValue(name)!));
                return 1;
            }
            using var writer = terminal.Writer();
            writer.WriteLine(told);
            return 0;
        });
        return command;
    }

    private static Command List(Terminal terminal, Messages messages)
    {
        var file = StoreOption.Build(messages);
        var command = new Command("list", messages["accounts.list"]) { file };
        command.SetAction(result =>
        {
            using var writer = terminal.Writer();
            foreach (var account in Book(result.GetValue(file)!).All) writer.WriteLine($"{account.Name}\t{account.Role}");
            return 0;
        });
        return command;
    }

    private static Argument<string> Name(Messages messages) => new("name") { Description = messages["accounts.name"] };

    private static AccountBook Book(string store) => new(store + ".accounts");

    /// <summary>A line of standard input; at a keyboard without showing it.</summary>
    private static string Password(Terminal terminal)
    {
        if (!terminal.IsScreen || Console.IsInputRedirected)
        {
            using var reader = new StreamReader(terminal.Input());
            return reader.ReadLine() ?? "";
        }
        var typed = new StringBuilder();
        for (var key = Console.ReadKey(true); key.Key != ConsoleKey.Enter; key = Console.ReadKey(true))
            if (key.Key == ConsoleKey.Backspace) typed.Length = Math.Max(0, typed.Length - 1);
            else typed.Append(key.KeyChar);
        terminal.Error.WriteLine();
        return typed.ToString();
    }
}
