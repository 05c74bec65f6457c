namespace Mahdar.Names;

/// <summary>What it weighs that one label follows another. A sentence starts as if after <see cref="NameLabels.Outside"/>, and what cannot follow is never asked.</summary>
internal sealed class Transitions(short[] weights)
{
    public const int Size = NameLabels.Count * NameLabels.Count;

    public int this[int before, int label] => weights[before * NameLabels.Count + label];

    public Transitions With(short[] corrections) => new(weights.Zip(corrections, (weight, more) => (short)(weight + more)).ToArray());
}
