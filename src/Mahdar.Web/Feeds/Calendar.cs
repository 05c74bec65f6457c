using System.Globalization;
using System.Text;
using Mahdar.Model;

namespace Mahdar.Web.Feeds;

/// <summary>Days with a title as iCalendar (RFC 5545): whole days, text escaped, lines folded at 75 bytes.</summary>
public static class Calendar
{
    private const int MostBytes = 73;

    /// <summary>Entry by entry.</summary>
    public static IEnumerable<string> Of(string name, IEnumerable<CalendarEntry> entries) =>
        entries.Select(entry => Lines(calendar => Write(calendar, entry)))
            .Prepend(Lines(calendar => Array.ForEach(["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Mahdar//Mahdar//EN", "X-WR-CALNAME:" + Escaped(name)], line => Line(calendar, line))))
            .Append("END:VCALENDAR\r\n");

    private static string Lines(Action<StringBuilder> write)
    {
        var lines = new StringBuilder();
        write(lines);
        return lines.ToString();
    }

    private static void Write(StringBuilder calendar, CalendarEntry entry)
    {
        if ((entry.When.From ?? entry.When.To) is not { } first) return;
        Line(calendar, "BEGIN:VEVENT");
        Line(calendar, $"UID:{Escaped(entry.Id)}@mahdar");
        Line(calendar, $"DTSTAMP:{Day(first)}T000000Z");
        Line(calendar, "DTSTART;VALUE=DATE:" + Day(first));
        // The end is the day after the last.
        Line(calendar, "DTEND;VALUE=DATE:" + Day((entry.When.To ?? first).AddDays(1)));
        Line(calendar, "SUMMARY:" + Escaped(entry.Title));
        if (entry.Place.Length > 0) Line(calendar, "LOCATION:" + Escaped(entry.Place));
        Line(calendar, "STATUS:" + entry.Status switch { EventStatus.Cancelled or EventStatus.Denied => "CANCELLED", EventStatus.Proposed or EventStatus.Planned => "TENTATIVE", _ => "CONFIRMED" });
        Line(calendar, "URL:" + entry.Url);
        Line(calendar, "END:VEVENT");
    }

    private static string Day(DateOnly day) => day.ToString("yyyyMMdd", CultureInfo.InvariantCulture);

    private static string Escaped(string text)
    {
        var escaped = new StringBuilder(text.Length + 8);
        foreach (var c in text)
            if (c is '\\' or ';' or ',') escaped.Append('\\').Append(c);
            else if (c == '\n') escaped.Append("\\n");
            else if (!char.IsControl(c)) escaped.Append(c);
        return escaped.ToString();
    }

    private static void Line(StringBuilder calendar, string text)
    {
        var bytes = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            if (bytes + rune.Utf8SequenceLength > MostBytes)
            {
                calendar.Append("\r\n ");
                bytes = 1;
            }
            calendar.Append(rune.ToString());
            bytes += rune.Utf8SequenceLength;
        }
        calendar.Append("\r\n");
    }
}
