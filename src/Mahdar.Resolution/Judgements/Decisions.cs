using Mahdar.Model.Records;

namespace Mahdar.Resolution.Judgements;

/// <summary>People's judgements as what must and must not stand together, by the ids of claims. What they accept and reject changes nothing of it: the store keeps that beside the account. A later judgement on the same two wins.</summary>
internal sealed class Decisions
{
    private readonly Dictionary<(string, string), Judgement> pairs = [];
    private readonly Dictionary<string, Judgement> preferred = [];
    private readonly ClaimFinder finder;

    public Decisions(ClaimFinder finder, IReadOnlyList<Judgement> judgements)
    {
        this.finder = finder;
        foreach (var judgement in judgements.OrderBy(judgement => judgement.Number)) Take(judgement);
    }

    /// <summary>Pairs of claims that people put together, in a fixed order.</summary>
    public IEnumerable<(string A, string B, Judgement By)> Same => Pairs(Verdict.Same);

    /// <summary>Pairs of claims that people keep apart, in a fixed order.</summary>
    public IEnumerable<(string A, string B, Judgement By)> Different => Pairs(Verdict.Different);

    public bool HasPreferences => preferred.Count > 0;

    /// <summary>The preference that names one of these readings.</summary>
    public Judgement? Preference(IEnumerable<string> readings) =>
        readings.Select(id => preferred.GetValueOrDefault(id)).Where(judgement => judgement is not null).MaxBy(judgement => judgement!.Number);

    private IEnumerable<(string A, string B, Judgement By)> Pairs(Verdict verdict) =>
        pairs.Where(pair => pair.Value.Verdict == verdict)
            .OrderBy(pair => pair.Value.Number)
            .Select(pair => (pair.Key.Item1, pair.Key.Item2, pair.Value));

    private void Take(Judgement judgement)
    {
        switch (judgement.Verdict)
        {
            case Verdict.Same or Verdict.Different
                when finder.Find(judgement.A, judgement.AnchorA) is { } a && judgement.B is { } b && finder.Find(b, judgement.AnchorB) is { } other && a != other:
                pairs[string.CompareOrdinal(a, other) < 0 ? (a, other) : (other, a)] = judgement;
                break;
            case Verdict.Prefer:
                preferred[judgement.A] = judgement;
                break;
        }
    }
}
