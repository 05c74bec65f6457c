namespace Mahdar.Names;

/// <summary>All that the tagger goes by.</summary>
internal sealed record NameModel(WordTable Words, Transitions Transitions, WeightTable Weights)
{
    /// <summary>Units of a weight in one logit: weights beyond 4 logits are cut to that.</summary>
    public const float Scale = 32;

    public NameModel(WordTable words, ModelPart part) : this(words, new Transitions(part.Transitions), new WeightTable(part.Features))
    {
    }

    /// <summary>This model with corrections added to its weights.</summary>
    public NameModel With(ModelPart corrections) => new(Words, Transitions.With(corrections.Transitions), Weights.With(corrections.Features));
}
