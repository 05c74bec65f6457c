namespace Mahdar.Extraction.Times;

/// <summary>A season: its TIMEX3 code and the first of its three months.</summary>
public sealed record Season(string Timex, int FirstMonth);
