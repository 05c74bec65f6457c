using System.Runtime.Intrinsics;

namespace Mahdar.Names;

/// <summary>
/// The weights of label pairs in the order in which the best path needs them: sixteen scored labels lie in two vectors of eight lanes, outside apart.
/// </summary>
internal sealed class TransitionLanes
{
    private const int Lanes = 8;

    private readonly Vector256<int>[] from = new Vector256<int>[NameLabels.Count * 2];
    private readonly Vector256<int>[] to = new Vector256<int>[NameLabels.Count * 2];
    private readonly Vector256<int>[] within = new Vector256<int>[8];
    private readonly Transitions weights;

    public TransitionLanes(Transitions weights)
    {
        this.weights = weights;
        for (var label = 0; label < NameLabels.Count; label++)
            for (var half = 0; half < 2; half++)
            {
                from[label * 2 + half] = Create(half, other => weights[label, other]);
                to[label * 2 + half] = Create(half, other => weights[other, label]);
            }
        for (var half = 0; half < 2; half++)
        {
            within[half] = Create(half, label => weights[KindOf(label) + NameLabels.Begin, label]);
            within[2 + half] = Create(half, label => weights[KindOf(label) + NameLabels.Inside, label]);
            within[4 + half] = Create(half, label => weights[label, KindOf(label) + NameLabels.Inside]);
            within[6 + half] = Create(half, label => weights[label, KindOf(label) + NameLabels.End]);
        }
    }

    /// <summary>That each label of a half follows one.</summary>
    public Vector256<int> From(int label, int half) => from[label * 2 + half];

    /// <summary>That one follows each label of a half.</summary>
    public Vector256<int> To(int label, int half) => to[label * 2 + half];

    /// <summary>That each label of a half follows the begin, or the inside, of its kind.</summary>
    public Vector256<int> FromBegin(int half) => within[half];

    public Vector256<int> FromInside(int half) => within[2 + half];

    /// <summary>That the inside, or the end, of its kind follows each label of a half.</summary>
    public Vector256<int> ToInside(int half) => within[4 + half];

    public Vector256<int> ToEnd(int half) => within[6 + half];

    /// <summary>Lanes of labels that go on with a name, and of those after which it is open.</summary>
    public static Vector256<int> GoingOn => Vector256.Create(0, -1, -1, 0, 0, -1, -1, 0);

    public static Vector256<int> Open => Vector256.Create(-1, -1, 0, 0, -1, -1, 0, 0);

    /// <summary>One part of each kind of a half, in all lanes of its kind.</summary>
    public static Vector256<int> Spread(Vector256<int> half, int part) =>
        Vector256.Shuffle(half, Vector256.Create(part, part, part, part, part + 4, part + 4, part + 4, part + 4));

    public int this[int before, int label] => weights[before, label];

    private static int KindOf(int label) => label / NameLabels.Parts * NameLabels.Parts;

    private static Vector256<int> Create(int half, Func<int, int> weight)
    {
        Span<int> lanes = stackalloc int[Lanes];
        for (var lane = 0; lane < Lanes; lane++) lanes[lane] = weight(half * Lanes + lane);
        return Vector256.Create<int>(lanes);
    }
}
