using Mahdar.Model;
using Mahdar.Scoring.Gold;

namespace Mahdar.Extraction.Training.Statements;

/// <summary>A report and what a person found in it.</summary>
public sealed record AnnotatedReport(string Name, Report Report, GoldReport Gold);
