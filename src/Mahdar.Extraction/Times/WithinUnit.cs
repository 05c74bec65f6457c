namespace Mahdar.Extraction.Times;

/// <summary>A unit that a date is said to lie in: "of this month", "last year's".</summary>
internal readonly record struct WithinUnit(TimeUnit Unit, TimeRelation Relation);
