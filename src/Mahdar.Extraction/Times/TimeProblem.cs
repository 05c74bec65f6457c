using Mahdar.Model;

namespace Mahdar.Extraction.Times;

/// <summary>What cannot be in the tokens <paramref name="First"/> (included) to <paramref name="Next"/> (excluded).</summary>
internal sealed record TimeProblem(ProblemKind Kind, int First, int Next, string Message, string MessageArabic);
