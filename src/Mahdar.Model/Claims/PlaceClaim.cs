namespace Mahdar.Model.Claims;

/// <summary>Where, as one report tells it. <paramref name="Country"/> is ISO 3166-1 alpha-2 where known; a state as a place has no <paramref name="City"/>.</summary>
public sealed record PlaceClaim(string? City, string? Country);
