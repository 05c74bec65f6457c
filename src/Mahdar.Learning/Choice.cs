namespace Mahdar.Learning;

/// <summary>
/// One thing to learn from: candidates, each with its features, of which some are right. A yes or no is a choice between the
/// features and none (<see cref="YesNo"/>).
/// </summary>
/// <param name="Right">For each candidate whether it is right; at least one is. Any of the right ones will do.</param>
/// <param name="Weight">How much it counts.</param>
public sealed record Choice(ulong[][] Candidates, bool[] Right, float Weight = 1)
{
    public static Choice YesNo(ulong[] features, bool yes, float weight = 1) => new([features, []], [yes, !yes], weight);
}
