namespace Mahdar.Names;

/// <summary>All that training learns.</summary>
/// <param name="Scale">How many units of a weight make one logit.</param>
internal sealed record NameModel(float Scale, WordTable Words, Transitions Transitions, WeightTable Weights);
