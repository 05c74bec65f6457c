using System.CommandLine;
using System.Globalization;
using Mahdar.Arabic;
using Mahdar.Cli.Languages;
using Mahdar.Exchange;
using Mahdar.Model.Claims;
using Mahdar.Storage;
using Mahdar.Storage.Sqlite;

namespace Mahdar.Cli.Asking;

/// <summary>The options by which every list is narrowed, and what they ask of the record.</summary>
internal sealed class FilterOptions
{
    private readonly Messages messages;
    private readonly Option<string[]> person, state, organization, series;
    private readonly Option<string?> place, from, to, status, kind, text;
    private readonly Option<int> limit, skip;

    public FilterOptions(Messages messages)
    {
        this.messages = messages;
        (person, state, organization, series) = (Several("--person"), Several("--state"), Several("--organization"), Several("--series"));
        (place, from, to, status, kind, text) = (One("--place"), One("--from"), One("--to"), One("--status"), One("--kind"), One("--text"));
        limit = new Option<int>("--limit") { Description = messages["ask.--limit"], DefaultValueFactory = _ => -1 };
        skip = new Option<int>("--skip") { Description = messages["ask.--skip"] };
    }

    public IEnumerable<Option> All => [person, state, organization, series, place, from, to, status, kind, text, limit, skip];

    /// <param name="usualLimit">Where the user sets none.</param>
    /// <exception cref="StoreException">A value that means nothing: the message names it.</exception>
    public RecordFilter Filter(ParseResult result, Questions questions, int usualLimit) => new()
    {
        Parties =
        [
            .. Each(result, person).Select(name => PeopleOf(name, questions)),
            .. Each(result, state).Select(StateOf),
            .. Each(result, organization).Select(name => BodiesOf(name, questions, BodyKind.Organization)),
            .. Each(result, series).Select(name => BodiesOf(name, questions, BodyKind.Series)),
        ],
        Place = result.GetValue(place) is { } where ? StateNames.All.Code(where) ?? Letters.Fold(where) : null,
        From = Day(result, from, isEnd: false),
        To = Day(result, to, isEnd: true),
        Status = result.GetValue(status),
        Kind = result.GetValue(kind),
        Text = result.GetValue(text),
        Limit = result.GetValue(limit) is >= 0 and var most ? most : usualLimit,
        Offset = result.GetValue(skip),
    };

    private static string[] Each(ParseResult result, Option<string[]> option) => result.GetValue(option) ?? [];

    private IReadOnlyList<string> PeopleOf(string name, Questions questions)
    {
        if (questions.RecordOf(name) is { } id) return [id];
        return questions.PeopleNamed(name) is { Count: > 0 } found ? found : throw Unknown("ask.no-person", name);
    }

    private IReadOnlyList<string> StateOf(string name) => StateNames.All.Code(name) is { } code ? ["state:" + code] : throw Unknown("ask.no-state", name);

    private IReadOnlyList<string> BodiesOf(string name, Questions questions, BodyKind kind)
    {
        var key = $"{EnumNames<BodyKind>.Of(kind)}:{name}";
        var folded = Letters.Fold(name);
        var all = questions.Bodies(kind);
        var found = all.Where(body => body.Key == key || Letters.Fold(body.Name) == folded).ToList();
        if (found.Count == 0) found = [.. all.Where(body => Letters.Fold(body.Name).Contains(folded, StringComparison.Ordinal))];
        return found.Count > 0 ? [.. found.Select(body => body.Key)] : throw Unknown("ask.no-body", name);
    }

    /// <summary>A day, a month or a year: its first day, or its last.</summary>
    private DateOnly? Day(ParseResult result, Option<string?> option, bool isEnd)
    {
        if (result.GetValue(option) is not { } text) return null;
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)) return day;
        if (DateOnly.TryParseExact(text, "yyyy-MM", CultureInfo.InvariantCulture, DateTimeStyles.None, out day)) return isEnd ? day.AddMonths(1).AddDays(-1) : day;
        if (DateOnly.TryParseExact(text, "yyyy", CultureInfo.InvariantCulture, DateTimeStyles.None, out day)) return isEnd ? day.AddYears(1).AddDays(-1) : day;
        throw Unknown("ask.no-day", text);
    }

    private static StoreException Unknown(string key, string value)
    {
        var (english, arabic) = Messages.Both(key, value);
        return new StoreException(english, arabic);
    }

    private Option<string[]> Several(string name) => new(name) { Description = messages["ask." + name] };

    private Option<string?> One(string name) => new(name) { Description = messages["ask." + name] };
}
