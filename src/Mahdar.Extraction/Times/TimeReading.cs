using Mahdar.Model;

namespace Mahdar.Extraction.Times;

/// <summary>The expressions of time of a passage in the order of the text, and what in them cannot be.</summary>
public sealed record TimeReading(List<TimeExpression> Times, List<Problem> Problems);
