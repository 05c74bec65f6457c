namespace Mahdar.Model.Claims;

/// <summary>Days of a month that a report gives without the year, where its own day does not tell which: 25 to 27 July. Both days included.</summary>
public readonly record struct YearlessDays(int Month, int FirstDay, int LastDay)
{
    /// <summary>The days in the year in which they lie nearest to a day.</summary>
    public Days NearestTo(DateOnly day)
    {
        var self = this;
        return Enumerable.Range(day.Year - 1, 3).Select(year => self.In(year)).MinBy(days => Math.Abs(days.From!.Value.DayNumber - day.DayNumber));
    }

    private Days In(int year)
    {
        var last = DateTime.DaysInMonth(year, Month);
        return new Days(new DateOnly(year, Month, Math.Min(FirstDay, last)), new DateOnly(year, Month, Math.Min(LastDay, last)));
    }
}
