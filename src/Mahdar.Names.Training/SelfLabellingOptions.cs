namespace Mahdar.Names.Training;

/// <param name="Certainty">In logits: how much worse any other labelling of a sentence must be.</param>
/// <param name="Every">Of the sentences that qualify, one in so many is kept.</param>
/// <param name="Weight">How much such a sentence counts beside an annotated one.</param>
/// <param name="Rounds">How often every sentence is then seen.</param>
public sealed record SelfLabellingOptions(float Certainty = 1, int Every = 8, float Weight = 0.3f, int Rounds = 8);
