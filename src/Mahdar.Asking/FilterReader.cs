using System.Globalization;
using Mahdar.Arabic;
using Mahdar.Exchange;
using Mahdar.Model.Claims;
using Mahdar.Storage;
using Mahdar.Storage.Sqlite;

namespace Mahdar.Asking;

/// <summary>Turns what people ask for into what the store is asked.</summary>
public sealed class FilterReader(Questions questions)
{
    /// <exception cref="UnknownValueException">A value that means nothing.</exception>
    public RecordFilter Read(AskedFilter asked) => new()
    {
        Parties =
        [
            .. asked.People.Select(People),
            .. asked.States.Select(State),
            .. asked.Organizations.Select(name => Bodies(name, BodyKind.Organization)),
            .. asked.Series.Select(name => Bodies(name, BodyKind.Series)),
        ],
        Place = asked.Place is { } where ? NameTable.States.Key(where) ?? Letters.Fold(NameTable.Places.Key(where) ?? where) : null,
        From = asked.From is { } from ? Day(from, isEnd: false) : null,
        To = asked.To is { } to ? Day(to, isEnd: true) : null,
        Status = asked.Status,
        Kind = asked.Kind,
        Standing = asked.Standing,
        Text = asked.Text,
        Publisher = asked.Publisher,
        Order = asked.Order,
        Limit = asked.Limit,
        Offset = asked.Offset,
    };

    /// <summary><c>not-rejected</c>, <c>accepted</c>, <c>rejected</c> or <c>any</c>.</summary>
    /// <exception cref="UnknownValueException">It is none of them.</exception>
    public static Standing Standing(string text) => EnumNames<Standing>.Find(text) ?? throw new UnknownValueException("ask.no-standing", text);

    /// <summary><c>new</c>, <c>old</c> or <c>most</c>.</summary>
    /// <exception cref="UnknownValueException">It is none of them.</exception>
    public static Order Order(string text) => text switch
    {
        "new" => Storage.Order.New,
        "old" => Storage.Order.Old,
        "most" => Storage.Order.Most,
        _ => throw new UnknownValueException("ask.no-sort", text),
    };

    /// <summary>A day, a month or a year: its first day, or its last.</summary>
    /// <exception cref="UnknownValueException">It is none of them.</exception>
    public static DateOnly Day(string text, bool isEnd)
    {
        if (Is(text, "yyyy-MM-dd", out var day)) return day;
        if (Is(text, "yyyy-MM", out day)) return isEnd ? day.AddMonths(1).AddDays(-1) : day;
        if (Is(text, "yyyy", out day)) return isEnd ? day.AddYears(1).AddDays(-1) : day;
        throw new UnknownValueException("ask.no-day", text);
    }

    private static bool Is(string text, string form, out DateOnly day) =>
        DateOnly.TryParseExact(text, form, CultureInfo.InvariantCulture, DateTimeStyles.None, out day) && day.Year is > 1 and < 9999;

    private IReadOnlyList<string> People(string name)
    {
        if (name.StartsWith("p-", StringComparison.Ordinal) && questions.IdsLike(name) is { Count: > 0 } ids) return ids;
        return questions.PeopleNamed(name) is { Count: > 0 } found ? found : throw new UnknownValueException("ask.no-person", name);
    }

    private static IReadOnlyList<string> State(string name) =>
        NameTable.States.Key(name) is { } code ? ["state:" + code] : throw new UnknownValueException("ask.no-state", name);

    private IReadOnlyList<string> Bodies(string name, BodyKind kind)
    {
        var key = $"{EnumNames<BodyKind>.Of(kind)}:{name}";
        var folded = Letters.Fold(name);
        var all = questions.Bodies(kind);
        var found = all.Where(body => body.Key == key || body.Key == name).ToList();
        if (found.Count == 0) found = [.. all.Where(body => Letters.Fold(body.Name) == folded)];
        if (found.Count == 0) found = [.. all.Where(body => Letters.Fold(body.Name).Contains(folded, StringComparison.Ordinal))];
        return found.Count > 0 ? [.. found.Select(body => body.Key)] : throw new UnknownValueException("ask.no-body", name);
    }
}
