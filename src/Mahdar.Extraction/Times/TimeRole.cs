namespace Mahdar.Extraction.Times;

/// <summary>Words that tie an expression of time together (data/times/roles).</summary>
public enum TimeRole : byte
{
    From, To, And, Between, In, Of, Since, Until, Before, After, For, Every, This, That, Same, Corresponding, Clock, Date, Few, Some,
    Last, Gregorian, Hijri, Article, Weekend, Half, Quarter, Third, Less,
}
