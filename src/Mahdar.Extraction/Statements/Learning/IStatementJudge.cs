using Mahdar.Learning;

namespace Mahdar.Extraction.Statements.Learning;

/// <summary>Decides what rules leave open of what they propose as a statement.</summary>
internal interface IStatementJudge
{
    /// <summary>Whether it wants to be asked, too, who is meant where the rules take somebody who is not named at the cue.</summary>
    bool AsksWhoIsUnderstood { get; }

    /// <summary>Who says what the rules find nobody for. Weighs the candidates in turn; returns the chosen one's place in the list, or -1 where nobody is to be had.</summary>
    int Speaker(SpeakerQuestion question);

    /// <summary>Whether the words of a telling end at a token. <paramref name="rules"/>: what the rules say.</summary>
    bool Ends(Telling telling, int token, bool rules, FeatureBag features);

    /// <summary>Whether what is told is a statement at all.</summary>
    bool IsSaid(Telling telling, int first, int end, FeatureBag features);
}
