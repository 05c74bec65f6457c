using System.CommandLine;
using Mahdar.Arabic;
using Mahdar.Cli.Languages;
using Mahdar.Exchange;
using Mahdar.Model.Claims;
using Mahdar.Storage;
using Mahdar.Storage.Sqlite;

namespace Mahdar.Cli.Asking;

/// <summary>The options by which a list is narrowed, and what they ask of the record.</summary>
internal sealed class FilterOptions
{
    private readonly Messages messages;
    private readonly List<Option> all = [];
    private readonly Option<string[]> person, state, organization, series;
    private readonly Option<string?> place, status, kind, text;
    private readonly Option<int> limit, skip;
    private readonly DayOptions days;

    public FilterOptions(Listing listing, Messages messages)
    {
        this.messages = messages;
        var parties = listing.Filters.HasFlag(Filters.Parties);
        (person, state, organization, series) = (Several("--person", parties), Several("--state", parties), Several("--organization", parties), Several("--series", parties));
        place = One("--place", listing.Filters.HasFlag(Filters.Place));
        days = new DayOptions(messages);
        if (listing.Filters.HasFlag(Filters.Days)) all.AddRange([days.From, days.To]);
        status = OneOf("--status", listing.Statuses, "--status");
        kind = OneOf("--kind", listing.Kinds, "kind." + listing.Name);
        text = One("--text", listing.Filters.HasFlag(Filters.Words));
        limit = Number("--limit", -1);
        skip = Number("--skip", 0);
    }

    public IEnumerable<Option> All => all;

    /// <param name="usualLimit">Where the user sets none.</param>
    /// <exception cref="StoreException">A value that means nothing: the message names it.</exception>
    public RecordFilter Filter(ParseResult result, Questions questions, int usualLimit) => (all.Contains(days.From) ? days.Filter(result) : new RecordFilter()) with
    {
        Parties =
        [
            .. Each(result, person).Select(name => PeopleOf(name, questions)),
            .. Each(result, state).Select(StateOf),
            .. Each(result, organization).Select(name => BodiesOf(name, questions, BodyKind.Organization)),
            .. Each(result, series).Select(name => BodiesOf(name, questions, BodyKind.Series)),
        ],
        Place = Value(result, place) is { } where ? StateNames.All.Code(where) ?? Letters.Fold(where) : null,
        Status = Value(result, status),
        Kind = Value(result, kind),
        Text = Value(result, text),
        Limit = result.GetValue(limit) is >= 0 and var most ? most : usualLimit,
        Offset = result.GetValue(skip),
    };

    private string[] Each(ParseResult result, Option<string[]> option) => all.Contains(option) ? result.GetValue(option) ?? [] : [];

    private string? Value(ParseResult result, Option<string?> option) => all.Contains(option) ? result.GetValue(option) : null;

    private static IReadOnlyList<string> PeopleOf(string name, Questions questions)
    {
        if (name.StartsWith("p-", StringComparison.Ordinal) && questions.IdsLike(name) is { Count: > 0 } ids) return ids;
        return questions.PeopleNamed(name) is { Count: > 0 } found ? found : throw Unknown.Of("ask.no-person", name);
    }

    private static IReadOnlyList<string> StateOf(string name) => StateNames.All.Code(name) is { } code ? ["state:" + code] : throw Unknown.Of("ask.no-state", name);

    private static IReadOnlyList<string> BodiesOf(string name, Questions questions, BodyKind kind)
    {
        var key = $"{EnumNames<BodyKind>.Of(kind)}:{name}";
        var folded = Letters.Fold(name);
        var all = questions.Bodies(kind);
        var found = all.Where(body => body.Key == key || body.Key == name || Letters.Fold(body.Name) == folded).ToList();
        if (found.Count == 0) found = [.. all.Where(body => Letters.Fold(body.Name).Contains(folded, StringComparison.Ordinal))];
        return found.Count > 0 ? [.. found.Select(body => body.Key)] : throw Unknown.Of("ask.no-body", name);
    }

    private Option<string[]> Several(string name, bool isOffered) => Offered(new Option<string[]>(name) { Description = messages["ask." + name] }, isOffered);

    private Option<string?> One(string name, bool isOffered) => Offered(new Option<string?>(name) { Description = messages["ask." + name] }, isOffered);

    /// <param name="words">Null where it is not offered, empty where any word will do.</param>
    private Option<string?> OneOf(string name, IReadOnlyList<string>? words, string description)
    {
        var option = Offered(new Option<string?>(name) { Description = words is null ? null : messages["ask." + description] }, words is not null);
        if (words is { Count: > 0 }) option.AcceptOnlyFromAmong([.. words]);
        return option;
    }

    private Option<int> Number(string name, int usual)
    {
        var option = Offered(new Option<int>(name) { Description = messages["ask." + name], DefaultValueFactory = _ => usual }, true);
        option.Validators.Add(result =>
        {
            if (!result.Implicit && result.GetValueOrDefault<int>() < 0) result.AddError(messages.Of("ask.negative", name));
        });
        return option;
    }

    private TOption Offered<TOption>(TOption option, bool isOffered) where TOption : Option
    {
        if (isOffered) all.Add(option);
        return option;
    }
}
