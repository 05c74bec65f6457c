using System.Collections.Frozen;
using System.Globalization;
using Mahdar.Arabic;

namespace Mahdar.Pages.Metadata;

/// <summary>A day as metadata and datelines write it, on the publisher's own calendar and clock.</summary>
/// <param name="Clock">The time of day where one is written.</param>
/// <param name="Offset">From UTC, where it is written.</param>
public readonly record struct WrittenDay(DateOnly Day, TimeOnly? Clock, TimeSpan? Offset)
{
    private const int IsoLength = 10;
    private const int FirstYear = 1990, LastYear = 2100;
    private const int FirstHijriYear = 1400, LastHijriYear = 1500;

    private static readonly string[] Formats =
    [
        "d/M/yyyy", "d-M-yyyy", "d.M.yyyy", "yyyy/M/d", "yyyy-M-d", "yyyy.M.d", "yyyyMMdd",
    ];

    private static readonly FrozenDictionary<string, (int Month, bool IsHijri)> Months = MonthNames();

    /// <summary>The first words of the names of months, and how many words the longest of these names has: most words begin none.</summary>
    private static readonly FrozenDictionary<string, int> WordsOfMonth = Months.Keys.Select(name => name.Split(' ')).GroupBy(words => words[0]).ToFrozenDictionary(group => group.Key, group => group.Max(words => words.Length));

    /// <summary>Reads a text that is a day and little else; null where it is none.</summary>
    public static WrittenDay? Read(string? written)
    {
        if (string.IsNullOrWhiteSpace(written)) return null;
        var text = written.Trim();
        return Iso(text) ?? UnixTime(text) ?? Find(text);
    }

    /// <summary>Finds a day with its year in a short line: "الخميس 12 تموز/يوليو 2024 - 14:30".</summary>
    public static WrittenDay? Find(string line)
    {
        var parts = DayParts.Cut(line);
        var day = Named(parts, false) ?? Numeric(parts) ?? Named(parts, true);
        return day is { } found ? new WrittenDay(found, ClockReader.Find(line), null) : null;
    }

    private static WrittenDay? Iso(string text)
    {
        if (text.Length < IsoLength || text.Length > IsoLength && char.IsAsciiDigit(text[IsoLength])) return null;
        if (!DateOnly.TryParseExact(text.AsSpan(0, IsoLength), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)) return null;
        if (text.Length < IsoLength + 6) return new WrittenDay(day, null, null);
        var clock = TimeOnly.TryParseExact(text.AsSpan(IsoLength + 1, 5), "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out var time) ? time : (TimeOnly?)null;
        return new WrittenDay(day, clock, clock is null ? null : OffsetOf(text.AsSpan(IsoLength + 6)));
    }

    private static TimeSpan? OffsetOf(ReadOnlySpan<char> rest)
    {
        if (rest.IndexOf('Z') >= 0) return TimeSpan.Zero;
        var sign = rest.LastIndexOfAny('+', '-');
        if (sign < 0 || rest.Length < sign + 3 || !int.TryParse(rest.Slice(sign + 1, 2), NumberStyles.None, CultureInfo.InvariantCulture, out var hours) || hours > 14) return null;
        var tail = rest[(sign + 3)..].TrimStart(':');
        var minutes = tail.Length >= 2 && int.TryParse(tail[..2], NumberStyles.None, CultureInfo.InvariantCulture, out var read) && read < 60 ? read : 0;
        var offset = new TimeSpan(hours, minutes, 0);
        return rest[sign] == '-' ? -offset : offset;
    }

    private static WrittenDay? UnixTime(string text)
    {
        if (text.Length is not (10 or 13) || !long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var time)) return null;
        var moment = DateTimeOffset.FromUnixTimeSeconds(text.Length == 13 ? time / 1000 : time).UtcDateTime;
        return new WrittenDay(DateOnly.FromDateTime(moment), TimeOnly.FromDateTime(moment), TimeSpan.Zero);
    }

    private static DateOnly? Numeric(List<string> parts)
    {
        foreach (var part in parts)
            if (part.Length >= 8 && char.IsAsciiDigit(part[0]) && DateOnly.TryParseExact(part, Formats, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && day.Year is >= FirstYear and <= LastYear)
                return day;
        return null;
    }

    /// <summary>A month by its name, its day before it or after it, and a year behind both.</summary>
    private static DateOnly? Named(List<string> parts, bool hijri)
    {
        for (var i = 0; i < parts.Count; i++)
        {
            if (MonthAt(parts, i) is not { } month || month.IsHijri != hijri) continue;
            var next = i + month.Words;
            while (MonthAt(parts, next) is { } again && again.IsHijri == hijri) next += again.Words;
            var before = NumberBefore(parts, i);
            var (first, second) = (NumberAt(parts, next), NumberAt(parts, next + 1));
            var (day, year) = before is >= 1 and <= 31 ? (before, first) : (first, second);
            if (day is { } d && year is { } y && Date(y, month.Month, d, hijri) is { } date) return date;
        }
        return null;
    }

    private static DateOnly? Date(int year, int month, int day, bool hijri)
    {
        if (hijri) return year is >= FirstHijriYear and <= LastHijriYear && day is >= 1 and <= 30 ? Hijri(year, month, day) : null;
        return year is >= FirstYear and <= LastYear && day >= 1 && day <= DateTime.DaysInMonth(year, month) ? new DateOnly(year, month, day) : null;
    }

    private static DateOnly? Hijri(int year, int month, int day)
    {
        var calendar = new UmAlQuraCalendar();
        return day <= calendar.GetDaysInMonth(year, month) ? DateOnly.FromDateTime(calendar.ToDateTime(year, month, day, 0, 0, 0, 0)) : null;
    }

    private static (int Month, bool IsHijri, int Words)? MonthAt(List<string> parts, int at)
    {
        if (at >= parts.Count || !WordsOfMonth.TryGetValue(parts[at], out var most)) return null;
        for (var words = Math.Min(most, parts.Count - at); words >= 1; words--)
            if (Months.TryGetValue(words == 1 ? parts[at] : string.Join(' ', parts.GetRange(at, words)), out var month)) return (month.Month, month.IsHijri, words);
        return null;
    }

    private static int? NumberBefore(List<string> parts, int at)
    {
        for (var i = at - 1; i >= 0 && i >= at - 2; i--)
            if (NumberAt(parts, i) is { } number) return number;
            else if (parts[i] is not ("من" or "شهر" or "of")) return null;
        return null;
    }

    private static int? NumberAt(List<string> parts, int at) =>
        at >= 0 && at < parts.Count && int.TryParse(parts[at].AsSpan().TrimEnd("thsnrd"), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static FrozenDictionary<string, (int, bool)> MonthNames()
    {
        var names = new Dictionary<string, (int, bool)>();
        foreach (var cells in PageTable.Load("months"))
            foreach (var name in $"{cells[2]}|{cells[3]}".Split('|', StringSplitOptions.RemoveEmptyEntries)) names.TryAdd(Letters.Fold(name), (int.Parse(cells[0], CultureInfo.InvariantCulture), cells[1] == "hijri"));
        var english = CultureInfo.InvariantCulture.DateTimeFormat;
        for (var month = 1; month <= 12; month++)
        {
            names.TryAdd(english.GetMonthName(month).ToLowerInvariant(), (month, false));
            names.TryAdd(english.GetAbbreviatedMonthName(month).ToLowerInvariant(), (month, false));
        }
        return names.ToFrozenDictionary();
    }
}
