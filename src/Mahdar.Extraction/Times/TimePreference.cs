namespace Mahdar.Extraction.Times;

/// <summary>Where to look for a day that a text leaves open ("Thursday", "in May") and whose sentence does not tell.</summary>
public enum TimePreference { Past, Future, Near }
