using Mahdar.Model.Claims;
using Mahdar.Model.Records;
using Mahdar.Storage;
using Mahdar.Storage.Sqlite;

namespace Mahdar.Tests.Storage;

/// <summary>An account written over another of the same reports changes what is not as before, and ends as one that is written anew.</summary>
public sealed class RewritingTests : IDisposable
{
    private readonly StoreFile changed = StoreFile.Filled(), anew = StoreFile.Filled();

    public void Dispose()
    {
        changed.Dispose();
        anew.Dispose();
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(40)]
    [InlineData(600)]
    public void However_many_records_are_new_in_one_place_or_gone(int count)
    {
        var account = Samples.Account with
        {
            People = [Samples.Account.People[1]],
            Events = [.. Samples.Account.Events.Skip(1).Select(happening => happening with { Parties = [.. happening.Parties.Take(1)], Witnesses = 7 })],
            Statements = [Samples.Account.Statements[1], .. Enumerable.Range(0, count).Select(New), Samples.Account.Statements[0] with { Text = "لن نقبل" }],
        };
        Read(changed, account, true).ShouldBe(Read(anew, account, false));
        Read(changed, Samples.Account, true).ShouldBe(Read(anew, Samples.Account, false));
    }

    private static StatementRecord New(int at) => Samples.Account.Statements[1] with { Id = $"q-new{at:000000000}", Claims = [$"q-new{at:000000000}"], Day = Samples.Day(2024, 7, 30), Text = $"نعود إلى الحوار {at}" };

    /// <summary>What is asked of a store after an account was written to it.</summary>
    private static string Read(StoreFile file, Account account, bool areReportsAsBefore)
    {
        using var store = file.Open(StoreAccess.Change);
        store.Write(account, Samples.Places, areReportsAsBefore);
        var all = new RecordFilter { Limit = int.MaxValue };
        return string.Join('\n',
        [
            .. store.Questions.People(all).Select(it => $"{it.Id} {store.Questions.RecordOf(it.Id)}"),
            .. store.Questions.Events(all).Select(it => $"{it.Id} {it.Witnesses} {it.Parties.Count}"),
            .. store.Questions.Statements(all).Select(it => $"{it.Id} {it.Text} {it.Day}"),
            .. store.Questions.Statements(all with { Text = "الحوار" }).Select(it => it.Id),
            .. store.Questions.Statements(all with { Text = "بالعقوبات" }).Select(it => it.Id),
            .. store.Questions.People(all with { Text = "لافروف" }).Select(it => it.Id),
            .. store.Questions.Events(all with { Parties = [["state:CN"]] }).Select(it => it.Id),
            .. store.Questions.Reports(all with { Parties = [["p-1avr0v000000"]] }).Select(it => it.Key),
            .. store.Questions.Conflicts(all).Select(it => it.Id),
            .. store.Questions.Bodies(BodyKind.State).Select(it => $"{it.Key} {it.Records}"),
        ]);
    }
}
