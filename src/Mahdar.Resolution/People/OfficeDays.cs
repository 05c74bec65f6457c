namespace Mahdar.Resolution.People;

/// <summary>In how many reports an office was seen, and from which day number to which; 0 where no day is known.</summary>
internal readonly record struct OfficeDays(int Reports, int First, int Last)
{
    public OfficeDays Join(OfficeDays other) => new(Reports + other.Reports,
        First == 0 ? other.First : other.First == 0 ? First : Math.Min(First, other.First), Math.Max(Last, other.Last));

    /// <summary>Whether both were seen within some days of each other.</summary>
    public bool Meets(OfficeDays other, int days) => First != 0 && other.First != 0 && First <= other.Last + days && other.First <= Last + days;
}
