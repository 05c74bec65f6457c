using Mahdar.Extraction.Mentions;
using Mahdar.Learning;

namespace Mahdar.Extraction.Statements.Learning;

/// <summary>Who of some candidates says what is told.</summary>
internal sealed class SpeakerQuestion(Telling telling, List<SpeakerCandidate> candidates, SpeakerFeatures features, Organs organs)
{
    private readonly FeatureBag list = new();

    public Telling Telling => telling;

    public IReadOnlyList<SpeakerCandidate> Candidates => candidates;

    /// <summary>Who is put down as the speaker where a candidate is.</summary>
    public EntityDraft Voice(int candidate) => organs.Voice(candidates[candidate].Entity);

    /// <summary>The features of a candidate; they hold until the next are asked for.</summary>
    public FeatureBag Features(int candidate)
    {
        features.Fill(list, telling, candidates[candidate], candidates);
        return list;
    }
}
