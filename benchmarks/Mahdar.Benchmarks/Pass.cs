namespace Mahdar.Benchmarks;

/// <summary>What one pass over all reports cost.</summary>
/// <param name="Stages">Seconds that each stage took, summed over all workers.</param>
/// <param name="Extraction">The same for the parts of the extraction.</param>
/// <param name="PeakBytes">The most memory that the process has held so far.</param>
internal sealed record Pass(int Reports, long Words, long OutputBytes, double Seconds, long PeakBytes, IReadOnlyList<(string Stage, double Seconds)> Stages, IReadOnlyList<(string Stage, double Seconds)> Extraction);
