using Mahdar.Model.Records;
using Mahdar.Web.Accounts;
using Mahdar.Web.Serving;

namespace Mahdar.Web.Review;

/// <summary>What a visitor decides, made ready to be kept.</summary>
internal static class Decision
{
    private const int LongestReason = 500;

    /// <summary>Null where an id is of nothing in the record, or a second one is missing.</summary>
    public static Judgement? Of(Visit visit, Verdict verdict, string a, string? b, string? why)
    {
        var needsTwo = verdict is Verdict.Same or Verdict.Different;
        if (visit.Questions.RecordOf(a) is null || needsTwo && (b is null || visit.Questions.RecordOf(b) is null)) return null;
        return new Judgement
        {
            Number = 0,
            Verdict = verdict,
            A = a,
            B = needsTwo ? b : null,
            AnchorA = Anchor(visit, a),
            AnchorB = needsTwo ? Anchor(visit, b!) : null,
            Who = Access.NameOf(visit.Http.User),
            When = DateTimeOffset.Now,
            Why = why is { Length: > LongestReason } ? why[..LongestReason] : why ?? "",
        };
    }

    /// <summary>The words that a claim stands on, by which it is found again after a newer reading of its report.</summary>
    private static Evidence? Anchor(Visit visit, string id) => visit.Questions.Claim(id) is { } claim ? new Evidence(claim.Report, claim.Span) : null;
}
