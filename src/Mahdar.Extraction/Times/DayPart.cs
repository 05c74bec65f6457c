namespace Mahdar.Extraction.Times;

/// <summary>A part of the day: its TIMEX3 code (MO, AF, EV, NI) and the hours to add to one of the twelve on a clock.</summary>
public sealed record DayPart(string Name, string Timex, int Hours);
