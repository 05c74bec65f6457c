using Mahdar.Model;
using Mahdar.Model.Records;
using Mahdar.Storage;
using Mahdar.Storage.Sqlite;

namespace Mahdar.Web.Lists;

/// <summary>What the first page tells of one state of the record on one day.</summary>
public sealed record News
{
    private const int MostEvents = 90, MostDays = 6, MostADay = 5, MostSaid = 8, MostSessions = 5, MostConflicts = 5, NewestSaid = 400, NewestConflicts = 40;

    /// <summary>How many there are of each: events, people, editions, statements, conflicts.</summary>
    public required IReadOnlyDictionary<string, int> Holdings { get; init; }

    /// <summary>The latest days that something happened on, with the events of most witnesses.</summary>
    public required IReadOnlyList<(DateOnly Day, IReadOnlyList<EventRecord> Events)> Days { get; init; }

    /// <summary>Of what was said lately, what most tell of.</summary>
    public required IReadOnlyList<StatementRecord> Statements { get; init; }

    /// <summary>Sessions that are still to come, the nearest first.</summary>
    public required IReadOnlyList<EditionRecord> Coming { get; init; }

    /// <summary>The latest sessions that have been.</summary>
    public required IReadOnlyList<EditionRecord> Sessions { get; init; }

    public required IReadOnlyList<Conflict> Conflicts { get; init; }

    public static News Of(RecordStore store, DateOnly today)
    {
        var (all, questions, tallies) = (new RecordFilter(), store.Questions, store.Tallies);
        // What is still to come does not hide what has been: the latest days are those that reports could tell of.
        var told = questions.Reports(all with { Limit = 1 }) is [{ Published: { } latest }] && latest < today ? latest : today;
        return new News
        {
            Holdings = new Dictionary<string, int>
            {
                ["events"] = tallies.Events(all),
                ["people"] = tallies.People(all),
                ["editions"] = tallies.Editions(all),
                ["statements"] = tallies.Statements(all),
                ["conflicts"] = tallies.Conflicts(all),
            },
            Days = [.. questions.Events(all with { To = told, Limit = MostEvents }).Where(happening => happening.When.IsOneDay).GroupBy(happening => happening.When.From!.Value).Take(MostDays)
                .Select(day => (day.Key, (IReadOnlyList<EventRecord>)[.. day.OrderByDescending(happening => happening.Witnesses).Take(MostADay)]))],
            Statements = [.. questions.Statements(all with { To = told, Limit = NewestSaid }).OrderByDescending(Weight).Take(MostSaid).OrderByDescending(statement => statement.Day)],
            Coming = [.. questions.Editions(all with { From = today, Order = Order.Old, Limit = MostSessions })],
            Sessions = [.. questions.Editions(all with { To = told, Limit = MostSessions })],
            Conflicts = [.. questions.Conflicts(all with { Order = Order.New, To = told, Limit = NewestConflicts }).OrderByDescending(conflict => conflict.Weight).Take(MostConflicts)],
        };
    }

    /// <summary>How many tell of it; of those alike, the word of who holds an office.</summary>
    private static (int Witnesses, int Office) Weight(StatementRecord statement) => (statement.Witnesses, statement.Speaker.Role is null or Role.Other ? 0 : 1);
}
