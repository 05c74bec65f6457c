using Mahdar.Learning;

namespace Mahdar.Extraction.Statements.Learning;

/// <summary>Decides by weights learnt from annotated reports: where the words said end, what is a statement, and who says what the rules find nobody for.</summary>
internal sealed class LearntJudge(LearntModel model) : IStatementJudge
{
    /// <summary>The tables of the model.</summary>
    public const string Speakers = "speakers", Limits = "ends", Said = "said", Loose = "loose";

    private const string Resource = "statements.model";

    /// <summary>What no rule takes for a statement must be so much likelier one than not.</summary>
    private const float LooseMargin = 1;

    /// <summary>What the rules take for one stays one unless it is so much likelier none: annotators leave out more than they should.</summary>
    private const float SaidMargin = -1.4f;

    /// <summary>Whom the rules take where nobody is named stays the speaker unless another is so much likelier.</summary>
    private const float UnderstoodMargin = 1;

    private readonly WeightTable speakers = model[Speakers], ends = model[Limits], said = model[Said], loose = model[Loose];

    /// <summary>By the weights that the program brings along; built without them, it reads by the rules alone.</summary>
    public static IStatementJudge Default { get; } = typeof(LearntJudge).Assembly.GetManifestResourceInfo(Resource) is null ? new RulesJudge() : new LearntJudge(LearntModel.ReadResource(typeof(LearntJudge).Assembly, Resource));

    public bool AsksWhoIsUnderstood => true;

    public int Speaker(SpeakerQuestion question)
    {
        var best = -1;
        var most = float.MinValue;
        for (var i = 0; i < question.Candidates.Count; i++)
            if (speakers.Score(question.Features(i)) + (question.Candidates[i].IsRules ? UnderstoodMargin : 0) is var score && score > most) (best, most) = (i, score);
        return best;
    }

    public bool Ends(Telling telling, int token, bool rules, FeatureBag features) => ends.Score(features) > 0;

    public bool IsSaid(Telling telling, int first, int end, FeatureBag features) =>
        telling.IsLoose ? loose.Score(features) > LooseMargin : said.Score(features) > SaidMargin;
}
