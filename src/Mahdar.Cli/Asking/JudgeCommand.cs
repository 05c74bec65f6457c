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
            using var store = RecordStore.Open(result.GetValue(file)!, StoreAccess.Change);
            using var held = store.Lock(() => terminal.Error.WriteLine(messages["ingest.waiting"]));
            var a = Meant(store.Questions, verdict, result.GetValue(first)!);
            var b = second is null ? null : Meant(store.Questions, verdict, result.GetValue(second)!);
            if (b is not null) RequireTwoOfAKind(store.Questions, a, b);
            var number = store.Judge(new Judgement
            {
                Number = 0,
                Verdict = verdict,
                A = a,
                B = b,
                AnchorA = Anchor(store, a),
                AnchorB = Anchor(store, b),
                Who = result.GetValue(who)!,
                When = DateTimeOffset.Now,
                Why = result.GetValue(why) ?? "",
            });
            AccountBuilder.Update(store);
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
            using var store = RecordStore.Open(result.GetValue(file)!, StoreAccess.Change);
            using var held = store.Lock(() => terminal.Error.WriteLine(messages["ingest.waiting"]));
            if (store.Undo(result.GetValue(who)!, DateTimeOffset.Now) is not { } undone)
            {
                terminal.Error.WriteLine(messages["judge.none"]);
                return 1;
            }
            AccountBuilder.Update(store);
            terminal.Error.WriteLine(messages.Of("judge.undone", undone.Number, undone.Verdict.ToString().ToLowerInvariant(), $"{undone.A} {undone.B}".TrimEnd()));
            return 0;
        });
        return command;
    }

    private static (Option<string?> Why, Option<string> Who, Option<string> File) Options(Messages messages) => (
        new Option<string?>("--why") { Description = messages["judge.why"] },
        new Option<string>("--who") { Description = messages["judge.who"], DefaultValueFactory = _ => Environment.UserName },
        StoreOption.Build(messages));

    /// <summary>The whole id of which the user wrote all or the start.</summary>
    /// <exception cref="StoreException">There is none, there are several, or it is not what the verdict is about.</exception>
    private static string Meant(Questions questions, Verdict verdict, string start)
    {
        var id = ShowCommand.Only(start, questions.MembersLike(start));
        return verdict == Verdict.Prefer == IsReading(id) ? id : throw Unknown.Of(verdict == Verdict.Prefer ? "judge.no-reading" : "judge.reading", id);
    }

    private static void RequireTwoOfAKind(Questions questions, string a, string b)
    {
        if (a == b) throw Unknown.Of("judge.twice", a);
        if (questions.KindOf(questions.RecordOf(a)!) != questions.KindOf(questions.RecordOf(b)!)) throw Unknown.Of("judge.kinds", a, b);
    }

    private static bool IsReading(string id) => id.StartsWith("r-", StringComparison.Ordinal);

    /// <summary>The words that a claim stands on, by which it is found again after a newer reading of its report.</summary>
    private static Evidence? Anchor(RecordStore store, string? id) =>
        id is not null && store.Questions.Claim(id) is { } claim ? new Evidence(claim.Report, claim.Span) : null;
}
