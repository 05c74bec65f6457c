using System.CommandLine;
using Mahdar.Asking;
using Mahdar.Cli.Languages;
using Mahdar.Exchange;
using Mahdar.Storage;
using Mahdar.Storage.Sqlite;

namespace Mahdar.Cli.Asking;

/// <summary>The options by which a list is narrowed, and what they ask of the record.</summary>
internal sealed class FilterOptions
{
    private readonly Messages messages;
    private readonly List<Option> all = [];
    private readonly Option<string[]> person, state, organization, series;
    private readonly Option<string?> place, status, kind, publisher, judged, text, sort;
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
        publisher = One("--publisher", listing.Filters.HasFlag(Filters.Publisher));
        judged = OneOf("--judged", listing.Filters.HasFlag(Filters.Judged) ? [.. Enum.GetValues<Standing>().Select(EnumNames<Standing>.Of)] : null, "--judged");
        text = One("--text", listing.Filters.HasFlag(Filters.Words));
        sort = OneOf("--sort", listing.Filters.HasFlag(Filters.Order) ? ["new", "old", "most"] : null, "--sort");
        limit = Number("--limit", -1);
        skip = Number("--skip", 0);
    }

    public IEnumerable<Option> All => all;

    /// <param name="usualLimit">Where the user sets none.</param>
    /// <exception cref="StoreException">A value that means nothing: the message names it.</exception>
    public RecordFilter Filter(ParseResult result, Questions questions, int usualLimit) => Unknown.Named(() => new FilterReader(questions).Read(Asked(result, usualLimit)));

    private AskedFilter Asked(ParseResult result, int usualLimit) => new()
    {
        People = Each(result, person),
        States = Each(result, state),
        Organizations = Each(result, organization),
        Series = Each(result, series),
        Place = Value(result, place),
        From = Value(result, days.From),
        To = Value(result, days.To),
        Status = Value(result, status),
        Kind = Value(result, kind),
        Publisher = Value(result, publisher),
        Order = Value(result, sort) is { } order ? FilterReader.Order(order) : Order.Usual,
        Standing = Value(result, judged) is { } standing ? FilterReader.Standing(standing) : default,
        Text = Value(result, text),
        Limit = result.GetValue(limit) is >= 0 and var most ? most : usualLimit,
        Offset = result.GetValue(skip),
    };

    private string[] Each(ParseResult result, Option<string[]> option) => all.Contains(option) ? result.GetValue(option) ?? [] : [];

    private string? Value(ParseResult result, Option<string?> option) => all.Contains(option) ? result.GetValue(option) : null;

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
