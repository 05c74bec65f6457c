using System.Globalization;
using Mahdar.Model;
using Mahdar.Model.Claims;
using Mahdar.Resolution.Tables;

namespace Mahdar.Resolution.People;

/// <summary>The people of data/people: by Latin name, and by the office that they held on a day.</summary>
internal sealed class KnownPeople
{
    private static readonly Lazy<KnownPeople> Loaded = new(() => new KnownPeople(TableRows.Of("people/people")));

    private readonly Dictionary<string, KnownPerson> byLatin = new(StringComparer.Ordinal);
    private readonly Dictionary<(Role, string), List<(KnownOffice Office, KnownPerson Person)>> byOffice = [];

    private KnownPeople(IEnumerable<TableRow> rows)
    {
        foreach (var row in rows)
        {
            var person = new KnownPerson(row["latin"], row["name"], row.List("names"), row.List("short"), [.. row.List("offices").Select(OfficeOf)]);
            byLatin.TryAdd(person.Latin, person);
            foreach (var office in person.Offices)
            {
                if (!byOffice.TryGetValue((office.Role, office.Body), out var holders)) byOffice[(office.Role, office.Body)] = holders = [];
                holders.Add((office, person));
            }
        }
    }

    public static KnownPeople Default => Loaded.Value;

    public KnownPerson? Of(string? latin) => latin is null ? null : byLatin.GetValueOrDefault(latin);

    /// <summary>Who held an office on a day; null where the table has nobody, or several.</summary>
    public KnownPerson? Holder(Role role, string body, DateOnly day)
    {
        if (!byOffice.TryGetValue((role, body), out var holders)) return null;
        var then = holders.Where(holder => holder.Office.Covers(day)).Select(holder => holder.Person).Distinct().ToList();
        return then.Count == 1 ? then[0] : null;
    }

    /// <summary>Such as <c>foreign-minister@RU:2004-03-09..</c>, <c>ambassador@org:un:2015..2018</c>.</summary>
    private static KnownOffice OfficeOf(string cell)
    {
        var at = cell.IndexOf('@', StringComparison.Ordinal);
        var role = Enum.Parse<Role>(cell[..at].Replace("-", "", StringComparison.Ordinal), ignoreCase: true);
        var isOrganization = cell.AsSpan(at + 1).StartsWith("org:", StringComparison.Ordinal);
        var body = cell[(at + (isOrganization ? 5 : 1))..];
        var colon = body.IndexOf(':', StringComparison.Ordinal);
        var ends = colon < 0 ? ["", ""] : body[(colon + 1)..].Split("..");
        return new(role, isOrganization ? BodyKind.Organization : BodyKind.State, colon < 0 ? body : body[..colon], DayOf(ends[0], 1, 1), DayOf(ends[^1], 12, 31));
    }

    /// <summary>A year or month stands for its first day at the beginning of a time in office, for its last at the end.</summary>
    private static DateOnly? DayOf(string text, int month, int day)
    {
        if (text.Length == 0) return null;
        var parts = text.Split('-');
        var year = int.Parse(parts[0], CultureInfo.InvariantCulture);
        if (parts.Length > 1) month = int.Parse(parts[1], CultureInfo.InvariantCulture);
        return parts.Length > 2 ? new DateOnly(year, month, int.Parse(parts[2], CultureInfo.InvariantCulture)) : new DateOnly(year, month, Math.Min(day, DateTime.DaysInMonth(year, month)));
    }
}
