namespace Mahdar.Names;

/// <summary>What is learnt in one go: the weights of label pairs, and of features by the 32 bits of their hashes.</summary>
internal sealed record ModelPart(short[] Transitions, IReadOnlyList<(uint Key, sbyte[] Row)> Features)
{
    public static ModelPart Nothing { get; } = new(new short[Names.Transitions.Size], []);
}
