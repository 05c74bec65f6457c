using System.Runtime.Intrinsics;
using Mahdar.Learning;
using Mahdar.Names.Network;

namespace Mahdar.Names.Training.Network;

/// <summary>A gated layer that learns, in one direction: it keeps what it did for each word of a sentence, to go back over it.</summary>
internal sealed class LearntLayer(bool backwards, Chance chance)
{
    private const int Size = GatedLayer.Size, Gates = GatedLayer.Gates;

    private readonly LearntMatrix recurrent = new(Size, Gates, chance);
    private readonly float[] silence = new float[Size];
    private float[] states = [];
    private float[] gates = [];

    public LearntMatrix Recurrent => recurrent;

    public ReadOnlySpan<float> State(int word) => states.AsSpan(word * Size, Size);

    public void Run(ReadOnlySpan<float> owns, int words)
    {
        Grow(words);
        var layer = new GatedLayer(recurrent.Matrix);
        for (var step = 0; step < words; step++)
        {
            var word = Word(step, words);
            layer.Step(owns.Slice(word * Gates, Gates), Before(step, words), gates.AsSpan(word * Gates, Gates), states.AsSpan(word * Size, Size));
        }
    }

    /// <summary>From the gradients of the states to those of what the words bring. The former are used up.</summary>
    public void Back(Span<float> stateGradients, Span<float> ownGradients, int words)
    {
        Span<float> beforeGradient = stackalloc float[Size];
        for (var step = words - 1; step >= 0; step--)
        {
            var word = Word(step, words);
            var before = Before(step, words);
            var own = ownGradients.Slice(word * Gates, Gates);
            Mix(word, before, stateGradients.Slice(word * Size, Size), own, beforeGradient);
            recurrent.Back(before, own, beforeGradient);
            if (step == 0) continue;
            var earlier = stateGradients.Slice(Word(step - 1, words) * Size, Size);
            for (var i = 0; i < Size; i++) earlier[i] += beforeGradient[i];
        }
    }

    private void Mix(int word, ReadOnlySpan<float> before, ReadOnlySpan<float> gradient, Span<float> own, Span<float> earlier)
    {
        for (var i = 0; i < Size; i += Matrix.Lanes)
        {
            var error = Vector256.Create<float>(gradient[i..]);
            var keep = Vector256.Create(gates, word * Gates + i);
            var fresh = Vector256.Create(gates, word * Gates + i + Size);
            (error * (Vector256.Create<float>(before[i..]) - fresh) * Softsign.GateSlope(keep)).CopyTo(own[i..]);
            (error * (Vector256<float>.One - keep) * Softsign.Slope(fresh)).CopyTo(own[(i + Size)..]);
            (error * keep).CopyTo(earlier[i..]);
        }
    }

    private int Word(int step, int words) => backwards ? words - 1 - step : step;

    private ReadOnlySpan<float> Before(int step, int words) => step == 0 ? silence : State(Word(step - 1, words));

    private void Grow(int words)
    {
        if (states.Length >= words * Size) return;
        states = new float[words * 2 * Size];
        gates = new float[words * 2 * Gates];
    }
}
