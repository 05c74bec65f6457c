using Mahdar.Model;
using Mahdar.Scoring.Gold;

namespace Mahdar.Extraction.Training;

/// <summary>A report and what a person found in it.</summary>
public sealed record AnnotatedReport(string Name, Report Report, GoldReport Gold);
