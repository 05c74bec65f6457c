namespace Mahdar.Extraction.Statements;

/// <summary>The event at which something was said, by its place among the report's, and how that was found.</summary>
internal readonly record struct Occasion(int Event, string Rule);
