namespace Mahdar.Model;

/// <summary>Where the day of a report was learned.</summary>
public enum PublishedBasis { Metadata, Byline, Dateline, Text, Inferred }

/// <summary>The day, or days, on which a report was published, and how that is known.</summary>
public sealed record PublishedDay(DateOnly From, DateOnly To, PublishedBasis Basis, string Reason);
