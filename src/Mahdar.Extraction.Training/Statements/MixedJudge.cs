using Mahdar.Extraction.Statements;
using Mahdar.Extraction.Statements.Learning;
using Mahdar.Learning;

namespace Mahdar.Extraction.Training.Statements;

/// <summary>Lets what was learnt decide some questions and rules the rest, to see what each is worth.</summary>
internal sealed class MixedJudge(IStatementJudge rules, IStatementJudge learnt, string questions) : IStatementJudge
{
    private readonly IStatementJudge ends = Of(rules, learnt, questions, LearntJudge.Limits), said = Of(rules, learnt, questions, LearntJudge.Said);

    public bool AsksWhoIsUnderstood => false;

    public int Speaker(SpeakerQuestion question) => learnt.Speaker(question);

    public bool Ends(Telling telling, int token, bool rules, FeatureBag features) => ends.Ends(telling, token, rules, features);

    public bool IsSaid(Telling telling, int first, int end, FeatureBag features) => said.IsSaid(telling, first, end, features);

    private static IStatementJudge Of(IStatementJudge rules, IStatementJudge learnt, string questions, string question) => questions.Split(',').Contains(question) ? learnt : rules;
}
