using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Mahdar.Names;

/// <summary>Finds the best labels of a sentence, and how much worse it gets when a label of it must not be.</summary>
internal sealed class BestPath(Transitions transitions)
{
    /// <summary>Ints in the row of a word: seventeen labels, and what makes rows whole vectors.</summary>
    private const int Row = 24;

    private const int Lanes = 8, Impossible = int.MinValue / 4;

    private readonly TransitionLanes lanes = new(transitions);
    private int[] ahead = [];
    private int[] behind = [];
    private int[] from = [];

    /// <summary>Writes the best label of each word; <paramref name="scores"/> has the sixteen scored labels of each.</summary>
    public void Find(ReadOnlySpan<Vector256<short>> scores, Span<byte> labels)
    {
        Grow(labels.Length);
        Begin(scores[0]);
        for (var i = 1; i < labels.Length; i++) Advance(scores[i], i);
        var last = BestClosed(ahead.AsSpan((labels.Length - 1) * Row, NameLabels.Count));
        for (var i = labels.Length - 1; i >= 0; i--)
        {
            labels[i] = (byte)last;
            last = from[i * Row + last];
        }
    }

    /// <summary>
    /// After <see cref="LookBack"/>: by how much the score falls if words <paramref name="first"/> to <paramref name="end"/> may not all keep their labels.
    /// </summary>
    public int Margin(ReadOnlySpan<byte> labels, int first, int end)
    {
        var margin = int.MaxValue;
        for (var i = first; i < end; i++)
        {
            var row = i * Row;
            var best = ahead[row + labels[i]] + behind[row + labels[i]];
            for (var label = 0; label < NameLabels.Count; label++)
                if (label != labels[i]) margin = Math.Min(margin, best - ahead[row + label] - behind[row + label]);
        }
        return margin;
    }

    /// <summary>After <see cref="Find"/> and before <see cref="Margin"/>: the best that can follow each label.</summary>
    public void LookBack(ReadOnlySpan<Vector256<short>> scores)
    {
        var row = behind.AsSpan((scores.Length - 1) * Row, Row);
        row.Fill(Impossible);
        foreach (var label in NameLabels.Closed) row[label] = 0;
        for (var i = scores.Length - 2; i >= 0; i--) Retreat(scores[i + 1], i);
    }

    private void Begin(Vector256<short> own)
    {
        var scored = Vector256.Widen(own);
        for (var half = 0; half < 2; half++)
        {
            var opening = (half == 0 ? scored.Lower : scored.Upper) + lanes.From(NameLabels.Outside, half);
            Store(ahead, half * Lanes, Vector256.ConditionalSelect(TransitionLanes.GoingOn, Vector256.Create(Impossible), opening));
        }
        ahead[NameLabels.Outside] = lanes[NameLabels.Outside, NameLabels.Outside];
    }

    private void Advance(Vector256<short> own, int word)
    {
        ReadOnlySpan<int> before = ahead.AsSpan((word - 1) * Row, Row);
        var scored = Vector256.Widen(own);
        for (var half = 0; half < 2; half++)
        {
            var (best, source) = BestClosedBefore(before, half);
            var row = Vector256.Create(before[(half * Lanes)..]);
            var afterBegin = TransitionLanes.Spread(row, NameLabels.Begin) + lanes.FromBegin(half);
            var afterInside = TransitionLanes.Spread(row, NameLabels.Inside) + lanes.FromInside(half);
            var inside = Vector256.GreaterThan(afterInside, afterBegin);
            best = Vector256.ConditionalSelect(TransitionLanes.GoingOn, Vector256.ConditionalSelect(inside, afterInside, afterBegin), best);
            source = Vector256.ConditionalSelect(TransitionLanes.GoingOn, FirstOfKind(half) - inside, source);
            Store(ahead, word * Row + half * Lanes, best + (half == 0 ? scored.Lower : scored.Upper));
            Store(from, word * Row + half * Lanes, source);
        }
        (ahead[word * Row + NameLabels.Outside], from[word * Row + NameLabels.Outside]) = BestBeforeOutside(before);
    }

    /// <summary>For each label of a half, the best closed one before it; of equals the first.</summary>
    private (Vector256<int> Best, Vector256<int> Source) BestClosedBefore(ReadOnlySpan<int> before, int half)
    {
        var best = Vector256.Create(int.MinValue);
        var source = Vector256<int>.Zero;
        foreach (var closed in NameLabels.Closed)
        {
            var total = Vector256.Create(before[closed]) + lanes.From(closed, half);
            var better = Vector256.GreaterThan(total, best);
            best = Vector256.Max(best, total);
            source = Vector256.ConditionalSelect(better, Vector256.Create(closed), source);
        }
        return (best, source);
    }

    private (int Best, int Source) BestBeforeOutside(ReadOnlySpan<int> before)
    {
        int best = int.MinValue, source = 0;
        foreach (var closed in NameLabels.Closed)
        {
            var total = before[closed] + lanes[closed, NameLabels.Outside];
            if (total <= best) continue;
            best = total;
            source = closed;
        }
        return (best, source);
    }

    private void Retreat(Vector256<short> own, int word)
    {
        var scored = Vector256.Widen(own);
        var next = (word + 1) * Row;
        Span<int> total = stackalloc int[Row];
        (Vector256.Create(behind.AsSpan(next)) + scored.Lower).CopyTo(total);
        (Vector256.Create(behind.AsSpan(next + Lanes)) + scored.Upper).CopyTo(total[Lanes..]);
        total[NameLabels.Outside] = behind[next + NameLabels.Outside];
        for (var half = 0; half < 2; half++) Store(behind, word * Row + half * Lanes, BestAfter(total, half));
        var outside = int.MinValue;
        foreach (var label in NameLabels.Opening) outside = Math.Max(outside, total[label] + lanes[NameLabels.Outside, label]);
        behind[word * Row + NameLabels.Outside] = outside;
    }

    private Vector256<int> BestAfter(ReadOnlySpan<int> total, int half)
    {
        var best = Vector256.Create(int.MinValue);
        foreach (var label in NameLabels.Opening) best = Vector256.Max(best, Vector256.Create(total[label]) + lanes.To(label, half));
        var row = Vector256.Create(total[(half * Lanes)..]);
        var open = Vector256.Max(
            TransitionLanes.Spread(row, NameLabels.Inside) + lanes.ToInside(half),
            TransitionLanes.Spread(row, NameLabels.End) + lanes.ToEnd(half));
        return Vector256.ConditionalSelect(TransitionLanes.Open, open, best);
    }

    private static Vector256<int> FirstOfKind(int half) => Vector256.Create(0, 0, 0, 0, 4, 4, 4, 4) + Vector256.Create(half * Lanes);

    private static void Store(int[] row, int at, Vector256<int> value) => value.StoreUnsafe(ref MemoryMarshal.GetArrayDataReference(row), (nuint)at);

    private static int BestClosed(ReadOnlySpan<int> row)
    {
        var best = NameLabels.Outside;
        foreach (var label in NameLabels.Closed)
            if (row[label] > row[best]) best = label;
        return best;
    }

    private void Grow(int count)
    {
        if (from.Length >= count * Row) return;
        ahead = new int[count * 2 * Row];
        behind = new int[count * 2 * Row];
        from = new int[count * 2 * Row];
    }
}
