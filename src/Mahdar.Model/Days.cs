namespace Mahdar.Model;

/// <summary>Calendar days from <paramref name="From"/> to <paramref name="To"/>, both included (Gregorian). An open end is null.</summary>
public readonly record struct Days(DateOnly? From, DateOnly? To)
{
    public static Days On(DateOnly day) => new(day, day);

    public static Days Month(int year, int month) =>
        new(new DateOnly(year, month, 1), new DateOnly(year, month, DateTime.DaysInMonth(year, month)));

    public static Days Year(int year) => new(new DateOnly(year, 1, 1), new DateOnly(year, 12, 31));

    public bool IsKnown => From is not null || To is not null;

    public bool IsOneDay => From is not null && From == To;
}
