namespace Mahdar.Resolution.People;

/// <summary>A person claim, by the place of its report among all and by its own place among the report's people.</summary>
internal readonly record struct ClaimPlace(int Report, int Person);
