using Mahdar.Model.Records;

namespace Mahdar.Resolution.People;

/// <summary>What people decided about who is who. It wins over everything; where two decisions exclude each other the later one holds.</summary>
internal static class Judgements
{
    /// <summary>The ids that judgements name: claims among them must be free to go where they are put.</summary>
    public static HashSet<string> Ids(IEnumerable<Judgement> judgements) =>
        [.. judgements.Where(IsAboutTwo).SelectMany(judgement => new[] { judgement.A, judgement.B! })];

    public static void Apply(IEnumerable<Judgement> judgements, NameNodes names, PersonDrafts drafts)
    {
        foreach (var judgement in judgements.Where(IsAboutTwo).OrderByDescending(judgement => judgement.Number))
        {
            if (names.Of(judgement.A) is not { } a || names.Of(judgement.B) is not { } b || a == b) continue;
            if (judgement.Verdict == Verdict.Same) drafts.Join(a, b, () => LinkOf(judgement, a, b));
            else if (drafts.Of(a) != drafts.Of(b)) drafts.KeepApart(a, b, LinkOf(judgement, a, b));
        }
    }

    private static bool IsAboutTwo(Judgement judgement) => judgement.Verdict is Verdict.Same or Verdict.Different && judgement.B is not null;

    private static Link LinkOf(Judgement judgement, NameNode a, NameNode b) => judgement.Verdict == Verdict.Same
        ? new(a.Id, b.Id, 1, [Scale.ReasonOf("judged-same", judgement.Who, judgement.Why)], [])
        : new(a.Id, b.Id, 0, [], [Scale.ReasonOf("judged-different", judgement.Who, judgement.Why)]);
}
