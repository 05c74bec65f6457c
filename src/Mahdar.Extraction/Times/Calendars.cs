using System.Globalization;
using Mahdar.Model;

namespace Mahdar.Extraction.Times;

/// <summary>Days of weeks, months, seasons and parts of them; Hijri months by the Umm al-Qura calendar, outside its years by the arithmetic one.</summary>
internal static class Calendars
{
    private static readonly UmAlQuraCalendar UmmAlQura = new();
    private static readonly HijriCalendar Arithmetic = new();

    public static bool HasDay(int year, int month, int day, bool hijri) =>
        day >= 1 && month is >= 1 and <= 12 && day <= (hijri ? HijriMonth(year, month).To!.Value.DayNumber - HijriMonth(year, month).From!.Value.DayNumber + 1 : DateTime.DaysInMonth(year, month));

    public static DateOnly Day(int year, int month, int day, bool hijri) =>
        hijri ? HijriMonth(year, month).From!.Value.AddDays(day - 1) : new DateOnly(year, month, day);

    public static Days Month(int year, int month, bool hijri) => hijri ? HijriMonth(year, month) : Days.Month(year, month);

    public static Days Year(int year, bool hijri) => hijri ? new(HijriMonth(year, 1).From, HijriMonth(year, 12).To) : Days.Year(year);

    public static int HijriYear(DateOnly day) => CalendarOfDay(day).GetYear(day.ToDateTime(default));

    public static DateOnly Monday(DateOnly day) => day.AddDays(-(((int)day.DayOfWeek + 6) % 7));

    public static Days Week(DateOnly monday) => new(monday, monday.AddDays(6));

    public static Days Season(int year, int firstMonth)
    {
        var first = new DateOnly(year, firstMonth, 1);
        return new Days(first, first.AddMonths(3).AddDays(-1));
    }

    /// <summary>The beginning, middle or end of a span: of a month its days 1-10, 11-20, 21-last; of a year January, the middle months, December; of a week its first or last two days.</summary>
    public static Days Part(Days whole, PartOf part)
    {
        var (from, to) = (whole.From!.Value, whole.To!.Value);
        var length = to.DayNumber - from.DayNumber + 1;
        if (part == PartOf.Whole) return whole;
        if (length <= 7) return part switch { PartOf.Start => new(from, from.AddDays(1)), PartOf.Middle => new(from.AddDays(2), from.AddDays(3)), _ => new(to.AddDays(-1), to) };
        if (length <= 31) return part switch { PartOf.Start => new(from, from.AddDays(9)), PartOf.Middle => new(from.AddDays(10), from.AddDays(19)), _ => new(from.AddDays(20), to) };
        if (length <= 100) return part switch { PartOf.Start => Days.Month(from.Year, from.Month), PartOf.Middle => Days.Month(from.AddMonths(1).Year, from.AddMonths(1).Month), _ => Days.Month(to.Year, to.Month) };
        if (length <= 366) return part switch { PartOf.Start => Days.Month(from.Year, from.Month), PartOf.Middle => new(from.AddMonths(5), from.AddMonths(7).AddDays(-1)), _ => Days.Month(to.Year, to.Month) };
        var third = (to.Year - from.Year + 1) / 3;
        return part switch { PartOf.Start => new(from, from.AddYears(third).AddDays(-1)), PartOf.Middle => new(from.AddYears(third), to.AddYears(-third)), _ => new(to.AddYears(-third).AddDays(1), to) };
    }

    private static Days HijriMonth(int year, int month)
    {
        var calendar = CalendarOf(year);
        var first = DateOnly.FromDateTime(calendar.ToDateTime(year, month, 1, 0, 0, 0, 0));
        return new Days(first, first.AddDays(calendar.GetDaysInMonth(year, month) - 1));
    }

    private static Calendar CalendarOf(int hijriYear) => hijriYear is >= 1318 and <= 1500 ? UmmAlQura : Arithmetic;

    private static Calendar CalendarOfDay(DateOnly day) =>
        day.Year is >= 1901 and <= 2076 ? UmmAlQura : Arithmetic;
}
