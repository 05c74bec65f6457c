using Mahdar.Model;
using Mahdar.Model.Records;
using Mahdar.Storage;
using Mahdar.Storage.Sqlite;
using Mahdar.Web.Lists;

namespace Mahdar.Web.Review;

/// <summary>What an editor may want to put together with a record: the same surname, the same parties in those days, the same series.</summary>
internal static class Counterparts
{
    private const int Most = 20, DaysApart = 7;

    /// <summary>Ids of records of the same kind; null where the record is of a kind that is not put together.</summary>
    /// <param name="words">By which to look instead.</param>
    public static IReadOnlyList<string>? Of(Questions questions, string record, string? words)
    {
        var text = string.IsNullOrWhiteSpace(words) ? null : words.Trim();
        IEnumerable<string>? found = questions.Person(record) is { } person ? People(questions, person, text)
            : questions.Event(record) is { } happening ? Ids(questions.Events(Near(happening.When, happening.Parties, text)), other => other.Id)
            : questions.Statement(record) is { } statement ? Ids(questions.Statements(Near(new Days(statement.Day, statement.Day), [statement.Speaker], text)), other => other.Id)
            : questions.Edition(record) is { } edition ? Ids(questions.Editions(text is null ? new RecordFilter { Parties = [[ListText.Key(edition.Series)]] } : new RecordFilter { Text = text }), other => other.Id)
            : null;
        return found is null ? null : [.. found.Where(id => id != record).Take(Most)];
    }

    private static IEnumerable<string> People(Questions questions, PersonRecord person, string? text) =>
        text is null && Surname(person) is not { Length: > 0 } ? []
        : questions.PeopleNamed(text ?? Surname(person)!).Select(questions.Person).OfType<PersonRecord>().OrderByDescending(other => other.Reports).Select(other => other.Id);

    private static string? Surname(PersonRecord person) => person.Name?.Split(' ')[^1];

    private static IEnumerable<string> Ids<T>(IEnumerable<T> records, Func<T, string> id) => records.Select(id);

    /// <summary>With words, only these count.</summary>
    private static RecordFilter Near(Days when, IReadOnlyList<Party> parties, string? text) => text is not null ? new RecordFilter { Text = text, Limit = Most + 1 } : new RecordFilter
    {
        Parties = [[.. parties.Select(KeyOf).OfType<string>()]],
        From = when.From?.AddDays(-DaysApart),
        To = when.To?.AddDays(DaysApart),
        Limit = Most + 1,
    };

    private static string? KeyOf(Party party) => party.Person ?? (party.Body is { } body ? ListText.Key(body) : null);
}
