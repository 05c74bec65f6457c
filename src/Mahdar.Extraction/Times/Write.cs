using System.Globalization;

namespace Mahdar.Extraction.Times;

/// <summary>Days and months as TIMEX3 and as people read them.</summary>
internal static class Write
{
    public static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static string Month(int year, int month) => $"{year:0000}-{month:00}";

    public static string Year(int year) => $"{year:0000}";

    public static string Week(DateOnly monday) => $"{ISOWeek.GetYear(monday.ToDateTime(default)):0000}-W{ISOWeek.GetWeekOfYear(monday.ToDateTime(default)):00}";

    public static string Weekday(DateOnly day) => day.DayOfWeek.ToString();
}
