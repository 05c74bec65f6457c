using System.CommandLine;
using Mahdar.Cli.Commands;
using Mahdar.Cli.Languages;
using Mahdar.Model.Records;
using Mahdar.Pipeline.Records;
using Mahdar.Storage;
using Mahdar.Storage.Sqlite;

namespace Mahdar.Cli.Asking;

/// <summary><c>mahdar judge same A B | different A B | accept ID | reject ID | prefer READING | undo [--why TEXT] [--who NAME]</c></summary>
internal static class JudgeCommand
{
    public static Command Build(Terminal terminal, Messages messages)
    {
        var judge = new Command("judge", messages["judge"]);
        foreach (var verdict in Enum.GetValues<Verdict>()) judge.Add(Decide(verdict, terminal, messages));
        judge.Add(Undo(terminal, messages));
        return judge;
    }

    private static Command Decide(Verdict verdict, Terminal terminal, Messages messages)
    {
        var name = verdict.ToString().ToLowerInvariant();
        var first = new Argument<string>("id") { Description = messages["ask.id"] };
        var second = verdict is Verdict.Same or Verdict.Different ? new Argument<string>("other") { Description = messages["ask.id"] } : null;
        var (why, who, file) = Options(messages);
        var command = new Command(name, messages["judge." + name]) { first, why, who, file };
        if (second is not null) command.Add(second);
        command.SetAction(result =>
        {
            using var store = Writable(result.GetValue(file)!);
            using var held = store.Lock(() => terminal.Error.WriteLine(messages["ingest.waiting"]));
            var ids = new[] { result.GetValue(first)!, second is null ? null : result.GetValue(second) };
            if (ids.FirstOrDefault(id => id is not null && store.Questions.RecordOf(id) is null) is { } unknown)
            {
                terminal.Error.WriteLine(messages.Of("ask.no-record", unknown));
                return 1;
            }
            var number = store.Judge(new Judgement
            {
                Number = 0,
                Verdict = verdict,
                A = ids[0]!,
                B = ids[1],
                AnchorA = Anchor(store, ids[0]),
                AnchorB = Anchor(store, ids[1]),
                Who = result.GetValue(who)!,
                When = DateTimeOffset.Now,
                Why = result.GetValue(why) ?? "",
            });
            AccountBuilder.Build(store);
            terminal.Error.WriteLine(messages.Of("judge.kept", number));
            return 0;
        });
        return command;
    }

    private static Command Undo(Terminal terminal, Messages messages)
    {
        var (_, who, file) = Options(messages);
        var command = new Command("undo", messages["judge.undo"]) { who, file };
        command.SetAction(result =>
        {
            using var store = Writable(result.GetValue(file)!);
            using var held = store.Lock(() => terminal.Error.WriteLine(messages["ingest.waiting"]));
            if (store.Undo(result.GetValue(who)!, DateTimeOffset.Now) is not { } undone)
            {
                terminal.Error.WriteLine(messages["judge.none"]);
                return 1;
            }
            AccountBuilder.Build(store);
            terminal.Error.WriteLine(messages.Of("judge.undone", undone.Number, undone.Verdict.ToString().ToLowerInvariant(), $"{undone.A} {undone.B}".TrimEnd()));
            return 0;
        });
        return command;
    }

    private static (Option<string?> Why, Option<string> Who, Option<string> File) Options(Messages messages) => (
        new Option<string?>("--why") { Description = messages["judge.why"] },
        new Option<string>("--who") { Description = messages["judge.who"], DefaultValueFactory = _ => Environment.UserName },
        StoreOption.Build(messages));

    private static RecordStore Writable(string file)
    {
        using (RecordStore.Open(file, StoreAccess.Read)) { }
        return RecordStore.Open(file, StoreAccess.Write);
    }

    /// <summary>The words that a claim stands on, by which it is found again after a newer reading of its report.</summary>
    private static Evidence? Anchor(RecordStore store, string? id) =>
        id is not null && store.Questions.Claim(id) is { } claim ? new Evidence(claim.Report, claim.Span) : null;
}
