using Mahdar.Learning;

namespace Mahdar.Extraction.Statements.Learning;

/// <summary>Leaves all to the rules: what a learnt judge is measured against.</summary>
internal sealed class RulesJudge : IStatementJudge
{
    public bool AsksWhoIsUnderstood => false;

    public int Speaker(SpeakerQuestion question) => -1;

    public bool Ends(Telling telling, int token, bool rules, FeatureBag features) => rules;

    public bool IsSaid(Telling telling, int first, int end, FeatureBag features) => !telling.IsLoose;
}
