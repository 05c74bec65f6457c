namespace Mahdar.Extraction.Times;

/// <summary>The beginning, the middle or the end of a month, year or week.</summary>
public enum PartOf : byte { Whole, Start, Middle, End }
