namespace Mahdar.Names;

/// <summary>Finds the best labels of a sentence, and how much worse it gets when a label of it must not be.</summary>
internal sealed class BestPath(Transitions transitions)
{
    private const int Impossible = int.MinValue / 4;

    private int[] ahead = [];
    private int[] behind = [];
    private byte[] from = [];

    /// <summary>Writes the best label of each word; <paramref name="scores"/> has sixteen for each.</summary>
    public void Find(ReadOnlySpan<short> scores, Span<byte> labels)
    {
        Grow(labels.Length);
        for (var i = 0; i < labels.Length; i++) Advance(scores, i);
        var last = BestClosed(ahead.AsSpan((labels.Length - 1) * NameLabels.Count));
        for (var i = labels.Length - 1; i >= 0; i--)
        {
            labels[i] = (byte)last;
            last = from[i * NameLabels.Count + last];
        }
    }

    /// <summary>
    /// After <see cref="Find"/>: by how much the score falls if words <paramref name="first"/> to <paramref name="end"/> may not all keep their labels.
    /// </summary>
    public int Margin(ReadOnlySpan<byte> labels, int first, int end)
    {
        var margin = int.MaxValue;
        for (var i = first; i < end; i++)
        {
            var row = i * NameLabels.Count;
            var best = ahead[row + labels[i]] + behind[row + labels[i]];
            for (var label = 0; label < NameLabels.Count; label++)
                if (label != labels[i]) margin = Math.Min(margin, best - ahead[row + label] - behind[row + label]);
        }
        return margin;
    }

    /// <summary>After <see cref="Find"/> and before <see cref="Margin"/>: the best that can follow each label.</summary>
    public void LookBack(ReadOnlySpan<short> scores, int count)
    {
        var row = behind.AsSpan((count - 1) * NameLabels.Count, NameLabels.Count);
        row.Fill(Impossible);
        foreach (var label in NameLabels.Closed) row[label] = 0;
        for (var i = count - 2; i >= 0; i--) Retreat(scores, i);
    }

    private void Advance(ReadOnlySpan<short> scores, int word)
    {
        var row = ahead.AsSpan(word * NameLabels.Count, NameLabels.Count);
        var sources = from.AsSpan(word * NameLabels.Count, NameLabels.Count);
        var own = scores.Slice(word * NameLabels.Scored, NameLabels.Scored);
        ReadOnlySpan<int> before = word == 0 ? default : ahead.AsSpan((word - 1) * NameLabels.Count, NameLabels.Count);
        foreach (var label in NameLabels.Opening)
        {
            var score = label == NameLabels.Outside ? 0 : own[label];
            (row[label], sources[label]) = word == 0 ? (score + transitions[NameLabels.Outside, label], (byte)0) : BestBefore(before, label, score);
        }
        for (var label = 0; label < NameLabels.Scored; label += NameLabels.Parts)
        {
            if (word == 0)
            {
                row[label + NameLabels.Inside] = row[label + NameLabels.End] = Impossible;
                continue;
            }
            (row[label + 1], sources[label + 1]) = BestOpen(before, label, label + NameLabels.Inside, own[label + 1]);
            (row[label + 2], sources[label + 2]) = BestOpen(before, label, label + NameLabels.End, own[label + 2]);
        }
    }

    private (int, byte) BestBefore(ReadOnlySpan<int> before, int label, int score)
    {
        int best = int.MinValue, source = 0;
        foreach (var closed in NameLabels.Closed)
        {
            var total = before[closed] + transitions[closed, label];
            if (total <= best) continue;
            best = total;
            source = closed;
        }
        return (best + score, (byte)source);
    }

    private (int, byte) BestOpen(ReadOnlySpan<int> before, int begin, int label, int score)
    {
        var afterBegin = before[begin] + transitions[begin, label];
        var afterInside = before[begin + NameLabels.Inside] + transitions[begin + NameLabels.Inside, label];
        return afterBegin >= afterInside ? (afterBegin + score, (byte)begin) : (afterInside + score, (byte)(begin + NameLabels.Inside));
    }

    private void Retreat(ReadOnlySpan<short> scores, int word)
    {
        var row = behind.AsSpan(word * NameLabels.Count, NameLabels.Count);
        var after = behind.AsSpan((word + 1) * NameLabels.Count, NameLabels.Count);
        var own = scores.Slice((word + 1) * NameLabels.Scored, NameLabels.Scored);
        row.Fill(Impossible);
        foreach (var label in NameLabels.Opening)
        {
            var score = after[label] + (label == NameLabels.Outside ? 0 : own[label]);
            foreach (var closed in NameLabels.Closed) row[closed] = Math.Max(row[closed], score + transitions[closed, label]);
        }
        for (var begin = 0; begin < NameLabels.Scored; begin += NameLabels.Parts)
            for (var open = begin; open <= begin + NameLabels.Inside; open++)
                for (var label = begin + NameLabels.Inside; label <= begin + NameLabels.End; label++)
                    row[open] = Math.Max(row[open], after[label] + own[label] + transitions[open, label]);
    }

    private static int BestClosed(ReadOnlySpan<int> row)
    {
        var best = NameLabels.Outside;
        foreach (var label in NameLabels.Closed)
            if (row[label] > row[best]) best = label;
        return best;
    }

    private void Grow(int count)
    {
        if (from.Length >= count * NameLabels.Count) return;
        ahead = new int[count * 2 * NameLabels.Count];
        behind = new int[count * 2 * NameLabels.Count];
        from = new byte[count * 2 * NameLabels.Count];
    }
}
