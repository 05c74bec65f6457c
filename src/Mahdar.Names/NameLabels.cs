namespace Mahdar.Names;

/// <summary>
/// The labels of the tagger: begin, inside, end and single of each kind, in fours, and then outside. Outside scores 0 by
/// definition, so that the weights of one feature fill sixteen lanes exactly.
/// </summary>
internal static class NameLabels
{
    public const int Begin = 0, Inside = 1, End = 2, Single = 3;
    public const int Parts = 4, Kinds = 4, Scored = Kinds * Parts, Outside = Scored, Count = Scored + 1;

    public static int Of(NameKind kind, int part) => ((int)kind - 1) * Parts + part;

    public static NameKind Kind(int label) => label == Outside ? NameKind.None : (NameKind)(label / Parts + 1);

    /// <summary>Labels after which a name is not open: the only ones that may stand before <see cref="Opening"/> ones, or last.</summary>
    public static ReadOnlySpan<int> Closed => [2, 3, 6, 7, 10, 11, 14, 15, Outside];

    /// <summary>Labels that go on with no name: the only ones that may stand after <see cref="Closed"/> ones, or first.</summary>
    public static ReadOnlySpan<int> Opening => [0, 3, 4, 7, 8, 11, 12, 15, Outside];

    /// <summary>Whether a name begins at a word with this label.</summary>
    public static bool Begins(int label) => label != Outside && label % Parts is Begin or Single;

    /// <summary>The last word of the name that begins at <paramref name="first"/>.</summary>
    public static int LastOfName(ReadOnlySpan<byte> labels, int first)
    {
        while (labels[first] % Parts < End) first++;
        return first;
    }

    /// <summary>Writes the labels of a name over tokens <paramref name="first"/> to <paramref name="end"/>.</summary>
    public static void Write(Span<byte> labels, int first, int end, NameKind kind)
    {
        for (var i = first; i < end; i++)
            labels[i] = (byte)Of(kind, end - first == 1 ? Single : i == first ? Begin : i == end - 1 ? End : Inside);
    }
}
