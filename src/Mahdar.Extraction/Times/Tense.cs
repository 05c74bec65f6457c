namespace Mahdar.Extraction.Times;

/// <summary>Whether a sentence tells what was or what will be.</summary>
internal enum Tense : byte { Open, Past, Future }
