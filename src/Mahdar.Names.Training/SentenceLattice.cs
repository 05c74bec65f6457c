using Mahdar.Learning;

namespace Mahdar.Names.Training;

/// <summary>The sums over all ways to label a sentence (forward and backward), and the gradients they give.</summary>
internal sealed class SentenceLattice
{
    private const int Labels = NameLabels.Count, Padded = 24;

    private readonly double[] transitions = new double[Labels * Labels];
    private readonly float[] transitionGradients = new float[Labels * Padded];
    private readonly (int Before, int Label)[] allowed = Allowed().ToArray();
    private float[] scores = [];
    private float[] gradients = [];
    private double[] exponents = [];
    private double[] ahead = [];
    private double[] behind = [];
    private double[] scales = [];
    private int count;

    public void Reset(int words)
    {
        count = words;
        Array.Clear(transitionGradients);
        if (scales.Length >= words) return;
        scores = new float[words * 2 * Labels];
        gradients = new float[words * 2 * Labels];
        exponents = new double[words * 2 * Labels];
        ahead = new double[words * 2 * Labels];
        behind = new double[words * 2 * Labels];
        scales = new double[words * 2];
    }

    public void SetTransition(int before, int label, float weight) => transitions[before * Labels + label] = weight == 0 ? 1 : Exponential.Of(weight);

    /// <summary>The scores of a word for the sixteen scored labels.</summary>
    public Span<float> Scores(int word) => scores.AsSpan(word * Labels, NameLabels.Scored);

    /// <summary>For each scored label of a word: how probable it is, less 1 if it is the right one.</summary>
    public ReadOnlySpan<float> Gradient(int word) => gradients.AsSpan(word * Labels, NameLabels.Scored);

    public ReadOnlySpan<float> TransitionGradient(int before) => transitionGradients.AsSpan(before * Padded, Padded);

    /// <summary>Computes all gradients, and returns the loss: how improbable the right labels are, in nats.</summary>
    public double Expect(ReadOnlySpan<byte> right)
    {
        for (var i = 0; i < count; i++) Raise(i);
        for (var i = 0; i < count; i++) Forward(i);
        for (var i = count - 1; i >= 0; i--) Backward(i);
        var loss = 0d;
        for (var i = 0; i < count; i++) loss += Differ(i, right);
        return loss;
    }

    private void Raise(int word)
    {
        var own = scores.AsSpan(word * Labels, Labels);
        own[NameLabels.Outside] = 0;
        var most = 0f;
        foreach (var score in own) most = Math.Max(most, score);
        for (var label = 0; label < Labels; label++) exponents[word * Labels + label] = Exponential.Of(own[label] - most);
    }

    private void Forward(int word)
    {
        var row = ahead.AsSpan(word * Labels, Labels);
        row.Clear();
        if (word == 0)
            foreach (var label in NameLabels.Opening) row[label] = transitions[NameLabels.Outside * Labels + label];
        else
            foreach (var (before, label) in allowed) row[label] += ahead[(word - 1) * Labels + before] * transitions[before * Labels + label];
        var sum = 0d;
        for (var label = 0; label < Labels; label++) sum += row[label] *= exponents[word * Labels + label];
        scales[word] = 1 / sum;
        for (var label = 0; label < Labels; label++) row[label] *= scales[word];
    }

    private void Backward(int word)
    {
        var row = behind.AsSpan(word * Labels, Labels);
        row.Clear();
        if (word == count - 1)
        {
            foreach (var label in NameLabels.Closed) row[label] = 1;
            return;
        }
        var next = (word + 1) * Labels;
        foreach (var (before, label) in allowed)
            row[before] += behind[next + label] * exponents[next + label] * transitions[before * Labels + label];
        for (var label = 0; label < Labels; label++) row[label] *= scales[word + 1];
    }

    private double Differ(int word, ReadOnlySpan<byte> right)
    {
        var at = word * Labels;
        var sum = 0d;
        for (var label = 0; label < Labels; label++) sum += ahead[at + label] * behind[at + label];
        for (var label = 0; label < Labels; label++)
            gradients[at + label] = (float)(ahead[at + label] * behind[at + label] / sum) - (label == right[word] ? 1 : 0);
        DifferTransitions(word, right);
        var probability = ahead[at + right[word]] * behind[at + right[word]] / sum;
        return 1 - probability;
    }

    private void DifferTransitions(int word, ReadOnlySpan<byte> right)
    {
        var at = word * Labels;
        if (word == 0)
        {
            foreach (var label in NameLabels.Opening) transitionGradients[NameLabels.Outside * Padded + label] += gradients[label];
            return;
        }
        var sum = 0d;
        foreach (var (before, label) in allowed) sum += Pair(at, before, label);
        foreach (var (before, label) in allowed) transitionGradients[before * Padded + label] += (float)(Pair(at, before, label) / sum);
        transitionGradients[right[word - 1] * Padded + right[word]] -= 1;
    }

    private double Pair(int at, int before, int label) =>
        ahead[at - Labels + before] * transitions[before * Labels + label] * exponents[at + label] * behind[at + label];

    private static IEnumerable<(int, int)> Allowed()
    {
        for (var before = 0; before < Labels; before++)
            for (var label = 0; label < Labels; label++)
            {
                var open = before != NameLabels.Outside && before % NameLabels.Parts < NameLabels.End;
                var goesOn = label != NameLabels.Outside && label % NameLabels.Parts is NameLabels.Inside or NameLabels.End;
                if (open == goesOn && (!open || before / NameLabels.Parts == label / NameLabels.Parts)) yield return (before, label);
            }
    }
}
