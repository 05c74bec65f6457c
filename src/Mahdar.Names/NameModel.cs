using Mahdar.Names.Network;

namespace Mahdar.Names;

/// <summary>All that the tagger goes by.</summary>
/// <param name="Network">What its scores are added to those of the weights; null for none.</param>
/// <param name="Genre">How the text is written.</param>
internal sealed record NameModel(WordTable Words, Transitions Transitions, WeightTable Weights, NetworkModel? Network = null, TextGenre Genre = TextGenre.News)
{
    /// <summary>Units of a weight in one logit: weights beyond 4 logits are cut to that.</summary>
    public const float Scale = 32;

    /// <summary>What the network can say of one label at most.</summary>
    public const float MostOfNetwork = 16 * Scale;

    public NameModel(WordTable words, ModelPart part) : this(words, new Transitions(part.Transitions), new WeightTable(part.Features))
    {
    }

    /// <summary>This model with corrections added to its weights.</summary>
    public NameModel With(ModelPart corrections) => this with { Transitions = Transitions.With(corrections.Transitions), Weights = Weights.With(corrections.Features) };

    /// <summary>This model with a network beside its weights.</summary>
    public NameModel With(NetworkModel network, TextGenre genre) => this with { Transitions = Transitions.With(network.Transitions), Network = network, Genre = genre };
}
