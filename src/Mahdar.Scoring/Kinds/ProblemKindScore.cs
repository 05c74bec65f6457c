using Mahdar.Exchange;
using Mahdar.Model;
using Mahdar.Scoring.Comparison;
using Mahdar.Scoring.Gold;

namespace Mahdar.Scoring.Kinds;

/// <summary>What cannot be as written, by its kind.</summary>
internal static class ProblemKindScore
{
    public static Tally Score(GoldReport gold, FoundReport found)
    {
        var problems = found.Minutes.Problems;
        var pairing = Pairing.Of(gold.Problems, problems, (g, f) => g.Kind == EnumNames<ProblemKind>.Of(f.Kind) ? 1 : 0);
        return Tally.Of("problems", pairing.Pairs.Count,
            [.. pairing.Missed.Select(i => $"{gold.Problems[i].Kind} {gold.Problems[i].Text}")],
            [.. pairing.Extra.Select(j => $"{EnumNames<ProblemKind>.Of(problems[j].Kind)} {Excerpt(problems[j].Span, found.Minutes.Report.Text)}")]);
    }

    private static string Excerpt(Span span, string text) => span.Start >= 0 && span.End <= text.Length && span.Start <= span.End ? span.Of(text).ToString() : "";
}
