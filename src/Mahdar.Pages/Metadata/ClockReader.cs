using Mahdar.Arabic;

namespace Mahdar.Pages.Metadata;

/// <summary>Finds a time of day such as "14:30", "2:30 م" or "02:30 PM".</summary>
internal static class ClockReader
{
    public static TimeOnly? Find(string line)
    {
        for (var colon = line.IndexOf(':', StringComparison.Ordinal); colon > 0; colon = line.IndexOf(':', colon + 1))
        {
            if (Number(line, colon - 2, colon) is not { } hour || Number(line, colon + 1, colon + 3) is not { } minute || hour > 23 || minute > 59) continue;
            var after = DayParts.Cut(line[Math.Min(line.Length, colon + 3)..]).FirstOrDefault(part => char.IsLetter(part[0]));
            if (hour < 12 && after is not null && PageWords.Afternoon.Contains(after)) hour += 12;
            return new TimeOnly(hour, minute);
        }
        return null;
    }

    private static int? Number(string line, int start, int end)
    {
        var number = 0;
        var digits = 0;
        for (var i = Math.Max(0, start); i < Math.Min(end, line.Length); i++)
        {
            var digit = Letters.Digit(line[i]);
            if (digit < 0 && digits > 0) return null;
            if (digit < 0) continue;
            number = number * 10 + digit;
            digits++;
        }
        return digits > 0 ? number : null;
    }
}
